console.countReset('nope');
process.exitCode = 1;

// expect error: Warning: Count for 'nope' does not exist
// exit: 1
