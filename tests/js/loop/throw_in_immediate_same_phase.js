// When the last immediate throws, those set meanwhile run in the same phase, before a timer that is due.
process.on('uncaughtException', function (e) { console.log('caught ' + e.message); });
setImmediate(function () {
  console.log('i1');
  process.nextTick(function () { console.log('tick'); });
  setTimeout(function () { console.log('timer'); }, 1);
  setImmediate(function () { console.log('i2'); });
  var t = Date.now();
  while (Date.now() - t < 10) {}
  throw new Error('x');
});
// expect: i1
// expect: caught x
// expect: i2
// expect: tick
// expect: timer
