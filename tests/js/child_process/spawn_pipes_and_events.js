// What goes in comes out; 'spawn' is first, 'exit' and the end of the output are before 'close'.
const { spawn } = require('child_process');
const child = spawn('sh', ['-c', 'cat; echo problem >&2; exit 3']);
const order = [];
let text = '', problem = '';
child.stdout.setEncoding('utf8').on('data', (chunk) => { text += chunk; });
child.stderr.on('data', (chunk) => { problem += chunk; });
child.on('spawn', () => order.push('spawn'));
child.on('exit', (code, signal) => {
  order.push('exit');
  console.log(code, signal, child.exitCode, child.signalCode);
});
child.on('close', (code, signal) => {
  console.log(order.join(), code, signal);
  console.log(JSON.stringify(text), JSON.stringify(problem));
  console.log(child.spawnfile, child.spawnargs.join('|'), child.stdin.destroyed, child.kill());
});
child.stdin.write('in ');
child.stdin.end('and out');
console.log(typeof child.pid, child.stdio.length, child.stdio[1] === child.stdout, child.connected);
// expect: number 3 true false
// expect: 3 null 3 null
// expect: spawn,exit 3 null
// expect: "in and out" "problem\n"
// expect: sh sh|-c|cat; echo problem >&2; exit 3 true false
