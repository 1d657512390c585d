// Streams: pieces in, pieces out; flush() gives out what is there, params() changes the level, reset() begins again,
// close() ends. Several members of gzip are one text; what follows the last one is left out.
'use strict';
const zlib = require('zlib');
const { pipeline, Readable } = require('stream');
const { promisify } = require('util');

const text = Array.from({ length: 20000 }, (_, i) => `line ${i}\n`).join('');

async function through(stream, pieces) {
  const out = [];
  Readable.from(pieces).pipe(stream);
  for await (const chunk of stream) out.push(chunk);
  return Buffer.concat(out);
}
const cut = (bytes, size) => Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));

async function pairs() {
  for (const [there, back] of [['Gzip', 'Gunzip'], ['Deflate', 'Inflate'], ['DeflateRaw', 'InflateRaw'], ['Gzip', 'Unzip'],
    ['Deflate', 'Unzip'], ['BrotliCompress', 'BrotliDecompress']]) {
    const compressor = zlib[`create${there}`](), decompressor = zlib[`create${back}`]({ chunkSize: 100 });
    const small = await through(compressor, cut(Buffer.from(text), 5000));
    const large = await through(decompressor, cut(small, 777));
    console.log(there, back, compressor.bytesWritten === text.length, decompressor.bytesWritten === small.length,
      large.toString() === text);
  }
}

async function flushes() {
  const gzip = zlib.createGzip(), gunzip = zlib.createGunzip();
  gzip.pipe(gunzip);
  gunzip.setEncoding('utf8');
  const next = () => new Promise((done) => { gunzip.once('data', done); });
  for (const [word, kind] of [['first', undefined], ['second', zlib.constants.Z_SYNC_FLUSH], ['third', zlib.constants.Z_PARTIAL_FLUSH]]) {
    const came = next();
    gzip.write(word);
    await new Promise((done) => { if (kind === undefined) gzip.flush(done); else gzip.flush(kind, done); });
    console.log('flushed', await came);
  }
  await new Promise((done) => { gzip.params(9, zlib.constants.Z_FILTERED, done); });
  console.log('params', gzip._level);
  const came = next();
  gzip.end('fourth');
  console.log('ended', await came);
  gzip.flush(() => console.log('flushed after the end'));
  await new Promise((done) => { gunzip.on('end', done); });
}

async function brotliFlushes() {
  const compress = zlib.createBrotliCompress(), decompress = zlib.createBrotliDecompress();
  compress.pipe(decompress);
  const came = new Promise((done) => { decompress.once('data', done); });
  compress.write('brotli, too');
  compress.flush();
  console.log('flushed', String(await came));
  compress.close(() => console.log('closed', compress.destroyed));
  decompress.destroy();
}

async function members() {
  const two = Buffer.concat([zlib.gzipSync('one '), zlib.gzipSync('two')]);
  console.log(zlib.gunzipSync(two).toString(), String(await through(zlib.createGunzip(), cut(two, 1))));
  const padded = Buffer.concat([two, Buffer.alloc(20)]);
  console.log(zlib.gunzipSync(padded).toString(), String(await through(zlib.createGunzip(), [padded])));
  const garbage = Buffer.concat([zlib.deflateSync('deflated'), Buffer.alloc(10, 50)]);
  console.log(zlib.inflateSync(garbage).toString(), String(await through(zlib.createInflate(), [garbage])));
  const wrong = Buffer.concat([two, Buffer.alloc(10, 50)]);
  await promisify(zlib.gunzip)(wrong).catch((error) => console.log(error.message));
}

function resets() {
  const inflate = zlib.createInflate();
  const first = zlib.deflateSync('first');
  inflate.on('data', (chunk) => console.log(String(chunk)));
  inflate.write(first, () => {
    inflate.reset();
    inflate.end(zlib.deflateSync('again'));
  });
  return new Promise((done) => { inflate.on('end', done); });
}

async function partial() {
  const half = zlib.gzipSync(text).subarray(0, 2000);
  const options = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
  const sync = zlib.gunzipSync(half, options), later = await promisify(zlib.gunzip)(half, options);
  console.log(sync.length > 2000, sync.equals(later), text.startsWith(String(sync)));
  pipeline(Readable.from([half]), zlib.createGunzip(), async function (source) { for await (const chunk of source); },
    (error) => console.log('pipeline', error.code));
}

(async () => {
  await pairs();
  await flushes();
  await brotliFlushes();
  await members();
  await resets();
  await partial();
})();
// expect: Gzip Gunzip true true true
// expect: Deflate Inflate true true true
// expect: DeflateRaw InflateRaw true true true
// expect: Gzip Unzip true true true
// expect: Deflate Unzip true true true
// expect: BrotliCompress BrotliDecompress true true true
// expect: flushed first
// expect: flushed second
// expect: flushed third
// expect: params 9
// expect: ended fourth
// expect: flushed after the end
// expect: flushed brotli, too
// expect: closed true
// expect: one two one two
// expect: one two one two
// expect: deflated deflated
// expect: incorrect header check
// expect: first
// expect: again
// expect: true true true
// expect: pipeline Z_BUF_ERROR
