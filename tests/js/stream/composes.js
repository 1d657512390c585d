// compose(), Duplex.from(), duplexPair().
const { Duplex, PassThrough, Readable, Transform, Writable, log, run, st, watch } = require('./fixtures/scenarios.js');
run({
  co_basic() {
    const { compose } = require('stream');
    const up = new Transform({ transform(c, e, cb) { cb(null, String(c).toUpperCase()); } });
    const ex = new Transform({ transform(c, e, cb) { cb(null, c + '!'); } });
    const d = watch(compose(up, ex), 'd');
    d.on('data', x => log('data', x));
    d.write('a');
    d.end('b');
    st(d);
  },
  co_gen() {
    const { compose } = require('stream');
    const d = watch(compose(async function* (src) { for await (const c of src) yield String(c) + '?'; }, async function* (src) { for await (const c of src) yield c + '.'; }), 'd');
    d.on('data', x => log('data', x));
    d.write('a');
    d.end('b');
  },
  co_err() {
    const { compose } = require('stream');
    const d = watch(compose(new PassThrough(), new Transform({ transform(c, e, cb) { cb(new Error('co')); } })), 'd');
    d.resume();
    d.end('x');
    for (const f of [() => compose(), () => compose(new Writable(), new PassThrough()), () => compose(new PassThrough(), new Readable())]) try { f(); log('ok'); } catch (e) { log(e.code, e.message.split(' Received')[0]); }
  },
  co_destroy() {
    const { compose } = require('stream');
    const t = watch(new PassThrough(), 't');
    const d = watch(compose(new PassThrough(), t), 'd');
    setImmediate(() => d.destroy());
  },
  co_method() {
    const r = Readable.from(['a', 'b']).compose(new Transform({ objectMode: true, transform(c, e, cb) { cb(null, c + c); } }));
    r.toArray().then(v => log(JSON.stringify(v)));
    try { Readable.from([]).compose(new Readable()); } catch (e) { log(e.code); }
  },
  df_gen() {
    const d = watch(Duplex.from(async function* (src) { for await (const c of src) yield c * 2; }), 'd');
    d.on('data', x => log('data', x));
    d.write(1);
    d.end(2);
    st(d);
  },
  df_pair() {
    const out = [];
    const d = watch(Duplex.from({ readable: Readable.from(['r1', 'r2']), writable: new Writable({ write(c, e, cb) { log('w', c); cb(); } }) }), 'd');
    d.on('data', x => log('data', x));
    d.end('x');
  },
  df_promise() {
    const d = watch(Duplex.from(Promise.resolve('p')), 'd');
    d.on('data', x => log('data', x));
    const e = watch(Duplex.from(Promise.reject(new Error('rej'))), 'e');
    const f = watch(Duplex.from(async (src) => { for await (const c of src) log('in', c); }), 'f');
    f.end('z');
  },
  df_bad() {
    for (const f of [() => Duplex.from(3), () => Duplex.from(null), () => Duplex.from({}), () => Duplex.from(() => 5), () => Duplex.from(new PassThrough()) instanceof PassThrough, () => Duplex.from(['a']).writable, () => Duplex.from(new Writable()).readable]) try { log(f()); } catch (e) { log(e); }
  },
  dp_basic() {
    const [a, b] = require('stream').duplexPair();
    watch(a, 'a');
    watch(b, 'b');
    b.on('data', x => log('b got', x));
    a.on('data', x => log('a got', x));
    a.write('to b', () => log('cb'));
    b.end('to a');
    setImmediate(() => a.end());
  },
  dp_end() {
    const [a, b] = require('stream').duplexPair({ objectMode: true });
    a.write({ length: 1 }, () => log('taken'));
    a.end();
    setImmediate(() => { log(JSON.stringify(b.read())); b.on('end', () => log('end')); b.resume(); });
  },
});
// expect: == co_basic
// expect: [true,false,false,false,"null",false,true,0,false,false,true,false,0,false,0,null,16384,16384,false,false]
// expect: d resume
// expect: data B:A!B!
// expect: d end
// expect: d prefinish
// expect: d finish
// expect: d close
// expect: == co_gen
// expect: d resume
// expect: data a?.
// expect: data b?.
// expect: d end
// expect: d prefinish
// expect: d finish
// expect: d close
// expect: == co_err
// expect: ERR_MISSING_ARGS The "streams" argument must be specified
// expect: ERR_INVALID_ARG_VALUE The argument 'streams[0]' must be readable.
// expect: ERR_INVALID_ARG_VALUE The argument 'streams[1]' must be writable.
// expect: d resume
// expect: d prefinish
// expect: d finish
// expect: d error Error/undefined/co
// expect: d close
// expect: == co_destroy
// expect: t pipe
// expect: t unpipe
// expect: t error AbortError/ABORT_ERR/The operation was aborted
// expect: t close
// expect: d error AbortError/ABORT_ERR/The operation was aborted
// expect: d close
// expect: == co_method
// expect: ERR_INVALID_ARG_VALUE
// expect: ["aa","bb"]
// expect: == df_gen
// expect: [true,false,false,false,"null",false,true,0,false,false,true,false,2,false,0,null,1,1,true,true]
// expect: d resume
// expect: data 2
// expect: data 4
// expect: d prefinish
// expect: d end
// expect: d finish
// expect: d close
// expect: == df_pair
// expect: w B:x
// expect: d resume
// expect: data r1
// expect: data r2
// expect: d prefinish
// expect: d finish
// expect: d end
// expect: d close
// expect: == df_promise
// expect: d resume
// expect: data p
// expect: in z
// expect: d end
// expect: e error Error/undefined/rej
// expect: e close
// expect: d close
// expect: f prefinish
// expect: f finish
// expect: f close
// expect: == df_bad
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "body" argument must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair. Received type number (3)
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "body" argument must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair. Received null
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "body" argument must be of type function or an instance of Blob, ReadableStream, WritableStream, Stream, Iterable, AsyncIterable, or Promise or { readable, writable } pair. Received an instance of Object
// expect: TypeError/ERR_INVALID_RETURN_VALUE/Expected Iterable, AsyncIterable or AsyncFunction to be returned from the "body" function but got type number (5).
// expect: true
// expect: false
// expect: false
// expect: == dp_basic
// expect: cb
// expect: b resume
// expect: b got B:to b
// expect: a resume
// expect: a got B:to a
// expect: a end
// expect: b prefinish
// expect: b finish
// expect: b end
// expect: a prefinish
// expect: a finish
// expect: b close
// expect: a close
// expect: == dp_end
// expect: taken
// expect: {"length":1}
// expect: end
