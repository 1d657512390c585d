// A tick that throws ends the drain; the ticks behind it wait for the next one.
process.on('uncaughtException', function (e) { console.log('caught ' + e.message); });
setTimeout(function () {
  console.log('t1');
  process.nextTick(function () { console.log('tick a'); throw new Error('a'); });
  process.nextTick(function () { console.log('tick b'); });
}, 1);
setTimeout(function () { console.log('t2'); }, 1);
setTimeout(function () { console.log('t3'); }, 2);
var t = Date.now();
while (Date.now() - t < 10) {}
// expect: t1
// expect: tick a
// expect: caught a
// expect: t2
// expect: tick b
// expect: t3
