// orrery only. Any calls may lie between the body and the yield, natives too. What the lowering makes of
//   function* g() {
//     const seen = [];
//     for (const x of [3, 1, 2]) seen.push(yield 'item ' + x);
//     return seen;
//   }
//   const it = g();
//   console.log(it.next(), it.next('a'), it.next('b'), it.next('c'));
function deep(n, f) { return n ? deep(n - 1, f) : f(); }
function g() { return ø.generator(this, arguments, function () {
  return [3, 1, 2].map(function (x) {
    return deep(100, function () { return ø.yield('item ' + x); });
  });
}); }
var it = g();
console.log(it.next(), it.next('a'), it.next('b'), it.next('c'));
// expect: { value: 'item 3', done: false } { value: 'item 1', done: false } { value: 'item 2', done: false } { value: [ 'a', 'b', 'c' ], done: true }
