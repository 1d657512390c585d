var win32 = require('path').win32;
console.log(win32.join('C:\\a', '..', 'b/c'), win32.normalize('C:/a//b\\..\\'), win32.resolve('C:\\a', '\\b'));
console.log(win32.basename('C:\\a\\b.txt', '.txt'), win32.dirname('\\\\server\\share\\x'), win32.relative('C:\\a\\b', 'c:\\A\\d'));
console.log(win32.parse('C:\\a\\b.txt'), win32.isAbsolute('C:a'), win32.toNamespacedPath('C:\\a'));

// expect: C:\b\c C:\a\ C:\b
// expect: b \\server\share\ ..\d
// expect: { root: 'C:\\', dir: 'C:\\a', base: 'b.txt', ext: '.txt', name: 'b' } false \\?\C:\a
