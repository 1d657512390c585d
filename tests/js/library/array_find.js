// find, findIndex, findLast, findLastIndex.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var a = [5, 12, 8, 130, 44];
function big(x) { return x > 10; }
console.log(a.find(big), a.findIndex(big), a.findLast(big), a.findLastIndex(big));
console.log(a.find(function () {}), a.findIndex(function () {}), [, 1].findIndex(function (x) { return x === undefined; }));
a.find(function (v, i, all) { console.log(v, i, all === a, this.me); return true; }, { me: 1 });
attempt(function () { return [].find(3); });
// expect: 12 1 44 4
// expect: undefined -1 0
// expect: 5 0 true 1
// expect: TypeError: 3 is not a function
