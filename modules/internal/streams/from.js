/* internal/streams/from.js -- Readable.from(): what can be iterated, as a stream.
 *
 * HOW   _read() takes items as long as push() wants more; a promise is awaited. Destroying the stream returns the
 *       iterator, so that its `finally` runs.
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

function iteratorOf(iterable) {
  if (iterable && iterable[Symbol.asyncIterator]) return [true, iterable[Symbol.asyncIterator]()];
  if (iterable && iterable[Symbol.iterator]) return [false, iterable[Symbol.iterator]()];
  throw errors.invalidType('iterable', ['Iterable'], iterable);
}

/* A string and a Buffer are one chunk, not many. */
function ofOne(Class, chunk, options) {
  return new Class({
    objectMode: true,
    ...options,
    read() {
      this.push(chunk);
      this.push(null);
    }
  });
}

/** @param {Iterable|AsyncIterable|string|Buffer} iterable @param {object} [options] objectMode is true
 * @returns {Readable} @throws {TypeError} @see stream.html#streamreadablefromiterable-options */
function from(iterable, options) {
  return fromWith(require('internal/streams/readable').Readable, iterable, options);
}

/* The same for another class: Duplex. */
function fromWith(Class, iterable, options) {
  if (typeof iterable === 'string' || iterable instanceof require('buffer').Buffer) return ofOne(Class, iterable, options);
  const [isAsync, iterator] = iteratorOf(iterable);
  const readable = new Class({ objectMode: true, highWaterMark: 1, ...options });
  let reading = false;
  readable._read = function () {
    if (reading) return;
    reading = true;
    next();
  };
  readable._destroy = function (reason, callback) {
    close(reason).then(() => process.nextTick(callback, reason), (failed) => process.nextTick(callback, failed || reason));
  };

  async function close(reason) {
    const failed = reason !== undefined && reason !== null, canThrow = typeof iterator.throw === 'function';
    if (failed && canThrow) {
      const { value, done } = await iterator.throw(reason);
      await value;
      if (done) return;
    }
    if (typeof iterator.return === 'function') {
      const { value } = await iterator.return();
      await value;
    }
  }

  async function next() {
    for (;;) {
      try {
        const { value, done } = isAsync ? await iterator.next() : iterator.next();
        if (done) {
          readable.push(null);
        } else {
          const chunk = value && typeof value.then === 'function' ? await value : value;
          if (chunk === null) {
            reading = false;
            throw errors.error('ERR_STREAM_NULL_VALUES');
          }
          if (readable.push(chunk)) continue;
          reading = false;
        }
      } catch (failed) {
        readable.destroy(failed);
      }
      break;
    }
  }
  return readable;
}

module.exports = { from, fromWith };
