/* internal/webstreams/shared.js -- what all streams of the web need: promises that nobody can bend, a queue with sizes.
 *
 * HOW   each public object (a ReadableStream, a reader, a controller) has a core, an object of its own file that does the
 *       work and knows no arguments to check; it is found under CORE. The core's `self` is the public object.
 * WHY   the standard calls the promise operations themselves, not Promise.prototype.then as it is at the moment: whoever
 *       changes that must not be able to look into a stream.
 * READ  first of this folder; then readable_core.js. Follows the Streams standard of the WHATWG.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

const CORE = Symbol('kState');

// ---- promises ----------------------------------------------------------------------------------------------

const originalThen = Promise.prototype.then;
const nothing = () => {};

/** promise.then() as it always was. */
const then = (promise, fulfilled, rejected) => Reflect.apply(originalThen, promise, [fulfilled, rejected]);

/** A rejection of it is not reported. */
function setHandled(promise) {
  then(promise, undefined, nothing);
  return promise;
}

/** A promise together with the functions that settle it. */
function deferred() {
  const made = { settled: false };
  made.promise = new Promise((resolve, reject) => {
    made.resolve = (value) => {
      made.settled = true;
      resolve(value);
    };
    made.reject = (error) => {
      made.settled = true;
      reject(error);
    };
  });
  return made;
}

/** A new one, that takes two turns longer than the promise that it is given. */
const resolvedAnew = (value) => new Promise((resolve) => resolve(value));

const resolved = (value) => Promise.resolve(value);

const rejected = (error) => Promise.reject(error);

/** One of deferred() that is settled already. */
const deferredResolved = (value) => ({ promise: resolved(value), settled: true, resolve: nothing, reject: nothing });

const deferredRejected = (error) => ({ promise: setHandled(rejected(error)), settled: true, resolve: nothing, reject: nothing });

/** A promise of what act() gives, also of what it throws. */
function promising(act) {
  try {
    return act();
  } catch (error) {
    return rejected(error);
  }
}

/** Calls a program's function; what it throws is a rejected promise. */
function promiseCall(fn, self, ...args) {
  return promising(() => resolvedAnew(Reflect.apply(fn, self, args)));
}

/** The same for a method that may be missing. @throws {TypeError} it is there and no function */
function algorithm(object, name, label) {
  const fn = object?.[name];
  if (fn === undefined) return () => resolved(undefined);
  if (typeof fn !== 'function') throw errors.invalidType(`${label}.${name}`, ['Function'], fn);
  return (...args) => promiseCall(fn, object, ...args);
}

// ---- errors ------------------------------------------------------------------------------------------------

const invalidState = (what) => errors.make(TypeError, 'ERR_INVALID_STATE', `Invalid state: ${what}`);

/* ERR_INVALID_ARG_VALUE as a RangeError. */
function valueRange(name, value) {
  const { message } = errors.invalidValue(name, value);
  return errors.make(RangeError, 'ERR_INVALID_ARG_VALUE', message);
}

/** The core of a public object. @param {Function} Core its class @throws {TypeError} ERR_INVALID_THIS */
function coreOf(value, Core, name) {
  const core = value?.[CORE];
  if (core instanceof Core) return core;
  throw errors.error('ERR_INVALID_THIS', name);
}

// ---- strategies --------------------------------------------------------------------------------------------

/** @throws {RangeError} ERR_INVALID_ARG_VALUE */
function highWaterMarkOf(value, otherwise) {
  if (value === undefined) return otherwise;
  const number = +value;
  if (Number.isNaN(number) || number < 0) throw valueRange('strategy.highWaterMark', number);
  return number;
}

const one = () => 1;

/** How large a chunk is. @throws {TypeError} */
function sizeOf(size) {
  if (size === undefined) return one;
  if (typeof size !== 'function') throw errors.invalidType('strategy.size', ['Function'], size);
  return (chunk) => size(chunk);
}

// ---- queues ------------------------------------------------------------------------------------------------

/** First in, first out; takes the same time whatever its length. */
class Queue {
  #items = [];
  #first = 0;

  get length() { return this.#items.length - this.#first; }

  get first() { return this.#items[this.#first]; }

  push(item) { this.#items.push(item); }

  shift() {
    const item = this.#items[this.#first];
    this.#items[this.#first++] = undefined;
    if (this.#first > 32 && this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return item;
  }

  /** Takes all. @returns {Array} */
  clear() {
    const items = this.#items.slice(this.#first);
    this.#items = [];
    this.#first = 0;
    return items;
  }
}

/** Chunks with their sizes; `size` is the sum. */
class SizedQueue {
  #queue = new Queue();
  size = 0;

  get length() { return this.#queue.length; }

  get first() { return this.#queue.first.value; }

  /** @throws {RangeError} a size is not a finite number from 0 on */
  push(value, size) {
    if (typeof size !== 'number' || !(size >= 0) || size === Infinity) throw valueRange('size', size);
    this.#queue.push({ value, size });
    this.size += size;
  }

  shift() {
    const { value, size } = this.#queue.shift();
    this.size = Math.max(this.size - size, 0); // sums of fractions may end below nothing
    return value;
  }

  clear() {
    this.#queue.clear();
    this.size = 0;
  }
}

// ---- how they look -----------------------------------------------------------------------------------------

const CUSTOM_INSPECT = Symbol.for('nodejs.util.inspect.custom');

/** Gives a class its inspect() and toStringTag, and makes its methods enumerable. @param {Function} fields (object) => what
 * inspect() shows */
function finishClass(Class, names, fields) {
  for (const name of names) Object.defineProperty(Class.prototype, name, { enumerable: true });
  Object.defineProperty(Class.prototype, CUSTOM_INSPECT, {
    configurable: true,
    writable: true,
    value(depth, options, inspect) {
      if (!(this instanceof Class)) throw errors.error('ERR_INVALID_THIS', Class.name);
      if (depth < 0) return this;
      const deeper = { ...options, depth: options.depth === null ? null : options.depth - 1 };
      return `${Class.name} ${inspect(fields(this), deeper)}`;
    },
  });
  Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true });
}

module.exports = { CORE, Queue, SizedQueue, algorithm, coreOf, deferred, deferredRejected, deferredResolved, finishClass,
  highWaterMarkOf, invalidState, nothing, promiseCall, promising, rejected, resolved, resolvedAnew, setHandled, sizeOf, then, valueRange };
