function f(a, b, c) {
  a = 10; arguments[1] = 20; arguments[2] = 30;
  return [arguments[0], b, c, arguments.length].join();
}
console.log(f(1, 2), f(1, 2, 3), f());
console.log((function (a) { delete arguments[0]; arguments[0] = 2; return a; })(1));
console.log((function (a) { Object.defineProperty(arguments, '0', { value: 5, writable: false }); a = 6; return arguments[0] + ',' + a; })(1));
console.log((function (a) { Object.defineProperty(arguments, '0', { get: function () { return 'got'; } }); a = 6; return arguments[0]; })(1));
console.log((function (a) { a = 7; return JSON.stringify(Object.getOwnPropertyDescriptor(arguments, '0')); })(1));
console.log((function (a) { 'use strict'; a = 8; return arguments[0]; })(1));
console.log((function (a, a) { a = 9; return arguments[0] + ',' + arguments[1]; })(1, 2));
function keep(a) { return [arguments, function (v) { a = v; }]; }
var kept = keep('first');
kept[1]('second');
console.log(kept[0][0], Array.prototype.slice.call(kept[0]), Object.keys(kept[0]), 0 in kept[0], 1 in kept[0]);
console.log((function (a) { Object.freeze(arguments); a = 2; return arguments[0]; })(1));
console.log((function (a) { arguments.length = 0; a = 3; return [].join.call(arguments) + arguments[0]; })(1));
// expect: 10,20,,2 10,20,30,3 ,,,0
// expect: 1
// expect: 5,6
// expect: got
// expect: {"value":7,"writable":true,"enumerable":true,"configurable":true}
// expect: 1
// expect: 1,9
// expect: second [ 'second' ] [ '0' ] true false
// expect: 1
// expect: 3
