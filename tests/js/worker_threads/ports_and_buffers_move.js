// What is in the transfer list moves: it works at the other end and is empty here.
const { MessageChannel, Worker } = require('worker_threads');
const outer = new MessageChannel(), inner = new MessageChannel();
const worker = new Worker(`require('worker_threads').parentPort.once('message', ({ port }) => port.on('message', ({ bytes, back }) => {
  new Uint8Array(bytes)[0] = 9; back.postMessage(bytes, [bytes]); port.close(); }))`, { eval: true });
worker.postMessage({ port: outer.port1 }, [outer.port1]);
const bytes = new Uint8Array([1, 2, 3]);
inner.port2.once('message', (buffer) => {
  moved = new Uint8Array(buffer).join();
  inner.port2.close();
});
outer.port2.postMessage({ bytes: bytes.buffer, back: inner.port1 }, [bytes.buffer, inner.port1]);
console.log(bytes.length, bytes.buffer.byteLength);
// expect: 0 0
let moved;
worker.on('exit', (code) => process.on('exit', () => console.log(moved, 'exit', code)));
const refused = (f) => {
  try {
    f();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
const { port1, port2 } = new MessageChannel();
refused(() => port1.postMessage(1, [1]));
refused(() => port1.postMessage(port1, [port1]));
refused(() => port1.postMessage(port2));
refused(() => port1.postMessage(inner.port1, [inner.port1]));
refused(() => port1.postMessage(new ArrayBuffer(1), ((b) => [b, b])(new ArrayBuffer(1))));
refused(() => port1.postMessage(bytes));
refused(() => port1.postMessage());
refused(() => port1.postMessage(1, 5));
refused(() => port1.postMessage({ f() {} }));
// expect: TypeError ERR_INVALID_TRANSFER_OBJECT Found invalid object in transferList
// expect: DataCloneError 25 Transfer list contains source port
// expect: TypeError ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST Object that needs transfer was found in message but not listed in transferList
// expect: DataCloneError 25 MessagePort in transfer list is already detached
// expect: DataCloneError 25 Transfer list contains duplicate ArrayBuffer
// expect: DataCloneError 25 An ArrayBuffer is detached and could not be cloned.
// expect: TypeError ERR_MISSING_ARGS Not enough arguments to MessagePort.postMessage
// expect: TypeError ERR_INVALID_ARG_TYPE Optional transferList argument must be an iterable
// expect: DataCloneError 25 f() {} could not be cloned.
// expect: 9,2,3 exit 0
