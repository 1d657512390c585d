// setUncaughtExceptionCaptureCallback() takes exceptions before 'uncaughtException'; 'uncaughtExceptionMonitor' sees all.
'use strict';
for (const fn of [undefined, 5, {}]) {
  try { process.setUncaughtExceptionCaptureCallback(fn); } catch (e) { console.log(e.code, e.message); }
}
console.log(process.hasUncaughtExceptionCaptureCallback());
process.on('uncaughtExceptionMonitor', (e, origin) => console.log('monitor', e.message, origin));
process.on('uncaughtException', (e, origin) => console.log('event', e.message, origin));
process.setUncaughtExceptionCaptureCallback(function (e) { console.log('captured', e.message, arguments.length); });
try { process.setUncaughtExceptionCaptureCallback(() => {}); } catch (e) { console.log(e.code, e.message); }
console.log(process.hasUncaughtExceptionCaptureCallback());
setTimeout(() => {
  process.setUncaughtExceptionCaptureCallback(null);
  console.log(process.hasUncaughtExceptionCaptureCallback());
  setImmediate(() => { Promise.reject(new Error('third')); });
  throw new Error('second');
}, 1);
process.on('exit', (code) => console.log('exit', code));
throw new Error('first');
// expect: ERR_INVALID_ARG_TYPE The "fn" argument must be of type function or null. Received undefined
// expect: ERR_INVALID_ARG_TYPE The "fn" argument must be of type function or null. Received type number (5)
// expect: ERR_INVALID_ARG_TYPE The "fn" argument must be of type function or null. Received an instance of Object
// expect: false
// expect: ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET `process.setupUncaughtExceptionCapture()` was called while a capture callback was already active
// expect: true
// expect: monitor first uncaughtException
// expect: captured first 1
// expect: false
// expect: monitor second uncaughtException
// expect: event second uncaughtException
// expect: monitor third unhandledRejection
// expect: event third unhandledRejection
// expect: exit 0
