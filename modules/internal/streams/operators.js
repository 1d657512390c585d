/* internal/streams/operators.js -- map, filter, reduce ... of a Readable: the methods of arrays, for what comes in time.
 *
 *      source ─▶ queue of promises, at most `concurrency` at work, `highWaterMark` in all ─▶ results in order
 *
 * HOW   all that call a function are built on mapped(): it pulls from the stream, calls the function, and gives the
 *       results in the order of the input. filter() maps what it drops to NOTHING, which is left out.
 *       What gives a stream is an async generator behind Readable.from(); what gives a value is an async function.
 * NODE  marks them experimental; follows stream.html, "readable.map" and what follows it.
 * READ  after iterator.js and from.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateAbortSignal, validateInteger, validateObject } = require('internal/validators');

const NOTHING = Symbol('kEmpty');
const END = Symbol('kEof');

function checkFunction(fn, name = 'fn') {
  if (typeof fn !== 'function') throw errors.invalidType(name, ['Function', 'AsyncFunction'], fn);
}

function checkOptions(options) {
  if (options !== null && options !== undefined) validateObject(options, 'options');
  if (options?.signal !== null && options?.signal !== undefined) validateAbortSignal(options.signal, 'options.signal');
}

function checkSignal(options) {
  if (options?.signal?.aborted) throw new errors.AbortError(undefined, { cause: options.signal.reason });
}

function limits(options) {
  const concurrency = Math.floor(options?.concurrency ?? 1);
  const ahead = Math.floor(options?.highWaterMark ?? concurrency - 1);
  validateInteger(concurrency, 'options.concurrency', 1);
  validateInteger(ahead, 'options.highWaterMark', 0);
  return { concurrency, most: ahead + concurrency };
}

/* What is at work between a stream and who takes the results. */
class Workshop {
  constructor(stream, fn, options) {
    Object.assign(this, { stream, fn, ...limits(options) });
    this.signal = AbortSignal.any(options?.signal ? [options.signal] : []);
    this.queue = [];       // promises of results, in order; END
    this.working = 0;
    this.done = false;
    this.wakeTaker = null; // who waits for the queue to have something
    this.wakePuller = null; // who waits for room
  }

  wake(who) {
    const call = this[who];
    this[who] = null;
    if (call) call();
  }

  oneLess() {
    this.working--;
    this.makeRoom();
  }

  makeRoom() {
    if (!this.done && this.working < this.concurrency && this.queue.length < this.most) this.wake('wakePuller');
  }

  enqueue(promise) {
    promise.then(() => this.oneLess(), () => {
      this.done = true;
      this.oneLess();
    });
    this.queue.push(promise);
  }

  start(item) {
    try {
      const result = this.fn(item, { signal: this.signal });
      if (result === NOTHING) return false;
      this.working++;
      this.enqueue(Promise.resolve(result));
    } catch (thrown) {
      this.working++;
      this.enqueue(Promise.reject(thrown));
    }
    return true;
  }

  async pull() {
    try {
      for await (const item of this.stream) {
        if (this.done) return;
        if (this.signal.aborted) throw new errors.AbortError();
        if (!this.start(item)) continue;
        this.wake('wakeTaker');
        if (!this.done && (this.queue.length >= this.most || this.working >= this.concurrency)) {
          await new Promise((resolve) => { this.wakePuller = resolve; });
        }
      }
      this.queue.push(END);
    } catch (thrown) {
      this.enqueue(Promise.reject(thrown));
    } finally {
      this.done = true;
      this.wake('wakeTaker');
    }
  }

  async* results() {
    this.pull();
    try {
      while (true) {
        while (this.queue.length > 0) {
          const result = await this.queue[0];
          if (result === END) return;
          if (this.signal.aborted) throw new errors.AbortError();
          if (result !== NOTHING) yield result;
          this.queue.shift();
          this.makeRoom();
        }
        await new Promise((resolve) => { this.wakeTaker = resolve; });
      }
    } finally {
      this.done = true;
      this.wake('wakePuller');
    }
  }
}

function mapped(stream, fn, options) {
  checkFunction(fn);
  checkOptions(options);
  return new Workshop(stream, fn, options).results();
}

