// A symbol is a primitive of its own: identity, conversions, the registry, the wrapper.
var a = Symbol('a'), b = Symbol('a'), none = Symbol(), empty = Symbol('');
console.log(typeof a, a === b, a == a, a === a, a == Object(a), !a, a !== b);
// expect: symbol false true true true false true
console.log(String(a), a.toString(), String(none), a.description, none.description, empty.description === '');
// expect: Symbol(a) Symbol(a) Symbol() a undefined true
function fails(f) { try { return f(); } catch (e) { return e.name + ': ' + e.message; } }
console.log(fails(function () { return new Symbol(); }));
// expect: TypeError: Symbol is not a constructor
console.log(fails(function () { return a + ''; }));
// expect: TypeError: Cannot convert a Symbol value to a string
console.log(fails(function () { return +a; }));
// expect: TypeError: Cannot convert a Symbol value to a number
console.log(fails(function () { return a * 2; }));
// expect: TypeError: Cannot convert a Symbol value to a number
console.log(fails(function () { return [a].join(); }));
// expect: TypeError: Cannot convert a Symbol value to a string
console.log(fails(function () { return a < 1; }));
// expect: TypeError: Cannot convert a Symbol value to a number
console.log(fails(function () { return a(); }));
// expect: TypeError: a is not a function
console.log(fails(function () { undefined[a]; }));
// expect: TypeError: Cannot read properties of undefined (reading 'Symbol(a)')
console.log(fails(function () { null[a] = 1; }));
// expect: TypeError: Cannot set properties of null (setting 'Symbol(a)')
console.log(fails(function () { return a in 5; }));
// expect: TypeError: Cannot use 'in' operator to search for 'Symbol(a)' in 5
console.log(fails(function () { 'use strict'; Object.freeze({})[a] = 1; }));
// expect: TypeError: Cannot add property Symbol(a), object is not extensible
console.log(fails(function () { 'use strict'; var o = {}; o[a] = 1; Object.freeze(o); o[a] = 2; }));
// expect: TypeError: Cannot assign to read only property 'Symbol(a)' of object '#<Object>'
console.log(fails(function () { 'use strict'; var o = {}; o[a] = 1; Object.freeze(o); delete o[a]; }));
// expect: TypeError: Cannot delete property 'Symbol(a)' of #<Object>
console.log(fails(function () { return Object.defineProperty(Object.freeze({}), a, {value: 1}); }));
// expect: TypeError: Cannot define property Symbol(a), object is not extensible
console.log(fails(function () { return Symbol.keyFor('x'); }));
// expect: TypeError: x is not a symbol
console.log(fails(function () { 'use strict'; a.x = 1; }));
// expect: TypeError: Cannot create property 'x' on symbol 'Symbol(a)'

var shared = Symbol.for('app.key');
console.log(shared === Symbol.for('app.key'), Symbol.keyFor(shared), Symbol.keyFor(a), Symbol.keyFor(Symbol.iterator));
// expect: true app.key undefined undefined
console.log(Symbol.iterator === Symbol.iterator, String(Symbol.asyncIterator), Symbol.length, Symbol.name);
// expect: true Symbol(Symbol.asyncIterator) 0 Symbol
console.log(Object.getOwnPropertyNames(Symbol).filter(function (n) { return typeof Symbol[n] === 'symbol' && !/dispose/i.test(n); }).length);
// expect: 13
var boxed = Object(a);
console.log(typeof boxed, boxed instanceof Symbol, boxed == a, boxed.valueOf() === a, boxed.description);
// expect: object true true true a
console.log(Object.prototype.toString.call(a), a.constructor === Symbol, Object.getPrototypeOf(a) === Symbol.prototype);
// expect: [object Symbol] true true
console.log(a.x, a[0], a.length);
// expect: undefined undefined undefined
Symbol.prototype.kind = function () { return typeof this; };
Symbol.prototype.strictKind = function () { 'use strict'; return typeof this; };
console.log(a.kind(), a.strictKind());
// expect: object symbol
console.log(JSON.stringify({s: a, t: 1}), JSON.stringify([a]), JSON.stringify(a));
// expect: {"t":1} [null] undefined
switch (a) { case b: console.log('b'); break; case a: console.log('a'); }
// expect: a
var descriptor = Object.getOwnPropertyDescriptor(Symbol, 'iterator');
console.log(descriptor.writable, descriptor.enumerable, descriptor.configurable);
// expect: false false false
