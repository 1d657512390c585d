// 100,000 timers of 1 ms, from the first setTimeout to the last callback.
var n = 100000, left = n, start = process.hrtime();
function done() {
  if (--left === 0) { var d = process.hrtime(start); console.log(d[0] * 1e3 + d[1] / 1e6); }
}
for (var i = 0; i < n; i++) setTimeout(done, 1);
