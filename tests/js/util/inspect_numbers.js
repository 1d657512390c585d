var util = require('util');
console.log([0, -0, 1.5, NaN, -Infinity, 1e21]);
console.log(util.inspect(123456789.12345, { numericSeparator: true }));

// expect: [ 0, -0, 1.5, NaN, -Infinity, 1e+21 ]
// expect: 123_456_789.123_45
