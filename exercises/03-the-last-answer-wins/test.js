/* Lets answers arrive in every order, and looks at what is shown. */
'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { log, mine, wait } = require('../exercise');

const permutations = (list) => (list.length < 2 ? [list]
  : list.flatMap((one, i) => permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [one, ...rest])));

/* A server that takes as long as it is told for each question, one after the other. */
function server(delays) {
  const left = [...delays];
  return (text) => wait(left.shift(), `books about ${text}`);
}

test('a single question is answered', async () => {
  const shown = log();
  await mine('search.js')(server([30]), shown)('orrery');
  shown.is(['books about orrery'], 'the answer is shown');
});

for (const delays of permutations([10, 20, 30])) {
  test(`three questions whose answers take ${delays.join(', ')} ms`, async () => {
    const shown = log();
    const search = mine('search.js')(server(delays), shown);
    await Promise.all(['or', 'orre', 'orrery'].map((text) => search(text)));
    shown.is(['books about orrery'], 'only the answer to the newest question is shown');
  });
}

test('a question that is asked again', async () => {
  const shown = log();
  const search = mine('search.js')(server([30, 20, 10]), shown);
  await Promise.all(['a', 'ab', 'a'].map((text) => search(text)));
  shown.is(['books about a'], 'the same question, asked again, is shown once');
});

test('a question when all is quiet again', async () => {
  const shown = log();
  const search = mine('search.js')(server([10, 10]), shown);
  await search('sun');
  await search('moon');
  shown.is(['books about sun', 'books about moon'], 'each was the newest when its answer came');
});

test('an old question fails', async () => {
  const shown = log();
  const ask = (text) => wait(text === 'or' ? 10 : 20).then(() => {
    if (text === 'or') throw new Error('too many books');
    return `books about ${text}`;
  });
  const search = mine('search.js')(ask, shown);
  const [old] = await Promise.allSettled([search('or'), search('orrery')]);
  assert.strictEqual(old.status, 'fulfilled', 'an old question that failed bothers nobody');
  shown.is(['books about orrery'], 'and the newest answer is shown');
});

test('the newest question fails', async () => {
  const shown = log();
  const search = mine('search.js')(() => wait(10).then(() => { throw new Error('the server is out'); }), shown);
  await assert.rejects(search('orrery'), /the server is out/, 'the newest question has failed, and search() says so');
  shown.is([], 'there is nothing to show');
});

test('two fields on one page', async () => {
  const left = log(), right = log();
  const searchLeft = mine('search.js')(server([20]), left), searchRight = mine('search.js')(server([10]), right);
  await Promise.all([searchLeft('sun'), searchRight('moon')]);
  left.is(['books about sun'], 'the left field shows its own answer');
  right.is(['books about moon'], 'the right field shows its own answer');
});
