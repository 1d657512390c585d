// EMFILE: no descriptor is left, for files, pipes and children; afterwards it goes on.
'use strict';
const fs = require('fs');
const { spawnSync } = require('child_process');

fs.writeFileSync('program.js', `
const fs = require('fs');
const { spawn, spawnSync } = require('child_process');
const open = [];
let failed;
while (!failed) try { open.push(fs.openSync('program.js')); } catch (error) { failed = error; }
console.log(failed.code, failed.syscall, failed.message, open.length > 10);
fs.readFile('program.js', (error) => {
  console.log(error.code, error.syscall);
  const child = spawn('true');
  child.on('error', (error) => {
    console.log(error.code, error.syscall, child.pid);
    console.log(spawnSync('true').error.code);
    require('child_process').exec('true', (error) => console.log('exec', error.code));
    const worker = new (require('worker_threads').Worker)('0', { eval: true });
    worker.on('error', (error) => goOn(error)).on('exit', (code) => console.log('exit', code));
  });
});
function goOn(error) {
  console.log(error.code, error.message);
  open.forEach((fd) => fs.closeSync(fd));
  console.log(fs.readFileSync('program.js', 'utf8').length > 10, spawnSync('true').status);
}
fs.promises.open('program.js').catch((error) => console.log(error.code, error.path));
fs.createReadStream('program.js').on('error', (error) => console.log(error.code));`);
const { stdout, stderr, status } = spawnSync('sh', ['-c', `ulimit -n 64; exec "${process.execPath}" program.js`]);
console.log(String(stdout) + stderr, status);
// expect: EMFILE open EMFILE: too many open files, open 'program.js' true
// expect: EMFILE open
// expect: EMFILE spawn true undefined
// expect: EMFILE
// expect: exec EMFILE
// expect: EMFILE program.js
// expect: EMFILE
// expect: ERR_WORKER_INIT_FAILED Worker initialization failure: EMFILE
// expect: true 0
// expect: exit 0
// expect:  0
