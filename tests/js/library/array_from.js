// Array.from: iterables, array-likes, strings, a function.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
console.log(JSON.stringify(Array.from('a😀b')), JSON.stringify(Array.from({ length: 3 }, function (v, i) { return i * i; })));
console.log(JSON.stringify(Array.from(new Set([1, 2]))), JSON.stringify(Array.from([1, , 3])), Array.from(5).length);
console.log(Array.from([1], function (x) { return this.k + x; }, { k: 10 }).join());
attempt(function () { return Array.from(undefined); });
attempt(function () { return Array.from([], 5); });
// expect: ["a","😀","b"] [0,1,4]
// expect: [1,2] [1,null,3] 0
// expect: 11
// expect: TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: TypeError: 5 is not a function
