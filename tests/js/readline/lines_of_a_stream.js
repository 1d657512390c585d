// Lines are cut at \n, \r\n, \r and the Unicode ones; a \r\n between two chunks is one end; what is left is a line.
'use strict';
const readline = require('readline');
const EventEmitter = require('events');
function input() {
  const stream = new EventEmitter();
  stream.pause = stream.resume = () => stream;
  return stream;
}
function lines(...chunks) {
  const stream = input(), found = [];
  const rl = readline.createInterface({ input: stream });
  rl.on('line', (line) => found.push(line));
  rl.on('close', () => found.push('closed'));
  for (const chunk of chunks) stream.emit('data', chunk);
  stream.emit('end');
  console.log(JSON.stringify(found).replace(/[\u2028\u2029]/g, '|'));
}
lines('a\nb\nc');
lines('a\r\nb\rc\n\nd\n');
lines('a\r', '\nb');
lines('one\u2028two\u2029three');
lines(Buffer.from([0xe2, 0x82]), Buffer.from([0xac, 0x0a]));
lines('part', 'ial\nli', 'ne');
lines();
const rl = readline.createInterface(input());
console.log(rl.terminal, rl.line, rl.historySize, rl.getPrompt(), rl.crlfDelay, rl.closed);
for (const wrong of [{ completer: 1 }, { history: {} }, { historySize: -1 }, { tabSize: 0 }, { signal: 1 }]) {
  try {
    readline.createInterface({ input: input(), ...wrong });
  } catch (error) {
    console.log(error.code, error.message.split('\n')[0]);
  }
}
rl.close();
rl.close();
try {
  rl.question('?', () => {});
} catch (error) {
  console.log(error.code, error.message);
}
// expect: ["a","b","c","closed"]
// expect: ["a","b","c","","d","closed"]
// expect: ["a","b","closed"]
// expect: ["one|two|three","closed"]
// expect: ["€","closed"]
// expect: ["partial","line","closed"]
// expect: ["closed"]
// expect: false  30 >  100 undefined
// expect: ERR_INVALID_ARG_VALUE The argument 'completer' is invalid. Received 1
// expect: ERR_INVALID_ARG_TYPE The "history" argument must be an instance of Array. Received an instance of Object
// expect: ERR_OUT_OF_RANGE The value of "historySize" is out of range. It must be >= 0. Received -1
// expect: ERR_OUT_OF_RANGE The value of "tabSize" is out of range. It must be >= 1 && <= 4294967295. Received 0
// expect: ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: ERR_USE_AFTER_CLOSE readline was closed
