// Function.prototype.toString gives the text that was written, byte for byte.
function spaced (x,  y) { /* kept */ return x }
console.log(spaced.toString());
// expect: function spaced (x,  y) { /* kept */ return x }
var o = { get  z () { return 1 }, set z(v) {}, m: function (q) { return 'é' + q } };
var z = Object.getOwnPropertyDescriptor(o, 'z');
console.log(z.get + '|' + z.set + '|' + o.m);
// expect: get  z () { return 1 }|set z(v) {}|function (q) { return 'é' + q }
console.log((function () { return function inner(){ } })().toString(), (function named(){ }).toString());
// expect: function inner(){ } function named(){ }
var made = new Function('a', 'b', 'return a');
console.log(made.name, JSON.stringify(made.toString()), JSON.stringify(String(new Function())));
// expect: anonymous "function anonymous(a,b\n) {\nreturn a\n}" "function anonymous(\n) {\n\n}"
console.log(new Function('return function  q(){ return 1 }')() + '', eval('(function ( ) { })') + '');
// expect: function  q(){ return 1 } function ( ) { }
console.log([].push + '', spaced.bind() + '', Function.prototype + '', parseInt + '');
// expect: function push() { [native code] } function () { [native code] } function () { [native code] } function parseInt() { [native code] }
console.log(Object.getOwnPropertyDescriptor(Object.prototype, '__proto__').get + '');
// expect: function get __proto__() { [native code] }
if (true) { function inBlock () { return 2 } }
console.log(inBlock + '', inBlock.name);
// expect: function inBlock () { return 2 } inBlock
try { Function.prototype.toString.call({}); } catch (e) { console.log(e.name, e.message); }
// expect: TypeError Function.prototype.toString requires that 'this' be a Function
