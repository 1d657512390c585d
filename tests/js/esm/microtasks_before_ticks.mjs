setTimeout(() => console.log('timeout'), 0);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('micro 1')).then(() => console.log('micro 2'));
queueMicrotask(() => {
  console.log('micro 3');
  process.nextTick(() => console.log('tick from micro'));
});
console.log('main');
// expect: main
// expect: micro 1
// expect: micro 3
// expect: micro 2
// expect: tick
// expect: tick from micro
// expect: timeout
