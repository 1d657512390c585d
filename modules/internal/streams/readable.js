/* internal/streams/readable.js -- Readable: a buffer between what produces bytes and what takes them.
 *
 *                     ┌──────────── push(chunk) ◀── _read() ◀───────────┐
 *                     ▼                                                 │ below the limit
 *      flowing ─▶ 'data' at once                                        │
 *      else    ─▶ buffer ─▶ 'readable' ─▶ read() ─▶ 'data' ─────────────┘
 *                     │
 *                push(null): ended ─▶ buffer empty ─▶ 'end' ─▶ destroy() ─▶ 'close'
 *
 *      flowing   null    nobody listens; nothing is read
 *                true    'data' listeners get each chunk as it comes
 *                false   paused: pause(), a 'readable' listener, a full destination
 *
 * HOW   push() and read() are the two ends of the buffer. Whoever reads takes it below the limit, which makes the stream
 *       call _read(), which pushes: that is all of backpressure. `needReadable` remembers that somebody found the buffer
 *       empty; 'readable' comes on a tick and once (`emittedReadable`), however much was pushed before it.
 * WHY   `sync` tells a push() during _read() from a later one: inside, nothing is emitted at once, since whoever called
 *       read() has not got his chunk yet.
 * READ  after state.js and destroy.js; pipe.js goes on. Follows Node's stream.html, "Readable streams".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Buffer } = require('buffer');
const { Stream } = require('internal/streams/legacy');
const { construct, destroy, errorOrDestroy, undestroy } = require('internal/streams/destroy');
const { badChunk, encodingOf, isBytes, limitOf, open, report, reportEnd, sizeOf, toBuffer } = require('internal/streams/state');

const error = (code, ...facts) => require('internal/errors').error(code, ...facts);
const MAX_LIMIT = 0x40000000; // 1 GiB

function ReadableState(options, stream, isDuplex) {
  this.objectMode = Boolean(options && (options.objectMode || (isDuplex && options.readableObjectMode)));
  this.highWaterMark = limitOf(options, this.objectMode, 'readableHighWaterMark', isDuplex);
  this.buffer = [];
  this.bufferIndex = 0;         // what is before it has been taken
  this.length = 0;              // bytes, or objects
  this.pipes = [];
  this.awaitDrainWriters = null; // the full destination, or a Set of them
  this.multiAwaitDrain = false; // ... it is a Set
  this.flowing = null;
  this.paused = null;           // by pause(), as opposed to never started
  this.ended = false;           // push(null)
  this.endEmitted = false;
  this.reading = false;         // _read() was called and has not pushed yet
  this.constructed = true;
  this.sync = true;             // inside _read()
  this.needReadable = false;
  this.emittedReadable = false;
  this.readableListening = false;
  this.dataListening = false;   // removeAllListeners() does not take it back, as in Node
  this.resumeScheduled = false;
  this.readingMore = false;     // a tick will fill the buffer
  this.dataEmitted = false;
  this.destroyed = false;
  this.errored = null;
  this.errorEmitted = false;
  this.closed = false;
  this.closeEmitted = false;
  this.emitClose = !options || options.emitClose !== false;
  this.autoDestroy = !options || options.autoDestroy !== false;
  this.defaultEncoding = encodingOf(options);
  this.decoder = null;
  this.encoding = null;
  this.traceId = 0;
  open(this, stream, isDuplex ? 'read' : '');
  if (options && options.encoding) setDecoder(this, options.encoding);
}

Object.defineProperty(ReadableState.prototype, 'pipesCount', { get() { return this.pipes.length; } });

/**
 * @param {object} [options] highWaterMark, encoding, objectMode, emitClose, autoDestroy, signal, captureRejections; and
 * read, destroy, construct: the methods with an underscore @see stream.html#new-streamreadableoptions
 */
function Readable(options) {
  if (!(this instanceof Readable)) return new Readable(options);
  this._readableState = new ReadableState(options, this, false);
  if (options) takeMethods(this, options);
  Stream.call(this, options);
  construct(this, () => { whenConstructed(this); });
}

function takeMethods(stream, options) {
  if (typeof options.read === 'function') stream._read = options.read;
  if (typeof options.destroy === 'function') stream._destroy = options.destroy;
  if (typeof options.construct === 'function') stream._construct = options.construct;
  if (options.signal) require('internal/streams/abort').follow(options.signal, stream);
}

