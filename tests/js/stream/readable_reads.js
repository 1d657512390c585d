// read(), push(), unshift(), 'readable', limits; and what must not be pushed.
const { Duplex, Readable, Transform, log, run, ticks, watch } = require('./fixtures/scenarios.js');
run({
  r_readable() {
    let n = 0;
    const r = watch(new Readable({ highWaterMark: 4, read() { log('_read'); this.push(n < 5 ? 'xx' + n++ : null); } }), 'r');
    r.on('readable', () => { log('readable', r.readableLength); let c; while ((c = r.read(3)) !== null) log('got', c); });
    ticks();
  },
  r_readable_noread() {
    const r = watch(new Readable({ read() { log('_read'); } }), 'r');
    r.on('readable', () => log('readable', r.readableLength));
    ticks();
    r.push('a');
    setImmediate(() => { r.push('b'); ticks(2); log(r.read()); r.push(null); setImmediate(() => { log(r.read()); }); });
  },
  r_read_n() {
    const r = new Readable({ read() {} });
    r.push('abc');
    r.push('defg');
    log(r.read(2), r.read(4), r.read(5), r.read(0), r.readableLength);
    r.push(null);
    log(r.read(5));
    log(r.read());
  },
  r_obj() {
    const r = watch(new Readable({ objectMode: true, read() {} }), 'r');
    r.push(1);
    r.push('');
    r.push(0);
    r.push(undefined);
    log(r.readableLength, r.read(), r.read(), r.read(), r.read());
    r.unshift('f');
    log(r.read(100));
    r.push(null);
    r.resume();
  },
  r_unshift() {
    const r = new Readable({ read() {} });
    r.push('b');
    r.unshift('a');
    r.unshift(Buffer.from('0'));
    log(r.read());
    r.push(null);
    r.on('end', () => { r.on('error', log); r.unshift('x'); });
    r.resume();
  },
  r_pushEOF() {
    const r = watch(new Readable({ read() {} }), 'r');
    r.push(null);
    log(r.push('x'));
    ticks();
  },
  r_badpush() {
    const r = watch(new Readable({ read() {} }), 'r');
    log(r.push(5));
    ticks();
  },
  r_throw() {
    const r = watch(new Readable({ read() { throw new Error('in read'); } }), 'r');
    log(r.read());
    ticks();
  },
  r_noread() {
    const r = watch(new Readable(), 'r');
    r.resume();
    ticks();
  },
  r_hwm0() {
    let n = 0;
    const r = watch(new Readable({ highWaterMark: 0, read() { log('_read'); this.push(n < 3 ? 'x' + n++ : null); } }), 'r');
    r.on('readable', () => { log('readable'); log(r.read()); });
    ticks(4);
  },
  r_options() {
    for (const o of [undefined, {}, { highWaterMark: 0 }, { objectMode: true }, { highWaterMark: 5.5 }, { highWaterMark: -1 }, { highWaterMark: 'x' }, { readableHighWaterMark: 3 }]) try { log(new Readable(o).readableHighWaterMark, new Duplex(o).readableHighWaterMark, new Duplex(o).writableHighWaterMark, new Transform(o).writableHighWaterMark, new Transform(o).readableHighWaterMark); } catch (e) { log(e); }
  },
  encoding() {
    const r = new Readable({ read() {} });
    r.setEncoding('utf8');
    r.on('data', d => log('data', d));
    r.push(Buffer.from([0xe2, 0x82]));
    r.push(Buffer.from([0xac, 0x61]));
    r.push('str');
    r.push(Buffer.from([0xc3]));
    r.push(null);
    r.on('end', () => log('end', r.readableEncoding));
    const q = new Readable({ encoding: 'hex', read() {} });
    q.push('abc');
    q.push('de');
    log(q.read(3), q.read(), q.readableEncoding);
    const u = new Readable({ read() {} });
    u.push('ab');
    u.push('cd');
    u.setEncoding('utf8');
    log(u.read(3), u.read());
    u.unshift('zz');
    log(u.read());
  },
});
// expect: == r_readable
// expect: _read
// expect: t1
// expect: readable 3
// expect: _read
// expect: got B:xx0
// expect: _read
// expect: got B:xx1
// expect: _read
// expect: got B:xx2
// expect: _read
// expect: got B:xx3
// expect: _read
// expect: got B:xx4
// expect: t2
// expect: readable 0
// expect: readable 0
// expect: r end
// expect: t3
// expect: r close
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
// expect: == r_readable_noread
// expect: _read
// expect: t1
// expect: readable 1
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
// expect: B:ab
// expect: readable 0
// expect: readable 0
// expect: t1
// expect: t2
// expect: m1
// expect: m2
// expect: immediate
// expect: null
// expect: r end
// expect: r close
// expect: == r_read_n
// expect: B:ab B:cdef null null 1
// expect: B:g
// expect: null
// expect: == r_obj
// expect: 4 1  0 undefined
// expect: f
// expect: r resume
// expect: r end
// expect: r close
// expect: == r_unshift
// expect: B:0ab
// expect: Error/ERR_STREAM_UNSHIFT_AFTER_END_EVENT/stream.unshift() after end event
// expect: == r_pushEOF
// expect: false
// expect: r error Error/ERR_STREAM_PUSH_AFTER_EOF/stream.push() after EOF
// expect: r close
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
// expect: == r_badpush
// expect: false
// expect: r error TypeError/ERR_INVALID_ARG_TYPE/The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
// expect: r close
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
// expect: == r_throw
// expect: null
// expect: r error Error/undefined/in read
// expect: r close
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
// expect: == r_noread
// expect: r resume
// expect: t1
// expect: r error Error/ERR_METHOD_NOT_IMPLEMENTED/The _read() method is not implemented
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
// expect: == r_hwm0
// expect: _read
// expect: t1
// expect: readable
// expect: B:x0
// expect: t2
// expect: t3
// expect: t4
// expect: m1
// expect: m2
// expect: m3
// expect: m4
// expect: immediate
// expect: == r_options
// expect: 16384 16384 16384 16384 16384
// expect: 16384 16384 16384 16384 16384
// expect: 0 0 0 0 0
// expect: 16 16 16 16 16
// expect: TypeError/ERR_INVALID_ARG_VALUE/The property 'options.highWaterMark' is invalid. Received 5.5
// expect: TypeError/ERR_INVALID_ARG_VALUE/The property 'options.highWaterMark' is invalid. Received -1
// expect: TypeError/ERR_INVALID_ARG_VALUE/The property 'options.highWaterMark' is invalid. Received 'x'
// expect: 16384 3 16384 16384 3
// expect: == encoding
// expect: 616 2636465 hex
// expect: abc d
// expect: zz
// expect: data €a
// expect: data str
// expect: data �
// expect: end utf8
