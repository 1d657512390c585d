// Module.runMain(), as tools that start a program do it: it is the main module then.
const fs = require('fs'), Module = require('module');
fs.writeFileSync('other.js', 'console.log("runs", require.main === module, process.mainModule === module, module.id, module.isPreloading)');
process.argv[1] = require('path').resolve('other.js');
Module.runMain();
fs.writeFileSync('named.mjs', `import { readFileSync } from 'fs'; import fs from 'fs'; import { syncBuiltinESMExports } from 'module';
const before = readFileSync; fs.readFileSync = () => 'mine'; console.log(readFileSync === before);
syncBuiltinESMExports(); console.log(readFileSync()); fs.readFileSync = before; syncBuiltinESMExports(); console.log(readFileSync === before);`);
import(require('url').pathToFileURL('named.mjs').href);
// expect: runs true true . false
// expect: true
// expect: mine
// expect: true
