const fs = require('fs'), path = require('path');
const old = require('mkdirp'), made = require('mkdirp-1');

console.log(path.relative('.', old.sync('a/b/c')), old.sync('a/b'), path.relative('.', made.sync('d/e')));
fs.writeFileSync('file', '');
try { old.sync('file/x'); } catch (e) { console.log(e.code); }
old('f/g/h', { mode: 0o700 }, async (error, first) => {
  console.log(error, path.relative('.', first), (fs.statSync('f/g').mode & 0o777).toString(8));
  console.log(path.relative('.', await made('i/j/k')), await made('i/j'), path.relative('.', await made.manual('l/m')));
  await made('file/y').catch((e) => console.log(e.code));
  console.log(fs.readdirSync('.').join());
});
// expect: a null d
// expect: ENOTDIR
// expect: null f 700
// expect: i undefined l
// expect: ENOTDIR
// expect: a,d,f,file,i,l
