var format = require('util').format;
console.log(format(1, 'a', { b: 'c' }), format('a', 'b', ['c']), format(), format('%s', null, undefined));

// expect: 1 a { b: 'c' } a b [ 'c' ]  null undefined
