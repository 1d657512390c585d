// destroy(), _construct, autoDestroy, emitClose and signals of a Readable.
const { Readable, Writable, addAbortSignal, log, run, st, ticks, watch } = require('./fixtures/scenarios.js');
run({
  r_destroy() {
    const r = watch(new Readable({ read() {}, destroy(e, cb) { log('_destroy', e); cb(e); } }), 'r');
    r.on('data', log);
    r.push('a');
    ticks();
    r.destroy();
    log(r.destroyed, r.closed);
    r.destroy(new Error('x'));
    st(r);
    setImmediate(() => st(r));
  },
  r_destroy_err() {
    const r = watch(new Readable({ read() {}, destroy(e, cb) { setImmediate(cb, e); } }), 'r');
    r.destroy(new Error('x'), (e) => log('cb', e));
    st(r);
    ticks();
    setImmediate(() => st(r));
  },
  r_construct() {
    const r = watch(new Readable({ construct(cb) { log('construct'); setImmediate(cb); }, read() { log('_read'); this.push('a'); this.push(null); } }), 'r');
    r.on('data', d => log('data', d));
    ticks();
  },
  r_construct_sync() {
    const r = watch(new Readable({ construct(cb) { log('construct'); cb(); }, read() { log('_read'); this.push('a'); this.push(null); } }), 'r');
    r.on('data', d => log('data', d));
    ticks(10);
  },
  r_construct_err() {
    const r = watch(new Readable({ construct(cb) { cb(new Error('c')); }, read() { log('_read'); } }), 'r');
    r.on('data', d => log('data', d));
    ticks(10);
  },
  r_construct_destroy() {
    const r = watch(new Readable({ construct(cb) { setImmediate(cb, new Error('inner')); }, destroy(e, cb) { log('_d', e); cb(e); }, read() { log('_read'); } }), 'r');
    r.destroy(new Error('outer'), e => log('cb', e));
    ticks(3);
  },
  r_construct_twice() {
    const r = watch(new Readable({ construct(cb) { cb(); cb(); }, read() { log('_read'); } }), 'r');
    ticks(8);
  },
  r_signal() {
    const ac = new AbortController();
    const r = watch(new Readable({ signal: ac.signal, read() {} }), 'r');
    ac.abort();
    ticks(3);
    const r2 = watch(addAbortSignal(AbortSignal.abort('why'), new Readable({ read() {} })), 'r2');
    try { addAbortSignal(3, r); } catch (e) { log(e); } try { addAbortSignal(ac.signal, 4); } catch (e) { log(e); }
  },
  r_autoDestroyFalse() {
    const r = watch(new Readable({ autoDestroy: false, read() { this.push('a'); this.push(null); } }), 'r');
    r.on('data', log);
    ticks(4);
    setImmediate(() => { st(r); r.destroy(); });
  },
  r_emitCloseFalse() {
    const r = watch(new Readable({ emitClose: false, read() { this.push('a'); this.push(null); } }), 'r');
    r.on('data', log);
    ticks(4);
    setImmediate(() => { st(r); });
  },
  dispose() {
    const r = watch(new Readable({ read() {} }), 'r');
    r[Symbol.asyncDispose]().then(v => log('disposed', v));
    ticks(6);
  },
  capture() {
    const r = watch(new Readable({ captureRejections: true, read() {} }), 'r');
    r.on('data', async () => { throw new Error('async'); });
    r.push('a');
    ticks(6);
    const w = watch(new Writable({ captureRejections: true, write(c, e, cb) { cb(); } }), 'w');
    w.on('drain', async () => {});
    w.on('finish', async () => { throw new Error('fin'); });
    w.end('x');
  },
});
// expect: == r_destroy
// expect: _destroy null
// expect: true true
// expect: [false,null,true,true,"null",false,true,1,true,false,null,null,null,null,null,null,16384,null,false,null]
// expect: r resume
// expect: B:a
// expect: t1
// expect: r close
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
// expect: [false,null,true,true,"null",false,true,0,true,true,null,null,null,null,null,null,16384,null,false,null]
// expect: == r_destroy_err
// expect: [false,null,true,false,"Error: x",false,null,0,true,false,null,null,null,null,null,null,16384,null,false,null]
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
// expect: cb Error/undefined/x
// expect: r error Error/undefined/x
// expect: r close
// expect: immediate
// expect: [false,null,true,true,"Error: x",false,null,0,true,false,null,null,null,null,null,null,16384,null,false,null]
// expect: == r_construct
// expect: construct
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
// expect: _read
// expect: data B:a
// expect: r end
// expect: r close
// expect: == r_construct_sync
// expect: construct
// expect: r resume
// expect: t1
// expect: t2
// expect: _read
// expect: t3
// expect: data B:a
// expect: t4
// expect: r end
// expect: t5
// expect: r close
// expect: t6
// expect: t7
// expect: t8
// expect: t9
// expect: t10
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: m7
// expect: m8
// expect: m9
// expect: m10
// expect: immediate
// expect: == r_construct_err
// expect: r resume
// expect: t1
// expect: t2
// expect: r error Error/undefined/c
// expect: r close
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: t7
// expect: t8
// expect: t9
// expect: t10
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: m7
// expect: m8
// expect: m9
// expect: m10
// expect: immediate
// expect: == r_construct_destroy
// expect: t1
// expect: t2
// expect: t3
// expect: m1
// expect: m2
// expect: m3
// expect: immediate
// expect: _d AggregateError/undefined/outer
// expect: cb AggregateError/undefined/outer
// expect: r error AggregateError/undefined/outer
// expect: r close
// expect: == r_construct_twice
// expect: t1
// expect: t2
// expect: r error Error/ERR_MULTIPLE_CALLBACK/Callback called multiple times
// expect: r close
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
// expect: == r_signal
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "signal" argument must be an instance of AbortSignal. Received type number (3)
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "stream" argument must be an instance of ReadableStream, WritableStream, or Stream. Received type number (4)
// expect: r error AbortError/ABORT_ERR/The operation was aborted
// expect: r close
// expect: t1
// expect: r2 error AbortError/ABORT_ERR/The operation was aborted
// expect: r2 close
// expect: t2
// expect: t3
// expect: m1
// expect: m2
// expect: m3
// expect: immediate
// expect: == r_autoDestroyFalse
// expect: r resume
// expect: B:a
// expect: t1
// expect: r end
// expect: t2
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: immediate
// expect: [false,null,false,false,"null",true,true,0,false,true,null,null,null,null,null,null,16384,null,false,null]
// expect: r close
// expect: == r_emitCloseFalse
// expect: r resume
// expect: B:a
// expect: t1
// expect: r end
// expect: t2
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: immediate
// expect: [false,null,true,true,"null",true,true,0,false,true,null,null,null,null,null,null,16384,null,false,null]
// expect: == dispose
// expect: r error AbortError/ABORT_ERR/The operation was aborted
// expect: r close
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: m1
// expect: disposed null
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: immediate
// expect: == capture
// expect: w prefinish
// expect: r resume
// expect: t1
// expect: w finish
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
// expect: r error Error/undefined/async
// expect: r close
// expect: immediate
