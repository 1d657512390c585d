var log = console.log;
log('works', 1);
[1, 2].forEach(function (n) { (0, console.info)(n); });

// expect: works 1
// expect: 1
// expect: 2
