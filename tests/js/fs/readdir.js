var fs = require('fs');
fs.mkdirSync('b');
['c', 'a', 'é'].forEach(function (name) { fs.writeFileSync(name, ''); });
console.log(fs.readdirSync('.'));
fs.readdir('.', { withFileTypes: true }, function (error, entries) {
  console.log(error, entries.map(function (e) { return e.name + ' ' + e.isDirectory() + ' ' + e.isFile(); }));
});
try { fs.readdirSync('a'); } catch (e) { console.log(e.message); }

// expect: [ 'a', 'b', 'c', 'é' ]
// expect: ENOTDIR: not a directory, scandir 'a'
// expect: null [ 'a false true', 'b true false', 'c false true', 'é false true' ]
