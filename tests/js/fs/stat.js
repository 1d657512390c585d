var fs = require('fs');
fs.writeFileSync('a', '12345');
var stats = fs.statSync('a');
console.log(stats.isFile(), stats.isDirectory(), stats.isSymbolicLink(), stats.size, stats.mtime instanceof Date);
console.log(Object.keys(stats).join());
fs.stat('.', function (error, stats) { console.log(error, stats.isDirectory(), stats instanceof fs.Stats); });
console.log(fs.statSync('nowhere', { throwIfNoEntry: false }));

// expect: true false false 5 true
// expect: dev,mode,nlink,uid,gid,rdev,blksize,ino,size,blocks,atimeMs,mtimeMs,ctimeMs,birthtimeMs,atime,mtime,ctime,birthtime
// expect: undefined
// expect: null true true
