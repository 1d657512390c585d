// cork(), uncork() and _writev().
const { Writable, log, run, st, ticks, watch } = require('./fixtures/scenarios.js');
run({
  w_cork() {
    const w = watch(new Writable({ writev(l, cb) { log('_writev', l.map(x => [String(x.chunk), x.encoding]), l.allBuffers); cb(); } }), 'w');
    w.cork();
    w.write('a', () => log('a'));
    w.write('b', () => log('b'));
    st(w);
    w.cork();
    w.uncork();
    log('still');
    w.uncork();
    w.write('c');
    w.cork();
    w.write('d');
    w.end('e');
    ticks(5);
  },
  w_cork_nowritev() {
    const w = watch(new Writable({ decodeStrings: false, write(c, e, cb) { log('_write', c, e); cb(); } }), 'w');
    w.cork();
    w.write('a', 'latin1', () => log('a'));
    w.write('b', 'hex', () => log('b'));
    process.nextTick(() => w.uncork());
    ticks(5);
  },
  w_writev_err() {
    const w = watch(new Writable({ writev(l, cb) { cb(new Error('v')); } }), 'w');
    w.cork();
    w.write('a', e => log('a', e));
    w.write('b', e => log('b', e));
    w.uncork();
    ticks(5);
  },
  w_end_corked() {
    const w = watch(new Writable({ write(c, e, cb) { log('_write', c); cb(); } }), 'w');
    w.cork();
    w.cork();
    w.write('a');
    w.end();
    ticks(4);
  },
});
// expect: == w_cork
// expect: [null,true,false,false,"null",null,null,null,null,null,false,false,2,false,1,false,null,16384,null,false]
// expect: still
// expect: _writev [ [ 'a', 'buffer' ], [ 'b', 'buffer' ] ] true
// expect: _writev [ [ 'c', 'buffer' ] ] undefined
// expect: _writev [ [ 'd', 'buffer' ], [ 'e', 'buffer' ] ] true
// expect: w prefinish
// expect: a
// expect: b
// expect: t1
// expect: w finish
// expect: t2
// expect: w close
// expect: t3
// expect: t4
// expect: t5
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: immediate
// expect: == w_cork_nowritev
// expect: _write a latin1
// expect: _write b hex
// expect: t1
// expect: a
// expect: b
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: immediate
// expect: == w_writev_err
// expect: a Error/undefined/v
// expect: b Error/undefined/v
// expect: t1
// expect: w error Error/undefined/v
// expect: w close
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: immediate
// expect: == w_end_corked
// expect: _write B:a
// expect: w prefinish
// expect: w finish
// expect: t1
// expect: w close
// expect: t2
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: immediate
