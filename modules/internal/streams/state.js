/* internal/streams/state.js -- what the two sides of a stream have in common: limits, bytes, and their trace.
 *
 * HOW   the high-water mark is how much a buffer may hold before the stream says "enough": 16 KiB of bytes, or 16
 *       objects. It is a threshold, not a bound: whoever goes on anyway is not stopped.
 *       When a trace is written, each side of a stream has an id, and reports what moves; id 0: nobody looks.
 * READ  first of internal/streams/.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Buffer } = require('buffer');

/* open(): a new id, 0 without a trace; report(what, id, name, bytes, buffered, limit) */
const natives = native('stream');

let bytes = 16 * 1024, objects = 16;

/** @see stream.html#streamgetdefaulthighwatermarkobjectmode */
function getDefaultHighWaterMark(objectMode) {
  return objectMode ? objects : bytes;
}

/** @see stream.html#streamsetdefaulthighwatermarkobjectmode-value */
function setDefaultHighWaterMark(objectMode, value) {
  require('internal/validators').validateInteger(value, 'value', 0);
  if (objectMode) objects = value;
  else bytes = value;
}

/* The limit of a side: highWaterMark counts for both, `duplexKey` (readableHighWaterMark) for this side of a Duplex. */
function limitOf(options, objectMode, duplexKey, isDuplex) {
  if (!options) return getDefaultHighWaterMark(objectMode);
  const given = options.highWaterMark ?? (isDuplex ? options[duplexKey] : null);
  if (given === null || given === undefined) return getDefaultHighWaterMark(objectMode);
  if (!Number.isInteger(given) || given < 0) {
    const name = isDuplex ? `options.${duplexKey}` : 'options.highWaterMark';
    throw require('internal/errors').invalidValue(name, given);
  }
  return Math.floor(given);
}

/* The option defaultEncoding. @throws {TypeError} ERR_UNKNOWN_ENCODING */
function encodingOf(options) {
  const encoding = options?.defaultEncoding;
  if (encoding === undefined || encoding === null || encoding === 'utf8') return 'utf8';
  if (!Buffer.isEncoding(encoding)) throw require('internal/errors').error('ERR_UNKNOWN_ENCODING', encoding);
  return encoding;
}

const CHUNKS = ['string', 'Buffer', 'TypedArray', 'DataView'];

/* The error for what is no chunk of bytes. */
const badChunk = (value) => require('internal/errors').invalidType('chunk', CHUNKS, value);
const isBytes = (value) => ArrayBuffer.isView(value);

/* A Buffer on the same memory. */
function toBuffer(array) {
  return array instanceof Buffer ? array : Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

/* How much a chunk counts. */
const sizeOf = (state, chunk) => state.objectMode ? 1 : chunk.length;

/* The id of a side, 0 without a trace; remembers how it is called there. */
function open(state, stream, side) {
  state.traceId = natives.open();
  if (state.traceId === 0) return;
  const name = stream.constructor && stream.constructor.name || 'Stream';
  state.traceName = side === '' ? name : `${name} (${side})`;
}

/* To be called only where state.traceId is not 0. */
function report(state, what, n) {
  natives.report(what, state.traceId, state.traceName, n, state.length, state.highWaterMark);
}

/* The side is over: nothing that happens to it now is worth a line. */
function reportEnd(state) {
  report(state, 'end', 0);
  state.traceId = 0;
}

module.exports = { badChunk, encodingOf, getDefaultHighWaterMark, isBytes, limitOf, open, report, reportEnd, setDefaultHighWaterMark, sizeOf, toBuffer };
