// Eight workers, a thousand messages each and back, in their order.
const { Worker } = require('worker_threads');
const program = `const { parentPort } = require('worker_threads');
  parentPort.on('message', (m) => { if (m === null) parentPort.close(); else parentPort.postMessage({ n: m.n, text: m.text + '!' }); });`;
let exits = 0, messages = 0, wrong = 0;
for (let i = 0; i < 8; i++) {
  const worker = new Worker(program, { eval: true });
  let next = 0;
  worker.on('message', ({ n, text }) => {
    messages++;
    if (n !== next++ || text !== `${'x'.repeat(n % 40)}!`) wrong++;
    if (next === 1000) worker.postMessage(null);
  });
  worker.on('exit', () => { if (++exits === 8) console.log(messages, wrong); });
  for (let n = 0; n < 1000; n++) worker.postMessage({ n, text: 'x'.repeat(n % 40) });
}
// expect: 8000 0
