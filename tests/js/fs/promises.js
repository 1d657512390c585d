var fs = require('fs');
fs.promises.writeFile('a', 'x').then(function () { return fs.promises.readFile('a', 'utf8'); }).then(function (text) {
  console.log(text);
  return fs.promises.stat('nowhere');
}).catch(function (error) { console.log(error.code, error.syscall); });

// expect: x
// expect: ENOENT stat
