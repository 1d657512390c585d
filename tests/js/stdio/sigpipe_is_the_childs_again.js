// This process ignores SIGPIPE, but the programs that it starts end by it, as from a shell; and it can be sent, and caught.
'use strict';
const { spawn, spawnSync } = require('child_process');

console.log(String(spawnSync('bash', ['-c', 'yes | head -n 1; echo "${PIPESTATUS[@]}"']).stdout).split('\n').join());
const child = spawn('yes', { stdio: ['ignore', 'pipe', 'inherit'] });
child.stdout.once('data', () => child.stdout.destroy());
child.on('exit', (code, signal) => {
  console.log(code, signal);
  process.kill(process.pid, 'SIGPIPE');
  setTimeout(() => {
    process.once('SIGPIPE', (name, number) => console.log(name, number));
    process.kill(process.pid, 'SIGPIPE');
    setTimeout(() => console.log('goes on'), 20);
  }, 5);
});
// expect: y,141 0,
// expect: 1 null
// expect: SIGPIPE 13
// expect: goes on
