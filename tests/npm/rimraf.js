const fs = require('fs'), rimraf = require('rimraf');

function tree() {
  fs.mkdirSync('t/deep/deeper', { recursive: true });
  ['t/a', 't/deep/b', 't/deep/deeper/c'].forEach((name) => fs.writeFileSync(name, ''));
  fs.symlinkSync('../kept', 't/link');
}
fs.writeFileSync('kept', 'x');
tree();
rimraf.sync('t');
console.log(fs.readdirSync('.'));
tree();
rimraf('t', (error) => {
  console.log(error, fs.readdirSync('.'));
  tree();
  rimraf('t', { glob: false, unlink: (path, callback) => { console.log('unlink', path); fs.unlink(path, callback); } }, (error) => {
    console.log(error, fs.existsSync('t'));
    rimraf('nowhere', (error) => console.log(error));
  });
});
// expect: [ 'kept' ]
// expect: null [ 'kept' ]
// expect: unlink t/a
// expect: unlink t/link
// expect: unlink t/deep/b
// expect: unlink t/deep/deeper/c
// expect: null false
// expect: null
