// A hundred lists: timers come in the order in which they are due, whatever the order in which they were set.
var fired = [], i;
function set(ms) {
  var due = Date.now() + ms;
  setTimeout(function () { fired.push(due); }, ms);
}
for (i = 0; i < 100; i++) set(((i * 37) % 100 + 1) * 5);
var t = Date.now();
while (Date.now() - t < 600) {}
process.on('exit', function () {
  for (i = 1; i < 100; i++) if (fired[i] < fired[i - 1] - 3) console.log('WRONG at ' + i); // 3 ms: two clocks
  console.log(fired.length);
});
// expect: 100
