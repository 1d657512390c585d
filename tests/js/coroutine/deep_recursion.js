// Recursion in a coroutine ends in the usual error, and it goes on.
function sum(n) { return n ? n + sum(n - 1) : 0; }
function* g() {
  yield sum(3000);
  function forever() { forever(); }
  try { forever(); } catch (e) { yield e instanceof RangeError; yield e.message; }
  yield sum(3000);
}
for (const x of g()) console.log(x);
function* chain(n) { yield n; if (n > 0) yield* chain(n - 1); }
let last; for (const x of chain(300)) last = x;
console.log(last);
const endless = function* () { yield* endless(); };
try { endless().next(); } catch (e) { console.log(e.message); }
// expect: 4501500
// expect: true
// expect: Maximum call stack size exceeded
// expect: 4501500
// expect: 0
// expect: Maximum call stack size exceeded
