// An error in a callback belongs to the test whose code it is; after the test's end it is told of.
require('./fixtures/filter.js');
const test = require('node:test');
test('throws in a timer', () => new Promise(() => { setTimeout(() => { throw new Error('in a timer'); }, 1); }));
test('rejects on its own', () => new Promise((resolve) => {
  Promise.reject(new Error('nobody listens'));
  setTimeout(resolve, 20);
}));
test('next', () => {});
// exit: 1
// expect: TAP version 13
// expect: # Subtest: throws in a timer
// expect: not ok 1 - throws in a timer
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'uncaught_error_fails_the_test.js:4'
// expect:   failureType: 'uncaughtException'
// expect:   error: 'in a timer'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: rejects on its own
// expect: not ok 2 - rejects on its own
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'uncaught_error_fails_the_test.js:5'
// expect:   failureType: 'unhandledRejection'
// expect:   error: 'nobody listens'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: next
// expect: ok 3 - next
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: 1..3
// expect: # tests 3
// expect: # suites 0
// expect: # pass 1
// expect: # fail 2
// expect: # cancelled 0
// expect: # skipped 0
// expect: # todo 0
// expect: # duration_ms N
