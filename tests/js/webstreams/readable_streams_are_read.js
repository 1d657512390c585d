// ReadableStream: readers, iteration, tee, from, errors, pressure; and what its objects look like.
'use strict';
const show = (label) => (value) => console.log(label, value);
const fail = (label) => (error) => console.log(label, error.name, error.code, error.message);

async function reads() {
  const pulls = [];
  const stream = new ReadableStream({
    start(c) { c.enqueue('start'); console.log('room', c.desiredSize); },
    pull(c) { pulls.push(c.desiredSize); if (pulls.length === 3) c.close(); else c.enqueue(pulls.length); },
    cancel(reason) { console.log('cancelled', reason); },
  }, { highWaterMark: 2 });
  const reader = stream.getReader();
  console.log(stream.locked, await reader.read(), await reader.read(), await reader.read(), await reader.read());
  console.log('pulls', pulls, await reader.closed);
  reader.releaseLock();
  console.log(stream.locked, await stream.cancel('too late'));
}

async function iterates() {
  const seen = [];
  for await (const chunk of ReadableStream.from(['a', Promise.resolve('b'), 'c'])) seen.push(chunk);
  console.log(seen);
  const stream = new ReadableStream({ pull(c) { c.enqueue(1); }, cancel: show('cancel') });
  for await (const chunk of stream) break;
  for await (const chunk of new ReadableStream({ start(c) { c.error(new Error('bad')); } }).values({ preventCancel: true }));
}

async function tees() {
  const [a, b] = ReadableStream.from([1, 2, 3]).tee(), seen = [];
  for await (const x of a) seen.push(x);
  for await (const x of b) seen.push(x);
  console.log(seen);
}

async function errors() {
  const stream = new ReadableStream(), reader = stream.getReader();
  for (const act of [() => stream.getReader(), () => stream.tee(), () => stream.getReader({ mode: 'x' }), () => new ReadableStream({ type: 'x' }),
    () => new ReadableStream({}, { highWaterMark: -1 }), () => new ReadableStream({}, { size: 1 }), () => new ReadableStream({ pull: 1 }),
    () => new ReadableStreamDefaultReader(5), () => new ReadableStreamDefaultController(), () => ReadableStream.from(5),
    () => ReadableStream.prototype.getReader.call({})]) {
    try {
      act();
      console.log('no error');
    } catch (error) {
      fail('threw')(error);
    }
  }
  await stream.cancel().catch(fail('cancel'));
  const waiting = reader.read().catch(fail('read'));
  reader.releaseLock();
  await waiting;
  await reader.read().catch(fail('released'));
  await reader.closed.catch(fail('closed'));
  let own;
  const closed = new ReadableStream({ start(c) { own = c; c.close(); } });
  try { own.enqueue(1); } catch (error) { fail('enqueue')(error); }
  await closed.pipeTo(5).catch(fail('pipeTo'));
  const sized = new ReadableStream({ start(c) { try { c.enqueue(1); } catch (error) { fail('size')(error); } } }, { size: () => NaN });
  await sized.getReader().read().catch(fail('sized'));
}

reads().then(iterates).catch(fail('iterated')).then(tees).then(errors).then(() => {
  console.log(new ReadableStream(), new ReadableStream().getReader(), new ReadableStream({ type: 'bytes' }));
});
// expect: room 1
// expect: true { value: 'start', done: false } { value: 1, done: false } { value: 2, done: false } { value: undefined, done: true }
// expect: pulls [ 2, 2, 2 ] undefined
// expect: false undefined
// expect: [ 'a', 'b', 'c' ]
// expect: cancel undefined
// expect: iterated Error undefined bad
// expect: [ 1, 2, 3, 1, 2, 3 ]
// expect: threw TypeError ERR_INVALID_STATE Invalid state: ReadableStream is locked
// expect: threw TypeError ERR_INVALID_STATE Invalid state: ReadableStream is locked
// expect: threw TypeError ERR_INVALID_ARG_VALUE The property 'options.mode' is invalid. Received 'x'
// expect: threw TypeError ERR_INVALID_ARG_VALUE The property 'source.type' is invalid. Received 'x'
// expect: threw RangeError ERR_INVALID_ARG_VALUE The property 'strategy.highWaterMark' is invalid. Received -1
// expect: threw TypeError ERR_INVALID_ARG_TYPE The "strategy.size" property must be of type function. Received type number (1)
// expect: threw TypeError ERR_INVALID_ARG_TYPE The "source.pull" property must be of type function. Received type number (1)
// expect: threw TypeError ERR_INVALID_ARG_TYPE The "stream" argument must be an instance of ReadableStream. Received type number (5)
// expect: threw TypeError ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
// expect: threw TypeError ERR_ARG_NOT_ITERABLE 5 must be iterable
// expect: threw TypeError ERR_INVALID_THIS Value of "this" must be of type ReadableStream
// expect: cancel TypeError ERR_INVALID_STATE Invalid state: ReadableStream is locked
// expect: read TypeError ERR_INVALID_STATE Invalid state: Releasing reader
// expect: released TypeError ERR_INVALID_STATE Invalid state: The reader is not attached to a stream
// expect: closed TypeError ERR_INVALID_STATE Invalid state: Reader released
// expect: enqueue TypeError ERR_INVALID_STATE Invalid state: Controller is already closed
// expect: pipeTo TypeError ERR_INVALID_ARG_TYPE The "transform.writable" property must be an instance of WritableStream. Received type number (5)
// expect: size RangeError ERR_INVALID_ARG_VALUE The argument 'size' is invalid. Received NaN
// expect: sized RangeError ERR_INVALID_ARG_VALUE The argument 'size' is invalid. Received NaN
// expect: ReadableStream { locked: false, state: 'readable', supportsBYOB: false } ReadableStreamDefaultReader {
// expect:   stream: ReadableStream { locked: true, state: 'readable', supportsBYOB: false },
// expect:   readRequests: 0,
// expect:   close: Promise { <pending> }
// expect: } ReadableStream { locked: false, state: 'readable', supportsBYOB: true }
