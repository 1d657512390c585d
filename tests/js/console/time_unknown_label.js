console.timeEnd('none');
process.exitCode = 1;

// expect error: Warning: No such label 'none' for console.timeEnd()
// exit: 1
