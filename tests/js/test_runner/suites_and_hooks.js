// describe() and it(), hooks around each and around all; a hook that fails.
require('./fixtures/filter.js');
const { describe, it, before, after, beforeEach, afterEach, test } = require('node:test');
const log = [];
describe('suite', () => {
  before(() => log.push('before'));
  after(() => log.push('after'));
  beforeEach(() => log.push('beforeEach'));
  afterEach(() => log.push('afterEach'));
  it('one', () => { log.push('one'); });
  describe('inside', () => {
    beforeEach((t, done) => {
      log.push('inner beforeEach');
      done();
    });
    it('two', async () => {
      await null;
      log.push('two');
    });
  });
  it('three fails', () => { throw new RangeError('three'); });
});
test('log', () => {
  if (log.join() !== 'before,beforeEach,one,afterEach,beforeEach,inner beforeEach,two,afterEach,beforeEach,afterEach,after') {
    throw new Error(log.join());
  }
});
test('hooks of a test', async (t) => {
  const order = [];
  t.beforeEach(() => order.push('each'));
  t.after(() => order.push('after'));
  await t.test('x', () => order.push('x'));
  if (order.join() !== 'each,x') throw new Error(order.join());
});
test('hook fails', async (t) => {
  t.beforeEach(() => { throw new Error('in a hook'); });
  await t.test('never called', () => console.log('called'));
});
describe('before fails', () => {
  before(() => { throw new Error('in before'); });
  it('is cancelled', () => console.log('called'));
});
describe('throws', () => { throw new Error('in a suite'); });
// exit: 1
// expect: TAP version 13
// expect: # Subtest: suite
// expect:     # Subtest: one
// expect:     ok 1 - one
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     # Subtest: inside
// expect:         # Subtest: two
// expect:         ok 1 - two
// expect:           ---
// expect:           duration_ms N
// expect:           ...
// expect:         1..1
// expect:     ok 2 - inside
// expect:       ---
// expect:       duration_ms N
// expect:       type: 'suite'
// expect:       ...
// expect:     # Subtest: three fails
// expect:     not ok 3 - three fails
// expect:       ---
// expect:       duration_ms N
// expect:       location: 'suites_and_hooks.js:21'
// expect:       failureType: 'testCodeFailure'
// expect:       error: 'three'
// expect:       code: 'ERR_TEST_FAILURE'
// expect:       name: 'RangeError'
// expect:       ...
// expect:     1..3
// expect: not ok 1 - suite
// expect:   ---
// expect:   duration_ms N
// expect:   type: 'suite'
// expect:   location: 'suites_and_hooks.js:5'
// expect:   failureType: 'subtestsFailed'
// expect:   error: '1 subtest failed'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: log
// expect: ok 2 - log
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: hooks of a test
// expect:     # Subtest: x
// expect:     ok 1 - x
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     1..1
// expect: ok 3 - hooks of a test
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: hook fails
// expect:     # Subtest: never called
// expect:     not ok 1 - never called
// expect:       ---
// expect:       duration_ms N
// expect:       location: 'suites_and_hooks.js:37'
// expect:       failureType: 'hookFailed'
// expect:       error: 'in a hook'
// expect:       code: 'ERR_TEST_FAILURE'
// expect:       ...
// expect:     1..1
// expect: not ok 4 - hook fails
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'suites_and_hooks.js:35'
// expect:   failureType: 'subtestsFailed'
// expect:   error: '1 subtest failed'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: before fails
// expect:     # Subtest: is cancelled
// expect:     not ok 1 - is cancelled
// expect:       ---
// expect:       duration_ms N
// expect:       location: 'suites_and_hooks.js:41'
// expect:       failureType: 'cancelledByParent'
// expect:       error: 'test did not finish before its parent and was cancelled'
// expect:       code: 'ERR_TEST_FAILURE'
// expect:       ...
// expect:     1..1
// expect: not ok 5 - before fails
// expect:   ---
// expect:   duration_ms N
// expect:   type: 'suite'
// expect:   location: 'suites_and_hooks.js:39'
// expect:   failureType: 'hookFailed'
// expect:   error: 'in before'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: throws
// expect: not ok 6 - throws
// expect:   ---
// expect:   duration_ms N
// expect:   type: 'suite'
// expect:   location: 'suites_and_hooks.js:43'
// expect:   failureType: 'testCodeFailure'
// expect:   error: 'in a suite'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: 1..6
// expect: # tests 9
// expect: # suites 4
// expect: # pass 5
// expect: # fail 3
// expect: # cancelled 1
// expect: # skipped 0
// expect: # todo 0
// expect: # duration_ms N
