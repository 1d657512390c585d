// object-inspect and deep-equal, which many test runners are made of.
const inspect = require('object-inspect'), equal = require('deep-equal');
console.log(inspect({ a: [1, 'x', /r/, new Date(0), new Map([[1, 2]]), new Set([1]), Symbol('s'), null, undefined, -0, () => 1] }));
console.log(inspect({ b: { c: {} } }, { depth: 1 }), inspect([1, , 2]), inspect("it's"), inspect(new (class Foo { constructor() { this.x = 1; } })()));
const circle = { name: 'c' };
circle.self = circle;
console.log(inspect(circle), inspect(Object('boxed')), inspect(new WeakMap()), inspect([[[]]], { indent: 2 }));
console.log(equal({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }), equal([1], ['1']), equal([1], ['1'], { strict: true }));
console.log(equal(new Map([[{ a: 1 }, 2]]), new Map([[{ a: 1 }, 2]])), equal(new Date(0), new Date(1)), equal(/a/g, /a/i), equal(new Set([[1]]), new Set([[1]])));

// expect: { a: [ 1, 'x', /r/, Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time), Map (1) {1 => 2}, Set (1) {1}, Symbol(s), null, undefined, -0, [Function (anonymous)] ] }
// expect: { b: [Object] } [ 1, , 2 ] 'it\'s' Foo { x: 1 }
// expect: { name: 'c', self: [Circular] } Object('boxed') WeakMap { ? } [ [ [] ] ]
// expect: true true false
// expect: true false false true
