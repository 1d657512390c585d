function* g(a = console.log('now')) { yield a; } g(); console.log('after');
// expect: now
// expect: after
