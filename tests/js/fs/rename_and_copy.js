var fs = require('fs');
fs.writeFileSync('a', 'x');
fs.copyFileSync('a', 'b');
fs.renameSync('a', 'c');
console.log(fs.readdirSync('.'), fs.readFileSync('b', 'utf8'));
try { fs.copyFileSync('b', 'c', fs.constants.COPYFILE_EXCL); } catch (e) { console.log(e.message, e.dest); }
fs.rename('nowhere', 'd', function (error) { console.log(error); });

// expect: [ 'b', 'c' ] x
// expect: EEXIST: file already exists, copyfile 'b' -> 'c' c
// expect: [Error: ENOENT: no such file or directory, rename 'nowhere' -> 'd'] {
// expect:   errno: -2,
// expect:   code: 'ENOENT',
// expect:   syscall: 'rename',
// expect:   path: 'nowhere',
// expect:   dest: 'd'
// expect: }
