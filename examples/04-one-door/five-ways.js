// Five ways to say 'later', written in the wrong order.
// Look for: main, then all ticks, then all microtasks; only then does the loop begin to turn.
setImmediate(function onImmediate() { console.log('5 immediate'); });
setTimeout(function onTimer() { console.log('4 timer'); setImmediate(function () { console.log('6 asked by the timer'); }); }, 0);
queueMicrotask(function onMicrotask() { console.log('3 microtask'); });
process.nextTick(function onTick() { console.log('2 tick'); });
console.log('1 main');
const end = Date.now() + 2;
while (Date.now() < end); // so that the timer is due in the first turn
