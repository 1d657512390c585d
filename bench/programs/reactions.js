// 100,000 promise reactions, one after the other.
var n = 100000, start = process.hrtime(), p = Promise.resolve(0);
function next(v) { return v + 1; }
for (var i = 0; i < n; i++) p = p.then(next);
p.then(function () { var d = process.hrtime(start); console.log(d[0] * 1e3 + d[1] / 1e6); });