function whenConstructed(stream) {
  const state = stream._readableState;
  if (state.needReadable) maybeReadMore(stream, state);
}

Object.setPrototypeOf(Readable.prototype, Stream.prototype);
Object.setPrototypeOf(Readable, Stream);
Readable.ReadableState = ReadableState;

Readable.prototype.destroy = destroy;
Readable.prototype._undestroy = undestroy;
Readable.prototype._destroy = function (reason, callback) { callback(reason); };
Readable.prototype[Symbol.for('nodejs.rejection')] = function (reason) { this.destroy(reason); };
Readable.prototype[Symbol.asyncDispose] = function () {
  let reason;
  if (!this.destroyed) {
    reason = this.readableEnded ? null : new (require('internal/errors').AbortError)();
    this.destroy(reason);
  }
  return new Promise((resolve, reject) => {
    require('internal/streams/finished')(this, (failed) => {
      if (failed && failed !== reason) reject(failed);
      else resolve(null);
    });
  });
};

// ---- In: push() and unshift() ----------------------------------------------------------------------------------

/** Puts a chunk into the buffer; null: there will be no more. For who makes streams, not for who reads them.
 * @returns {boolean} false: enough for now @see stream.html#readablepushchunk-encoding */
Readable.prototype.push = function (chunk, encoding) {
  const state = this._readableState;
  if (chunk === null) return end(this, state);
  if (!state.objectMode) {
    if (!isChunk(this, chunk)) return false;
    if (!chunk || chunk.length <= 0) {
      state.reading = false;
      maybeReadMore(this, state);
      return wantsMore(state);
    }
    if (typeof chunk === 'string') {
      encoding = encoding || state.defaultEncoding;
      if (state.encoding !== encoding) {
        chunk = Buffer.from(chunk, encoding);
        encoding = '';
      }
    } else {
      chunk = toBuffer(chunk);
      encoding = '';
    }
  }
  return admit(this, state, chunk, encoding);
};

/* Is it something that a stream of bytes carries? */
function isChunk(stream, chunk) {
  if (chunk === undefined || typeof chunk === 'string' || isBytes(chunk)) return true;
  errorOrDestroy(stream, badChunk(chunk));
  return false;
}

/* Whether the stream may take a chunk now; decodes it if somebody asked for text. */
function admit(stream, state, chunk, encoding) {
  if (state.ended) {
    errorOrDestroy(stream, error('ERR_STREAM_PUSH_AFTER_EOF'));
    return false;
  }
  if (state.destroyed || state.errored) return false;
  state.reading = false;
  if (state.decoder && !encoding) {
    chunk = state.decoder.write(chunk);
    if (!state.objectMode && chunk.length === 0) {
      maybeReadMore(stream, state);
      return wantsMore(state);
    }
  }
  add(stream, state, chunk, false);
  return wantsMore(state);
}

/** Puts a chunk back at the front. @returns {boolean} as push() @see stream.html#readableunshiftchunk-encoding */
Readable.prototype.unshift = function (chunk, encoding) {
  const state = this._readableState;
  if (chunk === null) return end(this, state);
  if (!state.objectMode) {
    if (!isChunk(this, chunk)) return false;
    if (typeof chunk === 'string') chunk = recode(state, chunk, encoding || state.defaultEncoding);
    else if (chunk) chunk = toBuffer(chunk);
    if (!chunk || chunk.length <= 0) return wantsMore(state);
  }
  if (state.endEmitted) errorOrDestroy(this, error('ERR_STREAM_UNSHIFT_AFTER_END_EVENT'));
  else if (state.destroyed || state.errored) return false;
  else add(this, state, chunk, true);
  return wantsMore(state);
};

/* A string as the buffer holds what it has: text of the stream's encoding, or bytes. */
function recode(state, text, encoding) {
  if (state.encoding === encoding) return text;
  const bytes = Buffer.from(text, encoding);
  return state.encoding ? bytes.toString(state.encoding) : bytes;
}

function wantsMore(state) {
  return !state.ended && (state.length < state.highWaterMark || state.length === 0);
}

