// set copies from arrays and typed arrays, overlapping too.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var a = new Uint8Array(5);
a.set([1, 2], 1);
a.set(a.subarray(0, 3), 2);
console.log(a.join());
attempt(function () { return a.set([1, 2], 4); });
attempt(function () { return a.set([1], -1); });
// expect: 0,1,0,1,2
// expect: RangeError: offset is out of bounds
// expect: RangeError: offset is out of bounds
