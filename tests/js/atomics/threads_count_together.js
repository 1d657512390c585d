// Four workers add to one element; waiting and waking; terminate() ends a wait.
const { Worker } = require('worker_threads');
const shared = new SharedArrayBuffer(16), cells = new Int32Array(shared);
const adder = `const cells = new Int32Array(require('worker_threads').workerData);
  for (let i = 0; i < 1000; i++) Atomics.add(cells, 0, 1);
  Atomics.add(cells, 1, 1); Atomics.notify(cells, 1);`;
for (let i = 0; i < 4; i++) new Worker(adder, { eval: true, workerData: shared });
for (let done; (done = Atomics.load(cells, 1)) < 4;) Atomics.wait(cells, 1, done);
console.log(Atomics.load(cells, 0), cells[1]);
// expect: 4000 4
console.log(Atomics.wait(cells, 2, 5), Atomics.wait(cells, 2, 0, 5), Atomics.notify(cells, 2));
// expect: not-equal timed-out 0
const waiter = new Worker(`const cells = new Int32Array(require('worker_threads').workerData);
  Atomics.store(cells, 3, 1); Atomics.notify(cells, 3); Atomics.wait(cells, 2, 0);`, { eval: true, workerData: shared });
Atomics.wait(cells, 3, 0);
setTimeout(() => waiter.terminate().then((code) => console.log('terminated', code)), 20);
// expect: terminated 1
