// Every other channel of that name receives, in this thread and in workers; closed ones and the sender do not.
const { BroadcastChannel, Worker } = require('worker_threads');
const one = new BroadcastChannel('news'), two = new BroadcastChannel('news'), other = new BroadcastChannel('other');
const worker = new Worker(`const { BroadcastChannel, parentPort } = require('worker_threads');
  const channel = new BroadcastChannel('news');
  channel.onmessage = (event) => { channel.postMessage({ back: event.data }); channel.close(); };
  parentPort.postMessage('ready');`, { eval: true });
const seen = [];
one.onmessage = (event) => {
  seen.push(`one ${JSON.stringify(event.data)}`);
  finish();
};
two.addEventListener('message', (event) => {
  seen.push(`two ${event.constructor.name} ${JSON.stringify(event.data)}`);
  finish();
});
other.onmessage = () => console.log('never');
other.unref();
worker.on('message', () => one.postMessage([1]));
function finish() {
  if (seen.length < 3) return;
  seen.sort().forEach((line) => console.log(line));
  one.close();
  two.close();
  try {
    one.postMessage(1);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
try {
  one.postMessage(() => 1);
} catch (error) {
  console.log(error.name);
}
console.log(one.name);
// expect: DataCloneError
// expect: news
// expect: one {"back":[1]}
// expect: two MessageEvent [1]
// expect: two MessageEvent {"back":[1]}
// expect: InvalidStateError 11 BroadcastChannel is closed.
