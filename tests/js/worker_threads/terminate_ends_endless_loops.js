// terminate() ends what would never end by itself, and no finally block runs.
const { Worker } = require('worker_threads');
const programs = [
  'for (;;) ;',
  'for (;;) try { for (;;) ; } catch { } finally { require("worker_threads").parentPort.postMessage("finally"); }',
  '(function again() { process.nextTick(again); })()',
  '(function again() { Promise.resolve().then(again); })()',
  'setInterval(() => {}, 1000)',
  'require("worker_threads").parentPort.on("message", () => {})',
  'async function f() { for (;;) await 0; } f()',
];
(function next() {
  const program = programs.shift();
  if (program === undefined) return;
  const worker = new Worker(`process.on("exit", () => console.log("never")); ${program}`, { eval: true });
  worker.on('message', (text) => console.log(text));
  worker.on('online', () => setTimeout(async () => {
    console.log(await worker.terminate(), await worker.terminate());
    next();
  }, 20));
})();
// expect: 1 undefined
// expect: 1 undefined
// expect: 1 undefined
// expect: 1 undefined
// expect: 1 undefined
// expect: 1 undefined
// expect: 1 undefined
