// What a Map cannot be made of.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
attempt(function () { return Map(); });
attempt(function () { return new Map(5); });
attempt(function () { return new Map([1]); });
attempt(function () { return new Map({}); });
attempt(function () { return new Map(null).size; });
attempt(function () { return Map.prototype.get.call({}, 1); });
attempt(function () { return new Map().forEach(5); });
// expect: TypeError: Constructor Map requires 'new'
// expect: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: Iterator value 1 is not an entry object
// expect: TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: 0
// expect: TypeError: Method Map.prototype.get called on incompatible receiver #<Object>
// expect: TypeError: number 5 is not a function
