// What a program asks of process.
console.log(process.argv.length, process.argv[1] === __filename, process.pid > 0, process.cwd().length > 0);
console.log(/^v20\./.test(process.version), typeof process.versions.uv, process.platform, process.arch === 'x64' || process.arch === 'arm64');
var a = process.hrtime(), b = process.hrtime(a);
console.log(a.length, b[0] === 0, b[1] >= 0, process.uptime() > 0, process.memoryUsage().rss > 100000);
console.log(typeof process.title, process.execArgv, process.execPath[0]);
// expect: 2 true true true
// expect: true string linux true
// expect: 2 true true true true
// expect: string [] /
