// process.exit(n) ends at once, through 'exit'.
process.on('exit', function (c) { console.log('exit', c); });
setTimeout(function () { console.log('WRONG'); }, 1);
(function () { process.exit(4); })();
console.log('WRONG');
// expect: exit 4
// exit: 4
