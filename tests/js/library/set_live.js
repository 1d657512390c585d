// A set that grows while it is walked ends when it stops to grow.
var s = new Set([1]), n = 0;
s.forEach(function (v) { n++; if (v < 50) s.add(v + 1); });
console.log(n, s.size);
// expect: 50 50
