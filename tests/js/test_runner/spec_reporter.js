// The report for people: a tree with marks, and the failures again at the end. (orrery only: Node needs the option.)
// args: --test-reporter=spec
require('./fixtures/filter.js');
const test = require('node:test');
test('passes', () => {});
test('text', () => { throw 'what went wrong'; });
test('parent', async (t) => {
  await t.test('child', () => {});
  await t.test('child fails', () => { throw { code: 7 }; });
  t.diagnostic('to be seen below');
});
test.describe('suite', () => {
  test.it('inside', () => {});
  test.describe('deeper', () => { test.it('deepest', { skip: 'why not' }, () => {}); });
});
test('to do', { todo: true }, () => {});
test('cancelled', () => new Promise(() => {}));
test('cancelled, too', () => {});
// exit: 1
// expect: ✔ passes (Nms)
// expect: ✖ text (Nms)
// expect:   'what went wrong'
// expect:
// expect: ▶ parent
// expect:   ✔ child (Nms)
// expect:   ✖ child fails (Nms)
// expect:     { code: 7 }
// expect:
// expect: ✖ parent (Nms)
// expect: ℹ to be seen below
// expect: ▶ suite
// expect:   ✔ inside (Nms)
// expect:   ▶ deeper
// expect:     ﹣ deepest (Nms) # why not
// expect:   ✔ deeper (Nms)
// expect: ✔ suite (Nms)
// expect: ✔ to do (Nms) # TODO
// expect: ✖ cancelled (Nms)
// expect:   'Promise resolution is still pending but the event loop has already resolved'
// expect:
// expect: ✖ cancelled, too
// expect:   'Promise resolution is still pending but the event loop has already resolved'
// expect:
// expect: ℹ tests 10
// expect: ℹ suites 2
// expect: ℹ pass 3
// expect: ℹ fail 3
// expect: ℹ cancelled 2
// expect: ℹ skipped 1
// expect: ℹ todo 1
// expect: ℹ duration_ms N
// expect:
// expect: ✖ failing tests:
// expect:
// expect: test at spec_reporter.js:6
// expect: ✖ text (Nms)
// expect:   'what went wrong'
// expect:
// expect: test at spec_reporter.js:9
// expect: ✖ child fails (Nms)
// expect:   { code: 7 }
// expect:
// expect: test at spec_reporter.js:17
// expect: ✖ cancelled (Nms)
// expect:   'Promise resolution is still pending but the event loop has already resolved'
// expect:
// expect: test at spec_reporter.js:18
// expect: ✖ cancelled, too
// expect:   'Promise resolution is still pending but the event loop has already resolved'
