// A module that -r names may change how the program itself is loaded.
const fs = require('fs');
const { spawnSync } = require('child_process');
fs.writeFileSync('hook.js', `
const Module = require('module');
require.extensions['.shout'] = (module, filename) =>
  module._compile('console.log(' + JSON.stringify(require('fs').readFileSync(filename, 'utf8').trim() + '!') + ', require.main === module, module.id)', filename);
const runMain = Module.runMain;
Module.runMain = (...args) => { console.log('before'); runMain(...args); };
`);
fs.writeFileSync('program.shout', 'hello\n');
const { stdout, stderr, status } = spawnSync(process.execPath, ['-r', './hook.js', 'program.shout'], { encoding: 'utf8' });
console.log(stdout + stderr + status);
// expect: before
// expect: hello! true .
// expect: 0
