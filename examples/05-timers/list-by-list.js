// Three timers in two lists, all overdue when the loop gets to them: 10 ms, 12 ms, and 10 ms again, set 5 ms later.
// Look for: the one that is due at 15 runs before the one that is due at 12.
const start = Date.now();
const busyUntil = (ms) => { while (Date.now() < start + ms); };

setTimeout(function ten() { console.log('10 ms, due at 10'); }, 10);
setTimeout(function twelve() { console.log('12 ms, due at 12'); }, 12);
busyUntil(5);
setTimeout(function tenAgain() { console.log('10 ms, due at 15'); }, 10);
busyUntil(100);
