// Each message is a callback of its own: ticks and microtasks run after it.
const { MessageChannel, receiveMessageOnPort } = require('worker_threads');
const { port1, port2 } = new MessageChannel();
port1.postMessage('taken');
console.log(receiveMessageOnPort(port2), receiveMessageOnPort(port2));
// expect: { message: 'taken' } undefined
port2.on('message', (m) => {
  console.log('message', m);
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('microtask'));
  if (m === 2) port1.close();
});
port1.on('close', () => console.log('close 1'));
port2.on('close', () => console.log('close 2'));
port1.postMessage(1);
port1.postMessage(2);
console.log('main');
// expect: main
// expect: message 1
// expect: tick
// expect: microtask
// expect: message 2
// expect: tick
// expect: microtask
// expect: close 1
// expect: close 2
