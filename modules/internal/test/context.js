/* internal/test/context.js -- what a test's function is given: t.test, t.skip, t.diagnostic, t.plan, hooks, mocks.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { validateFunction, validateUint32 } = require('internal/validators');

/* assert's functions, which count for t.plan(). */
function countingAssert(test) {
  const assert = require('assert');
  const counting = {};
  for (const name of Object.keys(assert)) {
    if (typeof assert[name] !== 'function' || /^[A-Z]/.test(name) || name === 'strict') continue;
    counting[name] = (...args) => {
      if (test.expected) test.expected.seen++;
      return assert[name](...args);
    };
  }
  return counting;
}

/** @see test.html#class-testcontext */
class TestContext {
  #test;

  constructor(test) {
    this.#test = test;
  }

  get signal() { return this.#test.signal; }
  get name() { return this.#test.name; }
  get fullName() { return this.#test.fullName; }
  get error() { return this.#test.error; }
  get passed() { return this.#test.passed; }

  /** A line in the report, after the test's. */
  diagnostic(message) {
    this.#test.diagnostics.push(message);
  }

  /** So many assertions of t.assert, and subtests, must be made. */
  plan(count) {
    validateUint32(count, 'count');
    this.#test.expected = { count, seen: 0 };
  }

  get assert() { return this.#test.assert_ ??= countingAssert(this.#test); }
  get mock() {
    const { MockTracker } = require('internal/test/mock');
    return this.mock_ ??= this.#test.context.mock_ = new MockTracker();
  }

  /** Of the subtests run only those with `only`. */
  runOnly(value) {
    this.#test.runsOnly = Boolean(value);
  }

  skip(message) {
    this.#test.skipped = true;
    this.#test.message = message ?? this.#test.message;
  }

  todo(message) {
    this.#test.isTodo = true;
    this.#test.message = message ?? this.#test.message;
  }

  /** A subtest. @returns {Promise} fulfilled when it has ended */
  test(name, options, fn) {
    if (this.#test.expected) this.#test.expected.seen++;
    return require('internal/test/runner').addTest(this.#test, 'test', [name, options, fn]);
  }

  before(fn, options) { this.#hook('before', fn, options); }
  after(fn, options) { this.#hook('after', fn, options); }
  beforeEach(fn, options) { this.#hook('beforeEach', fn, options); }
  afterEach(fn, options) { this.#hook('afterEach', fn, options); }

  #hook(kind, fn, options) {
    validateFunction(fn, 'fn');
    this.#test.hooks[kind].push({ fn, options });
  }
}

/** @see test.html#class-suitecontext */
class SuiteContext {
  #suite;

  constructor(suite) {
    this.#suite = suite;
  }

  get name() { return this.#suite.name; }
  get fullName() { return this.#suite.fullName; }
  get signal() { return this.#suite.signal; }
}

module.exports = { TestContext, SuiteContext };
