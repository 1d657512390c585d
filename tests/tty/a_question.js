// readline asks on process.stdout and reads keys from process.stdin.
'use strict';
const readline = require('readline');
const rl = readline.createInterface({ input: process.stdin, output: process.stdout });
rl.question('name? ', (name) => {
  console.log(`hello ${name}, raw: ${process.stdin.isRaw}`);
  rl.close();
});
rl.on('close', () => console.log(`raw: ${process.stdin.isRaw}`));
// wait: name?
// send: ada\r
// expect: \e[1G\e[0Jname? \e[7Gada
// expect: hello ada, raw: true
// expect: raw: false
