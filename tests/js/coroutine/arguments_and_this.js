// orrery only. The body sees this and arguments of the call. What the lowering makes of
//   const o = { x: 5, *g(a, b) { yield this.x; yield a + b; yield arguments.length; } };
//   console.log([...o.g(1, 2, 3)].join());
var o = { x: 5, g: function (a, b) { return ø.generator(this, arguments, function (a, b) {
  ø.yield(this.x); ø.yield(a + b); ø.yield(arguments.length);
}); } };
var it = o.g(1, 2, 3), r, all = [];
while (!(r = it.next()).done) all.push(r.value);
console.log(all.join());
// expect: 5,3,3
