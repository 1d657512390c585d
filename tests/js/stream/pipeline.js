// pipeline() of streams, iterables and functions; errors, signals.
const { PassThrough, Readable, Transform, Writable, log, pipeline, promises, run, ticks, watch } = require('./fixtures/scenarios.js');
run({
  pl_basic() {
    const r = watch(Readable.from(['a', 'b']), 'r'), t = watch(new PassThrough(), 't'), w = watch(new Writable({ write(c, e, cb) { log('_write', c); cb(); } }), 'w');
    log(pipeline(r, t, w, (e, v) => log('done', e, v)) === w);
    ticks(12);
  },
  pl_err() {
    const r = watch(new Readable({ read() { setImmediate(() => this.push('x')); } }), 'r'), t = watch(new Transform({ transform(c, e, cb) { cb(new Error('T')); } }), 't'), w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    pipeline(r, t, w, e => log('done', e));
    ticks(12);
  },
  pl_premature() {
    const r = watch(new Readable({ read() {} }), 'r'), w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    pipeline(r, w, e => log('done', e));
    r.push('a');
    setImmediate(() => { w.destroy(); ticks(8); });
  },
  pl_premature_r() {
    const r = watch(new Readable({ read() {} }), 'r'), w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    pipeline(r, w, e => log('done', e));
    r.push('a');
    setImmediate(() => { r.destroy(); ticks(8); });
  },
  pl_gen() {
    (async () => { const v = await promises.pipeline(['a', 'b'], async function* (src) { for await (const c of src) yield c.toUpperCase(); }, async (src) => { let s = ''; for await (const c of src) s += c; return s; }); log(v); })();
    ticks(20);
  },
  pl_gen2() {
    const w = watch(new Writable({ objectMode: true, write(c, e, cb) { log('_write', c); cb(); } }), 'w');
    pipeline(async function* () { yield 1; yield 2; }, async function* (s) { for await (const x of s) yield x * 2; }, w, e => log('done', e));
    ticks(30);
  },
  pl_gen_err() {
    const w = watch(new Writable({ objectMode: true, write(c, e, cb) { cb(); } }), 'w');
    pipeline(async function* () { yield 1; throw new Error('gen'); }, w, e => log('done', e));
    ticks(20);
  },
  pl_signal() {
    const ac = new AbortController();
    const r = watch(new Readable({ read() {} }), 'r'), w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    promises.pipeline(r, w, { signal: ac.signal }).catch(e => log('rej', e));
    setImmediate(() => { ac.abort(); ticks(6); });
  },
  pl_signal_pre() {
    const r = watch(new Readable({ read() {} }), 'r'), w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    promises.pipeline(r, w, { signal: AbortSignal.abort() }).catch(e => log('rej', e));
    ticks(6);
  },
  pl_noend() {
    const w = watch(new Writable({ write(c, e, cb) { log(c); cb(); } }), 'w');
    promises.pipeline(['a'], w, { end: false }).then(() => { log('done'); w.end('z'); });
    ticks(15);
  },
  pl_dup() {
    const t = watch(new PassThrough(), 't');
    pipeline(Readable.from(['a']), t, e => log('done', e));
    t.on('data', d => log('data', d));
    ticks(20);
  },
});
// expect: == pl_basic
// expect: t pipe
// expect: w pipe
// expect: true
// expect: r resume
// expect: _write B:a
// expect: _write B:b
// expect: t resume
// expect: t1
// expect: r end
// expect: r pause
// expect: t unpipe
// expect: t prefinish
// expect: t2
// expect: t end
// expect: t pause
// expect: w unpipe
// expect: w prefinish
// expect: t finish
// expect: t3
// expect: w finish
// expect: t close
// expect: t4
// expect: w close
// expect: t5
// expect: t6
// expect: t7
// expect: t8
// expect: t9
// expect: t10
// expect: t11
// expect: t12
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
// expect: m11
// expect: m12
// expect: r close
// expect: done undefined undefined
// expect: immediate
// expect: == pl_err
// expect: t pipe
// expect: w pipe
// expect: r resume
// expect: t resume
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: t7
// expect: t8
// expect: t9
// expect: t10
// expect: t11
// expect: t12
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
// expect: m11
// expect: m12
// expect: immediate
// expect: r pause
// expect: t unpipe
// expect: t error Error/undefined/T
// expect: t close
// expect: r error Error/undefined/T
// expect: r close
// expect: t pause
// expect: w unpipe
// expect: w error Error/undefined/T
// expect: w close
// expect: done Error/undefined/T
// expect: == pl_premature
// expect: w pipe
// expect: r resume
// expect: w close
// expect: r pause
// expect: w unpipe
// expect: t1
// expect: r error Error/ERR_STREAM_PREMATURE_CLOSE/Premature close
// expect: r close
// expect: done Error/ERR_STREAM_PREMATURE_CLOSE/Premature close
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
// expect: == pl_premature_r
// expect: w pipe
// expect: r resume
// expect: r close
// expect: t1
// expect: r pause
// expect: w unpipe
// expect: w error Error/ERR_STREAM_PREMATURE_CLOSE/Premature close
// expect: w close
// expect: t2
// expect: done Error/ERR_STREAM_PREMATURE_CLOSE/Premature close
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
// expect: == pl_gen
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: t7
// expect: t8
// expect: t9
// expect: t10
// expect: t11
// expect: t12
// expect: t13
// expect: t14
// expect: t15
// expect: t16
// expect: t17
// expect: t18
// expect: t19
// expect: t20
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
// expect: m11
// expect: m12
// expect: m13
// expect: m14
// expect: m15
// expect: m16
// expect: m17
// expect: m18
// expect: m19
// expect: m20
// expect: AB
// expect: immediate
// expect: == pl_gen2
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: t7
// expect: t8
// expect: t9
// expect: t10
// expect: t11
// expect: t12
// expect: t13
// expect: t14
// expect: t15
// expect: t16
// expect: t17
// expect: t18
// expect: t19
// expect: t20
// expect: t21
// expect: t22
// expect: t23
// expect: t24
// expect: t25
// expect: t26
// expect: t27
// expect: t28
// expect: t29
// expect: t30
// expect: m1
// expect: m2
// expect: m3
// expect: _write 2
// expect: m4
// expect: m5
// expect: m6
// expect: m7
// expect: _write 4
// expect: m8
// expect: m9
// expect: w prefinish
// expect: m10
// expect: m11
// expect: m12
// expect: m13
// expect: m14
// expect: m15
// expect: m16
// expect: m17
// expect: m18
// expect: m19
// expect: m20
// expect: m21
// expect: m22
// expect: m23
// expect: m24
// expect: m25
// expect: m26
// expect: m27
// expect: m28
// expect: m29
// expect: m30
// expect: w finish
// expect: w close
// expect: done undefined
// expect: immediate
// expect: == pl_gen_err
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: t7
// expect: t8
// expect: t9
// expect: t10
// expect: t11
// expect: t12
// expect: t13
// expect: t14
// expect: t15
// expect: t16
// expect: t17
// expect: t18
// expect: t19
// expect: t20
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
// expect: m11
// expect: m12
// expect: m13
// expect: m14
// expect: m15
// expect: m16
// expect: m17
// expect: m18
// expect: m19
// expect: m20
// expect: w error Error/undefined/gen
// expect: w close
// expect: done Error/undefined/gen
// expect: immediate
// expect: == pl_signal
// expect: w pipe
// expect: r resume
// expect: r error AbortError/ABORT_ERR/The operation was aborted
// expect: r close
// expect: r pause
// expect: w unpipe
// expect: w error AbortError/ABORT_ERR/The operation was aborted
// expect: w close
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: m1
// expect: rej AbortError/ABORT_ERR/The operation was aborted
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: immediate
// expect: == pl_signal_pre
// expect: w pipe
// expect: r resume
// expect: t1
// expect: r error AbortError/ABORT_ERR/The operation was aborted
// expect: r close
// expect: r pause
// expect: w unpipe
// expect: w error AbortError/ABORT_ERR/The operation was aborted
// expect: w close
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: m1
// expect: rej AbortError/ABORT_ERR/The operation was aborted
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: immediate
// expect: == pl_noend
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: t5
// expect: t6
// expect: t7
// expect: t8
// expect: t9
// expect: t10
// expect: t11
// expect: t12
// expect: t13
// expect: t14
// expect: t15
// expect: m1
// expect: B:a
// expect: m2
// expect: m3
// expect: m4
// expect: m5
// expect: m6
// expect: m7
// expect: m8
// expect: m9
// expect: m10
// expect: m11
// expect: m12
// expect: m13
// expect: m14
// expect: m15
// expect: done
// expect: B:z
// expect: w prefinish
// expect: w finish
// expect: w close
// expect: immediate
// expect: == pl_dup
// expect: t pipe
// expect: data B:a
// expect: t resume
// expect: t1
// expect: t unpipe
// expect: t prefinish
// expect: t2
// expect: t end
// expect: t finish
// expect: t3
// expect: t close
// expect: t4
// expect: t5
// expect: t6
// expect: t7
// expect: t8
// expect: t9
// expect: t10
// expect: t11
// expect: t12
// expect: t13
// expect: t14
// expect: t15
// expect: t16
// expect: t17
// expect: t18
// expect: t19
// expect: t20
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
// expect: m11
// expect: m12
// expect: m13
// expect: m14
// expect: m15
// expect: m16
// expect: m17
// expect: m18
// expect: m19
// expect: m20
// expect: done undefined
// expect: immediate
