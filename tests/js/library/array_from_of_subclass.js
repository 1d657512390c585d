// from and of make what they are called on.
function A() { this.made = true; }
A.of = Array.of;
A.from = Array.from;
var a = A.of(1, 2), b = A.from('xy');
console.log(a.made, a.length, a[1], b.made, b.length, b[0], Array.isArray(a));
// expect: true 2 2 true 2 x false
