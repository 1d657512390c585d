console.assert(true, 'silent');
console.assert(false, '%d is not %d', 2, 3);
process.exitCode = 1;

// expect error: Assertion failed: 2 is not 3
// exit: 1
