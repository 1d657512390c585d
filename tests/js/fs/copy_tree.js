const fs = require('fs');
fs.mkdirSync('s/in', { recursive: true });
fs.writeFileSync('s/a', 'A');
fs.writeFileSync('s/in/b', 'B', { mode: 0o600 });
fs.symlinkSync('a', 's/link');
fs.utimesSync('s/a', 10, 20);
fs.cpSync('s', 'd/deep', { recursive: true, preserveTimestamps: true });
console.log(fs.readdirSync('d', { recursive: true }).sort().join(), fs.statSync('d/deep/a').mtimeMs, fs.readlinkSync('d/deep/link') === fs.realpathSync('s/a'));
console.log((fs.statSync('d/deep/in/b').mode & 0o777).toString(8));
const tryIt = (f) => { try { f(); console.log('done'); } catch (e) { console.log(e.name, e.code, e.message); } };
tryIt(() => fs.cpSync('s', 'x'));
tryIt(() => fs.cpSync('s', 's/in/y', { recursive: true }));
tryIt(() => fs.cpSync('s/a', 's/in'));
tryIt(() => fs.cpSync('s', 's/a', { recursive: true }));
tryIt(() => fs.cpSync('s/a', 's/a'));
tryIt(() => fs.cpSync('s/a', 'd/deep/a', { force: false, errorOnExist: true }));
tryIt(() => fs.cpSync('s/a', 'd/deep/in/b', { force: false }));
tryIt(() => fs.cpSync('nowhere', 'x'));
tryIt(() => fs.cpSync('s', 'x', { recursive: true, filter: async () => true }));
fs.cp('s', 'f', { recursive: true, filter: async (src) => !src.endsWith('b') }, (error) => {
  console.log(error, fs.readdirSync('f', { recursive: true }).sort().join());
  fs.promises.cp('s/link', 'g', { dereference: true }).then(() => console.log(fs.lstatSync('g').isFile()));
});
// expect: deep,deep/a,deep/in,deep/in/b,deep/link 20000 true
// expect: 600
// expect: SystemError ERR_FS_EISDIR Path is a directory: cp returned EISDIR (s is a directory (not copied)) s
// expect: SystemError ERR_FS_CP_EINVAL Invalid src or dest: cp returned EINVAL (cannot copy s to a subdirectory of self s/in/y) s/in/y
// expect: SystemError ERR_FS_CP_NON_DIR_TO_DIR Cannot overwrite directory with non-directory: cp returned ENOTDIR (cannot overwrite directory s/in with non-directory s/a) s/in
// expect: SystemError ERR_FS_CP_DIR_TO_NON_DIR Cannot overwrite non-directory with directory: cp returned EISDIR (cannot overwrite non-directory s/a with directory s) s/a
// expect: SystemError ERR_FS_CP_EINVAL Invalid src or dest: cp returned EINVAL (src and dest cannot be the same) s/a
// expect: SystemError ERR_FS_CP_EEXIST Target already exists: cp returned EEXIST (d/deep/a already exists) d/deep/a
// expect: done
// expect: Error ENOENT ENOENT: no such file or directory, lstat 'nowhere'
// expect: TypeError ERR_INVALID_RETURN_VALUE Expected boolean to be returned from the "filter" function but got an instance of Promise.
// expect: null a,in,link
// expect: true
