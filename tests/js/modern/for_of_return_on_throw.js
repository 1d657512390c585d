const it = n => ({ [Symbol.iterator]() { let i = 0; return { next() { return { value: i, done: i++ >= n }; }, return() { console.log('return'); return {}; } }; } });
try { for (const x of it(5)) throw new Error('e' + x); } catch (e) { console.log(e.message); }
// expect: return
// expect: e0
