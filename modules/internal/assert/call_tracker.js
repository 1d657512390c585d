/* internal/assert/call_tracker.js -- CallTracker: was a function called as often as it should?
 *
 * HOW   calls() wraps a function in a proxy that writes down each call; report() compares how many there were with
 *       how many were expected. Node calls it deprecated, in favour of mock of node:test.
 * READ  after assert.js. Follows Node's assert.html, "Class: assert.CallTracker".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateUint32 } = require('internal/validators');
const { deprecate } = require('util');

const [nothing] = [() => {}]; // without a name, so that reports say "calls"

class CallTracker {
  #tracked = new Map(); // the proxy: { calls, exact, name, stack }

  #of(fn) {
    const found = this.#tracked.get(fn);
    if (!found) throw errors.invalidValue('tracked', fn, 'is not a tracked function');
    return found;
  }

  /** A function that does what `fn` does and must be called `exact` times.
   * @param {function} [fn] @param {number} [exact=1] @returns {function} */
  calls(fn, exact = 1) {
    if (typeof fn === 'number') [fn, exact] = [nothing, fn];
    else if (fn === undefined) fn = nothing;
    validateUint32(exact, 'expected', true);
    const record = { calls: [], exact, name: fn.name || 'calls', stack: new Error() };
    const proxy = new Proxy(fn, {
      apply(target, thisArg, list) {
        record.calls.push(Object.freeze({ thisArg, arguments: Object.freeze(list.slice()) }));
        return Reflect.apply(target, thisArg, list);
      }
    });
    this.#tracked.set(proxy, record);
    return proxy;
  }

  /** What it was called with so far. @param {function} fn one that calls() gave @returns {object[]} thisArg, arguments */
  getCalls(fn) {
    return Object.freeze(this.#of(fn).calls.slice());
  }

  /** Forgets the calls of one function, or of all. @param {function} [fn] */
  reset(fn) {
    const records = fn === undefined ? this.#tracked.values() : [this.#of(fn)];
    for (const record of records) record.calls.length = 0;
  }

  /** Which functions were not called as often as they should. @returns {object[]} message, actual, expected, operator, stack */
  report() {
    return Array.from(this.#tracked.values()).filter(({ calls, exact }) => calls.length !== exact)
      .map(({ calls: { length }, exact, name, stack }) => ({
        message: `Expected the ${name} function to be executed ${exact} time(s) but was executed ${length} time(s).`,
        actual: length, expected: exact, operator: name, stack
      }));
  }

  /** Throws if report() has something to say. @throws {AssertionError} */
  verify() {
    const details = this.report();
    if (details.length === 0) return;
    const message = details.length === 1 ? details[0].message : 'Functions were not called the expected number of times';
    throw new (require('internal/assert/error'))({ message, details });
  }
}

module.exports = deprecate(CallTracker, 'assert.CallTracker is deprecated.', 'DEP0173');
