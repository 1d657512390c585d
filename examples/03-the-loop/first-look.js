// One of each: a timer, an immediate, a tick, a promise and a file read. Which comes first?
// Look for: the queues fill while the main script runs, and empty only after it has returned.
var fs = require('fs');

function say(text) {
  console.log(text);
}

setTimeout(function onTimer() {
  say('timer: 100 ms are over');
}, 100);

setImmediate(function onImmediate() {
  say('immediate: the check phase');
});

fs.readFile(__filename, 'utf8', function onRead(error, text) {
  if (error) throw error;
  say('file: ' + text.length + ' characters');
});

Promise.resolve('promise').then(function onFulfilled(value) {
  say(value + ': a microtask');
});

process.nextTick(function onTick() {
  say('tick: before all others');
});

say('main: done');
