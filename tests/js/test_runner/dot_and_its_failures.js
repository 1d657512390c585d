// A dot or an X for each test, twenty a line, and the failures. (orrery only: Node needs the option.)
// args: --test-reporter=dot
require('./fixtures/filter.js');
const test = require('node:test');
for (let i = 0; i < 19; i++) test(`test ${i}`, () => {});
test('text', () => { throw 'wrong'; });
test.describe('suite', () => { test.it('inside', () => {}); });
// exit: 1
// expect: ...................X
// expect: ..
// expect:
// expect: Failed tests:
// expect:
// expect: ✖ text (Nms)
// expect:   'wrong'
