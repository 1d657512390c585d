/* internal/streams/questions.js -- what one may ask of any stream: can it be read, is it over, has it failed?
 *
 * HOW   each function takes anything. An answer of null is "it does not say": old streams have no state, and those of
 *       npm packages have another's state.
 * READ  with internal/streams/finished.js, which asks most of them.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* Where those that are no streams of this kind say it themselves. */
const IS_DESTROYED = Symbol.for('nodejs.stream.destroyed');
const IS_ERRORED = Symbol.for('nodejs.stream.errored');
const IS_READABLE = Symbol.for('nodejs.stream.readable');
const IS_WRITABLE = Symbol.for('nodejs.stream.writable');
const IS_DISTURBED = Symbol.for('nodejs.stream.disturbed');

const has = (value, name) => typeof value[name] === 'function';

/* ---- what is it? ---- */

function isReadableNodeStream(value, strict = false) {
  return Boolean(value && has(value, 'pipe') && has(value, 'on') && (!strict || (has(value, 'pause') && has(value, 'resume')))
    && (!value._writableState || (value._readableState && value._readableState.readable !== false)));
}

function isWritableNodeStream(value) {
  return Boolean(value && has(value, 'write') && has(value, 'on')
    && (!value._readableState || value._writableState?.writable !== false));
}

function isDuplexNodeStream(value) {
  return Boolean(value && has(value, 'pipe') && value._readableState && has(value, 'on') && has(value, 'write'));
}

function isNodeStream(value) {
  return Boolean(value && (value._readableState || value._writableState
    || (has(value, 'write') && has(value, 'on')) || (has(value, 'pipe') && has(value, 'on'))));
}

/* Streams of the web, by what they look like. */
const isReadableStream = (value) => Boolean(value && !isNodeStream(value) && has(value, 'pipeThrough') && has(value, 'getReader')
  && has(value, 'cancel'));
const isWritableStream = (value) => Boolean(value && !isNodeStream(value) && has(value, 'getWriter') && has(value, 'abort'));
const isTransformStream = (value) => Boolean(value && !isNodeStream(value) && isReadableStream(value.readable)
  && isWritableStream(value.writable));
const isWebStream = (value) => isReadableStream(value) || isWritableStream(value) || isTransformStream(value);

function isIterable(value, isAsync = undefined) {
  if (value === null || value === undefined) return false;
  if (isAsync === true) return has(value, Symbol.asyncIterator);
  if (isAsync === false) return has(value, Symbol.iterator);
  return has(value, Symbol.asyncIterator) || has(value, Symbol.iterator);
}

/* ---- how far is it? ---- */

function isDestroyed(stream) {
  if (!isNodeStream(stream)) return null;
  const state = stream._writableState || stream._readableState;
  return Boolean(stream.destroyed || stream[IS_DESTROYED] || state?.destroyed);
}

function isWritableEnded(stream) {
  if (!isWritableNodeStream(stream)) return null;
  if (stream.writableEnded === true) return true;
  const state = stream._writableState;
  if (state?.errored) return false;
  return typeof state?.ended === 'boolean' ? state.ended : null;
}

/* strict false: finished, or about to be without anything more to write. */
function isWritableFinished(stream, strict) {
  if (!isWritableNodeStream(stream)) return null;
  if (stream.writableFinished === true) return true;
  const state = stream._writableState;
  if (state?.errored) return false;
  if (typeof state?.finished !== 'boolean') return null;
  return state.finished || (strict === false && state.ended === true && state.length === 0);
}

function isReadableFinished(stream, strict) {
  if (!isReadableNodeStream(stream)) return null;
  const state = stream._readableState;
  if (state?.errored) return false;
  if (typeof state?.endEmitted !== 'boolean') return null;
  return state.endEmitted || (strict === false && state.ended === true && state.length === 0);
}

/** Can something still be read? @see stream.html#streamisreadablestream */
function isReadable(stream) {
  if (stream && stream[IS_READABLE] !== undefined && stream[IS_READABLE] !== null) return stream[IS_READABLE];
  if (typeof stream?.readable !== 'boolean') return null;
  if (isDestroyed(stream)) return false;
  return isReadableNodeStream(stream) && stream.readable && !isReadableFinished(stream);
}

/** Can something still be written? */
function isWritable(stream) {
  if (stream && stream[IS_WRITABLE] !== undefined && stream[IS_WRITABLE] !== null) return stream[IS_WRITABLE];
  if (typeof stream?.writable !== 'boolean') return null;
  if (isDestroyed(stream)) return false;
  return isWritableNodeStream(stream) && stream.writable && !isWritableEnded(stream);
}

function isFinished(stream, sides = {}) {
  if (!isNodeStream(stream)) return null;
  if (isDestroyed(stream)) return true;
  return !(sides.readable !== false && isReadable(stream)) && !(sides.writable !== false && isWritable(stream));
}

function isClosed(stream) {
  if (!isNodeStream(stream)) return null;
  if (typeof stream.closed === 'boolean') return stream.closed;
  const { _writableState: w, _readableState: r } = stream;
  if (typeof w?.closed === 'boolean' || typeof r?.closed === 'boolean') return w?.closed || r?.closed;
  return typeof stream._closed === 'boolean' && isOutgoingMessage(stream) ? stream._closed : null;
}

function willEmitClose(stream) {
  if (!isNodeStream(stream)) return null;
  const state = stream._writableState || stream._readableState;
  return (!state && isServerResponse(stream)) || Boolean(state && state.autoDestroy && state.emitClose && state.closed === false);
}

/* ---- has it failed? ---- */

const isWritableErrored = (stream) => isNodeStream(stream) ? stream.writableErrored || stream._writableState?.errored || null : null;
const isReadableErrored = (stream) => isNodeStream(stream) ? stream.readableErrored || stream._readableState?.errored || null : null;

/** Has it failed? @see stream.html#streamiserroredstream */
function isErrored(stream) {
  return Boolean(stream && (stream[IS_ERRORED] ?? stream.readableErrored ?? stream.writableErrored
    ?? stream._readableState?.errorEmitted ?? stream._writableState?.errorEmitted
    ?? stream._readableState?.errored ?? stream._writableState?.errored));
}

/** Was it read, or given up? */
function isDisturbed(stream) {
  return Boolean(stream && (stream[IS_DISTURBED] ?? (stream.readableDidRead || stream.readableAborted)));
}

/* ---- those of HTTP, by what they look like ---- */

function isOutgoingMessage(stream) {
  return typeof stream._closed === 'boolean' && typeof stream._defaultKeepAlive === 'boolean'
    && typeof stream._removedConnection === 'boolean' && typeof stream._removedContLen === 'boolean';
}

function isServerResponse(stream) {
  return typeof stream._sent100 === 'boolean' && isOutgoingMessage(stream);
}

function isServerRequest(stream) {
  return typeof stream._consuming === 'boolean' && typeof stream._dumped === 'boolean' && stream.req?.upgradeOrConnect === undefined;
}

const isRequest = (stream) => Boolean(stream && stream.setHeader && has(stream, 'abort'));

module.exports = { IS_DESTROYED, isClosed, isDestroyed, isDisturbed, isDuplexNodeStream, isErrored, isFinished, isIterable,
  isNodeStream, isReadable, isReadableErrored, isReadableFinished, isReadableNodeStream, isReadableStream, isRequest, isServerRequest,
  isTransformStream, isWebStream, isWritable, isWritableEnded, isWritableErrored, isWritableFinished, isWritableNodeStream,
  isWritableStream, willEmitClose };
