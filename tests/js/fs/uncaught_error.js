require('fs').readFileSync('nowhere');

// expect error: Error: ENOENT: no such file or directory, open 'nowhere'
// exit: 1
