// Function.prototype[Symbol.hasInstance] is instanceof.
var f = Function.prototype[Symbol.hasInstance];
console.log(f.call(Array, []), f.call(Array, {}), f.call({}, []), f.name, f.length);
// expect: true false false [Symbol.hasInstance] 1
