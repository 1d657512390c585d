const promise = import('./fixtures/says.mjs');
console.log(promise instanceof Promise);
const ns = await promise;
console.log(ns.default, ns === await import('./fixtures/says.mjs'));
const name = 'counter';
const { count, increment } = await import(`./fixtures/${name}.mjs`);
console.log(count, typeof increment);
// expect: true
// expect: says runs
// expect: said true
// expect: 0 function
