var format = require('util').format;
console.log(format('%s %s %s %s', 'a', 1, -0, { a: { b: 1 } }, 'rest'));
console.log(format('%d %d %i %f', '42', {}, '3.7', '1.5x'));
console.log(format('%j %o', { a: 1 }, [1]));
console.log(format('%O', { a: { b: { c: { d: 1 } } } }));
console.log(format('%c%s', 'css', 'x'), format('%x', 1), format('%s'), format('100%'), format('%%', 1));

// expect: a 1 -0 { a: [Object] } rest
// expect: 42 NaN 3 1.5
// expect: {"a":1} [ 1, [length]: 1 ]
// expect: { a: { b: { c: [Object] } } }
// expect: x %x 1 %s 100% % 1
