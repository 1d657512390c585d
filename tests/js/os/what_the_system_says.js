const os = require('os'), tty = require('tty');
console.log(JSON.stringify(os.EOL), os.type() !== '', os.platform() === process.platform, os.arch() === process.arch);
console.log(os.release().split('.').length > 1, os.hostname().length > 0, os.homedir().startsWith('/'), os.endianness());
console.log(os.totalmem() > os.freemem(), os.uptime() > 0, os.loadavg().length, Array.isArray(os.cpus()));
console.log(Object.keys(os.userInfo()).sort().join(), os.constants.signals.SIGINT, os.availableParallelism() > 0);
process.env.TMPDIR = '/somewhere/';
console.log(os.tmpdir(), tty.isatty(0), tty.isatty(-1), tty.isatty('x'));
// expect: "\n" true true true
// expect: true true true LE
// expect: true true 3 true
// expect: gid,homedir,shell,uid,username 2 true
// expect: /somewhere false false false
