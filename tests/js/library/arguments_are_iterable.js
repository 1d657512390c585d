// arguments[Symbol.iterator] is Array.prototype.values, and not enumerable.
const o = { v: 1, *g() { yield this.v; yield* arguments; } };
console.log([...o.g(2, 3)].join());
function f() {
  for (const a of arguments) console.log(a);
  console.log([...arguments], Object.keys(arguments), arguments[Symbol.iterator] === [].values, Math.max(...arguments));
  const [first, ...rest] = arguments;
  return [first, rest, Array.from(arguments), new Set(arguments).size];
}
console.log(f(1, 2, 2));
// expect: 1,2,3
// expect: 1
// expect: 2
// expect: 2
// expect: [ 1, 2, 2 ] [ '0', '1', '2' ] true 2
// expect: [ 1, [ 2, 2 ], [ 1, 2, 2 ], 2 ]
