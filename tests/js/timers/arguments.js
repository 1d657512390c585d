// Extra arguments reach the callback; `this` is the Timeout.
var t = setTimeout(function (a, b, c) {
  console.log(a, b, c, this === t);
}, 20, 'a', 2, [3]);
setImmediate(function (a, b) { console.log(a, b, arguments.length); }, 'x', 'y');
// expect: x y 2
// expect: a 2 [ 3 ] true
