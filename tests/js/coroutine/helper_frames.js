// Any calls may lie between the body and the yield, natives too.
function* g() {
  const seen = [];
  for (const x of [3, 1, 2]) seen.push(yield 'item ' + x);
  return seen;
}
const it = g();
console.log(it.next(), it.next('a'), it.next('b'), it.next('c'));
// expect: { value: 'item 3', done: false } { value: 'item 1', done: false } { value: 'item 2', done: false } { value: [ 'a', 'b', 'c' ], done: true }
