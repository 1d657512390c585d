// Every pair of sync forms is each other's inverse, for text, bytes and views, for empty and for large input.
'use strict';
const zlib = require('zlib');
const pairs = [['deflate', 'inflate'], ['gzip', 'gunzip'], ['deflateRaw', 'inflateRaw'], ['gzip', 'unzip'],
  ['deflate', 'unzip'], ['brotliCompress', 'brotliDecompress']];
const large = Buffer.alloc(300000);
for (let i = 0; i < large.length; ++i) large[i] = (i * i) >> 7;
const inputs = ['', 'x', 'a word and a word and a word', 'schön €', Buffer.from([1, 2, 3]), new Uint16Array([258, 772]),
  new DataView(new ArrayBuffer(5), 1, 3), new Uint8Array([7, 8]).buffer, large];
const bytesOf = (v) => typeof v === 'string' ? Buffer.from(v) : v instanceof ArrayBuffer ? Buffer.from(v)
  : Buffer.from(v.buffer, v.byteOffset, v.byteLength);

for (const [there, back] of pairs) {
  const same = inputs.map((input) => zlib[`${back}Sync`](zlib[`${there}Sync`](input)).equals(bytesOf(input)));
  console.log(there, back, same.every(Boolean));
}
// expect: deflate inflate true
// expect: gzip gunzip true
// expect: deflateRaw inflateRaw true
// expect: gzip unzip true
// expect: deflate unzip true
// expect: brotliCompress brotliDecompress true

console.log(zlib.gunzipSync(Buffer.from('H4sIAAAAAAAAA8tIzcnJVyjPL8pJAQCFEUoNCwAAAA==', 'base64')).toString());
// expect: hello world
console.log(zlib.brotliDecompressSync(Buffer.from('CwWAaGVsbG8gd29ybGQD', 'base64')).toString());
// expect: hello world

const { buffer, engine } = zlib.deflateSync('information', { info: true });
console.log(zlib.inflateSync(buffer).toString(), engine instanceof zlib.Deflate, engine.bytesWritten);
// expect: information true 11

for (const level of [0, 1, 9]) console.log(level, zlib.inflateSync(zlib.deflateSync(large, { level })).equals(large));
// expect: 0 true
// expect: 1 true
// expect: 9 true
console.log(zlib.deflateSync(large, { level: 0 }).length > large.length);
// expect: true
const small = { windowBits: 9, memLevel: 1, strategy: zlib.constants.Z_HUFFMAN_ONLY, chunkSize: 64 };
console.log(zlib.inflateSync(zlib.deflateSync(large, small)).equals(large));
// expect: true
console.log(zlib.inflateRawSync(zlib.deflateRawSync('eight', { windowBits: 8 })).toString());
// expect: eight
const quick = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1, [zlib.constants.BROTLI_PARAM_LGWIN]: 10 } };
console.log(zlib.brotliDecompressSync(zlib.brotliCompressSync(large, quick)).equals(large));
// expect: true

const dictionary = Buffer.from('words that come often');
const short = zlib.deflateSync('that come often', { dictionary });
console.log(zlib.inflateSync(short, { dictionary }).toString(), short.length < zlib.deflateSync('that come often').length);
// expect: that come often true
const raw = zlib.deflateRawSync('that come often', { dictionary: new Uint8Array(dictionary).buffer });
console.log(zlib.inflateRawSync(raw, { dictionary }).toString());
// expect: that come often
console.log(zlib.crc32('hello'), zlib.crc32(Buffer.from('lo'), zlib.crc32('hel')), zlib.crc32(''));
// expect: 907060870 907060870 0
