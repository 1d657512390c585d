// Two timers that are due at the same moment; the first clears the second.
// Look for: the second never runs, although the phase that would have run it had begun.
const start = Date.now();

setTimeout(function first() {
  console.log('first, and it clears the second');
  clearTimeout(second);
}, 5);
const second = setTimeout(function second() {
  console.log('never printed');
}, 5);
setTimeout(function third() {
  console.log('third');
}, 5);

while (Date.now() < start + 10);
