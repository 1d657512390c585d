// Five timers, not in the order in which they are due.
// Look for: the shortest runs first; of the two with 20 ms, the one that was set first.
setTimeout(function slow() { console.log('30 ms'); }, 30);
setTimeout(function first() { console.log('20 ms, set first'); }, 20);
setTimeout(function second() { console.log('20 ms, set second'); }, 20);
setTimeout(function quick() { console.log('10 ms'); }, 10);
setTimeout(function zero() { console.log('0 ms, which means 1'); }, 0);
