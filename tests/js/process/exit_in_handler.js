// An 'exit' handler may change the exit code, but of what it starts only microtasks run.
process.on('exit', function (code) {
  console.log('first', code);
  process.exitCode = 3;
  setImmediate(function () { console.log('WRONG'); });
  process.nextTick(function () { console.log('WRONG'); });
  Promise.resolve().then(function () { console.log('microtask'); });
});
process.on('exit', function () { console.log('second'); });
// expect: first 0
// expect: second
// expect: microtask
// exit: 3
