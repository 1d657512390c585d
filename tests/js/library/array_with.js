// with gives a copy with one other element.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var a = [1, 2, 3];
console.log(a.with(1, 'x').join(), a.with(-1, 'z').join(), a.join());
attempt(function () { return a.with(3, 0); });
// expect: 1,x,3 1,2,z 1,2,3
// expect: RangeError: Invalid index : 3
