// A hundred lists: timers come in the order in which they are due, whatever the order in which they were set.
var due = [], i;
for (i = 0; i < 100; i++) (function (ms) { setTimeout(function () { due.push(ms); }, ms); })(((i * 37) % 100 + 1) * 5);
var t = Date.now();
while (Date.now() - t < 600) {}
setTimeout(function () {
  for (i = 1; i < due.length; i++) if (due[i] < due[i - 1]) console.log('WRONG at ' + i);
  console.log(due.length, due[0], due[99]);
}, 1);
// expect: 100 5 500
