var path = require('path');
console.log(path.join('/a', '..', '../b', './c/'), path.join(''), path.join('a', '', 'b'));
console.log(path.normalize('/a/./b//../c/'), path.normalize('../../a'), path.normalize(''), path.normalize('a/..'));
console.log(path.resolve('/a', 'b', '../c'), path.resolve('/a', '/b'), path.resolve('x') === process.cwd() + '/x');
console.log(path.relative('/a/b/c', '/a/d'), path.relative('/a', '/a') === '', path.relative('/', '/a/b'));
console.log(path.format({ dir: '/a', name: 'b', ext: 'c' }), path.isAbsolute('/a'), path.isAbsolute('a'));

// expect: /b/c/ . a/b
// expect: /a/c/ ../../a . .
// expect: /a/c /b true
// expect: ../../d true a/b
// expect: /a/b.c true false
