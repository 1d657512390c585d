/* stream.js -- streams: data that comes and goes in pieces, so that it need not be there as a whole.
 *
 * HOW   one file a story, in internal/streams/: state.js (limits), destroy.js (beginning and end), readable.js, pipe.js,
 *       writable.js, duplex.js, transform.js, finished.js, pipeline.js. What is used less is loaded when it is used:
 *       operators.js, compose.js, duplexify.js, from.js, wrap.js, iterator.js.
 * NODE  in the order of every event. What joins these to the streams of the web is in internal/webstreams/.
 * READ  the files in that order. Book: the chapter on streams. Follows stream.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Stream } = require('internal/streams/legacy');
const questions = require('internal/streams/questions');
const { getDefaultHighWaterMark, setDefaultHighWaterMark, toBuffer } = require('internal/streams/state');

/* A function that loads its file when it is called. */
function late(name, file, length, pick = (exported) => exported) {
  const call = function () { return pick(require(file)).apply(this, arguments); };
  return Object.defineProperties(call, { name: { value: name }, length: { value: length } });
}

Stream.isDestroyed = questions.isDestroyed;
Stream.isDisturbed = questions.isDisturbed;
Stream.isErrored = questions.isErrored;
Stream.isReadable = questions.isReadable;
Stream.isWritable = questions.isWritable;
Stream.Readable = require('internal/streams/readable').Readable;
Stream.Writable = require('internal/streams/writable').Writable;
Stream.Duplex = require('internal/streams/duplex');
Stream.Transform = require('internal/streams/transform');
Stream.PassThrough = require('internal/streams/passthrough');
Stream.duplexPair = late('duplexPair', 'internal/streams/pair', 1);
Stream.pipeline = late('pipeline', 'internal/streams/pipeline', 0);
Stream.addAbortSignal = late('addAbortSignal', 'internal/streams/abort', 2, (exported) => exported.addAbortSignal);
Stream.finished = late('finished', 'internal/streams/finished', 3);
Stream.destroy = require('internal/streams/destroy').destroyer;
Stream.compose = late('compose', 'internal/streams/compose', 0);
Stream.setDefaultHighWaterMark = setDefaultHighWaterMark;
Stream.getDefaultHighWaterMark = getDefaultHighWaterMark;

Object.defineProperty(Stream, 'promises', {
  configurable: true,
  enumerable: true,
  get() { return require('stream/promises'); }
});

/* util.promisify() gives these. */
const PROMISIFY = Symbol.for('nodejs.util.promisify.custom');
[['pipeline', Stream.pipeline], ['finished', Stream.finished]].forEach(([name, fn]) => {
  Object.defineProperty(fn, PROMISIFY, { enumerable: true, get() { return require('stream/promises')[name]; } });
});

Stream.Stream = Stream;
Stream._isArrayBufferView = (value) => ArrayBuffer.isView(value);
Stream._isUint8Array = (value) => value instanceof Uint8Array;
Stream._uint8ArrayToBuffer = toBuffer;
module.exports = Stream;
