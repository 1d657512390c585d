// hasOwn, also without a prototype.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var o = Object.create({ inherited: 1 });
o.own = 1;
console.log(Object.hasOwn(o, 'own'), Object.hasOwn(o, 'inherited'), Object.hasOwn(Object.create(null), 'x'), Object.hasOwn('abc', 'length'), Object.hasOwn([1], 0));
attempt(function () { return Object.hasOwn(null, 'x'); });
// expect: true false false true true
// expect: TypeError: Cannot convert undefined or null to object
