var fs = require('fs');
fs.stat('nowhere', function (error) { console.log(error); });

// expect: [Error: ENOENT: no such file or directory, stat 'nowhere'] {
// expect:   errno: -2,
// expect:   code: 'ENOENT',
// expect:   syscall: 'stat',
// expect:   path: 'nowhere'
// expect: }
