const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { throw new Error('return'); } }) };
function* g() { for (const x of it) yield x; }
const i = g();
i.next();
try { i.return(); } catch (e) { console.log(e.message); }
// expect: return
