var fs = require('fs');
fs.mkdirSync('tree/deep', { recursive: true });
fs.writeFileSync('tree/deep/leaf', '');
['rmdirSync', 'rmSync', 'unlinkSync'].forEach(function (name) {
  try { fs[name]('tree'); } catch (e) { console.log(e.code, e.message); }
});
fs.rmSync('tree', { recursive: true });
fs.rmSync('tree', { force: true });
console.log(fs.existsSync('tree'));
fs.rm('tree', function (error) { console.log(error.message); });

// expect: ENOTEMPTY ENOTEMPTY: directory not empty, rmdir 'tree'
// expect: ERR_FS_EISDIR Path is a directory: rm returned EISDIR (is a directory) tree
// expect: EISDIR EISDIR: illegal operation on a directory, unlink 'tree'
// expect: false
// expect: ENOENT: no such file or directory, lstat 'tree'
