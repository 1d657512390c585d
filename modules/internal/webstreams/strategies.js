/* internal/webstreams/strategies.js -- how full a queue is: by bytes, or by chunks.
 *
 * READ  after shared.js. Follows webstreams.html#class-bytelengthqueuingstrategy.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { CORE, coreOf, finishClass } = require('internal/webstreams/shared');

class StrategyCore {
  constructor(highWaterMark) {
    this.highWaterMark = highWaterMark;
  }
}

class ByteLengthCore extends StrategyCore {}

class CountCore extends StrategyCore {}

function markOf(init) {
  if (init === null || (typeof init !== 'object' && typeof init !== 'function')) throw errors.invalidType('init', ['Object'], init);
  if (init.highWaterMark === undefined) throw errors.error('ERR_MISSING_OPTION', 'init.highWaterMark');
  return +init.highWaterMark;
}

/* One function each for all strategies. */
const byteLengthSize = Object.defineProperty((chunk) => chunk.byteLength, 'name', { value: 'size' });
const countSize = Object.defineProperty(() => 1, 'name', { value: 'size' });

/** @see webstreams.html#class-bytelengthqueuingstrategy */
class ByteLengthQueuingStrategy {
  /** @param {object} init highWaterMark @throws {TypeError} */
  constructor(init) {
    this[CORE] = new ByteLengthCore(markOf(init));
  }

  get highWaterMark() { return coreOf(this, ByteLengthCore, 'ByteLengthQueuingStrategy').highWaterMark; }

  get size() {
    coreOf(this, ByteLengthCore, 'ByteLengthQueuingStrategy');
    return byteLengthSize;
  }
}

/** @see webstreams.html#class-countqueuingstrategy */
class CountQueuingStrategy {
  /** @param {object} init highWaterMark @throws {TypeError} */
  constructor(init) {
    this[CORE] = new CountCore(markOf(init));
  }

  get highWaterMark() { return coreOf(this, CountCore, 'CountQueuingStrategy').highWaterMark; }

  get size() {
    coreOf(this, CountCore, 'CountQueuingStrategy');
    return countSize;
  }
}

for (const Class of [ByteLengthQueuingStrategy, CountQueuingStrategy]) {
  finishClass(Class, ['highWaterMark', 'size'], ({ highWaterMark }) => ({ highWaterMark }));
}

module.exports = { ByteLengthQueuingStrategy, CountQueuingStrategy };
