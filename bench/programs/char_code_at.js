// Ten walks over a string of 20 kB by charCodeAt.
var s = new Array(2001).join('0123456789'), sum = 0, start, i, k, d;
start = process.hrtime();
for (k = 0; k < 10; k++) for (i = 0; i < s.length; i++) sum += s.charCodeAt(i);
d = process.hrtime(start);
console.log(d[0] * 1e3 + d[1] / 1e6);
