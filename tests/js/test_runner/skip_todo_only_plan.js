// What need not run, what may fail, and how many assertions are planned.
require('./fixtures/filter.js');
const test = require('node:test');
const never = () => console.log('called');
test('skipped', { skip: true }, never);
test('skipped for a reason', { skip: 'no network' }, never);
test.skip('skipped, too', never);
test('skips itself', (t) => t.skip('not here'));
test('may fail', { todo: true }, () => { throw new Error('not yet'); });
test('to do for a reason', { todo: 'later' });
test.todo('to do');
test('is to do', (t) => t.todo('some day'));
test.only('only', () => {});
test('plan of subtests', async (t) => {
  t.plan(1);
  await t.test('one', () => {});
});
test('plan is not kept', (t) => t.plan(2));
test.describe.skip('skipped suite', () => { console.log('called'); });
test.suite('names', () => {
  test.it('deep', (t) => {
    if (t.fullName !== 'names > deep' || t.name !== 'deep' || t.signal.aborted) throw new Error(t.fullName);
  });
});
// exit: 1
// expect: TAP version 13
// expect: # Subtest: skipped
// expect: ok 1 - skipped # SKIP
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: skipped for a reason
// expect: ok 2 - skipped for a reason # SKIP no network
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: skipped, too
// expect: ok 3 - skipped, too # SKIP
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: skips itself
// expect: ok 4 - skips itself # SKIP not here
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: may fail
// expect: not ok 5 - may fail # TODO
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'skip_todo_only_plan.js:9'
// expect:   failureType: 'testCodeFailure'
// expect:   error: 'not yet'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: to do for a reason
// expect: ok 6 - to do for a reason # TODO later
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: to do
// expect: ok 7 - to do # TODO
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: is to do
// expect: ok 8 - is to do # TODO some day
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: only
// expect: ok 9 - only
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # 'only' and 'runOnly' require the --test-only command-line option.
// expect: # Subtest: plan of subtests
// expect:     # Subtest: one
// expect:     ok 1 - one
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     1..1
// expect: ok 10 - plan of subtests
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: plan is not kept
// expect: not ok 11 - plan is not kept
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'skip_todo_only_plan.js:18'
// expect:   failureType: 'testCodeFailure'
// expect:   error: 'plan expected 2 assertions but received 0'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: skipped suite
// expect: ok 12 - skipped suite # SKIP
// expect:   ---
// expect:   duration_ms N
// expect:   type: 'suite'
// expect:   ...
// expect: # Subtest: names
// expect:     # Subtest: deep
// expect:     ok 1 - deep
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     1..1
// expect: ok 13 - names
// expect:   ---
// expect:   duration_ms N
// expect:   type: 'suite'
// expect:   ...
// expect: 1..13
// expect: # tests 13
// expect: # suites 2
// expect: # pass 4
// expect: # fail 1
// expect: # cancelled 0
// expect: # skipped 4
// expect: # todo 4
// expect: # duration_ms N
