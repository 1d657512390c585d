// The order of a Writable's callbacks, 'drain' and 'finish' among ticks.
const { Writable, log, run, st, ticks, watch } = require('./fixtures/scenarios.js');
run({
  w_basic() {
    const w = watch(new Writable({ write(c, e, cb) { log('_write', c, e); cb(); } }), 'w');
    log(w.write('a', () => log('cb a')), w.write('b'));
    w.end('c', () => log('cb end'));
    ticks();
    st(w);
    setImmediate(() => st(w));
  },
  w_async() {
    const w = watch(new Writable({ highWaterMark: 3, write(c, e, cb) { log('_write', c, e); setImmediate(cb); } }), 'w');
    log(w.write('aa', () => log('cb a')), w.write('bb', () => log('cb b')), w.write('cc'));
    st(w);
    w.on('drain', () => { log('ending'); w.end(() => log('cb end')); });
    ticks();
  },
  w_drain_sync() {
    const w = watch(new Writable({ highWaterMark: 2, write(c, e, cb) { log('_write', c); cb(); } }), 'w');
    log(w.write('aa'), w.write('bb'));
    ticks(3);
  },
  w_cb_same() {
    const w = watch(new Writable({ write(c, e, cb) { cb(); } }), 'w');
    const f = (e) => log('f', e), g = () => log('g');
    w.write('a', f);
    w.write('a', f);
    w.write('a', g);
    w.write('a', f);
    w.write('a');
    ticks(5);
  },
  w_nocb_many() {
    const w = watch(new Writable({ highWaterMark: 4, write(c, e, cb) { cb(); } }), 'w');
    for (let i = 0; i < 5; i++) log(w.write('aaa'));
    log(w.writableNeedDrain);
    w.end();
    ticks(4);
  },
  w_write_in_cb() {
    let n = 0;
    const w = watch(new Writable({ write(c, e, cb) { log('_write', c); process.nextTick(cb); } }), 'w');
    const go = () => { if (n++ < 3) w.write('x' + n, go); else w.end(); };
    go();
    ticks(10);
  },
  w_obj() {
    const w = watch(new Writable({ objectMode: true, highWaterMark: 2, write(c, e, cb) { log('_write', c, e); cb(); } }), 'w');
    log(w.write(1), w.write({}), w.write(''), w.write(undefined));
    try { w.write(null); } catch (e) { log(e); } w.end();
  },
  w_u8() {
    const w = new Writable({ write(c, e, cb) { log(Buffer.isBuffer(c), c.length, e); cb(); } });
    w.write(new Uint8Array(3));
    w.write(Buffer.from('xyz'));
    w.write('é', 'latin1');
    w.setDefaultEncoding('hex');
    w.write('abcd');
  },
  w_construct() {
    const w = watch(new Writable({ construct(cb) { log('construct'); setImmediate(cb); }, write(c, e, cb) { log('_write', c); cb(); } }), 'w');
    w.write('a', () => log('a'));
    w.end('b', () => log('end cb'));
    ticks(5);
  },
  w_construct_sync() {
    const w = watch(new Writable({ construct(cb) { log('construct'); cb(); }, write(c, e, cb) { log('_write', c); cb(); } }), 'w');
    w.write('a', () => log('a'));
    w.end('b', () => log('end cb'));
    ticks(10);
  },
});
// expect: == w_basic
// expect: _write B:a buffer
// expect: _write B:b buffer
// expect: true true
// expect: _write B:c buffer
// expect: w prefinish
// expect: [null,false,false,false,"null",null,null,null,null,null,true,false,0,false,0,false,null,16384,null,false]
// expect: cb a
// expect: t1
// expect: cb end
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
// expect: immediate
// expect: [null,false,true,true,"null",null,null,null,null,null,true,true,0,false,0,false,null,16384,null,false]
// expect: == w_async
// expect: _write B:aa buffer
// expect: true false false
// expect: [null,true,false,false,"null",null,null,null,null,null,false,false,6,true,0,false,null,3,null,false]
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
// expect: _write B:bb buffer
// expect: cb a
// expect: immediate
// expect: _write B:cc buffer
// expect: cb b
// expect: w drain
// expect: ending
// expect: w prefinish
// expect: cb end
// expect: w finish
// expect: w close
// expect: == w_drain_sync
// expect: _write B:aa
// expect: _write B:bb
// expect: true true
// expect: t1
// expect: t2
// expect: t3
// expect: m1
// expect: m2
// expect: m3
// expect: immediate
// expect: == w_cb_same
// expect: f null
// expect: f null
// expect: g
// expect: f null
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
// expect: == w_nocb_many
// expect: true
// expect: true
// expect: true
// expect: true
// expect: true
// expect: false
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
// expect: == w_write_in_cb
// expect: _write B:x1
// expect: _write B:x2
// expect: t1
// expect: _write B:x3
// expect: t2
// expect: w prefinish
// expect: t3
// expect: w finish
// expect: t4
// expect: w close
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
// expect: == w_obj
// expect: _write 1 undefined
// expect: _write {} undefined
// expect: _write  undefined
// expect: _write undefined undefined
// expect: true true true true
// expect: TypeError/ERR_STREAM_NULL_VALUES/May not write null values to stream
// expect: w prefinish
// expect: w finish
// expect: w close
// expect: == w_u8
// expect: true 3 buffer
// expect: true 3 buffer
// expect: true 1 buffer
// expect: true 2 buffer
// expect: == w_construct
// expect: construct
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
// expect: _write B:a
// expect: _write B:b
// expect: w prefinish
// expect: a
// expect: end cb
// expect: w finish
// expect: w close
// expect: == w_construct_sync
// expect: construct
// expect: t1
// expect: _write B:a
// expect: _write B:b
// expect: w prefinish
// expect: t2
// expect: a
// expect: t3
// expect: end cb
// expect: w finish
// expect: t4
// expect: w close
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
