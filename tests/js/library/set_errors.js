// What is wrong is said as in Node.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
attempt(function () { return Set([]); });
attempt(function () { return new Set(true); });
attempt(function () { return Set.prototype.add.call(new Map(), 1); });
// expect: TypeError: Constructor Set requires 'new'
// expect: TypeError: boolean true is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: Method Set.prototype.add called on incompatible receiver #<Map>
