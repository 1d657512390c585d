// toWeb() and fromWeb() of Readable, Writable and Duplex, both ways; finished() and addAbortSignal() for streams of the web;
// what a file handle gives.
'use strict';
const { Readable, Writable, Duplex, PassThrough, finished, addAbortSignal, isReadable, isErrored, isDisturbed } = require('stream');
const fs = require('fs');
const fail = (label) => (error) => console.log(label, error.name, error.code, error.message);

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

async function toWeb() {
  console.log(await collect(Readable.toWeb(Readable.from(['a', 'b']))));
  console.log(await collect(Readable.toWeb(Readable.from([Buffer.from('bytes')], { objectMode: false }))));
  const written = [];
  const writable = Writable.toWeb(new Writable({ highWaterMark: 3, write(chunk, encoding, done) { written.push(String(chunk)); setTimeout(done, 1); } }));
  await ReadableStream.from(['one', 'two', 'three']).pipeTo(writable);
  console.log(written);
  const { readable, writable: end } = Duplex.toWeb(new PassThrough());
  const writer = end.getWriter();
  writer.write(Buffer.from('through'));
  writer.close();
  console.log((await collect(readable)).map((chunk) => Buffer.from(chunk).toString()));
  const broken = new Readable({ read() { this.destroy(new Error('broken')); } });
  await collect(Readable.toWeb(broken)).catch(fail('readable'));
  const early = new Readable({ read() {} }), web = Readable.toWeb(early);
  early.destroy();
  await collect(web).catch(fail('early'));
  const source = new Readable({ read() { this.push('x'); } });
  source.on('close', () => console.log('source closed'));
  await Readable.toWeb(source).cancel();
}

async function fromWeb() {
  console.log(await collect(Readable.fromWeb(ReadableStream.from(['a', 'b']), { encoding: 'utf8' })));
  const written = [];
  const writable = Writable.fromWeb(new WritableStream({ write(chunk) { written.push(chunk); }, close() { written.push('closed'); } }));
  writable.write('text');
  writable.end(Buffer.from('b'));
  await new Promise((done) => { writable.on('close', done); });
  console.log(written);
  const duplex = Duplex.fromWeb(new TransformStream({ transform(chunk, c) { c.enqueue(Buffer.from(chunk).toString().toUpperCase()); } }));
  duplex.end('shout');
  console.log(String(await collect(duplex)));
  const failing = Readable.fromWeb(new ReadableStream({ start(c) { c.error(new Error('from the web')); } }));
  await collect(failing).catch(fail('failing'));
  const cancelled = Readable.fromWeb(new ReadableStream({ cancel: fail('cancel') }));
  cancelled.on('error', fail('error')).destroy(new Error('enough'));
  await new Promise((done) => { cancelled.on('close', done); });
  try { Readable.fromWeb(5); } catch (error) { fail('fromWeb')(error); }
  try { Readable.toWeb(5); } catch (error) { fail('toWeb')(error); }
}

async function questions() {
  const stream = new ReadableStream({ start(c) { c.enqueue(1); c.close(); } });
  finished(stream, (error) => console.log('finished', error));
  console.log(isReadable(stream), isErrored(stream), isDisturbed(stream));
  await collect(stream);
  console.log(isReadable(stream), isDisturbed(stream));
  const abort = new AbortController(), endless = addAbortSignal(abort.signal, new ReadableStream());
  abort.abort();
  await collect(endless).catch(fail('aborted'));
}

async function files() {
  fs.writeFileSync('file.txt', 'a file of some words');
  const handle = await fs.promises.open('file.txt');
  console.log(Buffer.concat(await collect(handle.readableWebStream({ type: 'bytes' }))).toString());
  try { handle.readableWebStream(); } catch (error) { fail('twice')(error); }
  await handle.close();
}

process.removeAllListeners('warning');
toWeb().then(fromWeb).then(questions).then(files);
// expect: [ 'a', 'b' ]
// expect: [ Uint8Array(5) [ 98, 121, 116, 101, 115 ] ]
// expect: [ 'one', 'two', 'three' ]
// expect: [ 'through' ]
// expect: readable Error undefined broken
// expect: early AbortError ABORT_ERR The operation was aborted
// expect: source closed
// expect: [ 'a', 'b' ]
// expect: [ <Buffer 74 65 78 74>, <Buffer 62>, 'closed' ]
// expect: SHOUT
// expect: failing Error undefined from the web
// expect: cancel Error undefined enough
// expect: error Error undefined enough
// expect: fromWeb TypeError ERR_INVALID_ARG_TYPE The "readableStream" argument must be an instance of ReadableStream. Received type number (5)
// expect: toWeb TypeError ERR_INVALID_ARG_TYPE The "streamReadable" argument must be an stream.Readable. Received type number (5)
// expect: true false false
// expect: false true
// expect: aborted AbortError ABORT_ERR The operation was aborted
// expect: finished undefined
// expect: a file of some words
// expect: twice Error ERR_INVALID_STATE Invalid state: The FileHandle is locked
