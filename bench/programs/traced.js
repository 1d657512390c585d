// A workload of all sorts, for the cost of tracing: calls, ticks, reactions, immediates.
var start = process.hrtime(), left = 2000, sum = 0;
function add(a, b) {
  var c = a + b;
  return c;
}
function work() {
  for (var i = 0; i < 20; i++) sum = add(sum, i);
}
function step() {
  work();
  process.nextTick(work);
  Promise.resolve().then(work);
  if (--left > 0) setImmediate(step);
  else { var d = process.hrtime(start); console.log(d[0] * 1e3 + d[1] / 1e6); }
}
step();
