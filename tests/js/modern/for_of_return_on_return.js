const it = n => ({ [Symbol.iterator]() { let i = 0; return { next() { return { value: i, done: i++ >= n }; }, return() { console.log('return'); return {}; } }; } });
console.log((() => { for (const x of it(5)) return x; })());
// expect: return
// expect: 0
