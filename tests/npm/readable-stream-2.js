// readable-stream 2, of which many packages still are made.
const { Readable, Writable, Transform, PassThrough, Duplex } = require('readable-stream-2');
const log = (...a) => console.log(...a.map((x) => x instanceof Error ? x.message : Buffer.isBuffer(x) ? String(x) : x));
let n = 0;
const source = new Readable({ highWaterMark: 6, read() { this.push(n < 6 ? `chunk ${n++}\n` : null); } });
const upper = new Transform({ highWaterMark: 4, transform(chunk, encoding, ready) { setImmediate(ready, null, String(chunk).toUpperCase()); }, flush(ready) { this.push('flushed\n'); ready(); } });
const sink = new Writable({ highWaterMark: 5, write(chunk, encoding, ready) { log('write', String(chunk).trim()); setImmediate(ready); }, final(ready) { log('final'); ready(); } });
for (const [name, s] of [['source', source], ['upper', upper], ['sink', sink]]) for (const e of ['end', 'finish', 'close']) s.on(e, () => log(name, e));
source.pipe(upper).pipe(sink);
sink.on('finish', () => {
  const d = new Duplex({ read() { this.push('r'); this.push(null); }, write(c, e, cb) { log('w', c); cb(); } });
  d.on('data', (c) => log('data', c)).on('end', () => log('end'));
  d.end('x');
  const w = new Writable({ write(c, e, cb) { cb(new Error('refused')); } });
  w.on('error', (e) => log('error', e));
  w.write('a', (e) => log('callback', e));
  const obj = new PassThrough({ objectMode: true });
  obj.on('readable', () => { let c; while ((c = obj.read()) !== null) log('object', c); });
  obj.write({ a: 1 }); obj.end({ b: 2 });
  const r = new Readable({ read() {} }); r.setEncoding('utf8');
  r.push(Buffer.from([0xe2, 0x82])); r.push(Buffer.from([0xac])); r.push(null);
  r.on('data', (c) => log('text', c));
});
// expect: write CHUNK 0
// expect: write CHUNK 1
// expect: write CHUNK 2
// expect: write CHUNK 3
// expect: write CHUNK 4
// expect: source end
// expect: write CHUNK 5
// expect: upper finish
// expect: write flushed
// expect: upper end
// expect: final
// expect: sink finish
// expect: w x
// expect: error refused
// expect: object { a: 1 }
// expect: object { b: 2 }
// expect: data r
// expect: callback refused
// expect: text €
// expect: end
