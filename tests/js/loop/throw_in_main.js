// After an exception of the main script that was handled, ticks and the loop go on.
process.on('uncaughtException', function (e, origin) {
  console.log('caught ' + e.message + ' ' + origin);
  process.nextTick(function () { console.log('tick of the handler'); });
});
process.nextTick(function () { console.log('tick'); });
setTimeout(function () { console.log('timer'); }, 1);
throw new Error('main');
// expect: caught main uncaughtException
// expect: tick
// expect: tick of the handler
// expect: timer
