// A timer of 5 ms, and a function that keeps the stack busy for 40 ms.
// Look for: the timer is not early by one call: as long as something is on the stack, it waits.
let stackIsBusy = false;

setTimeout(function onTimer() {
  console.log('timer; was it interrupted?', stackIsBusy);
}, 5);

function work() {
  stackIsBusy = true;
  const end = Date.now() + 40;
  while (Date.now() < end);
  stackIsBusy = false;
}

work();
console.log('work is done');
