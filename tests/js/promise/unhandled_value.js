// A reason that is no error is shown, too.
Promise.reject(42);
// expect error: UnhandledPromiseRejection
// expect error: 42
// exit: 1
