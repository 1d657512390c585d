// Two sides: half open, one side only, ended apart.
const { Duplex, log, run, st, ticks, watch } = require('./fixtures/scenarios.js');
run({
  d_basic() {
    const d = watch(new Duplex({ read() { this.push('r'); this.push(null); }, write(c, e, cb) { log('_write', c); cb(); } }), 'd');
    d.on('data', x => log('data', x));
    d.end('w');
    ticks(6);
    st(d);
    setImmediate(() => st(d));
  },
  d_halfopen() {
    const d = watch(new Duplex({ allowHalfOpen: false, read() { this.push(null); }, write(c, e, cb) { cb(); } }), 'd');
    d.resume();
    ticks(6);
    setImmediate(() => st(d));
  },
  d_noreadable() {
    const d = watch(new Duplex({ readable: false, write(c, e, cb) { cb(); } }), 'd');
    st(d);
    d.end('a');
    ticks(6);
    const e = watch(new Duplex({ writable: false, read() { this.push(null); } }), 'e');
    e.resume();
    st(e);
  },
  d_end_only() {
    const d = watch(new Duplex({ read() {}, write(c, e, cb) { cb(); } }), 'd');
    d.end();
    ticks(4);
    setImmediate(() => { st(d); d.push(null); d.resume(); });
  },
  undestroy() {
    const d = new Duplex({ read() {}, write(c, e, cb) { cb(); } });
    d.on('close', () => { d._undestroy(); st(d); });
    d.destroy();
  },
});
// expect: == d_basic
// expect: _write B:w
// expect: d prefinish
// expect: [true,false,false,false,"null",false,true,0,false,false,true,false,0,false,0,null,16384,16384,false,false]
// expect: d resume
// expect: data B:r
// expect: d finish
// expect: t1
// expect: d end
// expect: t2
// expect: d close
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
// expect: [false,false,true,true,"null",true,true,0,false,true,true,true,0,false,0,null,16384,16384,false,false]
// expect: == d_halfopen
// expect: d resume
// expect: t1
// expect: d end
// expect: t2
// expect: d prefinish
// expect: t3
// expect: d finish
// expect: t4
// expect: d close
// expect: t5
// expect: t6
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: immediate
// expect: [false,false,true,true,"null",true,true,0,false,false,true,true,0,false,0,null,16384,16384,false,false]
// expect: == d_noreadable
// expect: [false,true,false,false,"null",true,null,0,false,false,false,false,0,false,0,null,16384,16384,false,false]
// expect: d prefinish
// expect: [true,false,false,false,"null",false,true,0,false,false,true,true,0,false,0,null,16384,16384,false,false]
// expect: d finish
// expect: t1
// expect: e resume
// expect: d close
// expect: t2
// expect: e end
// expect: t3
// expect: e close
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
// expect: == d_end_only
// expect: d prefinish
// expect: d finish
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: immediate
// expect: [true,false,false,false,"null",false,null,0,false,false,true,true,0,false,0,null,16384,16384,false,false]
// expect: d resume
// expect: d end
// expect: d close
// expect: == undestroy
// expect: [true,true,false,false,"null",false,null,0,false,false,false,false,0,false,0,null,16384,16384,false,false]
