// toSorted leaves the array alone.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var a = [3, 1, 2];
console.log(a.toSorted().join(), a.join(), a.toSorted(function (x, y) { return y - x; }).join());
attempt(function () { return [].toSorted(5); });
// expect: 1,2,3 3,1,2 3,2,1
// expect: TypeError: The comparison function must be either a function or undefined
