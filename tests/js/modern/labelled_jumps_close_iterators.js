// A labelled break or continue out of nested for-of loops closes every iterator it leaves, the inner first.
const make = (name) => ({ [Symbol.iterator]() { let i = 0; return { next: () => ({ value: ++i, done: i > 3 }), return() { console.log('return', name); return {}; } }; } });
outer: for (const x of make('outer')) for (const y of make('inner')) { console.log(x, y); if (x === 1) continue outer; break outer; }
// expect: 1 1
// expect: return inner
// expect: 2 1
// expect: return inner
// expect: return outer
