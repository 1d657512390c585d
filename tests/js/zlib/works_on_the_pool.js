// A write is work for the pool: its callback comes later, several go on at the same time, and a stream may be closed
// while it writes. Their bytes stay, even if their buffer goes to somebody else meanwhile.
'use strict';
const zlib = require('zlib');
const gzip = (bytes) => new Promise((done) => { zlib.gzip(bytes, (error, small) => done(small)); });

async function several() {
  const pieces = Array.from({ length: 10 }, (_, i) => Buffer.alloc(50000, String(i)));
  const small = await Promise.all(pieces.map(gzip));
  console.log('ten at the same time', small.every((one, i) => zlib.gunzipSync(one).equals(pieces[i])));
}

/* The buffer belongs to another thread by the time that the work begins. */
async function transferred() {
  const bytes = new Uint8Array(400000).fill(65), stream = zlib.createDeflate(), out = [];
  stream.write(bytes);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  stream.end();
  for await (const chunk of stream) out.push(chunk);
  console.log('transferred', bytes.length, zlib.inflateSync(Buffer.concat(out)).length);
}

async function closed() {
  const stream = zlib.createGzip();
  stream.write(Buffer.alloc(1000000, 'x'), () => console.log('written'));
  await new Promise((done) => { stream.on('close', done).close(); });
  console.log('closed while it wrote');
}

(async () => {
  await several();
  await transferred();
  await closed();
})();
console.log('main is done first');
// expect: main is done first
// expect: ten at the same time true
// expect: transferred 0 400000
// expect: closed while it wrote
// expect: written
