/* internal/streams/duplexify.js -- Duplex.from(): a Duplex of streams, iterables, functions and promises.
 *
 * HOW   by what it is: a pair of streams stands behind a facade; what can be iterated is read; a function gets what is
 *       written as something to iterate, and what it gives is read.
 * READ  after facade.js and from.js. Follows stream.html, "stream.Duplex.from".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const Duplex = require('internal/streams/duplex');
const finished = require('internal/streams/finished');
const makeFacade = require('internal/streams/facade');
const { destroyer } = require('internal/streams/destroy');
const { isDuplexNodeStream, isIterable, isNodeStream, isReadable, isReadableNodeStream, isReadableStream, isWebStream, isWritable,
  isWritableNodeStream, isWritableStream } = require('internal/streams/questions');

function duplexify(body, name) {
  if (isDuplexNodeStream(body)) return body;
  if (isReadableNodeStream(body)) return ofPair({ readable: body });
  if (isWritableNodeStream(body)) return ofPair({ writable: body });
  if (isNodeStream(body)) return ofPair({});
  if (isWebStream(body)) return ofWeb(body);
  if (typeof body === 'function') return ofFunction(body, name);
  if (typeof body?.arrayBuffer === 'function' && body instanceof Blob) return ofPromise(body.arrayBuffer());
  if (isIterable(body)) return readFrom(body, { writable: false });
  if (typeof body?.writable === 'object' || typeof body?.readable === 'object') {
    const { readable, writable } = body;
    return ofPair({ readable: sideOf(readable, isReadableNodeStream, name), writable: sideOf(writable, isWritableNodeStream, name) });
  }
  if (typeof body?.then === 'function') return ofPromise(body);
  throw errors.invalidType(name, ['Blob', 'ReadableStream', 'WritableStream', 'Stream', 'Iterable', 'AsyncIterable', 'Function',
    '{ readable, writable } pair', 'Promise'], body);
}

function readFrom(iterable, options) {
  return require('internal/streams/from').fromWith(Duplex, iterable, { objectMode: true, ...options });
}

function sideOf(stream, isIt, name) {
  if (!stream) return undefined;
  return isIt(stream) ? stream : duplexify(stream, name);
}

/* Streams of the web. options: those of Duplex.fromWeb() */
function ofWeb(body, options) {
  const { duplexFromWeb, readableFromWeb, writableFromWeb } = require('internal/webstreams/from_web');
  if (isReadableStream(body)) return ofPair({ readable: readableFromWeb(body, options) });
  if (isWritableStream(body)) return ofPair({ writable: writableFromWeb(body, options) });
  return duplexFromWeb(body, options);
}

/* ---- A pair ---- */

function ofPair({ readable: reader, writable: writer }) {
  const tail = reader && typeof reader.read !== 'function' ? require('internal/streams/wrap').wrapStatic(reader) : reader;
  const readable = Boolean(isReadable(tail)), writable = Boolean(isWritable(writer));
  const facade = makeFacade({ head: writer, tail, readable, writable,
    whenWritten(call) { writer.on('finish', call); },
    destroyBehind(reason) {
      destroyer(writer, reason);
      destroyer(tail, reason);
    } });
  const over = (failed) => {
    if (failed) destroyer(tail, failed);
    facade.over(failed, true); // what the facade still holds is to be read: it ends by itself
  };
  if (writable) finished(writer, over);
  if (readable) finished(tail, over);
  return facade.duplex;
}

/* ---- A function ---- */

function deferred() {
  const result = {};
  result.promise = new Promise((resolve) => { result.resolve = resolve; });
  return result;
}

/* Calls it with what will be written, and gives what it gives, and the methods of the writable side. */
function startFunction(fn) {
  let next = deferred();
  const ac = new AbortController(), { signal } = ac;
  async function* input() {
    while (true) {
      const { chunk, done, callback } = await next.promise;
      process.nextTick(callback);
      if (done) return;
      if (signal.aborted) throw new errors.AbortError(undefined, { cause: signal.reason });
      next = deferred();
      yield chunk;
    }
  }
  return {
    value: fn(input(), { signal }),
    write(chunk, encoding, callback) { next.resolve({ chunk, done: false, callback }); },
    final(callback) { next.resolve({ done: true, callback }); },
    destroy(reason, callback) {
      ac.abort();
      callback(reason);
    }
  };
}

function ofFunction(fn, name) {
  const { value, write, final, destroy } = startFunction(fn);
  if (isDuplexNodeStream(value)) return value;
  if (isIterable(value)) return readFrom(value, { write, final, destroy });
  if (typeof value?.then !== 'function') {
    throw errors.error('ERR_INVALID_RETURN_VALUE', 'Iterable, AsyncIterable or AsyncFunction', name, value);
  }
  const done = value.then((result) => {
    if (result !== undefined && result !== null) throw errors.error('ERR_INVALID_RETURN_VALUE', 'nully', 'body', result);
  }, (reason) => { destroyer(duplex, reason); });
  const duplex = new Duplex({ objectMode: true, readable: false, write, destroy, final(callback) {
    final(() => {
      done.then(() => process.nextTick(callback, null), (reason) => process.nextTick(callback, reason));
    });
  } });
  return duplex;
}

/* ---- A promise ---- */

function ofPromise(promise) {
  const duplex = new Duplex({ objectMode: true, writable: false, read() {} });
  promise.then((value) => {
    if (value !== undefined && value !== null) duplex.push(value);
    duplex.push(null);
  }, (reason) => { destroyer(duplex, reason); });
  return duplex;
}

duplexify.ofWeb = ofWeb;
module.exports = duplexify;
