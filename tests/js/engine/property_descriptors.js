function d(o, k) { return JSON.stringify(Object.getOwnPropertyDescriptor(o, k)); }
var o = {}; Object.defineProperty(o, 'x', {value: 1, configurable: true}); console.log(d(o, 'x'));
Object.defineProperty(o, 'x', {writable: true}); console.log(d(o, 'x')); o.x = 5; console.log(o.x);
Object.defineProperty(o, 'x', {get: function () { return 9; }}); console.log(o.x, typeof Object.getOwnPropertyDescriptor(o, 'x').get);
Object.defineProperty(o, 'x', {value: 3}); console.log(d(o, 'x')); Object.defineProperty(o, 'x', {enumerable: true}); console.log(d(o, 'x'));
console.log(d([1, 2], 0), d([1, 2], 'length'), d('abc', 1), d('abc', 'length'), d(/x/, 'lastIndex'), d(function f(a) {}, 'name'), d(function f(a) {}, 'length'), d(o, 'toString'));
console.log([1].hasOwnProperty('length'), 'abc'.hasOwnProperty(1), [1].propertyIsEnumerable(0), [1].propertyIsEnumerable('length'), (function () {}).hasOwnProperty('prototype'));
var a = Object.freeze([1, 2, 3]); a.length = 0; a[0] = 9; a[5] = 1; console.log(a.join(), Object.isFrozen(a), Object.isSealed(a));
var p = Object.create({inh: 1}, {b: {value: 1, enumerable: true}, a: {value: 2}}); console.log(Object.keys(p).join(), p.a, p.inh);
Object.defineProperties(p, {z: {get: function () { return 7; }, enumerable: true}, y: {value: 1, writable: true}}); console.log(p.z, p.y, JSON.stringify(p));
var q = {__proto__: p}; console.log(q.inh, Object.getPrototypeOf(q) === p, q.__proto__ === p, Object.keys(q).length); q.__proto__ = null; console.log(typeof q.toString);
console.log(Object.setPrototypeOf({}, Array.prototype) instanceof Array);
f = {m: function () {}, 'n n': function () {}}; console.log(f.m.name, f['n n'].name, (function () {}).name === '', [].forEach.name, [].forEach.length, typeof [].forEach.prototype);
var g; g = function () {}; console.log(g.name); g.name = 'zz'; console.log(g.name); Object.defineProperty(g, 'name', {value: 'other'}); console.log(g.name);
console.log(Object.isFrozen('a'), Object.isFrozen({}), Object.isExtensible(Object.preventExtensions({})), Object.isSealed(Object.seal({a: 1})));
Object.defineProperty(Object.prototype, 'trap', {set: function () { console.log('trapped'); }, configurable: true}); console.log({trap: 1}.trap); delete Object.prototype.trap;
function F() {} console.log(new F() instanceof F, F.prototype.constructor === F); F.prototype = {k: 1}; console.log(new F().k);
var acc = {get x() { return 1; }}; acc.x = 2; var inh = Object.create(acc); inh.x = 3; console.log(acc.x, inh.x, inh.hasOwnProperty('x'));
console.log(String(Object.getOwnPropertyDescriptor({get a() {}}, 'b')), (5).toLocaleString === undefined, [1,2].toLocaleString());
// expect: {"value":1,"writable":false,"enumerable":false,"configurable":true}
// expect: {"value":1,"writable":true,"enumerable":false,"configurable":true}
// expect: 5
// expect: 9 function
// expect: {"value":3,"writable":false,"enumerable":false,"configurable":true}
// expect: {"value":3,"writable":false,"enumerable":true,"configurable":true}
// expect: {"value":1,"writable":true,"enumerable":true,"configurable":true} {"value":2,"writable":true,"enumerable":false,"configurable":false} {"value":"b","writable":false,"enumerable":true,"configurable":false} {"value":3,"writable":false,"enumerable":false,"configurable":false} {"value":0,"writable":true,"enumerable":false,"configurable":false} {"value":"f","writable":false,"enumerable":false,"configurable":true} {"value":1,"writable":false,"enumerable":false,"configurable":true} undefined
// expect: true true true false true
// expect: 1,2,3 true true
// expect: b 2 1
// expect: 7 1 {"b":1,"z":7}
// expect: 1 true true 0
// expect: undefined
// expect: true
// expect: m n n true forEach 1 undefined
// expect: g
// expect: g
// expect: other
// expect: true false false true
// expect: 1
// expect: true true
// expect: 1
// expect: 1 1 false
// expect: undefined false 1,2
