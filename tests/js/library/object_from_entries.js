// fromEntries takes any iterable of pairs.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
console.log(JSON.stringify(Object.fromEntries([['a', 1], ['b', 2]])), JSON.stringify(Object.fromEntries(new Map([['x', { y: 1 }]]))));
var s = Symbol('k');
console.log(Object.fromEntries([[s, 1]])[s]);
attempt(function () { return Object.fromEntries([1]); });
attempt(function () { return Object.fromEntries(5); });
attempt(function () { return Object.fromEntries(); });
// expect: {"a":1,"b":2} {"x":{"y":1}}
// expect: 1
// expect: TypeError: Iterator value 1 is not an entry object
// expect: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: undefined is not iterable
