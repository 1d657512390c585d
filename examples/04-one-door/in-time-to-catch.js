// Three promises that are rejected. One is handled at once, one in a tick, one in an immediate.
// Look for: only the third is too late; the runtime has looked in between.
process.on('unhandledRejection', function onUnhandled(reason) {
  console.log('nobody handles', reason);
});
process.on('rejectionHandled', function onHandled() {
  console.log('somebody handles it after all');
});

Promise.reject('the first').catch(() => console.log('the first is handled'));

const second = Promise.reject('the second');
process.nextTick(() => second.catch(() => console.log('the second is handled')));

const third = Promise.reject('the third');
setImmediate(() => third.catch(() => console.log('the third is handled')));
