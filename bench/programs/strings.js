// A string of 200,000 characters, built one by one.
var start = process.hrtime(), s = '', i, d;
for (i = 0; i < 200000; i++) s += 'x';
d = process.hrtime(start);
console.log(d[0] * 1e3 + d[1] / 1e6);
