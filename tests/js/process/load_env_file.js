// process.loadEnvFile(): what the file says, unless it is said already.
'use strict';
const fs = require('fs');
fs.writeFileSync('.env', 'ONE=1\n# no\nexport TWO="two words"\nPATH=never\n');
fs.writeFileSync('other.env', 'ONE=again\nTHREE=\'3\' # three\n');
const { PATH } = process.env;
console.log(process.loadEnvFile(), process.env.ONE, process.env.TWO, process.env.PATH === PATH);
process.loadEnvFile('other.env');
console.log(process.env.ONE, process.env.THREE);
process.loadEnvFile(require('url').pathToFileURL('other.env'));
for (const path of ['none.env', 5, null]) {
  try { process.loadEnvFile(path); } catch (e) { console.log(e.name, e.code, e.message); }
}
// expect: undefined 1 two words true
// expect: 1 3
// expect: Error ENOENT ENOENT: no such file or directory, open 'none.env'
// expect: TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
