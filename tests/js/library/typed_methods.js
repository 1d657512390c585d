// What Array's methods do, these do.
var a = new Uint8Array([1, 2, 3, 2]);
console.log(a.indexOf(2), a.lastIndexOf(2), a.includes(3), a.find(function (x) { return x > 1; }), a.reduce(function (s, x) { return s + x; }), a.some(function (x) { return x > 2; }), a.every(Boolean), a.at(-1));
console.log(a.map(function (x) { return x * 100; }).join(), a.filter(function (x) { return x > 1; }).length, a.fill(7, 1, 2).join(), a.reverse().join(), a.copyWithin(0, 2).join(), a.join('-'));
a.forEach(function (v, i, all) { if (i === 0) console.log(v, all === a); });
// expect: 1 3 true 2 8 true true 2
// expect: 100,200,44,200 3 1,7,3,2 2,3,7,1 7,1,7,1 7-1-7-1
// expect: 7 true
