/* internal/test/mock.js -- functions that note how they are called, and can stand for others for a while.
 *
 * HOW   a mock is a Proxy around the function it stands for: a call, with or without `new`, goes to the implementation
 *       of the moment and is written down. A tracker knows its mocks and puts everything back.
 * READ  after modules/test.js. Follows Node's test.html, "Class: MockTracker".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { invalidType, invalidValue } = require('internal/errors');
const { validateBoolean, validateFunction, validateInteger, validateObject } = require('internal/validators');

/** What is known of a mock: its calls, and what they do. @see test.html#class-mockfunctioncontext */
class MockFunctionContext {
  #calls = [];
  #original;
  #implementation;
  #once = new Map();
  #restore;
  #times;

  constructor(original, implementation, times, restore) {
    this.#original = original;
    this.#implementation = implementation;
    this.#times = times;
    this.#restore = restore;
  }

  /** A copy of what was noted: {arguments, result, error, stack, target, this} of each call. */
  get calls() {
    return [...this.#calls];
  }

  callCount() {
    return this.#calls.length;
  }

  mockImplementation(implementation) {
    validateFunction(implementation, 'implementation');
    this.#implementation = implementation;
  }

  /** For the call of that number only, counted from 0; the next one by default. */
  mockImplementationOnce(implementation, onCall = this.#calls.length) {
    validateFunction(implementation, 'implementation');
    validateInteger(onCall, 'onCall', this.#calls.length);
    this.#once.set(onCall, implementation);
  }

  resetCalls() {
    this.#calls = [];
  }

  /** The original does the work again, in its old place. */
  restore() {
    if (this.#restore) this.#restore();
    else this.#implementation = this.#original;
  }

  /* Calls what is to be called now, and notes it. */
  call_(self, args, target) {
    const number = this.#calls.length;
    const fn = this.#once.get(number) ?? this.#implementation;
    this.#once.delete(number);
    if (number + 1 === this.#times) this.restore();
    let result, error;
    try {
      result = target === undefined ? Reflect.apply(fn, self, args) : Reflect.construct(fn, args, target);
      return result;
    } catch (thrown) {
      error = thrown;
      throw thrown;
    } finally {
      this.#calls.push({ arguments: args, error, result, stack: new Error(), target,
        this: target === undefined ? self : result });
    }
  }
}

function makeMock(original, implementation, times, restore) {
  const context = new MockFunctionContext(original, implementation, times, restore);
  const mock = new Proxy(original, {
    apply: (target, self, args) => context.call_(self, args, undefined),
    construct: (target, args, newTarget) => context.call_(undefined, args, newTarget === mock ? original : newTarget),
    get: (target, key, receiver) => key === 'mock' ? context : Reflect.get(target, key, receiver),
  });
  return { mock, context };
}

/* The property where it is defined, on the object or above it. */
function descriptorOf(object, name) {
  for (let at = object; at !== null && at !== undefined; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

function checkTimes(times) {
  if (times !== undefined && times !== Infinity) validateInteger(times, 'options.times', 1);
}

/** Makes mocks and takes them back. @see test.html#class-mocktracker */
class MockTracker {
  #contexts = [];
  #timers;

  /** @see test.html#class-mocktimers */
  get timers() {
    if (this.#timers) return this.#timers;
    process.emitWarning('The MockTimers API is an experimental feature and might change at any time',
      'ExperimentalWarning');
    const { MockTimers } = require('internal/test/mock_timers');
    return this.#timers = new MockTimers();
  }

  /**
   * A function that notes its calls. @param {Function} [original] @param {Function} [implementation] what it does
   * @param {object} [options] times: for so many calls only
   */
  fn(original = () => {}, implementation = original, options = {}) {
    if (original !== null && typeof original === 'object') {
      options = original;
      original = () => {};
      implementation = original;
    } else if (implementation !== null && typeof implementation === 'object') {
      options = implementation;
      implementation = original;
    }
    validateFunction(original, 'original');
    validateFunction(implementation, 'implementation');
    validateObject(options, 'options');
    checkTimes(options.times);
    const { mock, context } = makeMock(original, implementation, options.times);
    this.#contexts.push(context);
    return mock;
  }

  /** Puts a mock in the place of a method, or of a getter or setter. @returns {Function} the mock */
  method(object, name, implementation, options = {}) {
    if (object === null || (typeof object !== 'object' && typeof object !== 'function')) {
      throw invalidType('object', ['object'], object);
    }
    if (implementation !== null && typeof implementation === 'object') {
      options = implementation;
      implementation = undefined;
    }
    validateObject(options, 'options');
    const { getter = false, setter = false, times } = options;
    validateBoolean(getter, 'options.getter');
    validateBoolean(setter, 'options.setter');
    checkTimes(times);
    if (getter && setter) {
      throw invalidValue('options.setter', setter, "cannot be used with 'options.getter'");
    }
    const kind = getter ? 'get' : setter ? 'set' : 'value';
    const descriptor = descriptorOf(object, name), original = descriptor?.[kind];
    if (typeof original !== 'function') {
      throw invalidValue('methodName', original, 'must be a method');
    }
    const restore = () => Object.defineProperty(object, name, descriptor);
    const { mock, context } = makeMock(original, implementation ?? original, times, restore);
    Object.defineProperty(object, name, { ...descriptor, configurable: true, [kind]: mock });
    this.#contexts.push(context);
    return mock;
  }

  /** method() for a getter. */
  getter(object, name, implementation, options) {
    return this.#accessor('getter', object, name, implementation, options);
  }

  /** method() for a setter. */
  setter(object, name, implementation, options) {
    return this.#accessor('setter', object, name, implementation, options);
  }

  #accessor(kind, object, name, implementation, options = {}) {
    if (implementation !== null && typeof implementation === 'object') {
      options = implementation;
      implementation = undefined;
    }
    if (options[kind] === false) throw invalidValue(`options.${kind}`, false, 'cannot be false');
    return this.method(object, name, implementation, { ...options, [kind]: true });
  }

  /** Puts everything back, and forgets the mocks. */
  reset() {
    this.restoreAll();
    this.#timers?.reset();
    this.#contexts = [];
  }

  /** Puts everything back. */
  restoreAll() {
    for (const context of this.#contexts) context.restore();
  }
}

module.exports = { MockTracker, MockFunctionContext };
