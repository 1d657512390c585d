var path = require('path');
console.log(require('path/posix') === path, path.posix === path, require('path/win32') === path.win32);
console.log(path.sep, path.delimiter, path.win32.sep, path.win32.delimiter, path.win32.posix === path);

// expect: true true true
// expect: / : \ ; true
