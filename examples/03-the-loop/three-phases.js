// A timer, an immediate and a file: one callback each in the phases timers, check and poll.
// Look for: asked from the poll phase, the check phase comes first, and the timers of the next turn after it.
const fs = require('fs');

fs.stat(__filename, function onStat() {
  console.log('poll: the file is known');
  setTimeout(function onTimer() { console.log('timers: a turn later'); }, 0);
  setImmediate(function onImmediate() { console.log('check: in the same turn'); });
});
