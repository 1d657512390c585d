// arguments and rest parameters in functions of all kinds: on the stack, in a scope, beside each other.
function a1() { arguments[0] = 5; return arguments; }
function a3(x) { 'use strict'; arguments[0] = 5; return x; }
function a4() { var arguments; return typeof arguments; }
function a5(arguments) { return arguments; }
function a6(...r) { return [r, arguments.length, r.length]; }
function a7(a, ...r) { const f = () => [r, a, arguments.length]; return f(); }
function a8(a, b = 2, ...r) { return [a, b, r]; }
function a9() { return eval('arguments.length'); }
function b1() { return typeof arguments === 'object' && (() => arguments[0])(); }
async function b2(...r) { await 1; return [r, arguments.length]; }
function* b3(...r) { yield r; yield arguments.length; }
class K { constructor(...r) { this.r = r; } m(...r) { return super.toString === undefined ? r : [...r, ...r]; } static s(...[x, y]) { return [x, y]; } }
function b4({ x } = {}, ...[y, ...z]) { return [x, y, z]; }
function b5() { var arguments = 7; return arguments; }
function b6() { arguments = 9; return arguments; }
function b7() { { let arguments = 3; } return arguments.length; }
function b8(...r) { r.push(1); return arguments.length; }
function b9(n, ...r) { return n ? b9(n - 1, n, ...r) : r; }
function c1(...args) { return c2.apply(this, args); } function c2() { return [].slice.call(arguments, 1); }
function c3(...r) { try { throw r; } catch (e) { return [e, arguments.length]; } }
console.log(a1(1, 2), a3(1), a4(), a5(4), a6(1, 2), a7(1, 2, 3), a8(1), a8(1, 2, 3, 4), a9(1, 2), b1(8), [...b3(1, 2)], new K(1, 2).r, new K().m(1), K.s(5, 6, 7), b4({ x: 1 }, 2, 3), b5(), b6(), b7(1, 2), b8(1), b9(3), c1(1, 2, 3), c3(4));
b2(1, 2).then(console.log);
console.log(new Function('...r', 'return r')(1, 2), ((...r) => r)(), (function () { return arguments.callee.name; }).call(), (function named() { return arguments.callee === named; })());
console.log([].map.call((function () { return arguments; })(1, 2), (x) => x * 2), Array.from((function () { return arguments; })(3)), [...(function () { return arguments; })(4, 5)]);
try { (function () { 'use strict'; return arguments.callee; })(); } catch (e) { console.log(e.name); }
console.log(Reflect.ownKeys((function () { return arguments; })(1)), Object.getOwnPropertyDescriptor((function () { return arguments; })(1), 'length'));
var o = { f(...r) { return r; }, get g() { return arguments.length; } }; console.log(o.f(1), o.g);
function d1(...r) { return delete r[0], r; } console.log(d1(1, 2));
function d2(a, ...r) { return r; } console.log(d2(), d2(1), d2(1, 2), d2.length);
console.log((function (x, ...rest) { return function () { return rest.concat(x, arguments.length); }; })(1, 2, 3)(9, 9));
// expect: [Arguments] { '0': 5, '1': 2 } 1 object 4 [ [ 1, 2 ], 2, 2 ] [ [ 2, 3 ], 1, 3 ] [ 1, 2, [] ] [ 1, 2, [ 3, 4 ] ] 2 8 [ [ 1, 2 ], 2 ] [ 1, 2 ] [ 1, 1 ] [ 5, 6 ] [ 1, 2, [ 3 ] ] 7 9 2 1 [ 1, 2, 3 ] [ 2, 3 ] [ [ 4 ], 1 ]
// expect: [ 1, 2 ] []  true
// expect: [ 2, 4 ] [ 3 ] [ 4, 5 ]
// expect: TypeError
// expect: [ '0', 'length', 'callee', Symbol(Symbol.iterator) ] { value: 1, writable: true, enumerable: false, configurable: true }
// expect: [ 1 ] 0
// expect: [ <1 empty item>, 2 ]
// expect: [] [] [ 2 ] 1
// expect: [ 2, 3, 1, 2 ]
// expect: [ [ 1, 2 ], 2 ]
