// 'multipleResolves': who settles a promise again is heard, on a tick.
'use strict';
process.on('multipleResolves', (type, promise, value) => console.log(type, promise instanceof Promise, String(value)));
new Promise((resolve, reject) => {
  resolve(1);
  resolve(2);
  reject(new Error('three'));
});
new Promise((resolve, reject) => {
  reject(new Error('handled'));
  resolve();
}).catch(() => console.log('caught'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('microtask'));
console.log('main');
// expect: main
// expect: resolve true 2
// expect: reject true Error: three
// expect: resolve true undefined
// expect: tick
// expect: caught
// expect: microtask
