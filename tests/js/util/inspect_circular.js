var util = require('util');
var a = { name: 'a' }, b = { a: a, self: null };
a.b = b;
b.self = b;
console.log(util.inspect(a));
console.log([a, a]);

// expect: <ref *1> {
// expect:   name: 'a',
// expect:   b: <ref *2> { a: [Circular *1], self: [Circular *2] }
// expect: }
// expect: [
// expect:   <ref *1> {
// expect:     name: 'a',
// expect:     b: <ref *2> { a: [Circular *1], self: [Circular *2] }
// expect:   },
// expect:   <ref *1> {
// expect:     name: 'a',
// expect:     b: <ref *2> { a: [Circular *1], self: [Circular *2] }
// expect:   }
// expect: ]
