process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('micro'));
console.log('before');
await null;
console.log('after');
process.nextTick(() => console.log('tick 2'));
await null;
console.log('end');
// expect: before
// expect: micro
// expect: after
// expect: end
// expect: tick
// expect: tick 2
