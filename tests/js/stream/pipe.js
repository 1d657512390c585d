// pipe() and unpipe(): order, pressure, several destinations, errors; the oldest streams.
const { Readable, Stream, Writable, log, run, st, ticks, watch } = require('./fixtures/scenarios.js');
/* Calls back in the n-th turn from now. */
const later = (turns, done) => setImmediate(() => turns > 1 ? later(turns - 1, done) : done());
run({
  p_basic() {
    let n = 0;
    const r = watch(new Readable({ read() { this.push(n < 3 ? 'x' + n++ : null); } }), 'r');
    const w = watch(new Writable({ write(c, e, cb) { log('_write', c); cb(); } }), 'w');
    r.pipe(w);
    ticks(8);
  },
  p_back() {
    let n = 0;
    const r = watch(new Readable({ highWaterMark: 4, read() { log('_read'); this.push(n < 6 ? 'xxx' + n++ : null); } }), 'r');
    const w = watch(new Writable({ highWaterMark: 5, write(c, e, cb) { log('_write', c); setImmediate(cb); } }), 'w');
    r.pipe(w);
    ticks(8);
  },
  p_unpipe() {
    let n = 0;
    const r = watch(new Readable({ read() { setImmediate(() => this.push(n < 5 ? 'x' + n++ : null)); } }), 'r');
    const w = watch(new Writable({ write(c, e, cb) { log('_write', c); if (n === 2) r.unpipe(w); cb(); } }), 'w');
    r.pipe(w);
    later(20, () => { st(r); r.pipe(w); });
  },
  p_werr() {
    const r = watch(new Readable({ read() {} }), 'r');
    const w = watch(new Writable({ write(c, e, cb) { cb(new Error('w')); } }), 'w');
    r.pipe(w);
    r.push('a');
    ticks(6);
    setImmediate(() => st(r));
  },
  p_wclose() {
    const r = watch(new Readable({ read() {} }), 'r');
    const w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    r.pipe(w);
    r.push('a');
    w.destroy();
    ticks(6);
  },
  p_noend() {
    const r = watch(new Readable({ read() { this.push('a'); this.push(null); } }), 'r');
    const w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    r.pipe(w, { end: false });
    ticks(6);
  },
  p_ended() {
    const r = watch(new Readable({ read() { this.push(null); } }), 'r');
    r.resume();
    setImmediate(() => { const w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w'); r.pipe(w); ticks(6); });
  },
  p_needdrain() {
    const r = watch(new Readable({ read() { this.push('a'); this.push(null); } }), 'r');
    const w = watch(new Writable({ highWaterMark: 1, write(c, e, cb) { setImmediate(cb); } }), 'w');
    w.write('xx');
    r.pipe(w);
    ticks(4);
  },
  legacy() {
    const s = new Stream();
    s.readable = true;
    const w = watch(new Writable({ write(c, e, cb) { log(c); cb(); } }), 'w');
    s.pipe(w);
    s.emit('data', 'a');
    s.emit('end');
    s.emit('close');
    ticks(3);
  },
  wrap() {
    const EE = require('events');
    const old = new EE();
    old.pause = () => log('p');
    old.resume = () => log('rs');
    const r = watch(new Readable({ highWaterMark: 3 }).wrap(old), 'r');
    old.emit('data', 'abcd');
    old.emit('data', 'e');
    r.on('data', d => log('data', d));
    setImmediate(() => { old.emit('data', 'late'); old.emit('end'); });
  },
});
// expect: == p_basic
// expect: w pipe
// expect: r resume
// expect: _write B:x0
// expect: _write B:x1
// expect: _write B:x2
// expect: t1
// expect: r end
// expect: w prefinish
// expect: t2
// expect: w finish
// expect: r pause
// expect: w unpipe
// expect: r close
// expect: t3
// expect: w close
// expect: t4
// expect: t5
// expect: t6
// expect: t7
// expect: t8
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: m7
// expect: m8
// expect: immediate
// expect: == p_back
// expect: w pipe
// expect: _read
// expect: r resume
// expect: _read
// expect: _write B:xxx0
// expect: _read
// expect: r pause
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: t7
// expect: t8
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: m7
// expect: m8
// expect: immediate
// expect: _write B:xxx1
// expect: w drain
// expect: r resume
// expect: _read
// expect: _write B:xxx2
// expect: _read
// expect: r pause
// expect: _write B:xxx3
// expect: w drain
// expect: r resume
// expect: _read
// expect: _write B:xxx4
// expect: _read
// expect: r pause
// expect: r end
// expect: r close
// expect: _write B:xxx5
// expect: w prefinish
// expect: w finish
// expect: w unpipe
// expect: w close
// expect: == p_unpipe
// expect: w pipe
// expect: r resume
// expect: _write B:x0
// expect: _write B:x1
// expect: r pause
// expect: w unpipe
// expect: [true,null,false,false,"null",false,false,6,false,true,null,null,null,null,null,null,16384,null,false,null]
// expect: w pipe
// expect: r resume
// expect: _write B:x2
// expect: _write B:x3
// expect: _write B:x4
// expect: r end
// expect: w prefinish
// expect: w finish
// expect: r pause
// expect: w unpipe
// expect: r close
// expect: w close
// expect: == p_werr
// expect: w pipe
// expect: r resume
// expect: r pause
// expect: t1
// expect: t2
// expect: w unpipe
// expect: w error Error/undefined/w
// expect: w close
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: immediate
// expect: [true,null,false,false,"null",false,false,0,false,true,null,null,null,null,null,null,16384,null,false,null]
// expect: == p_wclose
// expect: w pipe
// expect: r resume
// expect: r pause
// expect: w close
// expect: w unpipe
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: immediate
// expect: == p_noend
// expect: w pipe
// expect: r resume
// expect: t1
// expect: r end
// expect: r pause
// expect: w unpipe
// expect: t2
// expect: r close
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: immediate
// expect: == p_ended
// expect: r resume
// expect: r end
// expect: r close
// expect: w pipe
// expect: w prefinish
// expect: t1
// expect: w finish
// expect: r pause
// expect: w unpipe
// expect: t2
// expect: w close
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: immediate
// expect: == p_needdrain
// expect: w pipe
// expect: r pause
// expect: r resume
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: w drain
// expect: r resume
// expect: r pause
// expect: r end
// expect: r close
// expect: immediate
// expect: w prefinish
// expect: w finish
// expect: w unpipe
// expect: w close
// expect: == legacy
// expect: w pipe
// expect: B:a
// expect: w prefinish
// expect: w finish
// expect: t1
// expect: w close
// expect: t2
// expect: t3
// expect: m1
// expect: m2
// expect: m3
// expect: immediate
// expect: == wrap
// expect: p
// expect: p
// expect: r resume
// expect: rs
// expect: data B:abcd
// expect: data B:e
// expect: data B:late
// expect: r end
// expect: r close
