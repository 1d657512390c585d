// Options out of their range, and of another type.
'use strict';
const zlib = require('zlib');
function attempt(act) {
  try {
    console.log(act());
  } catch (error) {
    console.log(`${error.name} ${error.code} ${error.message.split('\n')[0]}`);
  }
}
attempt(() => zlib.gzipSync('x', { level: 11 }));
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.level" is out of range. It must be >= -1 and <= 9. Received 11
attempt(() => zlib.gzipSync('x', { level: 'a' }));
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.level" property must be of type number. Received type string ('a')
attempt(() => zlib.gzipSync('x', { level: Infinity }));
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.level" is out of range. It must be a finite number. Received Infinity
attempt(() => zlib.gunzipSync(zlib.gzipSync('x', { level: NaN }), { windowBits: 0 }).toString());
// expect: x
attempt(() => zlib.gzipSync('x', { windowBits: 8 }));
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.windowBits" is out of range. It must be >= 9 and <= 15. Received 8
attempt(() => zlib.deflateSync('x', { windowBits: 7 }));
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.windowBits" is out of range. It must be >= 8 and <= 15. Received 7
attempt(() => zlib.gzipSync('x', { memLevel: 0 }));
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.memLevel" is out of range. It must be >= 1 and <= 9. Received 0
attempt(() => zlib.gzipSync('x', { strategy: 7 }));
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.strategy" is out of range. It must be >= 0 and <= 4. Received 7
attempt(() => zlib.gzipSync('x', { chunkSize: 63 }));
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.chunkSize" is out of range. It must be >= 64. Received 63
attempt(() => zlib.gzipSync('x', { flush: 9 }));
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.flush" is out of range. It must be >= 0 and <= 5. Received 9
attempt(() => zlib.brotliCompressSync('x', { finishFlush: 4 }));
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.finishFlush" is out of range. It must be >= 0 and <= 3. Received 4
attempt(() => zlib.gzipSync('x', { maxOutputLength: 0 }));
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.maxOutputLength" is out of range. It must be >= 1 and <= 4294967296. Received 0
attempt(() => zlib.gzipSync('x', { dictionary: 'abc' }));
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.dictionary" property must be an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received type string ('abc')
attempt(() => zlib.gzipSync(5));
// expect: TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received type number (5)
attempt(() => zlib.gzip(5, () => {}));
// expect: TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
attempt(() => zlib.gzip('x'));
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
attempt(() => zlib.brotliCompressSync('x', { params: { 99: 1 } }));
// expect: RangeError ERR_BROTLI_INVALID_PARAM 99 is not a valid Brotli parameter
attempt(() => zlib.brotliCompressSync('x', { params: { 1: 'a' } }));
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.params[key]" property must be of type number. Received type string ('a')
attempt(() => zlib.crc32(5));
// expect: TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
attempt(() => zlib.crc32('x', -1));
// expect: RangeError ERR_OUT_OF_RANGE The value of "value" is out of range. It must be >= 0 && <= 4294967295. Received -1
attempt(() => zlib.gunzipSync(zlib.gzipSync('a'.repeat(1000)), { maxOutputLength: 999 }));
// expect: RangeError ERR_BUFFER_TOO_LARGE Cannot create a Buffer larger than 999 bytes
attempt(() => zlib.createGzip().params(11, 1));
// expect: RangeError ERR_OUT_OF_RANGE The value of "level" is out of range. It must be >= -1 and <= 9. Received 11
const closed = zlib.createGzip();
console.log(closed._closed);
// expect: false
closed.close();
console.log(closed._closed);
// expect: true
attempt(() => closed.reset());
// expect: Error ERR_INTERNAL_ASSERTION zlib binding closed
zlib.gunzip(zlib.gzipSync('a'.repeat(1000)), { maxOutputLength: 999 }, (error) => console.log(error.code));
// expect: ERR_BUFFER_TOO_LARGE
