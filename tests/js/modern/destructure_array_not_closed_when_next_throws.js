const it = { [Symbol.iterator]: () => ({ next() { throw new Error('next'); }, return() { console.log('closed'); return {}; } }) };
const o = {};
try { [o.x] = it; } catch (e) { console.log(e.message); }
// expect: next
