/* internal/streams/pair.js -- duplexPair(): two streams, each of which reads what the other one wrote.
 *
 * HOW   a write's callback is kept by the other side until it reads: pressure without a network between.
 * SPDX-License-Identifier: ISC
 */
'use strict';

const Duplex = require('internal/streams/duplex');

class DuplexSide extends Duplex {
  #other = null;
  #callback = null; // of the write that waits for this side to read

  static join(a, b) {
    a.#other = b;
    b.#other = a;
  }

  _read() {
    const callback = this.#callback;
    this.#callback = null;
    if (callback) callback();
  }

  _write(chunk, encoding, callback) {
    if (chunk.length === 0) {
      process.nextTick(callback);
      return;
    }
    this.#other.push(chunk);
    this.#other.#callback = callback;
  }

  _final(callback) {
    this.#other.on('end', callback);
    this.#other.push(null);
  }
}

/** @param {object} [options] of both @returns {Duplex[]} @see stream.html#streamduplexpairoptions */
module.exports = function duplexPair(options) {
  const sides = [new DuplexSide(options), new DuplexSide(options)];
  DuplexSide.join(sides[0], sides[1]);
  return sides;
};
