// An exception inside the handler for exceptions is the end, with code 7.
process.on('uncaughtException', function () { throw new Error('from the handler'); });
throw new Error('first');
// expect error: from the handler
// exit: 7
