// This process ignores SIGPIPE, but the programs that it starts end by it, as from a shell; and it can be sent, and caught.
'use strict';
const { spawnSync } = require('child_process');

console.log(String(spawnSync('bash', ['-c', 'yes | head -n 1; echo "${PIPESTATUS[@]}"']).stdout).split('\n').join());
process.kill(process.pid, 'SIGPIPE');
setTimeout(() => {
  process.once('SIGPIPE', (name, number) => console.log(name, number));
  process.kill(process.pid, 'SIGPIPE');
  setTimeout(() => console.log('goes on'), 20);
}, 5);
// expect: y,141 0,
// expect: SIGPIPE 13
// expect: goes on
