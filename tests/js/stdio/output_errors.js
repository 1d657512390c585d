// Nobody reads, or the disk is full: an 'error' event; console.log does not mind.
'use strict';
const fs = require('fs');
const { spawnSync } = require('child_process');

function shell(command, program) {
  fs.writeFileSync('program.js', program);
  const full = `("${process.execPath}" program.js; echo "code $?" >&2) ${command}`;
  const { stdout, stderr } = spawnSync('sh', ['-c', full]);
  const said = String(stderr).split('\n').filter((line) => /^(code|E |Error)/.test(line));
  console.log(command, String(stdout).trim(), said.join(', '));
}

const listen = 'process.stdout.on("error", (e) => console.error("E", e.message, e.code, e.syscall, e.errno));';
const lines = (how) => `for (let i = 0; i < 20000; i++) ${how};`;
shell('| head -n 1', lines('console.log("line")'));
shell('| head -n 1', lines('process.stdout.write("line\\n")'));
shell('| head -n 1', listen + lines('process.stdout.write("line\\n")'));
shell('| head -n 1', `${listen} ${lines('process.stdout.write("line\\n")')} setTimeout(() => console.error("E going on"), 5)`);
shell('> /dev/full', 'console.log("a"); console.error("E after")');
shell('> /dev/full', 'process.stdout.write("a"); console.error("E after")');
shell('> /dev/full', `${listen} process.stdout.write("a", (e) => console.error("E callback", e.code)); console.error("E after")`);
// expect: | head -n 1 line code 0
// expect: | head -n 1 line Error: write EPIPE, code 1
// expect: | head -n 1 line E write EPIPE EPIPE write -32, code 0
// expect: | head -n 1 line E write EPIPE EPIPE write -32, E going on, code 0
// expect: > /dev/full  E after, code 0
// expect: > /dev/full  E after, Error: ENOSPC: no space left on device, write, code 1
// expect: > /dev/full  E after, E callback ENOSPC, E ENOSPC: no space left on device, write ENOSPC write -28, code 0
