// A timer asks for an immediate. Both run in one turn of the loop.
// Look for: the loop waits once, for the timer, and not at all for the immediate.
setTimeout(function onTimer() {
  console.log('timers phase');
  setImmediate(function onImmediate() {
    console.log('check phase');
  });
}, 20);
