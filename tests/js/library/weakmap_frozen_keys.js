// Frozen objects are keys, also when they were frozen later.
var w = new WeakMap(), a = Object.freeze({}), b = {};
w.set(a, 1).set(b, 2);
Object.freeze(b);
console.log(w.get(a), w.get(b));
w.set(a, 3).set(b, 4);
console.log(w.get(a), w.get(b), w.delete(a), w.delete(b), w.has(a), w.has(b));
w.set(b, 5);
console.log(w.get(b));
// expect: 1 2
// expect: 3 4 true true false false
// expect: 5
