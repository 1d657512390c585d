// tape: TAP of passing, failing, nested and asynchronous tests. Places are left out: they have columns in Node.
const tape = require('tape');
const { PassThrough } = require('stream');
const out = new PassThrough();
let text = '';
out.on('data', (chunk) => { text += chunk; });
const harness = tape.createHarness({ exit: false });
harness.createStream().pipe(out);
out.on('end', () => console.log(text.replace(/ +(at|stack): [^]*?(?=\n {2}\.\.\.)/g, '').trim()));
harness('plan', (t) => {
  t.plan(2);
  t.equal(1, 1, 'equal');
  setTimeout(() => t.deepEqual({ a: [1] }, { a: [1] }, 'later'), 2);
});
harness('fails', (t) => {
  t.equal(1, 2, 'not equal');
  t.throws(() => { throw new Error('x'); }, /x/, 'throws');
  t.test('inner', (st) => {
    st.ok(true, 'inner ok');
    st.end();
  });
  t.end();
});
harness('skipped', { skip: true }, (t) => t.end());
harness('promise', async (t) => t.pass('asynchronous'));
// expect: TAP version 13
// expect: # plan
// expect: ok 1 equal
// expect: ok 2 later
// expect: # fails
// expect: not ok 3 not equal
// expect:   ---
// expect:     operator: equal
// expect:     expected: 2
// expect:     actual:   1
// expect:
// expect:   ...
// expect: ok 4 throws
// expect: # inner
// expect: ok 5 inner ok
// expect: # SKIP skipped
// expect: # promise
// expect: ok 6 asynchronous
// expect:
// expect: 1..6
// expect: # tests 6
// expect: # pass  5
// expect: # fail  1
