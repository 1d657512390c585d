function caller() { console.trace('here %d', 1); }
caller();
process.exitCode = 1;

// expect error: Trace: here 1
// exit: 1
