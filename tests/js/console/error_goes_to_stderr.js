console.error('only here');
console.log('out');
process.exitCode = 1;

// expect: out
// expect error: only here
// exit: 1
