// Iterators inherit from one prototype.
var P = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
console.log([new Map().keys(), new Set().values(), ''[Symbol.iterator](), ''.matchAll(/a/g)].map(function (it) {
  return Object.getPrototypeOf(Object.getPrototypeOf(it)) === P;
}).join(), P[Symbol.iterator].name, P[Symbol.iterator].call(5));
// expect: true,true,true,true [Symbol.iterator] 5
