// Transform and PassThrough: order, flush, errors, and pressure that passes through.
const { PassThrough, Transform, log, run, st, ticks, watch } = require('./fixtures/scenarios.js');
run({
  t_basic() {
    const t = watch(new Transform({ transform(c, e, cb) { log('_t', c, e); cb(null, String(c).toUpperCase()); }, flush(cb) { log('flush'); cb(null, 'end'); } }), 't');
    t.on('data', d => log('data', d));
    t.write('a', () => log('cb a'));
    t.end('b', () => log('end cb'));
    ticks(8);
  },
  t_async() {
    const t = watch(new Transform({ highWaterMark: 2, transform(c, e, cb) { setImmediate(() => { this.push(c); this.push(c); cb(); }); }, flush(cb) { setImmediate(cb); } }), 't');
    t.on('data', d => log('data', d));
    log(t.write('aa'), t.write('bb'));
    t.end('cc');
    ticks(8);
  },
  t_err() {
    const t = watch(new Transform({ transform(c, e, cb) { cb(new Error('t')); } }), 't');
    t.on('data', d => log('data', d));
    t.write('a', e => log('cb', e));
    t.end('b', e => log('end', e));
    ticks(5);
  },
  t_flush_err() {
    const t = watch(new Transform({ transform(c, e, cb) { cb(); }, flush(cb) { cb(new Error('flush')); } }), 't');
    t.resume();
    t.end('b', e => log('end', e));
    ticks(5);
  },
  t_backpressure() {
    const t = watch(new PassThrough({ highWaterMark: 2 }), 't');
    let n = 0;
    const go = () => { let ok; do { ok = t.write('x' + n); log('w', n, ok); } while (ok && n++ < 8); };
    go();
    st(t);
    setImmediate(() => { log(t.read()); st(t); setImmediate(() => { log(t.read(), t.read()); st(t); }); });
  },
  t_final() {
    class T extends Transform { _transform(c, e, cb) { cb(null, c); } _final(cb) { log('_final'); cb(); } _flush(cb) { log('_flush'); cb(); } } const t = watch(new T(), 't');
    t.on('data', log);
    t.end('x');
    ticks(5);
  },
  t_none() {
    const t = watch(new Transform(), 't');
    try { t.write('a'); } catch (e) { log(e); } ticks(3);
  },
  t_obj() {
    const t = watch(new Transform({ readableObjectMode: true, transform(c, e, cb) { this.push({ n: c.length }); cb(); } }), 't');
    t.on('data', d => log(d));
    t.write('abc');
    t.end();
    st(t);
  },
  t_push_after() {
    const t = watch(new Transform({ transform(c, e, cb) { cb(); } }), 't');
    t.on('data', log);
    t.end();
    setImmediate(() => { setImmediate(() => log(t.push('x'))); });
  },
  t_cb_twice() {
    const t = watch(new Transform({ transform(c, e, cb) { cb(null, 'a'); cb(null, 'b'); } }), 't');
    t.on('data', log);
    t.write('x');
    ticks(4);
  },
  t_hwm0() {
    const t = watch(new PassThrough({ highWaterMark: 0 }), 't');
    st(t);
    t.on('data', log);
    log(t.write('a'));
    t.end('b');
    ticks(4);
  },
  t_unread() {
    const t = watch(new PassThrough(), 't');
    t.end('abc');
    ticks(4);
    setImmediate(() => { st(t); t.resume(); ticks(4); });
  },
});
// expect: == t_basic
// expect: _t B:a buffer
// expect: data B:A
// expect: _t B:b buffer
// expect: data B:B
// expect: flush
// expect: data B:end
// expect: t prefinish
// expect: t resume
// expect: cb a
// expect: t end
// expect: end cb
// expect: t finish
// expect: t1
// expect: t close
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
// expect: == t_async
// expect: false false
// expect: t resume
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
// expect: data B:aa
// expect: data B:aa
// expect: immediate
// expect: data B:bb
// expect: data B:bb
// expect: data B:cc
// expect: data B:cc
// expect: t prefinish
// expect: t end
// expect: t finish
// expect: t close
// expect: == t_err
// expect: t resume
// expect: cb Error/undefined/t
// expect: end Error/undefined/t
// expect: t1
// expect: t error Error/undefined/t
// expect: t close
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
// expect: == t_flush_err
// expect: t resume
// expect: t error Error/undefined/flush
// expect: t close
// expect: end Error/undefined/flush
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
// expect: == t_backpressure
// expect: w 0 false
// expect: [true,true,false,false,"null",false,null,2,false,false,false,false,2,true,0,null,2,2,false,false]
// expect: t drain
// expect: B:x0
// expect: [true,true,false,false,"null",false,null,0,false,true,false,false,0,false,0,null,2,2,false,false]
// expect: null null
// expect: [true,true,false,false,"null",false,null,0,false,true,false,false,0,false,0,null,2,2,false,false]
// expect: == t_final
// expect: B:x
// expect: _final
// expect: _flush
// expect: t prefinish
// expect: t resume
// expect: t end
// expect: t finish
// expect: t1
// expect: t close
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
// expect: == t_none
// expect: Error/ERR_METHOD_NOT_IMPLEMENTED/The _transform() method is not implemented
// expect: t1
// expect: t2
// expect: t3
// expect: m1
// expect: m2
// expect: m3
// expect: immediate
// expect: == t_obj
// expect: { n: 3 }
// expect: t prefinish
// expect: [true,false,false,false,"null",false,true,0,false,true,true,false,0,false,0,null,16,16384,true,false]
// expect: t resume
// expect: t end
// expect: t finish
// expect: t close
// expect: == t_push_after
// expect: t prefinish
// expect: t resume
// expect: t end
// expect: t finish
// expect: t close
// expect: false
// expect: == t_cb_twice
// expect: B:a
// expect: B:b
// expect: t resume
// expect: t error Error/ERR_MULTIPLE_CALLBACK/Callback called multiple times
// expect: t close
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: immediate
// expect: == t_hwm0
// expect: [true,true,false,false,"null",false,null,0,false,false,false,false,0,false,0,null,0,0,false,false]
// expect: B:a
// expect: true
// expect: B:b
// expect: t prefinish
// expect: t resume
// expect: t end
// expect: t finish
// expect: t1
// expect: t close
// expect: t2
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: immediate
// expect: == t_unread
// expect: t prefinish
// expect: t finish
// expect: t1
// expect: t2
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: immediate
// expect: [true,false,false,false,"null",false,null,3,false,false,true,true,0,false,0,null,16384,16384,false,false]
// expect: t resume
// expect: t1
// expect: t end
// expect: t2
// expect: t close
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: immediate
