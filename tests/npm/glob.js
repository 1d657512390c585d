const fs = require('fs'), glob = require('glob');

['a/b/c.js', 'a/d.js', 'a/.hidden.js', 'e/f.txt', 'e/g.js', 'top.js'].forEach((name) => {
  fs.mkdirSync(require('path').dirname(name), { recursive: true });
  fs.writeFileSync(name, '');
});
fs.symlinkSync('../a', 'e/link');
console.log(glob.sync('**/*.js'));
console.log(glob.sync('*/', { mark: true }), glob.sync('{a,e}/*.{js,txt}'), glob.sync('**/.*.js', { dot: true }));
console.log(glob.sync('a/**', { ignore: '**/b/**', nodir: true }), glob.hasMagic('a/?'), glob.sync('none/*', { nonull: true }));
glob('!(a)/[fg].*', { absolute: false, stat: true }, (error, names) => {
  console.log(error, names);
  const g = new glob.Glob('**/c.js');
  g.on('match', (name) => console.log('match', name)).on('end', (all) => console.log('end', all));
});
// expect: [ 'a/b/c.js', 'a/d.js', 'e/g.js', 'e/link/d.js', 'top.js' ]
// expect: [ 'a/', 'e/' ] [ 'a/d.js', 'e/f.txt', 'e/g.js' ] [ 'a/.hidden.js', 'e/link/.hidden.js' ]
// expect: [ 'a/d.js' ] true [ 'none/*' ]
// expect: null [ 'e/f.txt', 'e/g.js' ]
// expect: match a/b/c.js
// expect: end [ 'a/b/c.js' ]
