// 'exit' handlers still run after an exception, with code 1.
process.on('exit', function (c) { console.log('exit', c); });
throw new Error('x');
// expect: exit 1
// expect error: Error: x
// exit: 1
