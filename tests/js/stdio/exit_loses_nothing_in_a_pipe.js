// orrery only: Node may lose what a full pipe has not taken when process.exit() is called.
'use strict';
const { spawn } = require('child_process');

const much = 'process.stdout.write("x".repeat(1e6)); console.log("y".repeat(1e6)); process.exit(3)';
const child = spawn(process.execPath, ['-e', much], { stdio: ['ignore', 'pipe', 'inherit'] });
let size = 0;
setTimeout(() => child.stdout.on('data', (bytes) => { size += bytes.length; }), 20);
child.on('close', (code) => console.log(code, size));
// expect: 3 2000001
