// A thenable costs two microtasks more than it says; what its then() throws is thrown by await.
const ticks = n => { let i = 0, p = Promise.resolve(); while (i < n) { const k = ++i; p = p.then(() => console.log('tick', k)); } };
async function f(name, v) { try { console.log(name, await v); } catch (e) { console.log(name, 'caught', e); } }
ticks(5);
f('value', 1);
f('promise', Promise.resolve(2));
f('thenable', { then(r) { r(3); } });
f('rejecting', { then(r, j) { j(4); } });
f('throwing', { then() { throw 5; } });
f('getter', { get then() { throw 6; } });
f('rejected', Promise.reject(7));
// expect: tick 1
// expect: value 1
// expect: promise 2
// expect: getter caught 6
// expect: rejected caught 7
// expect: tick 2
// expect: thenable 3
// expect: rejecting caught 4
// expect: throwing caught 5
// expect: tick 3
// expect: tick 4
// expect: tick 5
