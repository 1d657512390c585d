// for await over a Readable, iterator(), and Readable.from().
const { Readable, log, run, st, ticks, watch } = require('./fixtures/scenarios.js');
run({
  r_async_iter() {
    (async () => { let n = 0; const r = watch(new Readable({ read() { this.push(n < 3 ? 'x' + n++ : null); } }), 'r'); for await (const c of r) log('got', c); log('out'); st(r); })();
    ticks(12);
  },
  r_async_iter_break() {
    (async () => { let n = 0; const r = watch(new Readable({ objectMode: true, highWaterMark: 1, read() { this.push(n++); } }), 'r'); for await (const c of r) { log('got', c); if (c === 2) break; } log('out', r.destroyed); })();
    ticks(12);
  },
  r_async_iter_keep() {
    (async () => { let n = 0; const r = watch(new Readable({ objectMode: true, highWaterMark: 1, read() { this.push(n++); } }), 'r'); for await (const c of r.iterator({ destroyOnReturn: false })) { log('got', c); if (c === 2) break; } log('out', r.destroyed); for await (const c of r) { log('again', c); if (c === 4) break; } log(r.destroyed); })();
  },
  r_async_iter_err() {
    (async () => { const r = watch(new Readable({ read() { setImmediate(() => this.destroy(new Error('bad'))); } }), 'r'); try { for await (const c of r) log('got', c); } catch (e) { log('caught', e); } })();
    ticks(12);
  },
  r_async_iter_destroyed() {
    (async () => { const r = watch(new Readable({ read() { } }), 'r'); r.destroy(); try { for await (const c of r) log('got', c); log('done'); } catch (e) { log('caught', e); } })();
    ticks(12);
  },
  r_from() {
    const r = watch(Readable.from(['a', 'b', Promise.resolve('c')]), 'r');
    r.on('data', d => log('data', d));
    ticks(20);
  },
  r_from_async() {
    const r = watch(Readable.from((async function* () { try { yield 1; yield 2; yield 3; } finally { log('finally'); } })()), 'r');
    r.on('data', d => { log('data', d); if (d === 2) r.destroy(); });
    ticks(20);
  },
  r_from_err() {
    const r = watch(Readable.from((async function* () { yield 1; throw new Error('gen'); })()), 'r');
    r.on('data', d => { log('data', d); });
    ticks(20);
  },
  r_from_null() {
    const r = watch(Readable.from([1, null]), 'r');
    r.on('data', d => { log('data', d); });
    ticks(10);
  },
  r_from_str() {
    const r = Readable.from('hello');
    log(r.readableObjectMode, r.readableHighWaterMark);
    r.on('data', d => { log('data', d); });
    r.on('end', () => log('end'));
    try { Readable.from(5); } catch (e) { log(e); }
  },
});
// expect: == r_async_iter
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
// expect: got B:x0
// expect: m2
// expect: m3
// expect: got B:x1x2
// expect: m4
// expect: m5
// expect: m6
// expect: m7
// expect: m8
// expect: m9
// expect: m10
// expect: m11
// expect: m12
// expect: r end
// expect: r close
// expect: out
// expect: [false,null,true,true,"null",true,false,0,false,true,null,null,null,null,null,null,16384,null,false,null]
// expect: immediate
// expect: == r_async_iter_break
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
// expect: got 0
// expect: m2
// expect: m3
// expect: got 1
// expect: m4
// expect: m5
// expect: got 2
// expect: m6
// expect: m7
// expect: out true
// expect: m8
// expect: m9
// expect: m10
// expect: m11
// expect: m12
// expect: r error AbortError/ABORT_ERR/The operation was aborted
// expect: r close
// expect: immediate
// expect: == r_async_iter_keep
// expect: got 0
// expect: got 1
// expect: got 2
// expect: out false
// expect: again 3
// expect: again 4
// expect: true
// expect: r error AbortError/ABORT_ERR/The operation was aborted
// expect: r close
// expect: == r_async_iter_err
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
// expect: r error Error/undefined/bad
// expect: r close
// expect: caught Error/undefined/bad
// expect: immediate
// expect: == r_async_iter_destroyed
// expect: r close
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
// expect: caught Error/ERR_STREAM_PREMATURE_CLOSE/Premature close
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
// expect: == r_from
// expect: r resume
// expect: data a
// expect: data b
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
// expect: data c
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
// expect: r end
// expect: r close
// expect: immediate
// expect: == r_from_async
// expect: r resume
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
// expect: data 1
// expect: m3
// expect: m4
// expect: data 2
// expect: m5
// expect: finally
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
// expect: r end
// expect: r close
// expect: immediate
// expect: == r_from_err
// expect: r resume
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
// expect: data 1
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
// expect: r error Error/undefined/gen
// expect: r close
// expect: immediate
// expect: == r_from_null
// expect: r resume
// expect: data 1
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
// expect: r error TypeError/ERR_STREAM_NULL_VALUES/May not write null values to stream
// expect: r close
// expect: immediate
// expect: == r_from_str
// expect: true 16
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect: data hello
// expect: end
