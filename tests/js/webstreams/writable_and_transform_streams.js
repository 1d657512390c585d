// WritableStream and TransformStream: pressure, abort, errors, pipes; and the strategies.
'use strict';
const fail = (label) => (error) => console.log(label, error.name, error.code, error.message);

async function writes() {
  const log = [];
  const stream = new WritableStream({
    start() { log.push('start'); },
    async write(chunk, c) { log.push(chunk, c.signal.aborted); },
    close() { log.push('close'); },
  }, { highWaterMark: 2 });
  const writer = stream.getWriter();
  const one = writer.write('a');
  console.log(writer.desiredSize, await one);
  writer.write('b');
  writer.write('c');
  console.log(writer.desiredSize, await writer.ready, writer.desiredSize);
  await writer.close();
  console.log(log, await writer.closed);
  writer.releaseLock();
  await writer.ready.catch(fail('ready'));
  try { writer.desiredSize; } catch (error) { fail('size')(error); }
  console.log(stream);
}

async function fails() {
  const stream = new WritableStream({ write() { throw new Error('sink'); }, abort(reason) { console.log('abort', reason); } });
  const writer = stream.getWriter();
  await writer.write(1).catch(fail('first'));
  await writer.write(2).catch(fail('second'));
  await writer.closed.catch(fail('closed'));
  await writer.abort().then(() => console.log('aborted'));
  const other = new WritableStream({ abort(reason) { console.log('abort', reason); } });
  await other.abort('why');
  await other.close().catch((error) => console.log('close', error.name));
  try { other.getWriter(); other.getWriter(); } catch (error) { fail('locked')(error); }
}

async function transforms() {
  const upper = new TransformStream({ transform(chunk, c) { c.enqueue(chunk.toUpperCase()); }, flush(c) { c.enqueue('END'); } });
  const seen = [];
  await ReadableStream.from(['a', 'b']).pipeThrough(upper).pipeTo(new WritableStream({ write(chunk) { seen.push(chunk); } }));
  console.log(seen);
  const bad = new TransformStream({ transform() { throw new TypeError('no'); } });
  await ReadableStream.from([1]).pipeThrough(bad).pipeTo(new WritableStream()).catch(fail('transform'));
  const ended = new TransformStream({ start(c) { c.enqueue(1); c.terminate(); } }), writer = ended.writable.getWriter();
  await writer.write(1).catch(fail('terminated'));
  for await (const chunk of ended.readable) console.log(chunk);
}

async function pipes() {
  const abort = new AbortController(), source = new ReadableStream({ cancel(reason) { console.log('source', reason.name); } });
  const piped = source.pipeTo(new WritableStream({ abort(reason) { console.log('sink', reason.name); } }), { signal: abort.signal });
  setTimeout(() => abort.abort(), 1);
  await piped.catch((error) => console.log('pipe', error.name));
  const target = new WritableStream({ close() { console.log('closed'); } });
  await ReadableStream.from([1]).pipeTo(target, { preventClose: true });
  await ReadableStream.from([1]).pipeTo(target);
  await new ReadableStream({ start(c) { c.error(new Error('e')); } }).pipeTo(new WritableStream({ abort: fail('told') })).catch(fail('pipe'));
}

function strategies() {
  const bytes = new ByteLengthQueuingStrategy({ highWaterMark: 5 }), count = new CountQueuingStrategy({ highWaterMark: '2' });
  console.log(bytes, count, bytes.size(new Uint8Array(3)), count.size('long'), count.size === new CountQueuingStrategy({ highWaterMark: 1 }).size);
  for (const init of [undefined, {}]) {
    try { new CountQueuingStrategy(init); } catch (error) { fail('strategy')(error); }
  }
}

writes().then(fails).then(transforms).then(pipes).then(strategies);
// expect: 1 undefined
// expect: 0 undefined 1
// expect: [
// expect:   'start', 'a',
// expect:   false,   'b',
// expect:   false,   'c',
// expect:   false,   'close'
// expect: ] undefined
// expect: ready TypeError ERR_INVALID_STATE Invalid state: Writer has been released
// expect: size TypeError ERR_INVALID_STATE Invalid state: Writer is not bound to a WritableStream
// expect: WritableStream { locked: false, state: 'closed' }
// expect: first Error undefined sink
// expect: second Error undefined sink
// expect: closed Error undefined sink
// expect: aborted
// expect: abort why
// expect: close TypeError
// expect: locked TypeError ERR_INVALID_STATE Invalid state: WritableStream is locked
// expect: [ 'A', 'B', 'END' ]
// expect: transform TypeError undefined no
// expect: terminated TypeError ERR_INVALID_STATE Invalid state: TransformStream has been terminated
// expect: 1
// expect: sink AbortError
// expect: source AbortError
// expect: pipe AbortError
// expect: closed
// expect: told Error undefined e
// expect: pipe Error undefined e
// expect: ByteLengthQueuingStrategy { highWaterMark: 5 } CountQueuingStrategy { highWaterMark: 2 } 3 1 true
// expect: strategy TypeError ERR_INVALID_ARG_TYPE The "init" argument must be of type object. Received undefined
// expect: strategy TypeError ERR_MISSING_OPTION init.highWaterMark is required
