/* internal/webstreams/iterate.js -- for await over a ReadableStream, and a ReadableStream of an iterable.
 *
 * HOW   calls of next() and return() stand in line: each begins when the one before it is done.
 * READ  after readable.js. Follows the Streams standard, "Asynchronous iteration" and "ReadableStream.from".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { DefaultReaderCore, PromiseRequest } = require('internal/webstreams/readable_core');
const { CORE, coreOf, promising, resolved, then } = require('internal/webstreams/shared');

const AsyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}.prototype));

class IteratorCore {
  #reader;
  #preventCancel;
  #over = false;
  #last = undefined;

  constructor(stream, preventCancel) {
    this.#reader = new DefaultReaderCore(stream);
    this.#preventCancel = preventCancel;
  }

  /** Does it after the one before, whatever became of that. @param {Function} act gives a promise @returns {Promise} */
  inLine(act) {
    this.#last = this.#last ? then(this.#last, act, act) : act();
    return this.#last;
  }

  next() {
    if (this.#over) return resolved({ value: undefined, done: true });
    const request = new PromiseRequest();
    this.#reader.read(request);
    return then(request.promise, (result) => {
      if (result.done) this.#end();
      return result;
    }, (error) => {
      this.#end();
      throw error;
    });
  }

  #end() {
    this.#over = true;
    this.#reader.release();
  }

  return(value) {
    if (this.#over) return resolved({ value, done: true });
    const cancelled = this.#preventCancel ? resolved(undefined) : this.#reader.cancel(value);
    this.#end();
    return then(cancelled, () => ({ value, done: true }));
  }
}

const ReadableStreamAsyncIteratorPrototype = Object.setPrototypeOf({
  next() { return promising(() => inLine(this, (core) => core.next())); },
  return(value) { return promising(() => inLine(this, (core) => core.return(value))); },
}, AsyncIteratorPrototype);

function inLine(iterator, act) {
  const core = coreOf(iterator, IteratorCore, 'ReadableStreamAsyncIterator');
  return core.inLine(() => act(core));
}

/** @param {ReadableCore} stream @param {boolean} preventCancel @returns {AsyncIterator} */
function iterate(stream, preventCancel) {
  const iterator = Object.create(ReadableStreamAsyncIteratorPrototype);
  return Object.defineProperty(iterator, CORE, { value: new IteratorCore(stream, preventCancel) });
}

/* The async iterator of anything that can be iterated. */
function iteratorOf(iterable) {
  const method = iterable?.[Symbol.asyncIterator] ?? iterable?.[Symbol.iterator];
  if (typeof method !== 'function') throw errors.error('ERR_ARG_NOT_ITERABLE', require('internal/inspect').inspect(iterable));
  const iterator = Reflect.apply(method, iterable, []);
  if (iterator === null || typeof iterator !== 'object' && typeof iterator !== 'function') throw notAnObject('[Symbol.asyncIterator]()');
  return { iterator, next: iterator.next, sync: iterable[Symbol.asyncIterator] === undefined || iterable[Symbol.asyncIterator] === null };
}

const notAnObject = (name) => errors.make(TypeError, 'ERR_INVALID_STATE', `Invalid state: The promise returned by the ${name} method must fulfill with an object`);

/** @param {Iterable|AsyncIterable} iterable @param {Function} newReadable @returns {ReadableStream} @throws {TypeError} */
function streamOf(iterable, newReadable) {
  const { iterator, next, sync } = iteratorOf(iterable);
  const check = (result, name) => {
    if (result === null || typeof result !== 'object' && typeof result !== 'function') throw notAnObject(name);
    return result;
  };
  async function pull() {
    const called = Reflect.apply(next, iterator, []), result = check(sync ? called : await called, 'iterator.next()');
    if (result.done) core.controller.close();
    else core.controller.enqueue(sync ? await result.value : result.value);
  }
  async function cancel(reason) {
    const back = iterator.return;
    if (back === undefined || back === null) return;
    if (typeof back !== 'function') throw errors.invalidType('iterator.return', ['Function'], back);
    const called = Reflect.apply(back, iterator, [reason]);
    check(sync ? called : await called, 'iterator.return()');
  }
  const core = newReadable({ start: () => undefined, pull, cancel }, 0);
  return core.self;
}

module.exports = { iterate, streamOf };
