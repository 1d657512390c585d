// Symbols are keys.
var s = Symbol('s'), t = Symbol('s'), m = new Map([[s, 1]]);
console.log(m.get(s), m.get(t), m.has(Symbol.iterator));
// expect: 1 undefined false
