// assign copies own enumerable properties, symbols too, through setters.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var s = Symbol('s'), source = { a: 1 }, log = [];
source[s] = 2;
Object.defineProperty(source, 'hidden', { value: 3 });
var target = { set a(v) { log.push(v); } };
console.log(Object.assign(target, null, source, undefined, 'xy') === target, log.join(), target[s], target.hidden, target[1]);
attempt(function () { return Object.assign(null, {}); });
// expect: true 1 2 undefined y
// expect: TypeError: Cannot convert undefined or null to object