/* To the listeners at once, if they wait for it and nothing is before it; else into the buffer. */
function add(stream, state, chunk, atFront) {
  if (state.flowing && state.length === 0 && !state.sync && state.dataListening) {
    releaseWriters(state);
    state.dataEmitted = true;
    if (state.traceId !== 0) traceThrough(state, sizeOf(state, chunk));
    stream.emit('data', chunk);
  } else {
    state.length += sizeOf(state, chunk);
    if (!atFront) state.buffer.push(chunk);
    else if (state.bufferIndex > 0) state.buffer[--state.bufferIndex] = chunk;
    else state.buffer.unshift(chunk);
    if (state.traceId !== 0) traceIn(state, sizeOf(state, chunk));
    if (state.needReadable) emitReadable(stream);
  }
  maybeReadMore(stream, state);
}

function traceIn(state, n) {
  report(state, 'push', n);
  if (state.length >= state.highWaterMark && state.length - n < state.highWaterMark) report(state, 'high', n);
}

function traceThrough(state, n) {
  report(state, 'push', n);
  report(state, 'read', n);
}

/* push(null) */
function end(stream, state) {
  state.reading = false;
  if (state.ended) return false;
  if (state.decoder) {
    const rest = state.decoder.end();
    if (rest && rest.length > 0) {
      state.buffer.push(rest);
      state.length += sizeOf(state, rest);
    }
  }
  state.ended = true;
  if (state.sync) {
    emitReadable(stream);
  } else {
    state.needReadable = false;
    state.emittedReadable = true;
    emitReadableNow(stream);
  }
  return false;
}

// ---- 'readable' --------------------------------------------------------------------------------------------------

function emitReadable(stream) {
  const state = stream._readableState;
  state.needReadable = false;
  if (state.emittedReadable) return;
  state.emittedReadable = true;
  process.nextTick(emitReadableNow, stream);
}

function emitReadableNow(stream) {
  const state = stream._readableState;
  if (!state.destroyed && !state.errored && (state.length > 0 || state.ended)) {
    stream.emit('readable');
    state.emittedReadable = false;
  }
  // Listeners that did not read it all, or a buffer below its limit: the next chunk is worth an event.
  state.needReadable = !state.flowing && !state.ended && state.length <= state.highWaterMark;
  flow(stream);
}

/* Fills the buffer up to its limit, on a tick: a stream that is slow to start is full when it is needed. */
function maybeReadMore(stream, state) {
  if (state.readingMore || !state.constructed) return;
  state.readingMore = true;
  process.nextTick(readMore, stream, state);
}

/* Until the limit, or until _read() has nothing at once. */
function readMore(stream, state) {
  while (!state.reading && !state.ended
    && (state.length < state.highWaterMark || (state.flowing && state.length === 0))) {
    const before = state.length;
    stream.read(0);
    if (before === state.length) break;
  }
  state.readingMore = false;
}

// ---- Out: read() -------------------------------------------------------------------------------------------------

/** Takes n bytes, or all there are (one object in object mode), out of the buffer. @param {number} [n] 0: only has it
 * filled @returns {Buffer|string|*|null} null: not enough there yet @see stream.html#readablereadsize */
Readable.prototype.read = function (n) {
  const state = this._readableState, asked = n === undefined ? NaN : Number.isInteger(n) ? n : Number.parseInt(n, 10);
  if (asked > state.highWaterMark) state.highWaterMark = powerOfTwo(asked);
  if (asked !== 0) state.emittedReadable = false;
  if (asked === 0 && state.needReadable && isWorthAnEvent(state)) {
    if (state.length === 0 && state.ended) endReadable(this);
    else emitReadable(this);
    return null;
  }
  n = howMuch(asked, state);
  if (n === 0 && state.ended) {
    if (state.length === 0) endReadable(this);
    return null;
  }
  if (shallFill(state, n)) {
    fill(this, state);
    if (!state.reading) n = howMuch(asked, state); // it pushed at once
  }
  return take(this, state, n, asked);
};

/* A limit below what somebody wants at once would never be reached. */
function powerOfTwo(n) {
  if (n > MAX_LIMIT) throw require('internal/errors').outOfRange('size', '<= 1GiB', n);
  let limit = 1;
  while (limit < n) limit *= 2;
  return limit;
}

function isWorthAnEvent(state) {
  return state.ended || (state.highWaterMark !== 0 ? state.length >= state.highWaterMark : state.length > 0);
}

/* How much of the buffer a read(asked) gets: all or nothing of what was asked, unless it is the end. */
function howMuch(asked, state) {
  if (asked <= 0 || (state.length === 0 && state.ended)) return 0;
  if (state.objectMode) return 1;
  if (Number.isNaN(asked)) return state.flowing && state.length ? state.buffer[state.bufferIndex].length : state.length;
  if (asked <= state.length) return asked;
  return state.ended ? state.length : 0;
}

