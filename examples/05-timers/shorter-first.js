// Four timers, not in the order in which they are due.
// Look for: the shortest runs first; of the two with 60 ms, the one that was set first.
setTimeout(function slow() { console.log('90 ms'); }, 90);
setTimeout(function first() { console.log('60 ms, set first'); }, 60);
setTimeout(function second() { console.log('60 ms, set second'); }, 60);
setTimeout(function quick() { console.log('30 ms'); }, 30);
