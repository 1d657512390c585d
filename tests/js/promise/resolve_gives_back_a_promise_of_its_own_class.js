class Own extends Promise {}
const p = Promise.resolve(1), q = Own.resolve(1);
console.log(Promise.resolve(p) === p, Own.resolve(q) === q); // expect: true true
console.log(Promise.resolve(q) === q, Own.resolve(p) === p); // expect: false false
try { Promise.resolve.call(1, p); } catch (e) { console.log(e.name + ': ' + e.message); } // expect: TypeError: PromiseResolve called on non-object
