// orrery only: six lookups at once; the trace says that never more than two of the four threads look names up.
const { spawnSync } = require('child_process');
const fs = require('fs');
fs.writeFileSync('lookups.js', "for (let i = 0; i < 6; i++) require('dns').lookup('localhost', () => { console.log(i); });");
const { stdout } = spawnSync(process.execPath, ['--trace=t.ndjson', '--trace-grain=task', 'lookups.js'], { encoding: 'utf8' });
console.log(stdout.trim().split('\n').sort().join(' '));
let running = 0, most = 0, done = 0;
for (const line of fs.readFileSync('t.ndjson', 'utf8').split('\n')) {
  if (!line.includes('"k":"pool"')) continue;
  const { what } = JSON.parse(line);
  if (what === 'start') most = Math.max(most, ++running);
  if (what === 'done') { running--; done++; }
}
console.log(most <= 2, done);
// expect: 0 1 2 3 4 5
// expect: true 6
