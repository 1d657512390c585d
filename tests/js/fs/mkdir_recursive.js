var fs = require('fs'), path = require('path');
console.log(path.basename(fs.mkdirSync('a/b/c', { recursive: true })), fs.mkdirSync('a/b/c', { recursive: true }));
console.log(fs.mkdirSync('x/../y/z', { recursive: true }), fs.mkdirSync('./v/w/', { recursive: true }));
fs.mkdir('d', function (error) { console.log(error, arguments.length); });
try { fs.mkdirSync('a'); } catch (e) { console.log(e.message); }
fs.writeFileSync('file', '');
fs.symlinkSync('nothing', 'dangle');
['file', 'file/x', 'file/x/y', 'dangle', ''].forEach(function (name) {
  try { fs.mkdirSync(name, { recursive: true }); } catch (e) { console.log(e.message); }
});

// expect: a undefined
// expect: x ./v
// expect: EEXIST: file already exists, mkdir 'a'
// expect: EEXIST: file already exists, mkdir 'file'
// expect: ENOTDIR: not a directory, mkdir 'file/x'
// expect: ENOTDIR: not a directory, mkdir 'file/x/y'
// expect: ENOENT: no such file or directory, mkdir 'dangle'
// expect: ENOENT: no such file or directory, mkdir ''
// expect: null 1
