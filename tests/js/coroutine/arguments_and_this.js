// The body sees this and arguments of the call.
const o = { x: 5, *g(a, b) { yield this.x; yield a + b; yield arguments.length; } };
console.log([...o.g(1, 2, 3)].join());
// expect: 5,3,3
