// The last callback of a handle may drop the last reference to it and make the collector run.
const { spawn } = require('child_process');

function garbage() {
  let list = [];
  for (let i = 0; i < 20000; i++) list = [list, { i }];
  return list.length;
}

let left = 12;
function start() {
  const child = spawn('echo', ['x']);
  child.stdout.on('close', () => process.nextTick(garbage));
  child.on('close', () => {
    process.nextTick(garbage);
    if (--left > 0) start();
    else console.log('done');
  });
}
start();
// expect: done
