// require.extensions are Module._extensions: what a program adds is looked for where an id leaves the suffix out.
const fs = require('fs');
const path = require('path');
const Module = require('module');
console.log(require.extensions === Module._extensions);
console.log(Object.keys(Module).filter((name) => name.startsWith('wrap')).length);

require.extensions['.words'] = (module, filename) => { module.exports = fs.readFileSync(filename, 'utf8').split(' '); };
fs.writeFileSync('greeting.words', 'hello world');
fs.mkdirSync('folder');
fs.writeFileSync('folder/index.words', 'in a folder');
console.log(require(path.resolve('greeting')), require(path.resolve('folder')));
delete require.extensions['.words'];
fs.writeFileSync('other.words', '');
try {
  require(path.resolve('other'));
} catch (error) {
  console.log(error.code);
}

const tries = [[], ['/nowhere'], 'text'];
for (const paths of tries) {
  try {
    require.resolve('greeting', { paths });
  } catch (error) {
    console.log(error.code);
  }
}
console.log(path.basename(require.resolve(__filename, {})));

fs.writeFileSync('plain.js', 'module.exports = [typeof extra, module.filename === __filename, typeof require("fs").readFile];');
const wrap = Module.wrap;
Module.wrap = (script) => wrap(`const extra = 1; ${script}`);
console.log(require(path.resolve('plain.js')));
Module.wrap = wrap;
// expect: true
// expect: 0
// expect: [ 'hello', 'world' ] [ 'in', 'a', 'folder' ]
// expect: MODULE_NOT_FOUND
// expect: MODULE_NOT_FOUND
// expect: MODULE_NOT_FOUND
// expect: ERR_INVALID_ARG_VALUE
// expect: extensions_that_a_program_adds.js
// expect: [ 'number', true, 'function' ]
