function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
function strict() { 'use strict'; return arguments; }
attempt(function () { return strict.caller; });
attempt(function () { return strict().callee; });
attempt(function () { strict.arguments = 1; });
attempt(function () { return (function () { return arguments.callee.name; }).call(); });
attempt(function () { return strict.hasOwnProperty('caller'); });
var d = Object.getOwnPropertyDescriptor(strict(), 'callee');
console.log(d.get === d.set, d.enumerable, d.configurable, Object.isFrozen(d.get), d.get.length);
attempt(function () { var arguments; return typeof arguments; });
attempt(function () { return (function (arguments) { return arguments; })(5); });
// expect: TypeError: 'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them
// expect: TypeError: 'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them
// expect: TypeError: 'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them
// expect:
// expect: false
// expect: true false false true 0
// expect: object
// expect: 5
