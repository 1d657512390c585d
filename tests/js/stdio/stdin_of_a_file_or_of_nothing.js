// process.stdin is a file, a device, closed, or another descriptor that the shell gave it.
'use strict';
const fs = require('fs');
const { spawnSync } = require('child_process');

fs.writeFileSync('input.txt', 'first\nsecond\n');
fs.writeFileSync('program.js', `
process.stdin.setEncoding('utf8').on('data', (text) => console.log(JSON.stringify(text)))
  .on('end', () => console.log('end')).on('close', () => console.log('close', process.stdin.fd));
console.log(process.stdin.fd, process.stdin.isTTY, process.stdin === process.stdin);`);

function shell(command) {
  const { status, signal, stdout, stderr } = spawnSync('sh', ['-c', command.replace('$X', `"${process.execPath}" program.js`)]);
  console.log(`${command}: ${signal || status}${stderr.length ? ` ${stderr}` : ''}`);
  if (stdout.length) console.log(String(stdout).trimEnd());
}

shell('$X < input.txt');
shell('$X < /dev/null');
shell('$X <&-');
shell('$X <<.\nhere\n.');
shell('cat input.txt | $X');
shell('$X <&- >&- 2>&-');
shell('$X < input.txt >&-');
// expect: $X < input.txt: 0
// expect: 0 undefined true
// expect: "first\nsecond\n"
// expect: end
// expect: $X < /dev/null: 0
// expect: 0 undefined true
// expect: end
// expect: $X <&-: 0
// expect: 0 undefined true
// expect: end
// expect: $X <<.
// expect: here
// expect: .: 0
// expect: 0 undefined true
// expect: "here\n"
// expect: end
// expect: close 0
// expect: cat input.txt | $X: 0
// expect: 0 undefined true
// expect: "first\nsecond\n"
// expect: end
// expect: close 0
// expect: $X <&- >&- 2>&-: 0
// expect: $X < input.txt >&-: 0
