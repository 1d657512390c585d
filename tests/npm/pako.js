// zlib written in JavaScript, and ours: each reads what the other wrote.
const pako = require('pako');
const zlib = require('zlib');
const text = 'A text, the text, that text. '.repeat(500), bytes = Buffer.from(text);
console.log(pako.ungzip(zlib.gzipSync(text), { to: 'string' }) === text, zlib.gunzipSync(pako.gzip(bytes)).equals(bytes));
console.log(pako.inflate(zlib.deflateSync(text), { to: 'string' }) === text, zlib.inflateSync(pako.deflate(bytes)).equals(bytes));
console.log(pako.inflateRaw(zlib.deflateRawSync(text), { to: 'string' }) === text, zlib.inflateRawSync(pako.deflateRaw(bytes)).equals(bytes));
for (const level of [1, 6, 9]) console.log(level, pako.deflate(bytes, { level }).length === 81 || pako.deflate(bytes, { level }).length < 200);
const inflate = new pako.Inflate({ chunkSize: 1000 });
for (const piece of [0, 1, 2]) inflate.push(zlib.deflateSync(text).subarray(piece * 40, piece === 2 ? undefined : (piece + 1) * 40), piece === 2);
console.log(inflate.err, inflate.result.length);
try {
  pako.inflate(Buffer.from('nothing'));
} catch (error) {
  console.log(error);
}
// expect: true true
// expect: true true
// expect: true true
// expect: 1 true
// expect: 6 true
// expect: 9 true
// expect: 0 14500
// expect: incorrect header check
