// ... or before it: then it is a line end as any other.
var x = null;
x ??=  x ?? 7;
console.log(x);
// expect: 7
