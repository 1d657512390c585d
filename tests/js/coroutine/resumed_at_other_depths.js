// A generator goes on wherever next() is called, with its try blocks intact.
function* g() { try { yield 1; try { yield 2; throw new Error('x'); } catch (e) { yield e.message; } } finally { yield 'f'; } }
function deep(n, f) { return n ? deep(n - 1, f) : f(); }
const it = g();
console.log(deep(50, () => it.next().value));
console.log(it.next().value);
console.log(deep(500, () => { try { return it.next().value; } finally { console.log('mine'); } }));
console.log(it.next().value, deep(7, () => it.next().done));
// expect: 1
// expect: 2
// expect: mine
// expect: x
// expect: f true
