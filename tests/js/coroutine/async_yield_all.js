// Delegation to sync and async generators.
function* sync() { try { yield 1; yield Promise.resolve(2); } finally { console.log('sync cleaned'); } return 's'; }
async function* inner() { try { console.log('got', yield 'x'); yield 'y'; } finally { console.log('async cleaned'); } return 'a'; }
async function* outer() { console.log(yield* sync()); console.log(yield* inner()); }
(async () => {
  for await (const x of outer()) console.log(x);
  let it = outer();
  await it.next();
  console.log(await it.return('r'), await it.next());
  it = (async function* () { yield* inner(); })();
  console.log(await it.next(), await it.next('in'), await it.return(Promise.resolve('out')));
  it = (async function* () { yield* inner(); })();
  await it.next();
  try { await it.throw(new Error('t')); } catch (e) { console.log(e.message); }
})();
// expect: 1
// expect: 2
// expect: sync cleaned
// expect: s
// expect: x
// expect: got undefined
// expect: y
// expect: async cleaned
// expect: a
// expect: sync cleaned
// expect: { value: 'r', done: true } { value: undefined, done: true }
// expect: got in
// expect: async cleaned
// expect: { value: 'x', done: false } { value: 'y', done: false } { value: 'out', done: true }
// expect: async cleaned
// expect: t
