// A tick that asks for a tick, a thousand times, and a timer that was due long ago.
// Look for: the loop does not turn before the ticks are used up.
let ticks = 0;

setTimeout(function onTimer() {
  console.log('timer after', ticks, 'ticks');
}, 1);

process.nextTick(function again() {
  ticks += 1;
  const end = Date.now() + 1;
  while (ticks < 10 && Date.now() < end); // time goes by; the timer is due
  if (ticks < 1000) process.nextTick(again);
});
