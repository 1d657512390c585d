// process.exitCode is the exit code when nothing keeps the loop alive.
process.exitCode = 7;
process.on('exit', function (code) { console.log('exit', code); });
// expect: exit 7
// exit: 7
