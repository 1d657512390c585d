// A rejection that nobody handles ends the process with its error.
Promise.reject(new TypeError('nobody cares'));
setTimeout(function () { console.log('WRONG'); }, 1);
// expect error: Promise.reject(new TypeError('nobody cares'));
// expect error: TypeError: nobody cares
// exit: 1
