// onmessage and addEventListener get an event, on() the value; a port without listeners keeps nothing alive.
const { MessageChannel, MessagePort } = require('worker_threads');
const one = new MessageChannel(), idle = new MessageChannel();
idle.port1.postMessage('never read');
console.log(idle.port2.hasRef(), one.port2 instanceof MessagePort, one.port2 instanceof EventTarget);
// expect: false true true
one.port2.onmessage = (event) => {
  console.log(event.constructor.name, event.type, event.data, event.ports.length, event.target === one.port2);
  console.log(one.port2.hasRef());
  one.port2.onmessage = null;
  console.log(one.port2.hasRef());
};
one.port1.postMessage({ a: 1 });
try {
  new MessagePort();
} catch (error) {
  console.log(error.name, error.code, error.message);
}
// expect: TypeError ERR_CONSTRUCT_CALL_INVALID Constructor cannot be called
// expect: MessageEvent message { a: 1 } 0 true
// expect: true
// expect: false
