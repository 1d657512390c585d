const fs = require('fs'), path = require('path');
fs.writeFileSync('file', 'x');
fs.linkSync('file', 'hard');
fs.symlinkSync('file', 'soft');
fs.symlinkSync('loop', 'loop');
fs.mkdirSync('d');
fs.symlinkSync('../soft', 'd/up', 'file');
console.log(fs.statSync('hard').nlink, fs.lstatSync('soft').isSymbolicLink(), fs.statSync('soft').isFile(), fs.readlinkSync('soft'));
console.log(fs.readlinkSync('soft', 'hex'), fs.readlinkSync('soft', 'buffer'), path.basename(fs.realpathSync('d/up')));
const tryIt = (f) => { try { f(); } catch (e) { console.log(e.code, e.syscall, path.basename(e.path || ''), e.dest); } };
tryIt(() => fs.statSync('loop'));
tryIt(() => fs.readFileSync('loop'));
tryIt(() => fs.linkSync('file', 'hard'));
tryIt(() => fs.symlinkSync('a', 'hard'));
tryIt(() => fs.readlinkSync('file'));
tryIt(() => fs.realpathSync('d/nowhere/x'));
tryIt(() => fs.realpathSync.native('loop'));
fs.link('nowhere', 'new', (error) => {
  console.log(error.message);
  fs.symlink('file', 'again', (error) => {
    console.log(error);
    fs.readlink('again', (error, target) => {
      console.log(error, target);
      fs.realpath('again', 'buffer', (error, real) => console.log(error, path.basename(real.toString())));
    });
  });
});
// expect: 2 true true file
// expect: 66696c65 <Buffer 66 69 6c 65> file
// expect: ELOOP stat loop undefined
// expect: ELOOP open loop undefined
// expect: EEXIST link file hard
// expect: EEXIST symlink a hard
// expect: EINVAL readlink file undefined
// expect: ENOENT lstat nowhere undefined
// expect: ELOOP realpath loop undefined
// expect: ENOENT: no such file or directory, link 'nowhere' -> 'new'
// expect: null
// expect: null file
// expect: null file
