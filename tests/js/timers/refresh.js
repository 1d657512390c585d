// refresh() starts a timer anew: while it waits, after it ran, but not after it was cleared.
var order = [];
var a = setTimeout(function () { order.push('a'); }, 40);
setTimeout(function () { order.push('b'); }, 50);
setTimeout(function () { a.refresh(); }, 20);
var c = setTimeout(function () { order.push('c'); if (order.length < 6) c.refresh(); }, 10);
var d = setTimeout(function () { order.push('WRONG'); }, 10);
clearTimeout(d);
d.refresh();
setTimeout(function () { console.log(order.filter(function (x) { return x !== 'c'; }).join(' ')); }, 120);
setTimeout(function () { console.log(order.indexOf('WRONG'), order.filter(function (x) { return x === 'c'; }).length > 2); }, 130);
// expect: b a
// expect: -1 true
