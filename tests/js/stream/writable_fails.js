// Errors of _write, _final and destroy(), and what must not be written.
const { Writable, log, run, st, ticks, watch } = require('./fixtures/scenarios.js');
run({
  w_error() {
    const w = watch(new Writable({ write(c, e, cb) { cb(new Error('w')); } }), 'w');
    log(w.write('a', e => log('cb a', e)));
    log(w.write('b', e => log('cb b', e)));
    w.end(e => log('cb end', e));
    ticks(5);
    st(w);
  },
  w_error_async() {
    const w = watch(new Writable({ write(c, e, cb) { setImmediate(cb, new Error('w')); } }), 'w');
    w.write('a', e => log('cb a', e));
    w.write('b', e => log('cb b', e));
    w.end('c', e => log('cb end', e));
    ticks(5);
    st(w);
  },
  w_throw() {
    const w = watch(new Writable({ write(c, e, cb) { throw new Error('thrown'); } }), 'w');
    try { w.write('a'); } catch (e) { log('caught', e); } ticks(3);
  },
  w_after_end() {
    const w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    w.end();
    log(w.write('x', e => log('cb', e)));
    w.end(e => log('end cb', e));
    w.end('y', e => log('end cb2', e));
    ticks(5);
  },
  w_end_twice() {
    const w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    w.end(e => log('1', e));
    w.end(e => log('2', e));
    w.on('finish', () => { w.end(e => log('3', e)); });
    w.on('close', () => { w.end(e => log('4', e)); w.end('z', e => log('5', e)); });
    ticks(5);
  },
  w_final() {
    const w = watch(new Writable({ write(c, e, cb) { cb(); }, final(cb) { log('_final'); setImmediate(cb); } }), 'w');
    w.write('a');
    w.end(() => log('end cb'));
    ticks(5);
  },
  w_final_sync() {
    const w = watch(new Writable({ write(c, e, cb) { cb(); }, final(cb) { log('_final'); cb(); } }), 'w');
    w.write('a');
    w.end(() => log('end cb'));
    ticks(5);
  },
  w_final_err() {
    const w = watch(new Writable({ write(c, e, cb) { cb(); }, final(cb) { cb(new Error('final')); } }), 'w');
    w.write('a');
    w.end(e => log('end cb', e));
    ticks(5);
  },
  w_final_throw() {
    const w = watch(new Writable({ write(c, e, cb) { cb(); }, final(cb) { throw new Error('final'); } }), 'w');
    w.end(e => log('end cb', e));
    ticks(5);
  },
  w_final_twice() {
    const w = watch(new Writable({ write(c, e, cb) { cb(); }, final(cb) { cb(); cb(); } }), 'w');
    w.end(e => log('end cb', e));
    ticks(5);
  },
  w_multi() {
    const w = watch(new Writable({ write(c, e, cb) { cb(); cb(); } }), 'w');
    w.write('a');
    ticks(5);
  },
  w_destroy() {
    const w = watch(new Writable({ write(c, e, cb) { setImmediate(cb); }, destroy(e, cb) { log('_destroy', e); cb(e); } }), 'w');
    w.write('a', e => log('a', e));
    w.write('b', e => log('b', e));
    w.end(e => log('end', e));
    w.destroy();
    log(w.write('c', e => log('c', e)));
    ticks(5);
    st(w);
    setImmediate(() => setImmediate(() => st(w)));
  },
  w_destroy_err() {
    const w = watch(new Writable({ write(c, e, cb) { setImmediate(cb); } }), 'w');
    w.write('a', e => log('a', e));
    w.write('b', e => log('b', e));
    w.destroy(new Error('d'));
    ticks(5);
  },
  w_bad() {
    const w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    for (const f of [() => w.write(null), () => w.write(5), () => w.write(), () => w.write('a', 'bogus'), () => w.setDefaultEncoding('bogus'), () => w.write({}), () => w.pipe(), () => new Writable().write('a')]) try { log(f()); } catch (e) { log(e); } ticks(3);
  },
});
// expect: == w_error
// expect: false
// expect: false
// expect: [null,false,false,false,"Error: w",null,null,null,null,null,false,false,1,false,0,true,null,16384,null,false]
// expect: cb a Error/undefined/w
// expect: cb b Error/undefined/w
// expect: cb end Error/undefined/w
// expect: t1
// expect: w error Error/undefined/w
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
// expect: == w_error_async
// expect: [null,false,false,false,"null",null,null,null,null,null,true,false,3,false,0,false,null,16384,null,false]
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: cb a Error/undefined/w
// expect: cb b Error/undefined/w
// expect: cb end Error/undefined/w
// expect: w error Error/undefined/w
// expect: w close
// expect: immediate
// expect: == w_throw
// expect: caught Error/undefined/thrown
// expect: t1
// expect: t2
// expect: t3
// expect: m1
// expect: m2
// expect: m3
// expect: immediate
// expect: == w_after_end
// expect: w prefinish
// expect: false
// expect: cb Error/ERR_STREAM_WRITE_AFTER_END/write after end
// expect: w error Error/ERR_STREAM_WRITE_AFTER_END/write after end
// expect: w close
// expect: end cb Error/ERR_STREAM_DESTROYED/Cannot call end after a stream was destroyed
// expect: end cb2 Error/ERR_STREAM_WRITE_AFTER_END/write after end
// expect: t1
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
// expect: == w_end_twice
// expect: w prefinish
// expect: 1 null
// expect: 2 null
// expect: w finish
// expect: t1
// expect: 3 Error/ERR_STREAM_ALREADY_FINISHED/Cannot call end after a stream was finished
// expect: w close
// expect: t2
// expect: 4 Error/ERR_STREAM_ALREADY_FINISHED/Cannot call end after a stream was finished
// expect: 5 Error/ERR_STREAM_WRITE_AFTER_END/write after end
// expect: t3
// expect: t4
// expect: t5
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: immediate
// expect: == w_final
// expect: _final
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: w prefinish
// expect: end cb
// expect: w finish
// expect: w close
// expect: immediate
// expect: == w_final_sync
// expect: _final
// expect: w prefinish
// expect: end cb
// expect: w finish
// expect: t1
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
// expect: == w_final_err
// expect: w error Error/undefined/final
// expect: w close
// expect: end cb Error/undefined/final
// expect: t1
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
// expect: == w_final_throw
// expect: w error Error/undefined/final
// expect: w close
// expect: end cb Error/undefined/final
// expect: t1
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
// expect: == w_final_twice
// expect: w prefinish
// expect: w finish
// expect: w error Error/ERR_MULTIPLE_CALLBACK/Callback called multiple times
// expect: w close
// expect: end cb Error/ERR_MULTIPLE_CALLBACK/Callback called multiple times
// expect: t1
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
// expect: == w_multi
// expect: w error Error/ERR_MULTIPLE_CALLBACK/Callback called multiple times
// expect: w close
// expect: t1
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
// expect: == w_destroy
// expect: _destroy null
// expect: false
// expect: [null,false,true,true,"null",null,null,null,null,null,true,false,2,false,0,true,null,16384,null,false]
// expect: w close
// expect: c Error/ERR_STREAM_WRITE_AFTER_END/write after end
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: a null
// expect: b Error/ERR_STREAM_DESTROYED/Cannot call write after a stream was destroyed
// expect: end Error/ERR_STREAM_DESTROYED/Cannot call end after a stream was destroyed
// expect: immediate
// expect: [null,false,true,true,"null",null,null,null,null,null,true,false,0,false,0,true,null,16384,null,false]
// expect: == w_destroy_err
// expect: w error Error/undefined/d
// expect: w close
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: a null
// expect: b Error/undefined/d
// expect: immediate
// expect: == w_bad
// expect: TypeError/ERR_STREAM_NULL_VALUES/May not write null values to stream
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: TypeError/ERR_UNKNOWN_ENCODING/Unknown encoding: bogus
// expect: TypeError/ERR_UNKNOWN_ENCODING/Unknown encoding: bogus
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: undefined
// expect: Error/ERR_METHOD_NOT_IMPLEMENTED/The _write() method is not implemented
// expect: w error Error/ERR_STREAM_CANNOT_PIPE/Cannot pipe, not readable
// expect: w close
// expect: t1
// expect: t2
// expect: t3
// expect: m1
// expect: m2
// expect: m3
// expect: immediate
