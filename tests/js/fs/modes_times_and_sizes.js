const fs = require('fs');
fs.writeFileSync('f', '0123456789');
fs.symlinkSync('f', 's');
fs.chmodSync('f', '600');
console.log((fs.statSync('f').mode & 0o777).toString(8));
fs.utimesSync('f', 1000, new Date(2000500));
fs.lutimesSync('s', '5', 6);
let stats = fs.statSync('f');
console.log(stats.atimeMs, stats.mtimeMs, stats.mtime.toISOString(), fs.lstatSync('s').mtimeMs);
const fd = fs.openSync('f', 'r+');
fs.futimesSync(fd, 7, 8.25);
fs.fchmodSync(fd, 0o644);
fs.ftruncateSync(fd, 4);
fs.fsyncSync(fd);
fs.fdatasyncSync(fd);
stats = fs.fstatSync(fd);
console.log(stats.atimeMs, stats.size, (stats.mode & 0o777).toString(8));
fs.closeSync(fd);
fs.truncateSync('f', 6);
console.log(fs.readFileSync('f').toString('hex'));
fs.chownSync('f', -1, -1);
fs.lchownSync('s', -1, -1);
fs.truncate('f', (error) => {
  console.log(error, fs.statSync('f').size);
  fs.chmod('f', 0o400, (error) => {
    console.log(error, (fs.statSync('f').mode & 0o777).toString(8));
    fs.utimes('f', 3, 4, (error) => {
      console.log(error, fs.statSync('f').mtimeMs);
      fs.chown('f', -1, -1, (error) => console.log(error));
    });
  });
});
console.log(Object.keys(fs.statfsSync('.')).join());
fs.statfs('nowhere', (error) => console.log(error.message));
try { fs.truncateSync('nowhere'); } catch (e) { console.log(e.message); }
// expect: 600
// expect: 1000000 2000500 1970-01-01T00:33:20.500Z 6000
// expect: 7000 4 644
// expect: 303132330000
// expect: type,bsize,blocks,bfree,bavail,files,ffree
// expect: ENOENT: no such file or directory, open 'nowhere'
// expect: ENOENT: no such file or directory, statfs 'nowhere'
// expect: null 0
// expect: null 400
// expect: null 4000
// expect: null
