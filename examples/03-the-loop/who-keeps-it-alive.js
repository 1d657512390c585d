// Two timers: one of ten seconds, unref'd, and one of ten milliseconds.
// Look for: the program ends after the short one; the long one never runs.
const long = setTimeout(function onLong() {
  console.log('never printed');
}, 10000);
long.unref();

setTimeout(function onShort() {
  console.log('short; does the long one count?', long.hasRef());
}, 10);

process.on('exit', function onExit() {
  console.log('nothing keeps the loop alive');
});
