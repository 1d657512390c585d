var util = require('util');
var deep = { a: { b: { c: { d: {} } } }, e: [[[[1]]]] };
console.log(util.inspect(deep));
console.log(util.inspect(deep, { depth: 0 }));
console.log(util.inspect(deep, { depth: null }));
console.log(util.inspect(deep, false, 1));

// expect: { a: { b: { c: [Object] } }, e: [ [ [Array] ] ] }
// expect: { a: [Object], e: [Array] }
// expect: {
// expect:   a: { b: { c: { d: {} } } },
// expect:   e: [
// expect:     [ [ [ 1 ] ] ]
// expect:   ]
// expect: }
// expect: { a: { b: [Object] }, e: [ [Array] ] }
