/* zlib.js -- require('zlib'): compression and decompression.
 *
 * HOW   each format is a pair of Transform streams (internal/zlib/); zlib.gzip(bytes, callback) sends the bytes through
 *       one and collects what comes out; zlib.gzipSync() asks the same stream for all of it at once.
 * READ  stream.js, deflate.js, brotli.js; then src/native/codec.c. Follows Node's zlib.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateFunction, validateUint32 } = require('internal/validators');
const { codes, constants } = require('internal/zlib/constants');
const { writeChunkSync } = require('internal/zlib/stream');
const { isAnyArrayBuffer } = require('util').types;

const classes = { ...require('internal/zlib/deflate'), ...require('internal/zlib/brotli') };

// ---- all at once -------------------------------------------------------------------------------------------

/* What a stream accepts as a chunk. */
function asChunk(bytes) {
  if (isAnyArrayBuffer(bytes)) return Buffer.from(bytes);
  if (!ArrayBuffer.isView(bytes) || bytes instanceof Uint8Array) return bytes;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const answer = (stream, buffer) => stream._info ? { buffer, engine: stream } : buffer;

/* Calls back with all that comes out of the stream when it was given the bytes. */
function collect(stream, bytes, callback) {
  const outputs = [];
  let total = 0;
  validateFunction(callback, 'callback');
  const fail = (error) => {
    stream.removeAllListeners('end');
    callback(error);
  };
  stream.on('data', (output) => {
    outputs.push(output);
    total += output.length;
    if (total <= stream._maxOutputLength) return;
    stream.close();
    fail(errors.error('ERR_BUFFER_TOO_LARGE', stream._maxOutputLength));
  });
  stream.on('error', fail);
  stream.on('end', () => {
    const all = outputs.length === 1 ? outputs[0] : Buffer.concat(outputs, total);
    stream.close();
    callback(null, answer(stream, all));
  });
  stream.end(asChunk(bytes));
}

function collectSync(stream, bytes) {
  const chunk = typeof bytes === 'string' ? Buffer.from(bytes) : asChunk(bytes);
  if (!ArrayBuffer.isView(chunk)) {
    throw errors.invalidType('buffer', ['string', 'Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'], bytes);
  }
  return answer(stream, writeChunkSync(stream, chunk, stream._finishFlushFlag));
}

// ---- checksums ---------------------------------------------------------------------------------------------

/** The checksum of gzip and zip, of bytes that may come in parts. @param {string|ArrayBufferView} data in UTF-8
 * @param {number} [value] that of what came before @returns {number} @throws {TypeError|RangeError}
 * @see zlib.html#zlibcrc32data-value */
function crc32(data, value = 0) {
  if (typeof data !== 'string' && !ArrayBuffer.isView(data)) {
    throw errors.invalidType('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
  }
  validateUint32(value, 'value');
  return native('zlib').crc32(typeof data === 'string' ? Buffer.from(data) : data, value);
}

// ---- exports -----------------------------------------------------------------------------------------------

exports.crc32 = crc32;
Object.assign(exports, classes);

for (const [name, Class] of Object.entries({ deflate: 'Deflate', gzip: 'Gzip', deflateRaw: 'DeflateRaw', unzip: 'Unzip',
  inflate: 'Inflate', gunzip: 'Gunzip', inflateRaw: 'InflateRaw', brotliCompress: 'BrotliCompress',
  brotliDecompress: 'BrotliDecompress' })) {
  /* @see zlib.html#convenience-methods */
  exports[name] = function asyncBufferWrapper(buffer, opts, callback) {
    if (typeof opts === 'function') [callback, opts] = [opts, {}];
    collect(new classes[Class](opts), buffer, callback);
  };
  exports[`${name}Sync`] = function syncBufferWrapper(buffer, opts) {
    return collectSync(new classes[Class](opts), buffer);
  };
}

for (const name of ['Deflate', 'Inflate', 'DeflateRaw', 'InflateRaw', 'Gzip', 'Gunzip', 'Unzip', 'BrotliCompress',
  'BrotliDecompress']) {
  Object.defineProperty(exports, `create${name}`, {
    configurable: true,
    enumerable: true,
    value(options) { return new classes[name](options); },
  });
}

for (const name of Object.keys(constants)) {
  if (!name.startsWith('BROTLI')) Object.defineProperty(exports, name, { value: constants[name] }); // as they once were
}

Object.defineProperty(exports, 'constants', { value: constants, enumerable: true });
Object.defineProperty(exports, 'codes', { value: codes, enumerable: true });
