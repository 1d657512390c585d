// The order of a flowing Readable's events among ticks and microtasks.
const { Readable, log, run, ticks, watch } = require('./fixtures/scenarios.js');
run({
  r_data() {
    const r = watch(new Readable({ read() {} }), 'r');
    r.on('data', d => log('data', d));
    r.push('a');
    r.push('b');
    ticks();
    r.push(null);
  },
  r_data_sync() {
    let n = 0;
    const r = watch(new Readable({ read() { log('_read', this._readableState.length); this.push(n < 4 ? 'x' + n++ : null); } }), 'r');
    r.on('data', d => log('data', d));
    ticks();
  },
  r_data_async() {
    let n = 0;
    const r = watch(new Readable({ highWaterMark: 2, read() { log('_read'); setImmediate(() => { this.push(n < 4 ? 'xx' + n++ : null); }); } }), 'r');
    r.on('data', d => log('data', d));
    ticks();
  },
  r_pause() {
    const r = watch(new Readable({ read() {} }), 'r');
    r.on('data', d => log('data', d));
    r.push('a');
    r.pause();
    log(r.isPaused(), r.readableFlowing);
    ticks();
    setImmediate(() => { r.push('b'); log(r.readableLength); r.resume(); log(r.readableFlowing); r.push('c'); ticks(3); r.push(null); });
  },
  r_pause_in_data() {
    let n = 0;
    const r = watch(new Readable({ read() { this.push(n < 5 ? 'x' + n++ : null); } }), 'r');
    r.on('data', d => { log('data', d); r.pause(); setImmediate(() => r.resume()); });
  },
  r_rm_readable() {
    const r = watch(new Readable({ read() {} }), 'r');
    const f = () => log('readable');
    r.on('readable', f);
    r.on('data', d => log('data', d));
    r.push('a');
    r.removeListener('readable', f);
    ticks();
    log(r.readableFlowing);
    setImmediate(() => log(r.readableFlowing));
  },
  r_rm_all() {
    const r = watch(new Readable({ read() {} }), 'r');
    r.on('data', log);
    r.push('a');
    r.removeAllListeners('data');
    ticks(2);
    setImmediate(() => { log(r.readableFlowing, r.readableLength); r.removeAllListeners(); setImmediate(() => log(r.readableFlowing)); });
  },
  r_both() {
    const r = watch(new Readable({ read() {} }), 'r');
    r.on('data', d => log('data', d));
    r.on('readable', () => { log('readable'); log('read', r.read()); });
    r.push('a');
    r.push('b');
    ticks(3);
    setImmediate(() => r.push(null));
  },
  r_late_data() {
    const r = watch(new Readable({ read() {} }), 'r');
    r.push('a');
    r.push(null);
    setImmediate(() => { r.on('data', log); ticks(4); });
  },
  r_push_in_data() {
    const r = watch(new Readable({ read() { } }), 'r');
    let n = 0;
    r.on('data', d => { log('data', d); if (n++ < 3) r.push('n' + n); else if (n === 4) r.push(null); });
    r.push('s');
    ticks(4);
    setImmediate(() => r.push('late'));
  },
});
// expect: == r_data
// expect: r resume
// expect: data B:a
// expect: data B:b
// expect: t1
// expect: r end
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
// expect: == r_data_sync
// expect: _read 0
// expect: r resume
// expect: _read 2
// expect: data B:x0
// expect: _read 2
// expect: data B:x1
// expect: _read 2
// expect: data B:x2
// expect: _read 2
// expect: data B:x3
// expect: t1
// expect: r end
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
// expect: == r_data_async
// expect: _read
// expect: r resume
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
// expect: data B:xx0
// expect: _read
// expect: data B:xx1
// expect: _read
// expect: data B:xx2
// expect: _read
// expect: data B:xx3
// expect: _read
// expect: r end
// expect: r close
// expect: == r_pause
// expect: r pause
// expect: true false
// expect: r resume
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
// expect: 2
// expect: true
// expect: data B:a
// expect: data B:b
// expect: data B:c
// expect: r resume
// expect: t1
// expect: r end
// expect: t2
// expect: r close
// expect: t3
// expect: m1
// expect: m2
// expect: m3
// expect: immediate
// expect: == r_pause_in_data
// expect: r resume
// expect: data B:x0
// expect: r pause
// expect: r resume
// expect: data B:x1
// expect: r pause
// expect: r resume
// expect: data B:x2
// expect: r pause
// expect: r resume
// expect: data B:x3
// expect: r pause
// expect: r resume
// expect: data B:x4
// expect: r pause
// expect: r end
// expect: r close
// expect: r resume
// expect: == r_rm_readable
// expect: false
// expect: t1
// expect: r resume
// expect: data B:a
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
// expect: true
// expect: == r_rm_all
// expect: r resume
// expect: t1
// expect: t2
// expect: m1
// expect: m2
// expect: immediate
// expect: true 0
// expect: true
// expect: == r_both
// expect: r resume
// expect: readable
// expect: data B:ab
// expect: read B:ab
// expect: t1
// expect: t2
// expect: t3
// expect: m1
// expect: m2
// expect: m3
// expect: immediate
// expect: readable
// expect: read null
// expect: r end
// expect: r close
// expect: == r_late_data
// expect: r resume
// expect: B:a
// expect: t1
// expect: r end
// expect: t2
// expect: r close
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: immediate
// expect: == r_push_in_data
// expect: r resume
// expect: data B:s
// expect: data B:n1
// expect: data B:n2
// expect: data B:n3
// expect: t1
// expect: r end
// expect: t2
// expect: r close
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: immediate
