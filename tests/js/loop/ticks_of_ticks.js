// Ticks made by microtasks run after all microtasks, microtasks made by ticks after all ticks.
Promise.resolve().then(function () {
  console.log('m1');
  process.nextTick(function () { console.log('t from m1'); });
}).then(function () { console.log('m2'); });
process.nextTick(function () {
  console.log('t1');
  queueMicrotask(function () { console.log('m from t1'); });
  process.nextTick(function () { console.log('t2'); });
});
// expect: t1
// expect: t2
// expect: m1
// expect: m from t1
// expect: m2
// expect: t from m1
