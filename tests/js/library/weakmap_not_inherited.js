// What inherits from a key is another key.
var w = new WeakMap(), k = {}, child = Object.create(k);
w.set(k, 1);
console.log(w.has(child), w.get(child));
w.set(child, undefined);
console.log(w.has(child), w.get(child), w.get(k));
// expect: false undefined
// expect: true undefined 1
