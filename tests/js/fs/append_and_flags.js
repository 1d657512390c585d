var fs = require('fs');
fs.appendFileSync('log', 'a');
fs.appendFile('log', 'b', function (error) {
  console.log(error, arguments.length, fs.readFileSync('log', 'utf8'));
  fs.writeFile('log', 'c', { flag: 'wx' }, function (error) { console.log(error.code); });
});
try { fs.writeFileSync('log', 'x', { flag: 'zz' }); } catch (e) { console.log(e.code, e.message); }

// expect: ERR_INVALID_ARG_VALUE The argument 'flags' is invalid. Received 'zz'
// expect: null 1 ab
// expect: EEXIST
