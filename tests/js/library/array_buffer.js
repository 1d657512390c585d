// slice, length, errors.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var b = new ArrayBuffer(6), c;
new Uint8Array(b).set([1, 2, 3, 4, 5, 6]);
c = b.slice(1, -2);
console.log(c.byteLength, new Uint8Array(c).join(), b.slice(9).byteLength);
attempt(function () { return ArrayBuffer(1); });
// expect: 3 2,3,4 0
// expect: TypeError: Constructor ArrayBuffer requires 'new'