function filtered(stream, fn, options) {
  checkFunction(fn);
  return mapped(stream, async (item, more) => await fn(item, more) ? item : NOTHING, options);
}

/* 0, a natural number or Infinity. */
function count(number) {
  number = Number(number);
  if (Number.isNaN(number)) return 0;
  if (number < 0) throw errors.outOfRange('number', '>= 0', number);
  return number;
}

async function* flattened(lists) {
  for await (const list of lists) yield* list;
}

async function* dropped(stream, left, options) {
  checkSignal(options);
  for await (const item of stream) {
    checkSignal(options);
    if (left-- <= 0) yield item;
  }
}

async function* taken(stream, left, options) {
  checkSignal(options);
  for await (const item of stream) {
    checkSignal(options);
    if (left-- > 0) yield item;
    if (left <= 0) return;
  }
}

async function* indexed(stream, options) {
  let index = 0;
  for await (const item of stream) {
    checkSignal(options);
    yield [index++, item];
  }
}

const streamOf = (iterable) => require('internal/streams/from').from(iterable);

/* ---- Those that give a stream ---- */

function map(fn, options) {
  return streamOf(mapped(this, fn, options));
}

function filter(fn, options) {
  return streamOf(filtered(this, fn, options));
}

function flatMap(fn, options) {
  return streamOf(flattened(mapped(this, fn, options)));
}

function drop(number, options = undefined) {
  checkOptions(options);
  return streamOf(dropped(this, count(number), options));
}

function take(number, options = undefined) {
  checkOptions(options);
  return streamOf(taken(this, count(number), options));
}

/** @deprecated as in Node */
function asIndexedPairs(options = undefined) {
  process.emitWarning('readable.asIndexedPairs will be removed in a future version.', 'DeprecationWarning');
  checkOptions(options);
  return streamOf(indexed(this, options));
}

/** This stream, and another that is fed by it, as one. @see stream.html#readablecomposestream-options */
function compose(stream, options) {
  checkOptions(options);
  const { isNodeStream, isWritable } = require('internal/streams/questions');
  if (isNodeStream(stream) && !isWritable(stream)) throw errors.invalidValue('stream', stream, 'must be writable');
  const composed = require('internal/streams/compose')(this, stream);
  if (options?.signal) require('internal/streams/abort').follow(options.signal, composed);
  return composed;
}

/* ---- Those that give a promise ---- */

async function forEach(fn, options) {
  checkFunction(fn);
  const called = mapped(this, async (item, more) => {
    await fn(item, more);
    return NOTHING;
  }, options);
  for await (const unused of called);
}

async function toArray(options) {
  checkOptions(options);
  const result = [];
  for await (const item of this) {
    checkSignal(options);
    result.push(item);
  }
  return result;
}

async function some(fn, options = undefined) {
  for await (const found of filtered(this, fn, options)) return true;
  return false;
}

async function every(fn, options = undefined) {
  checkFunction(fn);
  return !(await some.call(this, async (...args) => !(await fn(...args)), options));
}

async function find(fn, options) {
  for await (const found of filtered(this, fn, options)) return found;
  return undefined;
}

async function reduce(reducer, initial, options) {
  checkFunction(reducer, 'reducer');
  checkOptions(options);
  let value = initial, has = arguments.length > 1;
  if (options?.signal?.aborted) return giveUp(this, options.signal);
  const ac = new AbortController();
  if (options?.signal) options.signal.addEventListener('abort', () => ac.abort(), { once: true });
  try {
    for await (const item of this) {
      if (options?.signal?.aborted) throw new errors.AbortError();
      value = has ? await reducer(value, item, { signal: ac.signal }) : item;
      has = true;
    }
    if (!has) throw errors.make(TypeError, 'ERR_MISSING_ARGS', 'Reduce of an empty stream requires an initial value');
  } finally {
    ac.abort();
  }
  return value;
}

async function giveUp(stream, signal) {
  const reason = new errors.AbortError(undefined, { cause: signal.reason });
  stream.once('error', () => {});
  await require('internal/streams/finished').promise(stream.destroy(reason));
  throw reason;
}

module.exports = { asIndexedPairs, compose, drop, every, filter, find, flatMap, forEach, map, reduce, some, take, toArray };
