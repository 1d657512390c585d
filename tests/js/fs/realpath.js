var fs = require('fs');
fs.mkdirSync('a');
console.log(fs.realpathSync('a/../a/.') === process.cwd() + '/a', fs.realpathSync('.') === process.cwd());
fs.realpath('nowhere', function (error) { console.log(error.code, error.errno); });

// expect: true true
// expect: ENOENT -2
