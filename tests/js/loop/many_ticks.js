// A hundred thousand of each, in order.
var n = 100000, sum = 0, i;
for (i = 0; i < n; i++) process.nextTick(function (k) { sum += k; }, 1);
for (i = 0; i < n; i++) queueMicrotask(function () { sum += 1; });
for (i = 0; i < n; i++) setImmediate(function () { sum += 1; });
setImmediate(function () { console.log(sum); });
// expect: 300000
