var util = require('util');
console.log(util.inspect([1, 2, 3, 4], { maxArrayLength: 2 }), util.inspect('abcdef', { maxStringLength: 3 }));
console.log(util.inspect({ b: 1, a: 2 }, { sorted: true }), util.inspect({ a: { b: 1 } }, { compact: false }));
console.log(util.inspect({ a: 1, b: { c: [1, 2] } }, { breakLength: 10 }));

// expect: [ 1, 2, ... 2 more items ] 'abc'... 3 more characters
// expect: { a: 2, b: 1 } {
// expect:   a: {
// expect:     b: 1
// expect:   }
// expect: }
// expect: {
// expect:   a: 1,
// expect:   b: {
// expect:     c: [
// expect:       1,
// expect:       2
// expect:     ]
// expect:   }
// expect: }
