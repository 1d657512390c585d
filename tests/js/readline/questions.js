// A question takes the next line; then lines are events again. Signals cancel questions, and close interfaces.
'use strict';
const readline = require('readline');
const EventEmitter = require('events');
const { promisify } = require('util');
const input = new EventEmitter();
input.pause = input.resume = () => input;
const written = [];
const output = { write(text) { written.push(text); return true; } };
const rl = readline.createInterface({ input, output, prompt: 'orr> ' });
for (const name of ['line', 'pause', 'resume', 'close']) rl.on(name, (value) => console.log(name, value));
rl.question('name? ', (answer) => console.log('answer', answer));
input.emit('data', 'Ada\nnext\n');
rl.prompt();
rl.setPrompt('new> ');
rl.prompt();
rl.pause();
rl.prompt();
console.log(JSON.stringify(written));
const controller = new AbortController();
rl.question('cancelled? ', { signal: controller.signal }, () => console.log('never'));
controller.abort();
input.emit('data', 'a line again\n');
(async () => {
  const asked = promisify(rl.question).call(rl, 'promise? ');
  input.emit('data', 'kept\n');
  console.log(await asked);
  await promisify(rl.question).call(rl, 'x', { signal: AbortSignal.abort() }).catch((error) => console.log(error.name, error.code));
  const promises = readline.promises.createInterface({ input, output });
  const second = promises.question('second? ');
  input.emit('data', 'yes\n');
  console.log(await second);
  const stop = new AbortController();
  const third = promises.question('third? ', { signal: stop.signal });
  stop.abort();
  await third.catch((error) => console.log(error.name, error.code, error.message));
  promises.close();
  await promises.question('late? ').catch((error) => console.log(error.code));
  rl.close();
  const ending = new AbortController();
  readline.createInterface({ input, signal: ending.signal }).on('close', () => console.log('closed by its signal'));
  ending.abort();
})();
// expect: answer Ada
// expect: line next
// expect: pause undefined
// expect: resume undefined
// expect: ["name? ","orr> ","new> ","new> "]
// expect: line a line again
// expect: kept
// expect: AbortError ABORT_ERR
// expect: line yes
// expect: yes
// expect: AbortError ABORT_ERR The operation was aborted
// expect: ERR_USE_AFTER_CLOSE
// expect: pause undefined
// expect: close undefined
// expect: closed by its signal
