/* internal/webstreams/from_web.js -- streams of the web as Node's: Readable.fromWeb(), Writable.fromWeb(), Duplex.fromWeb().
 *
 * HOW   a Readable reads from a reader, a Writable writes to a writer; destroying them cancels, aborts or closes the other.
 * READ  after adapters.js. Follows stream.html#streamreadablefromwebreadablestream-options.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateBoolean, validateObject } = require('internal/validators');
const { destroyer } = require('internal/streams/destroy');
const { ReadableCore } = require('internal/webstreams/readable_core');
const { WritableCore } = require('internal/webstreams/writable_core');
const { CORE, nothing, then } = require('internal/webstreams/shared');

/* Calls a callback from a promise: what it throws is no rejection. */
function call(callback, error) {
  try {
    callback(error);
  } catch (thrown) {
    process.nextTick(() => { throw thrown; });
  }
}

/* Settles the callback with the promise. */
const settle = (promise, callback) => then(promise, () => call(callback), (error) => call(callback, error));

/** What a reader gives, as methods of a Readable. @param {Function} self gives the stream */
function readingFrom(readable, self) {
  const reader = readable.getReader();
  let over = false;
  then(reader.closed, () => { over = true; }, (error) => {
    over = true;
    destroyer(self(), error);
  });
  return {
    read() {
      then(reader.read(), ({ done, value }) => { self().push(done ? null : value); }, (error) => destroyer(self(), error));
    },
    cancel: (error, callback) => {
      if (over) call(callback, error);
      else then(reader.cancel(error), () => call(callback, error), () => call(callback, error));
    },
  };
}

/** What a writer takes, as methods of a Writable. */
function writingTo(writable, { objectMode, decodeStrings }, self) {
  const writer = writable.getWriter();
  let over = false;
  then(writer.closed, () => { over = true; }, (error) => {
    over = true;
    destroyer(self(), error);
  });
  const bytesOf = (chunk, encoding) => {
    if (typeof chunk !== 'string' || !decodeStrings || objectMode) return chunk;
    const { buffer, byteOffset, byteLength } = Buffer.from(chunk, encoding);
    return new Uint8Array(buffer, byteOffset, byteLength);
  };
  return {
    write(chunk, encoding, callback) {
      settle(then(writer.ready, () => writer.write(bytesOf(chunk, encoding))), callback);
    },
    writev(chunks, callback) {
      settle(then(writer.ready, () => Promise.all(chunks.map(({ chunk }) => writer.write(chunk)))), callback);
    },
    final(callback) {
      if (over) call(callback);
      else settle(writer.close(), callback);
    },
    end: (error, callback) => {
      const done = () => call(callback, error);
      if (over) done();
      else then(error ? writer.abort(error) : writer.close(), done, done);
    },
  };
}

function check(options) {
  validateObject(options, 'options');
  if (options.objectMode !== undefined) validateBoolean(options.objectMode, 'options.objectMode');
  return { objectMode: false, decodeStrings: true, ...options };
}

function checkStream(stream, Core, name, expected) {
  if (!(stream?.[CORE] instanceof Core)) throw errors.invalidType(name, [expected], stream);
}

/** @param {ReadableStream} readableStream @param {object} [options] highWaterMark, encoding, objectMode, signal
 * @returns {Readable} @throws {TypeError} */
function readableFromWeb(readableStream, options = {}) {
  const { Readable } = require('stream');
  checkStream(readableStream, ReadableCore, 'readableStream', 'ReadableStream');
  const { highWaterMark, encoding, objectMode, signal } = check(options);
  const source = readingFrom(readableStream, () => readable);
  const readable = new Readable({ objectMode, highWaterMark, encoding, signal, read: source.read, destroy: source.cancel });
  return readable;
}

/** @param {WritableStream} writableStream @param {object} [options] highWaterMark, decodeStrings, objectMode, signal
 * @returns {Writable} @throws {TypeError} */
function writableFromWeb(writableStream, options = {}) {
  const { Writable } = require('stream');
  checkStream(writableStream, WritableCore, 'writableStream', 'WritableStream');
  const checked = check(options), { highWaterMark, decodeStrings, objectMode, signal } = checked;
  const sink = writingTo(writableStream, checked, () => writable);
  const writable = new Writable({ highWaterMark, objectMode, decodeStrings, signal, write: sink.write, writev: sink.writev,
    final: sink.final, destroy: sink.end });
  return writable;
}

/** @param {object} pair readable, writable @param {object} [options] those of a Duplex @returns {Duplex} @throws {TypeError} */
function duplexFromWeb(pair = {}, options = {}) {
  const { Duplex } = require('stream');
  validateObject(pair, 'pair');
  checkStream(pair.readable, ReadableCore, 'pair.readable', 'ReadableStream');
  checkStream(pair.writable, WritableCore, 'pair.writable', 'WritableStream');
  const checked = check({ allowHalfOpen: false, ...options }), { allowHalfOpen, highWaterMark, decodeStrings, encoding, objectMode, signal } = checked;
  const sink = writingTo(pair.writable, checked, () => duplex), source = readingFrom(pair.readable, () => duplex);
  const duplex = new Duplex({ allowHalfOpen, highWaterMark, objectMode, encoding, decodeStrings, signal, read: source.read,
    write: sink.write, writev: sink.writev, final: sink.final,
    destroy(error, callback) { sink.end(error, nothing); source.cancel(error, callback); } });
  return duplex;
}

module.exports = { duplexFromWeb, readableFromWeb, writableFromWeb };
