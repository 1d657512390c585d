/* internal/webstreams/compression.js -- CompressionStream and DecompressionStream: zlib's streams as those of the web.
 *
 * READ  after adapters.js. Follows webstreams.html#class-compressionstream.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { CORE, coreOf, finishClass } = require('internal/webstreams/shared');

const FORMATS = { deflate: ['Deflate', 'Inflate'], 'deflate-raw': ['DeflateRaw', 'InflateRaw'], gzip: ['Gzip', 'Gunzip'] };

class CompressionCore {
  /* back: 0 to compress, 1 to decompress */
  constructor(format, back) {
    const name = `${format}`;
    if (!Object.hasOwn(FORMATS, name)) throw errors.invalidValue('format', format, "must be one of: 'deflate', 'deflate-raw', 'gzip'");
    const stream = require('zlib')[`create${FORMATS[name][back]}`]();
    this.pair = require('internal/webstreams/adapters').pairOf(stream);
  }
}

class CompressingCore extends CompressionCore {}

class DecompressingCore extends CompressionCore {}

/** @see webstreams.html#class-compressionstream */
class CompressionStream {
  /** @param {string} format deflate, deflate-raw, gzip @throws {TypeError} ERR_INVALID_ARG_VALUE */
  constructor(format) {
    this[CORE] = new CompressingCore(format, 0);
  }

  get readable() { return coreOf(this, CompressingCore, 'CompressionStream').pair.readable; }

  get writable() { return coreOf(this, CompressingCore, 'CompressionStream').pair.writable; }
}

/** @see webstreams.html#class-decompressionstream */
class DecompressionStream {
  /** @param {string} format deflate, deflate-raw, gzip @throws {TypeError} ERR_INVALID_ARG_VALUE */
  constructor(format) {
    this[CORE] = new DecompressingCore(format, 1);
  }

  get readable() { return coreOf(this, DecompressingCore, 'DecompressionStream').pair.readable; }

  get writable() { return coreOf(this, DecompressingCore, 'DecompressionStream').pair.writable; }
}

for (const Class of [CompressionStream, DecompressionStream]) {
  finishClass(Class, ['readable', 'writable'], ({ readable, writable }) => ({ readable, writable }));
}

module.exports = { CompressionStream, DecompressionStream };
