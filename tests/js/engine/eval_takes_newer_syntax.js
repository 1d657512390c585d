console.log(eval('(() => `x${1 + 1}`)()'));
console.log((0, eval)('let q = 4; q * 2'), typeof q);
console.log(eval('const c = [1, ...[2, 3]]; c.length'), typeof c);
console.log(new Function('a', 'b = a + 1', 'return [...a, b]')([1]));
console.log(new Function('{ x }', '...rest', 'return x + rest.length')({ x: 1 }, 2, 3));
for (const [params, body] of [['/*', '*/){'], ['a', '}, function () {'], ['a) { return (1', ''], ['a,', 'return 1']]) {
  try { console.log(typeof new Function(params, body)); } catch (e) { console.log(e.name); }
}
(function () {
  const seen = [];
  for (const n of [1, 2]) seen.push(eval('((m) => m * 10)(n)'));
  console.log(seen.join());
})();
// expect: x2
// expect: 8 undefined
// expect: 3 undefined
// expect: [ 1, '11' ]
// expect: 3
// expect: SyntaxError
// expect: SyntaxError
// expect: SyntaxError
// expect: function
// expect: 10,20
