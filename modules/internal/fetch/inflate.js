/* internal/fetch/inflate.js -- Content-Encoding: deflate, which some servers send with a header of zlib and some without.
 *
 * HOW   the first byte tells: the low half of a header's is 8.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const zlib = require('zlib');
const { Transform } = require('stream');

class EitherInflate extends Transform {
  #inner = null;

  _transform(chunk, encoding, callback) {
    if (!this.#inner) {
      if (chunk.length === 0) {
        callback();
        return;
      }
      this.#inner = (chunk[0] & 0x0F) === 0x08 ? zlib.createInflate() : zlib.createInflateRaw();
      this.#inner.on('data', (data) => this.push(data));
      this.#inner.on('end', () => this.push(null));
      this.#inner.on('error', (error) => this.destroy(error));
    }
    this.#inner.write(chunk, encoding, callback);
  }

  _final(callback) {
    if (this.#inner) this.#inner.end();
    else this.push(null);
    callback();
  }
}

module.exports = { create: () => new EitherInflate() };
