// With concurrency they run at the same time; the report has the order in which they were made.
require('./fixtures/filter.js');
const { test, describe, it } = require('node:test');
const wait = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });
const order = [];
describe('at the same time', { concurrency: true }, () => {
  for (const ms of [200, 100, 10]) {
    it(`takes ${ms} ms`, async () => {
      await wait(ms);
      order.push(ms);
    });
  }
});
test('order of the ends', () => {
  if (order.join() !== '10,100,200') throw new Error(order.join());
});
test('one after the other', async (t) => {
  const ends = [];
  await Promise.all([20, 1].map((ms) => t.test(`subtest ${ms}`, async () => {
    await wait(ms);
    ends.push(ms);
  })));
  if (ends.join() !== '20,1') throw new Error(ends.join());
});
// expect: TAP version 13
// expect: # Subtest: at the same time
// expect:     # Subtest: takes 200 ms
// expect:     ok 1 - takes 200 ms
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     # Subtest: takes 100 ms
// expect:     ok 2 - takes 100 ms
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     # Subtest: takes 10 ms
// expect:     ok 3 - takes 10 ms
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     1..3
// expect: ok 1 - at the same time
// expect:   ---
// expect:   duration_ms N
// expect:   type: 'suite'
// expect:   ...
// expect: # Subtest: order of the ends
// expect: ok 2 - order of the ends
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: one after the other
// expect:     # Subtest: subtest 20
// expect:     ok 1 - subtest 20
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     # Subtest: subtest 1
// expect:     ok 2 - subtest 1
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     1..2
// expect: ok 3 - one after the other
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: 1..3
// expect: # tests 7
// expect: # suites 1
// expect: # pass 7
// expect: # fail 0
// expect: # cancelled 0
// expect: # skipped 0
// expect: # todo 0
// expect: # duration_ms N