/* Is it time for _read()? When somebody waits, or this read() takes the buffer below its limit. */
function shallFill(state, n) {
  if (state.ended || state.reading || state.destroyed || state.errored || !state.constructed) return false;
  return state.needReadable || state.length === 0 || state.length - n < state.highWaterMark;
}

function fill(stream, state) {
  state.reading = true;
  state.sync = true;
  if (state.length === 0) state.needReadable = true;
  try {
    stream._read(state.highWaterMark);
  } catch (thrown) {
    errorOrDestroy(stream, thrown);
  }
  state.sync = false;
}

/* The second half of read(): the chunk leaves, and what follows from an empty buffer. */
function take(stream, state, n, asked) {
  const chunk = n > 0 ? fromBuffer(state, n) : null;
  if (chunk === null) {
    state.needReadable = state.length <= state.highWaterMark;
    n = 0;
  } else {
    state.length -= n;
    releaseWriters(state);
    if (state.traceId !== 0) report(state, 'read', n);
  }
  if (state.length === 0) {
    if (!state.ended) state.needReadable = true;
    if (asked !== n && state.ended) endReadable(stream);
  }
  if (chunk !== null && !state.errorEmitted && !state.closeEmitted) {
    state.dataEmitted = true;
    stream.emit('data', chunk);
  }
  return chunk;
}

/* Something was taken: full destinations need not be waited for any more. */
function releaseWriters(state) {
  if (state.multiAwaitDrain) state.awaitDrainWriters.clear();
  else state.awaitDrainWriters = null;
}

/* Takes n out of the buffer. */
function fromBuffer(state, n) {
  if (state.length === 0) return null;
  if (state.objectMode) return shift(state);
  const list = state.buffer, from = state.bufferIndex;
  if (!n || n >= state.length) {
    state.buffer = [];
    state.bufferIndex = 0;
    if (state.decoder) return list.slice(from).join('');
    return list.length - from === 1 ? list[from] : Buffer.concat(list.slice(from), state.length);
  }
  const first = list[from];
  if (n < first.length) {
    list[from] = first.slice(n);
    return first.slice(0, n);
  }
  return n === first.length ? shift(state) : gather(state, n);
}

/* The first of the buffer; what is before bufferIndex goes when it is worth the copy. */
function shift(state) {
  const list = state.buffer, chunk = list[state.bufferIndex];
  list[state.bufferIndex++] = null;
  if (state.bufferIndex === list.length) {
    state.buffer = [];
    state.bufferIndex = 0;
  } else if (state.bufferIndex > 1024) {
    list.splice(0, state.bufferIndex);
    state.bufferIndex = 0;
  }
  return chunk;
}

/* n bytes, or characters, of several chunks. */
function gather(state, n) {
  const parts = [];
  let missing = n;
  while (missing > 0) {
    const first = state.buffer[state.bufferIndex];
    if (first.length <= missing) {
      parts.push(shift(state));
      missing -= first.length;
    } else {
      parts.push(first.slice(0, missing));
      state.buffer[state.bufferIndex] = first.slice(missing);
      missing = 0;
    }
  }
  return state.decoder ? parts.join('') : Buffer.concat(parts, n);
}

/** What a stream of one's own must do: push(). @see stream.html#readable_readsize */
Readable.prototype._read = function () {
  throw error('ERR_METHOD_NOT_IMPLEMENTED', '_read()');
};

// ---- 'end' -------------------------------------------------------------------------------------------------------

function endReadable(stream) {
  const state = stream._readableState;
  if (state.endEmitted) return;
  state.ended = true;
  process.nextTick(emitEnd, state, stream);
}

function emitEnd(state, stream) {
  if (state.errored || state.closeEmitted || state.endEmitted || state.length !== 0) return;
  state.endEmitted = true;
  if (state.traceId !== 0) reportEnd(state);
  stream.emit('end');
  if (stream.writable && stream.allowHalfOpen === false) process.nextTick(endWritable, stream);
  else if (state.autoDestroy && isOtherSideDone(stream._writableState)) stream.destroy();
}

function isOtherSideDone(w) {
  return !w || (w.autoDestroy && (w.finished || w.writable === false));
}

function endWritable(stream) {
  if (stream.writable && !stream.writableEnded && !stream.destroyed) stream.end();
}

