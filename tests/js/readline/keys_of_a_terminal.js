// emitKeypressEvents: characters, control keys, escape sequences with their modifiers, a lone ESC after a while.
'use strict';
const readline = require('readline');
const EventEmitter = require('events');
const stream = new EventEmitter();
readline.emitKeypressEvents(stream, { escapeCodeTimeout: 5 });
stream.on('keypress', (text, key) => {
  const bits = `${key.ctrl ? 'C' : '-'}${key.meta ? 'M' : '-'}${key.shift ? 'S' : '-'}`;
  console.log(JSON.stringify(text), key.name, bits, JSON.stringify(key.sequence), key.code);
});
for (const text of ['aB1 ', '\r\n\t\b\x7f', '\x01\x1a', 'é€😀', '%', '\x1b[A', '\x1bOP', '\x1b[1;5C', '\x1b[3~', '\x1b[3;2~', '\x1b[Z',
  '\x1b[24~', '\x1bf', '\x1bF', '\x1b\x7f', '\x1b\x1b[B', '\x1b[[5~', '\x1b[2^', '\x1bOd', '\x1b[H'])
  stream.emit('data', Buffer.from(text));
stream.emit('data', Buffer.from('\x1b['));
stream.emit('data', Buffer.from('D'));
stream.emit('data', Buffer.from('\x1b'));
// expect: "a" a --- "a" undefined
// expect: "B" b --S "B" undefined
// expect: "1" 1 --- "1" undefined
// expect: " " space --- " " undefined
// expect: "\r" return --- "\r" undefined
// expect: "\n" enter --- "\n" undefined
// expect: "\t" tab --- "\t" undefined
// expect: "\b" backspace --- "\b" undefined
// expect: "" backspace --- "" undefined
// expect: "\u0001" a C-- "\u0001" undefined
// expect: "\u001a" z C-- "\u001a" undefined
// expect: "é" undefined --- "é" undefined
// expect: "€" undefined --- "€" undefined
// expect: "😀" undefined --- "😀" undefined
// expect: "%" undefined --- "%" undefined
// expect: undefined up --- "\u001b[A" [A
// expect: undefined f1 --- "\u001bOP" OP
// expect: undefined right C-- "\u001b[1;5C" [C
// expect: undefined delete --- "\u001b[3~" [3~
// expect: undefined delete --S "\u001b[3;2~" [3~
// expect: undefined tab --S "\u001b[Z" [Z
// expect: undefined f12 --- "\u001b[24~" [24~
// expect: undefined f -M- "\u001bf" undefined
// expect: undefined f -MS "\u001bF" undefined
// expect: undefined backspace -M- "\u001b" undefined
// expect: undefined down --- "\u001b\u001b[B" [B
// expect: undefined pageup --- "\u001b[[5~" [[5~
// expect: undefined insert C-- "\u001b[2^" [2^
// expect: undefined left C-- "\u001bOd" Od
// expect: undefined home --- "\u001b[H" [H
// expect: undefined left --- "\u001b[D" [D
// expect: undefined escape -M- "\u001b" undefined
