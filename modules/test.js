/* test.js -- require('node:test'): tests in the program itself.
 *
 * HOW   test() makes a test and starts it when the main script has run; describe() makes a suite, whose function runs at
 *       once. Reporting and the exit code are internal/test/runner.js's.
 * NODE  left out: snapshots, coverage.
 * READ  first of the test runner. Follows Node's test.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { addTest, addHook } = require('internal/test/runner');

/* test or suite, and the same with an option set: skip, todo, only. */
function maker(kind, name) {
  const make = (...args) => addTest(undefined, kind, args);
  Object.defineProperty(make, 'name', { value: name, configurable: true });
  for (const option of ['skip', 'todo', 'only']) {
    make[option] = (...args) => addTest(undefined, kind, args, { [option]: true });
  }
  return make;
}

const hook = (kind) => (fn, options) => addHook(kind, fn, options);

const test = maker('test', 'test'), suite = maker('suite', 'suite');

module.exports = Object.assign(test, {
  after: hook('after'),
  afterEach: hook('afterEach'),
  before: hook('before'),
  beforeEach: hook('beforeEach'),
  describe: suite,
  it: test,
  run: (options) => require('internal/test/run').run(options),
  suite,
  test,
});

Object.defineProperty(test, 'mock', {
  configurable: true,
  enumerable: true,
  get() {
    const { MockTracker } = require('internal/test/mock');
    const value = new MockTracker();
    Object.defineProperty(test, 'mock', { value, configurable: true, enumerable: true });
    return value;
  },
});
