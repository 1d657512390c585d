// 100,000 ticks, from the first nextTick to the last callback.
var n = 100000, left = n, start = process.hrtime();
function done() {
  if (--left === 0) { var d = process.hrtime(start); console.log(d[0] * 1e3 + d[1] / 1e6); }
}
for (var i = 0; i < n; i++) process.nextTick(done);
