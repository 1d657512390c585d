// Tests, subtests, errors of all kinds: the report is TAP when standard output is no terminal; the exit code is 1.
require('./fixtures/filter.js');
const test = require('node:test');

test('passes', () => {});
test('fails', () => { throw Object.assign(new TypeError('two\nlines'), { code: 'E_MINE' }); });
test('subtests', async (t) => {
  t.diagnostic('a diagnostic');
  await t.test('inner', () => {});
  await t.test('inner fails', async () => { throw new Error('inside'); });
});
test('throws text', () => { throw 'text'; });
test('throws null', async () => { throw null; });
test('throws an object', () => { throw { a: 1 }; });
test('assertion', () => {
  throw Object.assign(new Error('like an assertion'), { expected: { a: [1, 'x\ny'] }, actual: null, operator: 'same' });
});
test('times out', { timeout: 10 }, () => new Promise((resolve) => { setTimeout(resolve, 50); }));
test('is not awaited', (t) => { t.test('child', () => new Promise((resolve) => { setTimeout(resolve, 10); })); });
test("it's # special \\ name", () => {});
test('aborted', { signal: AbortSignal.abort() }, () => {});
test('callback', (t, done) => setImmediate(done));
test('callback with error', (t, done) => setImmediate(done, new Error('given')));
test('callback and promise', async (t, done) => done());
test(function named() {});
test();
// exit: 1
// expect: TAP version 13
// expect: # Subtest: passes
// expect: ok 1 - passes
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: fails
// expect: not ok 2 - fails
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'tap_of_passing_and_failing.js:6'
// expect:   failureType: 'testCodeFailure'
// expect:   error: |-
// expect:     two
// expect:     lines
// expect:   code: 'E_MINE'
// expect:   name: 'TypeError'
// expect:   ...
// expect: # Subtest: subtests
// expect:     # Subtest: inner
// expect:     ok 1 - inner
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     # Subtest: inner fails
// expect:     not ok 2 - inner fails
// expect:       ---
// expect:       duration_ms N
// expect:       location: 'tap_of_passing_and_failing.js:10'
// expect:       failureType: 'testCodeFailure'
// expect:       error: 'inside'
// expect:       code: 'ERR_TEST_FAILURE'
// expect:       ...
// expect:     1..2
// expect: not ok 3 - subtests
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'tap_of_passing_and_failing.js:7'
// expect:   failureType: 'subtestsFailed'
// expect:   error: '1 subtest failed'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # a diagnostic
// expect: # Subtest: throws text
// expect: not ok 4 - throws text
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'tap_of_passing_and_failing.js:12'
// expect:   failureType: 'testCodeFailure'
// expect:   error: 'text'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: throws null
// expect: not ok 5 - throws null
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'tap_of_passing_and_failing.js:13'
// expect:   failureType: 'testCodeFailure'
// expect:   error: 'null'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: throws an object
// expect: not ok 6 - throws an object
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'tap_of_passing_and_failing.js:14'
// expect:   failureType: 'testCodeFailure'
// expect:   error: '{ a: 1 }'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: assertion
// expect: not ok 7 - assertion
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'tap_of_passing_and_failing.js:15'
// expect:   failureType: 'testCodeFailure'
// expect:   error: 'like an assertion'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   expected:
// expect:     a:
// expect:       0: 1
// expect:       1: |-
// expect:         x
// expect:         y
// expect:   actual: ~
// expect:   operator: 'same'
// expect:   ...
// expect: # Subtest: times out
// expect: not ok 8 - times out
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'tap_of_passing_and_failing.js:18'
// expect:   failureType: 'testTimeoutFailure'
// expect:   error: 'test timed out after 10ms'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: is not awaited
// expect:     # Subtest: child
// expect:     not ok 1 - child
// expect:       ---
// expect:       duration_ms N
// expect:       location: 'tap_of_passing_and_failing.js:19'
// expect:       failureType: 'cancelledByParent'
// expect:       error: 'test did not finish before its parent and was cancelled'
// expect:       code: 'ERR_TEST_FAILURE'
// expect:       ...
// expect:     1..1
// expect: not ok 9 - is not awaited
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'tap_of_passing_and_failing.js:19'
// expect:   failureType: 'subtestsFailed'
// expect:   error: '1 subtest failed'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: it's \# special \\ name
// expect: ok 10 - it's \# special \\ name
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: aborted
// expect: not ok 11 - aborted
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'tap_of_passing_and_failing.js:21'
// expect:   failureType: 'testAborted'
// expect:   error: 'This operation was aborted'
// expect:   code: 20
// expect:   name: 'AbortError'
// expect:   ...
// expect: # Subtest: callback
// expect: ok 12 - callback
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: callback with error
// expect: not ok 13 - callback with error
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'tap_of_passing_and_failing.js:23'
// expect:   failureType: 'testCodeFailure'
// expect:   error: 'given'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: callback and promise
// expect: not ok 14 - callback and promise
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'tap_of_passing_and_failing.js:24'
// expect:   failureType: 'callbackAndPromisePresent'
// expect:   error: 'passed a callback but also returned a Promise'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: named
// expect: ok 15 - named
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: <anonymous>
// expect: ok 16 - <anonymous>
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: 1..16
// expect: # tests 19
// expect: # suites 0
// expect: # pass 6
// expect: # fail 10
// expect: # cancelled 3
// expect: # skipped 0
// expect: # todo 0
// expect: # duration_ms N
