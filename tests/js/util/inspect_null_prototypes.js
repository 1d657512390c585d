// Collections and functions that lost their prototype, or call themselves something.
const util = require('util'), L = (v, o) => console.log(util.inspect(v, o));
class K { [util.inspect.custom]() { return { replaced: 1 }; } } L(new K()); console.log(new K(), '%s', new K());
L(Object.setPrototypeOf(new Map([[1, 2]]), null)); L(Object.setPrototypeOf(new Uint8Array(1), null)); L(Object.setPrototypeOf([1], null));
L(Object.setPrototypeOf(() => {}, null)); L(Object.setPrototypeOf(class A {}, null)); L(Object.setPrototypeOf(new Set([1]), null)); L(Object.setPrototypeOf(/a/, null)); L(Object.setPrototypeOf(new Date(0), null)); 
// expect: { replaced: 1 }
// expect: { replaced: 1 } %s { replaced: 1 }
// expect: [Map(1): null prototype] { 1 => 2 }
// expect: [Uint8Array(1): null prototype] [ 0 ]
// expect: [Array(1): null prototype] [ 1 ]
// expect: [Function (null prototype) (anonymous)]
// expect: [class A extends [null prototype]]
// expect: [Set(1): null prototype] { 1 }
// expect: [RegExp: null prototype] /a/
// expect: [Date: null prototype] 1970-01-01T00:00:00.000Z
