// A Set has each value once, in the order of insertion.
var s = new Set([3, 1, 3, 'a', NaN, NaN]);
console.log(s.size, s.has(NaN), s.add(1) === s, s.delete(3), s.delete(3));
console.log(JSON.stringify(Array.from(s)), s.keys === s.values, s[Symbol.iterator] === s.values);
console.log(JSON.stringify(Array.from(s.entries())[0]));
// expect: 4 true true true false
// expect: [1,"a",null] true true
// expect: [1,1]
