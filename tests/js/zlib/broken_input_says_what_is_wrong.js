// Truncated, corrupt and foreign input: the library's words, its number and its name, sync, async and in streams.
'use strict';
const zlib = require('zlib');
const good = zlib.gzipSync('some words, some more words, and some more');
const corrupt = Buffer.from(good);
corrupt[good.length - 5] ^= 1; // of the checksum
const tests = {
  truncated: ['gunzip', good.subarray(0, good.length - 9)],
  empty: ['gunzip', Buffer.alloc(0)],
  'no header': ['gunzip', Buffer.from('no header at all')],
  checksum: ['gunzip', corrupt],
  'not deflate': ['inflate', good],
  'raw nonsense': ['inflateRaw', Buffer.from('ffffff', 'hex')],
  'one byte': ['unzip', good.subarray(0, 1)],
  'no dictionary': ['inflate', zlib.deflateSync('hello', { dictionary: Buffer.from('hell') })],
  'wrong dictionary': ['inflate', zlib.deflateSync('hello', { dictionary: Buffer.from('hell') }), { dictionary: Buffer.from('x') }],
  brotli: ['brotliDecompress', Buffer.from('no brotli')],
  'brotli truncated': ['brotliDecompress', zlib.brotliCompressSync('hello hello hello').subarray(0, 6)],
};
const show = (e) => `${e.name} ${e.message} ${e.errno} ${/^ERR_/.test(e.code) ? 'ERR_' : e.code}`;

(async () => {
  for (const [name, [method, input, options]] of Object.entries(tests)) {
    const results = [];
    try {
      zlib[`${method}Sync`](input, options);
    } catch (error) {
      results.push(show(error));
    }
    results.push(await new Promise((done) => { zlib[method](input, options || {}, (error) => done(show(error))); }));
    const Class = method[0].toUpperCase() + method.slice(1);
    results.push(await new Promise((done) => {
      const stream = zlib[`create${Class}`](options);
      stream.on('error', (error) => done(show(error))).on('end', () => done('no error')).resume();
      for (const byte of input) stream.write(Buffer.from([byte]));
      stream.end();
    }));
    console.log(`${name}: ${results.every((r) => r === results[0]) ? results[0] : results.join(' | ')}`);
  }
})();
// expect: truncated: Error unexpected end of file -5 Z_BUF_ERROR
// expect: empty: Error unexpected end of file -5 Z_BUF_ERROR
// expect: no header: Error incorrect header check -3 Z_DATA_ERROR
// expect: checksum: Error incorrect data check -3 Z_DATA_ERROR
// expect: not deflate: Error incorrect header check -3 Z_DATA_ERROR
// expect: raw nonsense: Error invalid block type -3 Z_DATA_ERROR
// expect: one byte: Error unexpected end of file -5 Z_BUF_ERROR
// expect: no dictionary: Error Missing dictionary 2 Z_NEED_DICT
// expect: wrong dictionary: Error Bad dictionary 2 Z_NEED_DICT
// expect: brotli: Error Decompression failed -15 ERR_
// expect: brotli truncated: Error unexpected end of file -5 Z_BUF_ERROR
