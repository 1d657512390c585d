// refresh() starts a timer anew: while it waits, after it ran, but not after it was cleared.
var order = [], runs = 0;
var a = setTimeout(function () { order.push('a'); }, 40);
setTimeout(function () { order.push('b'); }, 50);
setTimeout(function () { a.refresh(); }, 20);
var c = setTimeout(function () { if (++runs < 3) c.refresh(); }, 10);
var d = setTimeout(function () { order.push('WRONG'); }, 10);
clearTimeout(d);
d.refresh();
process.on('exit', function () { console.log(order.join(' '), runs); });
// expect: b a 3
