const { Worker } = require('worker_threads');
new Worker('./not_there.js').on('error', (error) => {
  console.log(error.code, error.message === `Cannot find module '${require('path').resolve('not_there.js')}'`);
}).on('exit', (code) => console.log('exit', code));
// expect: MODULE_NOT_FOUND true
// expect: exit 1
