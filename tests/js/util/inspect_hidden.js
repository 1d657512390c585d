var util = require('util');
var object = { seen: 1 };
Object.defineProperty(object, 'hidden', { value: 2, enumerable: false });
console.log(util.inspect(object), util.inspect(object, { showHidden: true }), util.inspect([1], true));

// expect: { seen: 1 } { seen: 1, [hidden]: 2 } [ 1, [length]: 1 ]
