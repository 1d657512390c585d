// Keys on a terminal: moving, deleting, words, killing and yanking, undo, history, TAB.
'use strict';
const readline = require('readline');
const EventEmitter = require('events');
process.env.TERM = 'xterm';
function terminal(options) {
  const input = new EventEmitter();
  input.pause = input.resume = () => input;
  input.setRawMode = (raw) => { input.isRaw = raw; };
  const output = new EventEmitter();
  output.text = '';
  output.columns = 20;
  output.write = (text) => { output.text += text; return true; };
  const rl = readline.createInterface({ input, output, terminal: true, prompt: '> ', ...options });
  rl.on('line', (line) => console.log('line', JSON.stringify(line)));
  rl.type = (...texts) => {
    for (const text of texts) input.emit('data', Buffer.from(text));
    console.log(JSON.stringify(rl.line), rl.cursor);
    return rl;
  };
  return { rl, input, output };
}
const UP = '\x1b[A', DOWN = '\x1b[B', RIGHT = '\x1b[C', LEFT = '\x1b[D';
const { rl, input, output } = terminal();
console.log(input.isRaw);
rl.prompt();
rl.type('hello').type(LEFT, LEFT, 'X').type('\x01', 'A').type('\x05', 'Z').type('\x7f', '\x08').type('\r');
rl.type('one two three').type('\x17').type('\x1bb').type('\x0b').type('\x19').type('\x01', '\x1bd').type('\x15').type('\x1f', '\x1f');
rl.type('\x05', '\x15').type('\x19').type('\r');
rl.type(UP).type(UP).type(DOWN).type(DOWN);
rl.type('hel', UP).type('\x15');
rl.type('a😀b', LEFT, LEFT).type('\x7f').type('\x04').type('\r');
rl.type('paste\nd', 'e\r\n');
console.log(rl.history);
rl.type('0123456789012345678');
console.log(JSON.stringify(rl.getCursorPos()));
rl.on('SIGINT', () => console.log('SIGINT'));
rl.type('\x03', '\x15');
rl.write('written');
rl.write(null, { ctrl: true, name: 'u' });
console.log(JSON.stringify(rl.line));
rl.on('close', () => console.log('close', input.isRaw));
rl.type('\x04');
console.log(output.text.length > 100, output.text.startsWith('\x1b[1G\x1b[0J> \x1b[3Ghello\x1b[2D'));

const words = ['alpha', 'alphabet', 'beta'];
const other = terminal({ completer: (line) => [words.filter((word) => word.startsWith(line)), line], history: ['b', 'a', 'b'],
  removeHistoryDuplicates: true, historySize: 3 });
other.rl.type('a\t').type('\t');
other.rl.type('\t').type('\t');
other.output.text = '';
other.rl.type('\t');
console.log(JSON.stringify(other.output.text.split('\x1b')[0]));
other.rl.type('\x15', 'b', '\t').type('\r');
other.rl.on('history', (history) => console.log('history', history.join()));
other.rl.type('a\r').type('c\r').type('   \r');
other.rl.close();
// expect: true
// expect: "hello" 5
// expect: "helXlo" 4
// expect: "AhelXlo" 1
// expect: "AhelXloZ" 8
// expect: "AhelXl" 6
// expect: line "AhelXl"
// expect: "" 0
// expect: "one two three" 13
// expect: "one two " 8
// expect: "one two " 4
// expect: "one " 4
// expect: "one two " 8
// expect: "two " 0
// expect: "two " 0
// expect: "one two " 0
// expect: "" 0
// expect: "one two " 8
// expect: line "one two "
// expect: "" 0
// expect: "one two " 8
// expect: "AhelXl" 6
// expect: "one two " 8
// expect: "" 0
// expect: "hel" 3
// expect: "" 0
// expect: "a😀b" 1
// expect: "😀b" 0
// expect: "b" 0
// expect: line "b"
// expect: "" 0
// expect: line "paste"
// expect: line "de"
// expect: "" 0
// expect: [ 'de', 'paste', 'b', 'one two ', 'AhelXl' ]
// expect: "0123456789012345678" 19
// expect: {"cols":1,"rows":1}
// expect: SIGINT
// expect: "" 0
// expect: ""
// expect: close false
// expect: "" 0
// expect: true false
// expect: "alpha" 5
// expect: "alpha" 5
// expect: "alpha" 5
// expect: "alpha" 5
// expect: "alpha" 5
// expect: "\r\nalpha     alphabet\r\n\r\n"
// expect: "beta" 4
// expect: line "beta"
// expect: "" 0
// expect: history a,beta,b
// expect: line "a"
// expect: "" 0
// expect: history c,a,beta
// expect: line "c"
// expect: "" 0
// expect: line "   "
// expect: "" 0
