/* internal/webstreams/adapters.js -- Node's streams as streams of the web: Readable.toWeb(), Writable.toWeb(), Duplex.toWeb().
 *
 * HOW   each stands before the other kind and passes pressure on: pull() resumes a Readable, a full queue pauses it;
 *       write() waits for the 'drain' of a Writable.
 * READ  after readable.js and writable.js, before from_web.js. Follows webstreams.html and stream.html#streamreadabletowebstreamreadable-options.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const finished = require('internal/streams/finished');
const { destroyer } = require('internal/streams/destroy');
const { isDestroyed, isReadable, isWritable, isWritableEnded, isWritableNodeStream } = require('internal/streams/questions');
const { ReadableStream } = require('internal/webstreams/readable');
const { WritableStream } = require('internal/webstreams/writable');
const { CountQueuingStrategy } = require('internal/webstreams/strategies');
const { deferred, nothing, then } = require('internal/webstreams/shared');

/* How a failure is called on the other side. */
function translated(error) {
  return error?.code === 'ERR_STREAM_PREMATURE_CLOSE' ? new errors.AbortError(undefined, { cause: error }) : error;
}

/* Calls done(error) once, when the stream is over; it may fail again after that. */
function whenOver(stream, done) {
  const stop = finished(stream, (error) => {
    stop();
    stream.on('error', nothing);
    done(translated(error));
  });
}

const strategyOf = (objectMode, highWaterMark) => objectMode ? new CountQueuingStrategy({ highWaterMark }) : { highWaterMark };

function endedReadable() {
  const readable = new ReadableStream();
  readable.cancel();
  return readable;
}

function endedWritable() {
  const writable = new WritableStream();
  writable.close();
  return writable;
}

/** @param {Readable} stream @param {object} [options] strategy @returns {ReadableStream} @throws {TypeError} */
function readableToWeb(stream, options = {}) {
  if (typeof stream?._readableState !== 'object') throw errors.invalidType('streamReadable', ['stream.Readable'], stream);
  if (isDestroyed(stream) || !isReadable(stream)) return endedReadable();
  const objectMode = stream.readableObjectMode;
  let controller;
  stream.pause();
  whenOver(stream, (error) => {
    if (error) controller.error(error);
    else controller.close();
  });
  stream.on('data', (chunk) => {
    controller.enqueue(Buffer.isBuffer(chunk) && !objectMode ? new Uint8Array(chunk) : chunk); // a copy: not of the pool
    if (controller.desiredSize <= 0) stream.pause();
  });
  return new ReadableStream({
    start(own) { controller = own; },
    pull() { stream.resume(); },
    cancel(reason) { destroyer(stream, reason); },
  }, options.strategy || strategyOf(objectMode, stream.readableHighWaterMark));
}

/** @param {Writable} stream @returns {WritableStream} @throws {TypeError} */
function writableToWeb(stream) {
  if (!isWritableNodeStream(stream)) throw errors.invalidType('streamWritable', ['stream.Writable'], stream);
  if (isDestroyed(stream) || !isWritable(stream)) return endedWritable();
  let controller, drained, closed;
  stream.on('drain', () => {
    if (drained) drained.resolve();
  });
  whenOver(stream, (error) => {
    if (closed && !error) {
      closed.resolve();
      closed = undefined;
      return;
    }
    const reason = error || new errors.AbortError();
    if (error && drained) drained.reject(error);
    if (closed) closed.reject(error);
    closed = undefined;
    controller.error(reason);
  });
  return new WritableStream({
    start(own) { controller = own; },
    write(chunk) {
      if (!stream.writableNeedDrain && stream.write(chunk)) return undefined;
      drained = deferred();
      const over = () => { drained = undefined; };
      return then(drained.promise, over, (error) => {
        over();
        throw error;
      });
    },
    abort(reason) { destroyer(stream, reason); },
    close() {
      if (!closed && !isWritableEnded(stream)) closed = deferred();
      stream.end();
      return closed?.promise;
    },
  }, strategyOf(stream.writableObjectMode, stream.writableHighWaterMark));
}

/** Both sides of a stream. @param {Duplex} stream @returns {object} readable, writable */
function pairOf(stream, options = {}) {
  if (typeof stream?._writableState !== 'object' || typeof stream?._readableState !== 'object') {
    throw errors.invalidType('duplex', ['stream.Duplex'], stream);
  }
  if (isDestroyed(stream)) return { writable: endedWritable(), readable: endedReadable() };
  const writable = isWritable(stream) ? writableToWeb(stream) : endedWritable();
  return { writable, readable: isReadable(stream) ? readableToWeb(stream, options) : endedReadable() };
}

module.exports = { pairOf, readableToWeb, writableToWeb };
