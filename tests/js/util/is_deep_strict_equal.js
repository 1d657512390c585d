var equal = require('util').isDeepStrictEqual;
console.log(equal({ a: [1, { b: NaN }] }, { a: [1, { b: NaN }] }), equal([1], ['1']), equal(0, -0));
console.log(equal(new Date(5), new Date(5)), equal(/a/g, /a/i), equal({ a: undefined }, {}), equal([], {}));
var a = { x: 1 }, b = { x: 1 };
a.self = a;
b.self = b;
console.log(equal(a, b));

// expect: true false false
// expect: true false false false
// expect: true
