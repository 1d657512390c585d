var fs = require('fs');
try { fs.readFileSync('nowhere'); } catch (e) { console.log(e.message, e.code, e.errno, e.syscall, e.path); }
try { fs.readFileSync('.'); } catch (e) { console.log(e.message, e.code, e.errno, e.syscall, e.path); }

// expect: ENOENT: no such file or directory, open 'nowhere' ENOENT -2 open nowhere
// expect: EISDIR: illegal operation on a directory, read EISDIR -21 read undefined
