// A WeakSet has objects.
var w = new WeakSet(), a = {};
console.log(w.add(a) === w, w.has(a), w.has({}), w.delete(a), w.has(a), Object.prototype.toString.call(w));
// expect: true true false true false [object WeakSet]
