/* internal/zlib/handle.js -- what a stream of zlib has as its _handle: one write at a time, on the pool or at once.
 *
 * WHY   packages that bend zlib's streams to their own use (pngjs, minizlib) call these methods by their names, so they
 *       are Node's, too: what is left of input and room is found in the stream's _writeState afterwards.
 * READ  beside src/native/codec.c, before stream.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const system = native('zlib');

class Zlib {
  #codec;
  #state;
  #done;

  /** @param {object} codec of the native half @param {Uint32Array} state gets [room left, input left]
   * @param {Function} written is called with the handle as `this` when a write is done */
  constructor(codec, state, written) {
    this.#codec = codec;
    this.#state = state;
    this.#done = (error, roomLeft, inputLeft) => {
      if (error) {
        this.onerror(error.message, error.errno, error.code);
        return;
      }
      state[0] = roomLeft;
      state[1] = inputLeft;
      written.call(this);
    };
  }

  write(flush, input, from, length, output, at, room) {
    system.write(this.#codec, flush, input, from, length, output, at, room, this.#done);
  }

  writeSync(flush, input, from, length, output, at, room) {
    this.#try(() => {
      const [roomLeft, inputLeft] = system.writeNow(this.#codec, flush, input, from, length, output, at, room);
      this.#state[0] = roomLeft;
      this.#state[1] = inputLeft;
    });
  }

  /* What the library says goes to the stream. */
  #try(act) {
    try {
      act();
    } catch (error) {
      if (error.errno === undefined) throw error;
      this.onerror(error.message, error.errno, error.code);
    }
  }

  params(level, strategy) {
    this.#try(() => system.params(this.#codec, level, strategy));
  }

  reset() {
    this.#try(() => system.reset(this.#codec));
  }

  close() {
    system.close(this.#codec);
  }
}

module.exports = Zlib;