// ---- Flowing -----------------------------------------------------------------------------------------------------

/** Listeners of 'data' make it flow; those of 'readable' stop it from flowing by itself. @returns {this} */
Readable.prototype.on = function (type, listener) {
  Stream.prototype.on.call(this, type, listener);
  const state = this._readableState;
  if (type === 'data') {
    state.dataListening = true;
    state.readableListening = this.listenerCount('readable') > 0;
    if (state.flowing !== false) this.resume();
  } else if (type === 'readable' && !state.endEmitted && !state.readableListening) {
    state.readableListening = state.needReadable = true;
    state.flowing = false;
    state.emittedReadable = false;
    if (state.length > 0) emitReadable(this);
    else if (!state.reading) process.nextTick(readNothing, this);
  }
  return this;
};
Readable.prototype.addListener = Readable.prototype.on;

function readNothing(stream) {
  stream.read(0);
}

Readable.prototype.removeListener = function (type, listener) {
  const result = Stream.prototype.removeListener.call(this, type, listener);
  if (type === 'readable') process.nextTick(readableListenersChanged, this);
  else if (type === 'data' && this.listenerCount('data') === 0) this._readableState.dataListening = false;
  return result;
};
Readable.prototype.off = Readable.prototype.removeListener;

Readable.prototype.removeAllListeners = function (type) {
  const result = Stream.prototype.removeAllListeners.apply(this, arguments);
  if (type === 'readable' || type === undefined) process.nextTick(readableListenersChanged, this);
  return result;
};

/* On a tick, since a listener may be removed and another added. */
function readableListenersChanged(stream) {
  const state = stream._readableState;
  state.readableListening = stream.listenerCount('readable') > 0;
  if (state.resumeScheduled && state.paused === false) state.flowing = true;
  else if (state.dataListening) stream.resume();
  else if (!state.readableListening) state.flowing = null;
}

/** Lets it flow, from the next tick on; without listeners, into nothing. @returns {this}
 * @see stream.html#readableresume */
Readable.prototype.resume = function () {
  const state = this._readableState;
  if (!state.flowing) {
    state.flowing = !state.readableListening; // with them, they decide when to read
    if (!state.resumeScheduled) {
      state.resumeScheduled = true;
      process.nextTick(resumeNow, this, state);
    }
  }
  state.paused = false;
  return this;
};

function resumeNow(stream, state) {
  if (!state.reading) stream.read(0);
  state.resumeScheduled = false;
  if (state.traceId !== 0) report(state, 'resume', 0);
  stream.emit('resume');
  flow(stream);
  if (state.flowing && !state.reading) stream.read(0);
}

/** Stops the flow. @returns {this} @see stream.html#readablepause */
Readable.prototype.pause = function () {
  const state = this._readableState;
  if (state.flowing !== false) {
    state.flowing = false;
    if (state.traceId !== 0) report(state, 'pause', 0);
    this.emit('pause');
  }
  state.paused = true;
  return this;
};

/** @returns {boolean} by pause() or pipe() @see stream.html#readableispaused */
Readable.prototype.isPaused = function () {
  return this._readableState.paused === true || this._readableState.flowing === false;
};

function flow(stream) {
  const state = stream._readableState;
  while (state.flowing && stream.read() !== null);
}

// ---- Text --------------------------------------------------------------------------------------------------------

function setDecoder(state, encoding) {
  const { StringDecoder } = require('string_decoder');
  state.decoder = new StringDecoder(encoding);
  state.encoding = state.decoder.encoding;
}

/** From now on chunks are text; characters that are cut in two are put together. @param {string} encoding
 * @returns {this} @see stream.html#readablesetencodingencoding */
Readable.prototype.setEncoding = function (encoding) {
  const state = this._readableState;
  setDecoder(state, encoding);
  const text = state.buffer.slice(state.bufferIndex).map((chunk) => state.decoder.write(chunk)).join('');
  state.buffer = text === '' ? [] : [text];
  state.bufferIndex = 0;
  state.length = text.length;
  return this;
};

// ---- The rest ----------------------------------------------------------------------------------------------------

Object.assign(Readable.prototype, require('internal/streams/pipe'));
Readable._fromList = (n, state) => fromBuffer(state, n);
require('internal/streams/readable_properties').define(Readable);
require('internal/streams/readable_properties').defineLate(Readable);

module.exports = { Readable, ReadableState, takeMethods, whenConstructed };
