var path = require('path');
console.log(path.basename('/a/b.txt'), path.basename('/a/b.txt', '.txt'), path.basename('b.txt', 'b.txt'), path.basename('/'));
console.log(path.extname('a.tar.gz'), path.extname('.hidden'), path.extname('a.'), path.extname('..') === '');
console.log(path.dirname('/a/b/c'), path.dirname('a'), path.dirname('/a'), path.dirname('//a'), path.dirname('a//b'));
console.log(path.parse('/home/user/file.txt'));

// expect: b.txt b  
// expect: .gz  . true
// expect: /a/b . / // a/
// expect: {
// expect:   root: '/',
// expect:   dir: '/home/user',
// expect:   base: 'file.txt',
// expect:   ext: '.txt',
// expect:   name: 'file'
// expect: }
