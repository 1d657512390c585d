// In sloppy code a function in a block is there from the block's beginning, and after it.
console.log(typeof later);
// expect: undefined
{
  console.log(later());
  function later() { return 'hoisted in its block'; }
}
// expect: hoisted in its block
console.log(later());
// expect: hoisted in its block
if (false) { function never() {} }
console.log(typeof never);
// expect: undefined
switch (1) { case 1: console.log(inCase()); function inCase() { return 'case'; } }
// expect: case
function outer() {
  for (var i = 0; i < 2; i++) { out.push(inner(i)); function inner(n) { return n * 10; } }
  return inner(5);
}
var out = [];
console.log(outer(), out.join());
// expect: 50 0,10
try { first(); function first() { console.log('in try'); } } finally { }
// expect: in try
