// A WeakMap holds values for objects.
var w = new WeakMap(), k = {}, f = function () {};
console.log(w.set(k, 1) === w, w.get(k), w.has(k), w.get(f), w.set(f, 2).get(f));
console.log(w.delete(k), w.delete(k), w.has(k), w.get(5), w.has('x'), w.delete(1));
// expect: true 1 true undefined 2
// expect: true false false undefined false false
