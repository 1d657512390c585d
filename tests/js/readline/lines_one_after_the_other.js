// An interface is an async iterator of its lines; breaking out of the loop leaves it open.
'use strict';
const readline = require('readline');
const EventEmitter = require('events');
const input = new EventEmitter();
input.pause = input.resume = () => input;
const rl = readline.createInterface({ input });
setImmediate(() => {
  input.emit('data', 'one\ntwo\nthree\n');
  setImmediate(() => {
    input.emit('data', 'four\nlast');
    input.emit('end');
  });
});
(async () => {
  for await (const line of rl) {
    console.log(line);
    if (line === 'two') await new Promise((resolve) => setTimeout(resolve, 5));
  }
  console.log('end', rl.closed);
  const other = readline.createInterface({ input });
  setImmediate(() => input.emit('data', 'a\nb\n'));
  for await (const line of other) {
    console.log(line);
    break;
  }
  console.log(other.closed);
  other.close();
})();
// expect: one
// expect: two
// expect: three
// expect: four
// expect: last
// expect: end true
// expect: a
// expect: undefined
