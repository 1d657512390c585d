// finished() and its promise: when, and with which error.
const { Duplex, PassThrough, Readable, Writable, finished, log, promises, run, ticks, watch } = require('./fixtures/scenarios.js');
run({
  f_basic() {
    const r = watch(new Readable({ read() { this.push('a'); this.push(null); } }), 'r');
    finished(r, e => log('finished', e));
    r.resume();
    ticks(8);
  },
  f_writable() {
    const w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    finished(w, e => log('finished', e));
    w.end('a');
    ticks(8);
  },
  f_prem() {
    const w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    finished(w, e => log('finished', e));
    w.destroy();
    ticks(4);
  },
  f_err() {
    const w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    finished(w, e => log('finished', e));
    w.destroy(new Error('x'));
    ticks(4);
  },
  f_done() {
    const r = new Readable({ read() { this.push(null); } });
    r.resume();
    r.on('close', () => { finished(r, e => log('1', e)); finished(r, { readable: false }, e => log('2', e)); ticks(3); });
  },
  f_duplex() {
    const d = watch(new Duplex({ read() { this.push(null); }, write(c, e, cb) { cb(); } }), 'd');
    finished(d, { writable: false }, e => log('R', e));
    finished(d, { readable: false }, e => log('W', e));
    finished(d, e => log('both', e));
    d.resume();
    setImmediate(() => d.end());
  },
  f_cleanup() {
    const r = new Readable({ read() {} });
    const off = finished(r, () => log('never'));
    log(r.eventNames().sort());
    off();
    log(r.eventNames());
    r.destroy();
  },
  f_signal() {
    const r = new Readable({ read() {} });
    const ac = new AbortController();
    finished(r, { signal: ac.signal }, e => log(e));
    ac.abort();
    finished(r, { signal: AbortSignal.abort() }, e => log('2', e));
    ticks(2);
  },
  f_promise() {
    (async () => { const r = watch(new Readable({ read() { this.push(null); } }), 'r'); r.resume(); await promises.finished(r); log('resolved'); await promises.finished(r); log('again'); const w = new Writable({ write() {} }); w.destroy(new Error('q')); w.on('error', () => {}); await promises.finished(w).catch(e => log(e)); })();
    ticks(10);
  },
  f_bad() {
    for (const f of [() => finished(), () => finished(3, () => {}), () => finished(new PassThrough(), 3), () => finished(new PassThrough(), 3, () => {}), () => finished({}, () => {})]) try { f(); log('ok'); } catch (e) { log(e); }
  },
});
// expect: == f_basic
// expect: r resume
// expect: t1
// expect: r end
// expect: t2
// expect: r close
// expect: finished undefined
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
// expect: == f_writable
// expect: w prefinish
// expect: w finish
// expect: t1
// expect: w close
// expect: finished undefined
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
// expect: == f_prem
// expect: w close
// expect: finished Error/ERR_STREAM_PREMATURE_CLOSE/Premature close
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: immediate
// expect: == f_err
// expect: w error Error/undefined/x
// expect: finished Error/undefined/x
// expect: w close
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: immediate
// expect: == f_done
// expect: 1 undefined
// expect: 2 undefined
// expect: t1
// expect: t2
// expect: t3
// expect: m1
// expect: m2
// expect: m3
// expect: immediate
// expect: == f_duplex
// expect: d resume
// expect: d end
// expect: R undefined
// expect: d prefinish
// expect: d finish
// expect: W undefined
// expect: d close
// expect: both undefined
// expect: == f_cleanup
// expect: [ 'close', 'end', 'error', 'finish' ]
// expect: []
// expect: == f_signal
// expect: AbortError/ABORT_ERR/The operation was aborted
// expect: 2 AbortError/ABORT_ERR/The operation was aborted
// expect: t1
// expect: t2
// expect: m1
// expect: m2
// expect: immediate
// expect: == f_promise
// expect: r resume
// expect: t1
// expect: r end
// expect: t2
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
// expect: resolved
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: m7
// expect: m8
// expect: m9
// expect: m10
// expect: again
// expect: Error/undefined/q
// expect: immediate
// expect: == f_bad
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "callback" argument must be of type function. Received undefined
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "stream" argument must be an instance of ReadableStream, WritableStream, or Stream. Received type number (3)
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "callback" argument must be of type function. Received type number (3)
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "options" argument must be of type object. Received type number (3)
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "stream" argument must be an instance of ReadableStream, WritableStream, or Stream. Received an instance of Object
