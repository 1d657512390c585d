// An uncaught error in a worker is an 'error' event of the parent, with its class and properties; then 'exit' 1.
const { Worker } = require('worker_threads');
function run(filename, options, next) {
  let worker;
  try {
    worker = new Worker(filename, options);
  } catch (error) {
    console.log('throws', error.name, error.code);
    return next();
  }
  worker.on('error', (error) => {
    console.log('error', error instanceof Error, error instanceof TypeError, error?.name, error?.message?.split('\n')[0], error?.code);
  });
  worker.on('exit', (code) => {
    console.log('exit', code);
    next();
  });
}
const cases = [
  ['const e = new TypeError("bad"); e.code = "E"; throw e;', { eval: true }],
  // expect: error true true TypeError bad E
  // expect: exit 1
  ['throw 5', { eval: true }],
  // expect: error false false undefined undefined undefined
  // expect: exit 1
  ['Promise.reject(new RangeError("later"))', { eval: true }],
  // expect: error true false RangeError later undefined
  // expect: exit 1
  ['process.on("uncaughtException", (e) => { process.exitCode = 4; }); throw new Error("x")', { eval: true }],
  // expect: exit 4
  ['process.on("exit", (c) => { process.exitCode = c + 1; }); process.exit(3); throw 1', { eval: true }],
  // expect: exit 4
  ['if (', { eval: true }],
  // expect: error true false SyntaxError Unexpected end of input undefined
  // expect: exit 1
  ['missing.js', {}],
  // expect: throws TypeError ERR_WORKER_PATH
  [5, {}],
  // expect: throws TypeError ERR_INVALID_ARG_TYPE
  ['0', { eval: true, workerData: () => 1 }],
  // expect: throws DataCloneError 25
  ['process.chdir("/")', { eval: true }],
  // expect: error true true TypeError process.chdir() is not supported in workers ERR_WORKER_UNSUPPORTED_OPERATION
  // expect: exit 1
];
(function next() {
  const one = cases.shift();
  if (one) run(...one, next);
})();
