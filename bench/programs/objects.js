// 100,000 objects with closures, kept in an array.
var start = process.hrtime(), all = [], i, d;
function make(i) { return { id: i, get: function () { return i; } }; }
for (i = 0; i < 100000; i++) all.push(make(i));
for (i = 0; i < 100000; i++) if (all[i].get() !== i) throw new Error('wrong');
d = process.hrtime(start);
console.log(d[0] * 1e3 + d[1] / 1e6);
