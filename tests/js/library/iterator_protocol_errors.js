// What no iterator is.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
attempt(function () { var o = {}; o[Symbol.iterator] = function () { return 5; }; return Array.from(o); });
attempt(function () { var o = {}; o[Symbol.iterator] = function () { return { next: function () { return 1; } }; }; return Array.from(o); });
attempt(function () { var o = {}; o[Symbol.iterator] = 5; return new Set(o); });
// expect: TypeError: Result of the Symbol.iterator method is not an object
// expect: TypeError: Iterator result 1 is not an object
// expect: TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))
