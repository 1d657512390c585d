// nextTick passes its arguments on.
process.nextTick(function (a, b) { console.log(a, b, arguments.length); }, 'one', { two: 2 });
// expect: one { two: 2 } 2
