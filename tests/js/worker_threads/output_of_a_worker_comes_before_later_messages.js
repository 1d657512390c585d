// What a worker has written is there before a message that it sends afterwards.
const { Worker } = require('worker_threads');
const worker = new Worker(`const { parentPort } = require('worker_threads');
  console.log('first'); parentPort.postMessage('second');
  parentPort.once('message', () => { console.log('third %d', 3); process.stdout.write('four'); process.exit(0); });`, { eval: true });
worker.on('message', (text) => {
  console.log(text);
  worker.postMessage('go on');
});
worker.on('exit', (code) => console.log('th, exit', code));
// expect: first
// expect: second
// expect: third 3
// expect: fourth, exit 0
