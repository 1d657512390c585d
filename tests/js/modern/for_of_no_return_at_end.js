const it = n => ({ [Symbol.iterator]() { let i = 0; return { next() { return { value: i, done: i++ >= n }; }, return() { console.log('return'); return {}; } }; } });
for (const x of it(2)) console.log(x);
// expect: 0
// expect: 1
