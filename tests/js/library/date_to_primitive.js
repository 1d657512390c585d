// A Date's Symbol.toPrimitive takes a hint.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var d = new Date(5), f = Date.prototype[Symbol.toPrimitive];
console.log(f.call(d, 'number'), f.call(d, 'string') === String(d), f.call(d, 'default') === String(d), f.name, f.length);
attempt(function () { return f.call(d, 'x'); });
attempt(function () { return f.call(1, 'number'); });
// expect: 5 true true [Symbol.toPrimitive] 1
// expect: TypeError: Invalid hint: x
// expect: TypeError: Method Date.prototype [ @@toPrimitive ] called on incompatible receiver 1
