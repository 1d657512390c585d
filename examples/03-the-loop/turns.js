// Immediates that ask for immediates: each one waits for the next turn.
// Look for: a chain of them takes a turn for each link, and lets the timer in between.
let turn = 0;

setTimeout(function onTimer() {
  console.log('timer, while the chain was still running:', turn > 0 && turn < 100000);
  turn = 100000;
}, 5);

setImmediate(function link() {
  turn += 1;
  if (turn < 100000) setImmediate(link);
  else console.log('the chain is over');
});
