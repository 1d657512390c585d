// A worker may ask for process.umask(), and may not change it.
'use strict';
const { Worker } = require('worker_threads');
const worker = new Worker(`
  const { parentPort } = require('worker_threads');
  let refused;
  try { process.umask(0o77); } catch (error) { refused = error; }
  parentPort.postMessage([process.umask(), refused.code, refused.message]);`, { eval: true });
worker.on('message', ([mask, ...refused]) => console.log(mask === process.umask(), ...refused));
// expect: true ERR_WORKER_UNSUPPORTED_OPERATION Setting process.umask() is not supported in workers
