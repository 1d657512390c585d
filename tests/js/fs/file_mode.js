var fs = require('fs');
process.umask && process.umask(18);
fs.writeFileSync('a', '', { mode: 384 });
fs.writeFileSync('b', '', { mode: '640' });
console.log((fs.statSync('a').mode & 511).toString(8), (fs.statSync('b').mode & 511).toString(8));
try { fs.writeFileSync('c', '', { mode: '9' }); } catch (e) { console.log(e.code, e.message); }

// expect: 600 640
// expect: ERR_INVALID_ARG_VALUE The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received '9'
