// Two immediates stand in line. The first asks for a tick and a microtask.
// Look for: both run before the second immediate does.
setImmediate(function first() {
  console.log('first immediate');
  Promise.resolve().then(function onPromise() { console.log('  microtask'); });
  process.nextTick(function onTick() { console.log('  tick'); });
});

setImmediate(function second() {
  console.log('second immediate');
});
