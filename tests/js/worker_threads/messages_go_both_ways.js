// A worker gets workerData and argv, answers messages, and ends when nothing keeps it alive.
const { Worker, isMainThread, parentPort, workerData, threadId } = require('worker_threads');
if (isMainThread) {
  const worker = new Worker(__filename, { workerData: { list: [1, 2], date: new Date(5) }, argv: ['one'], env: { A: 1 } });
  const order = [];
  worker.on('online', () => order.push('online'));
  worker.on('message', (message) => {
    order.push(JSON.stringify(message));
    if (message.begun) worker.postMessage(new Map([['key', new Set([1])]]));
  });
  worker.on('exit', (code) => {
    order.push(`exit ${code} ${worker.threadId}`);
    order.forEach((line) => console.log(line));
  });
  // expect: online
  // expect: {"begun":true,"threadId":1,"data":{"list":[1,2],"date":"1970-01-01T00:00:00.005Z"},"argv":["one"],"env":{"A":"1"}}
  // expect: {"map":true,"set":true,"size":1}
  // expect: exit 0 -1
} else {
  parentPort.once('message', (map) => {
    const set = map.get('key');
    parentPort.postMessage({ map: map instanceof Map, set: set instanceof Set, size: set.size });
  });
  parentPort.postMessage({ begun: true, threadId, data: workerData, argv: process.argv.slice(2), env: { ...process.env } });
}
