// The first of three immediates throws. Somebody listens for that.
// Look for: the other two run all the same; the tick that the first had asked for comes later than usual.
process.on('uncaughtException', function onUncaught(error, origin) {
  console.log(origin + ':', error.message);
});

setImmediate(function first() {
  process.nextTick(function onTick() { console.log('the tick of the first'); });
  throw new Error('the first is broken');
});
setImmediate(function second() { console.log('second'); });
setImmediate(function third() { console.log('third'); });
