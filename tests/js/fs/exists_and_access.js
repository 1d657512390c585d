var fs = require('fs');
fs.writeFileSync('a', '', { mode: 420 });
console.log(fs.existsSync('a'), fs.existsSync('b'), fs.existsSync());
fs.exists('a', function (there) {
  console.log(there, arguments.length);
  fs.access('a', fs.constants.R_OK, function (error) { console.log(error); });
});
try { fs.accessSync('b'); } catch (e) { console.log(e.message); }

// expect: true false false
// expect: ENOENT: no such file or directory, access 'b'
// expect: true 1
// expect: null
