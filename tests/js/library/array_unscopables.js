// Symbol.unscopables keeps newer methods out of `with`; an object may have its own.
console.log(Object.keys(Array.prototype[Symbol.unscopables]).join(), Object.getPrototypeOf(Array.prototype[Symbol.unscopables]));
const values = 'outer', seen = 'outer';
console.log(new Function('values', 'with ([1, 2]) { return [values, length, typeof map, join("+")]; }')(values));
console.log(new Function('seen', 'o', 'with (o) { return [seen, other]; }')(seen, { seen: 'inner', other: 1, [Symbol.unscopables]: { seen: true } }));
// expect: at,copyWithin,entries,fill,find,findIndex,findLast,findLastIndex,flat,flatMap,includes,keys,values,toReversed,toSorted,toSpliced null
// expect: [ 'outer', 2, 'function', '1+2' ]
// expect: [ 'outer', 1 ]
