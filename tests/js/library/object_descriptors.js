// getOwnPropertyDescriptors.
var o = { a: 1, get b() { return 2; } };
var d = Object.getOwnPropertyDescriptors(o);
console.log(JSON.stringify(d.a), typeof d.b.get, Object.keys(d).join());
var copy = Object.create(Object.getPrototypeOf(o), d);
console.log(copy.b);
// expect: {"value":1,"writable":true,"enumerable":true,"configurable":true} function a,b
// expect: 2
