// The methods work on what has a length.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var like = { length: 2, 0: 'a', 1: 'b' };
console.log(Array.prototype.at.call(like, -1), Array.prototype.find.call('xyz', function (c) { return c > 'x'; }), Array.prototype.fill.call({ length: 2 }, 1)[1]);
attempt(function () { return Array.prototype.at.call(null, 0); });
attempt(function () { return Array.prototype.includes.call(undefined); });
// expect: b y 1
// expect: TypeError: Cannot convert undefined or null to object
// expect: TypeError: Cannot convert undefined or null to object
