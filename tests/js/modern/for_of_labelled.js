const it = n => ({ [Symbol.iterator]() { let i = 0; return { next() { return { value: i, done: i++ >= n }; }, return() { console.log('return'); return {}; } }; } });
outer: for (const a of it(3)) { for (const b of it(3)) { if (b === 1) continue outer; if (a === 1) break outer; console.log(a, b); } }
// expect: 0 0
// expect: return
// expect: return
// expect: return
