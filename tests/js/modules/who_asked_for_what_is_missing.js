// An error says by which files a module that is not there was asked for, the nearest first.
const fs = require('fs');
const path = require('path');
fs.writeFileSync('outer.js', 'require("./inner");');
fs.writeFileSync('inner.js', 'require("not-there");');
try {
  require(path.resolve('outer'));
} catch (error) {
  console.log(error.code, error.requireStack.map((file) => path.basename(file)));
  console.log(error.message.split('\n').map((line) => path.basename(line)));
}
// expect: MODULE_NOT_FOUND [ 'inner.js', 'outer.js', 'who_asked_for_what_is_missing.js' ]
// expect: [
// expect:   "Cannot find module 'not-there'",
// expect:   'Require stack:',
// expect:   'inner.js',
// expect:   'outer.js',
// expect:   'who_asked_for_what_is_missing.js'
// expect: ]
