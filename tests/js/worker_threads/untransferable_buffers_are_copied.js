// What markAsUntransferable() has marked stays here; nobody can take a worker's environment data away either.
const { MessageChannel, getEnvironmentData, markAsUntransferable, receiveMessageOnPort, setEnvironmentData,
  Worker } = require('worker_threads');
const { port1, port2 } = new MessageChannel(), buffer = new ArrayBuffer(3);
markAsUntransferable(buffer);
port1.postMessage(buffer, [buffer]);
console.log(buffer.byteLength, receiveMessageOnPort(port2).message.byteLength);
// expect: 3 3
setEnvironmentData('a', { b: 1 });
setEnvironmentData('gone', 1);
setEnvironmentData('gone');
new Worker('const w = require("worker_threads"); w.parentPort.postMessage([w.getEnvironmentData("a"), w.getEnvironmentData("gone")])',
  { eval: true }).on('message', (list) => console.log(list, getEnvironmentData('a')));
// expect: [ { b: 1 }, undefined ] { b: 1 }
