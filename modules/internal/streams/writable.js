/* internal/streams/writable.js -- Writable: a queue before something that takes one chunk at a time.
 *
 *      write(chunk) ─▶ idle?  ──yes──▶ _write(chunk, ready) ──ready()──▶ the callback of write(); 'drain'
 *                        │no                                   ▲
 *                        └──▶ buffered ──── the next, or all ──┘
 *
 *      end() ─▶ ending ─▶ nothing buffered, nothing being written ─▶ _final() ─▶ 'finish' ─▶ destroy() ─▶ 'close'
 *
 * HOW   only one _write() runs at a time; what comes meanwhile (or while it is corked, or not constructed yet) is
 *       buffered. `length` counts what was written and not taken yet, the chunk in _write() included. At the limit
 *       write() says false; when the length is 0 again, 'drain' says "go on".
 * WHY   `sync` tells a _write() that calls back at once from one that takes its time: the former's callbacks and 'drain'
 *       come on a tick, so that write() has returned before. `pendingcb` counts callbacks not yet called: 'finish' is
 *       after all of them.
 * READ  after state.js and destroy.js. Follows stream.html, "Writable streams".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Buffer } = require('buffer');
const { Stream } = require('internal/streams/legacy');
const { construct, destroy, errorOrDestroy, undestroy } = require('internal/streams/destroy');
const { ask } = require('internal/streams/readable_properties');
const { badChunk, encodingOf, isBytes, limitOf, open, report, reportEnd, sizeOf, toBuffer } = require('internal/streams/state');

const error = (code, ...facts) => require('internal/errors').error(code, ...facts);
const nothing = () => {};

function WritableState(options, stream, isDuplex) {
  this.objectMode = Boolean(options && (options.objectMode || (isDuplex && options.writableObjectMode)));
  this.highWaterMark = limitOf(options, this.objectMode, 'writableHighWaterMark', isDuplex);
  this.length = 0;
  this.corked = 0;
  this.onwrite = (failed) => { written(stream, failed); };
  this.writelen = 0;            // of the chunk in _write()
  this.writecb = null;          // its callback
  this.writing = false;
  this.sync = true;             // inside _write()
  this.buffered = [];           // { chunk, encoding, callback }
  this.bufferedIndex = 0;       // what is before it has been taken
  this.allBuffers = true;       // of `buffered`
  this.allNoop = true;          // nobody gave a callback
  this.bufferProcessing = false;
  this.pendingcb = 0;
  this.afterWriteTickInfo = null;
  this.afterWritePending = false;
  this.finalCalled = false;
  this.needDrain = false;
  this.ending = false;          // end() was called
  this.ended = false;           // ... and has returned
  this.prefinished = false;
  this.finished = false;
  this.onFinish = [];           // callbacks of end()
  this.constructed = true;
  this.destroyed = false;
  this.errored = null;
  this.errorEmitted = false;
  this.closed = false;
  this.closeEmitted = false;
  this.emitClose = !options || options.emitClose !== false;
  this.autoDestroy = !options || options.autoDestroy !== false;
  this.decodeStrings = !options || options.decodeStrings !== false;
  this.defaultEncoding = encodingOf(options);
  this.traceId = 0;
  open(this, stream, isDuplex ? 'write' : '');
}

WritableState.prototype.getBuffer = function () {
  return this.buffered.slice(this.bufferedIndex);
};
Object.defineProperty(WritableState.prototype, 'bufferedRequestCount', {
  get() { return this.buffered.length - this.bufferedIndex; }
});

/**
 * @param {object} [options] highWaterMark, decodeStrings, defaultEncoding, objectMode, emitClose, autoDestroy, signal; and
 * write, writev, destroy, final, construct: the methods with an underscore @see stream.html#new-streamwritableoptions
 */
function Writable(options) {
  if (!(this instanceof Writable)) return new Writable(options);
  this._writableState = new WritableState(options, this, false);
  if (options) takeMethods(this, options);
  Stream.call(this, options);
  construct(this, () => { whenConstructed(this); });
}

function takeMethods(stream, options) {
  if (typeof options.write === 'function') stream._write = options.write;
  if (typeof options.writev === 'function') stream._writev = options.writev;
  if (typeof options.destroy === 'function') stream._destroy = options.destroy;
  if (typeof options.final === 'function') stream._final = options.final;
  if (typeof options.construct === 'function') stream._construct = options.construct;
  if (options.signal) require('internal/streams/abort').follow(options.signal, stream);
}

function whenConstructed(stream) {
  const state = stream._writableState;
  if (!state.writing) clearBuffer(stream, state);
  if (state.ending) finishMaybe(stream, state);
}

Object.setPrototypeOf(Writable.prototype, Stream.prototype);
Object.setPrototypeOf(Writable, Stream);
Writable.WritableState = WritableState;

/* A Duplex is one although its prototype is Readable's. */
Object.defineProperty(Writable, Symbol.hasInstance, {
  value: function (object) {
    if (Function.prototype[Symbol.hasInstance].call(this, object)) return true;
    return this === Writable && Boolean(object) && object._writableState instanceof WritableState;
  }
});

/** Not for a Writable. @throws by 'error' @see stream.html */
Writable.prototype.pipe = function () {
  errorOrDestroy(this, error('ERR_STREAM_CANNOT_PIPE'));
};

// ---- In: write() -------------------------------------------------------------------------------------------------

/** Writes a chunk. @param {string|Buffer|Uint8Array|*} chunk @param {string} [encoding] of a string
 * @param {function} [callback] when it is taken @returns {boolean} false: wait for 'drain'
 * @throws {TypeError} what cannot be written @see stream.html#writablewritechunk-encoding-callback */
Writable.prototype.write = function (chunk, encoding, callback) {
  if (typeof encoding === 'function') {
    callback = encoding;
    encoding = null;
  }
  return write(this, chunk, encoding, callback) === true;
};

/* As write(), but an error that is not thrown is given back. */
function write(stream, chunk, encoding, callback) {
  const state = stream._writableState;
  if (typeof callback !== 'function') callback = nothing;
  if (chunk === null) throw error('ERR_STREAM_NULL_VALUES');
  if (!state.objectMode) {
    if (!encoding) encoding = state.defaultEncoding;
    else if (encoding !== 'buffer' && !Buffer.isEncoding(encoding)) throw error('ERR_UNKNOWN_ENCODING', encoding);
    if (typeof chunk !== 'string') {
      if (!isBytes(chunk)) throw badChunk(chunk);
      chunk = toBuffer(chunk);
      encoding = 'buffer';
    } else if (state.decodeStrings) {
      chunk = Buffer.from(chunk, encoding);
      encoding = 'buffer';
    }
  }
  const refusal = state.ending ? error('ERR_STREAM_WRITE_AFTER_END')
    : state.destroyed ? error('ERR_STREAM_DESTROYED', 'write') : null;
  if (refusal === null) return writeOrBuffer(stream, state, chunk, encoding, callback);
  process.nextTick(callback, refusal);
  errorOrDestroy(stream, refusal, true);
  return refusal;
}

function writeOrBuffer(stream, state, chunk, encoding, callback) {
  const n = sizeOf(state, chunk);
  state.pendingcb++;
  state.length += n;
  if (state.traceId !== 0) traceWrite(state, n);
  if (state.writing || state.corked || state.errored || !state.constructed) {
    state.buffered.push({ chunk, encoding, callback });
    if (encoding !== 'buffer') state.allBuffers = false;
    if (callback !== nothing) state.allNoop = false;
  } else {
    begin(state, n, callback);
    stream._write(chunk, encoding, state.onwrite);
    state.sync = false;
  }
  const roomLeft = state.length < state.highWaterMark || state.length === 0; // it may have been taken at once
  if (!roomLeft) state.needDrain = true;
  return roomLeft && !state.errored && !state.destroyed;
}

function traceWrite(state, n) {
  report(state, 'push', n);
  if (state.length >= state.highWaterMark && state.length - n < state.highWaterMark) report(state, 'high', n);
}

function begin(state, n, callback) {
  state.writelen = n;
  state.writecb = callback;
  state.writing = true;
  state.sync = true;
}

/** What a stream of one's own does with a chunk. @see stream.html#writable_writechunk-encoding-callback */
Writable.prototype._write = function (chunk, encoding, callback) {
  if (!this._writev) throw error('ERR_METHOD_NOT_IMPLEMENTED', '_write()');
  this._writev([{ chunk, encoding }], callback);
};
Writable.prototype._writev = null;

/** Holds chunks back until uncork(). @see stream.html#writablecork */
Writable.prototype.cork = function () {
  this._writableState.corked++;
};

/** @see stream.html#writableuncork */
Writable.prototype.uncork = function () {
  const state = this._writableState;
  if (state.corked === 0) return;
  state.corked--;
  if (!state.writing) clearBuffer(this, state);
};

/** The encoding of strings that are written without one. @returns {this}
 * @see stream.html#writablesetdefaultencodingencoding */
Writable.prototype.setDefaultEncoding = function (encoding) {
  if (typeof encoding === 'string') encoding = encoding.toLowerCase();
  if (!Buffer.isEncoding(encoding)) throw error('ERR_UNKNOWN_ENCODING', encoding);
  this._writableState.defaultEncoding = encoding;
  return this;
};

// ---- Out: _write() has called back ---------------------------------------------------------------------------------

function written(stream, failed) {
  const state = stream._writableState, sync = state.sync, callback = state.writecb;
  if (typeof callback !== 'function') {
    errorOrDestroy(stream, error('ERR_MULTIPLE_CALLBACK'));
    return;
  }
  const n = state.writelen;
  state.writing = false;
  state.writecb = null;
  state.length -= n;
  state.writelen = 0;
  if (state.traceId !== 0) report(state, 'read', n);
  if (failed) {
    if (!state.errored) state.errored = failed;
    if (stream._readableState && !stream._readableState.errored) stream._readableState.errored = failed;
    if (sync) process.nextTick(writeFailed, stream, state, failed, callback);
    else writeFailed(stream, state, failed, callback);
    return;
  }
  if (state.buffered.length > state.bufferedIndex) clearBuffer(stream, state);
  if (sync) afterWriteOnTick(stream, state, callback);
  else afterWrite(stream, state, 1, callback);
}

function writeFailed(stream, state, failed, callback) {
  state.pendingcb--;
  callback(failed);
  failBuffered(state);
  errorOrDestroy(stream, failed);
}

/* Callbacks of the same function share a tick; where there is nothing to tell there is none. */
function afterWriteOnTick(stream, state, callback) {
  if (callback === nothing) {
    // In object mode there always is a tick, as in Node.
    const needTick = (state.needDrain && state.length === 0) || state.objectMode;
    if (!state.afterWritePending && needTick) {
      state.afterWritePending = true;
      process.nextTick(afterWrite, stream, state, 1, callback);
    } else {
      state.pendingcb--;
      if (state.ending) finishMaybe(stream, state, true);
    }
  } else if (state.afterWriteTickInfo !== null && state.afterWriteTickInfo.callback === callback) {
    state.afterWriteTickInfo.count++;
  } else {
    state.afterWriteTickInfo = { count: 1, callback, stream, state };
    state.afterWritePending = true;
    process.nextTick(afterWriteTick, state.afterWriteTickInfo);
  }
}

function afterWriteTick({ stream, state, count, callback }) {
  state.afterWriteTickInfo = null;
  afterWrite(stream, state, count, callback);
}

function afterWrite(stream, state, count, callback) {
  state.afterWritePending = false;
  if (state.needDrain && !state.ending && !stream.destroyed && state.length === 0) {
    state.needDrain = false;
    if (state.traceId !== 0) report(state, 'drain', 0);
    stream.emit('drain');
  }
  for (; count > 0; count--) {
    state.pendingcb--;
    callback(null);
  }
  if (state.destroyed) failBuffered(state);
  if (state.ending) finishMaybe(stream, state, true);
}

/* Tells those that wait that their chunk will not be written. */
function failBuffered(state) {
  if (state.writing) return;
  for (let i = state.bufferedIndex; i < state.buffered.length; i++) {
    const { chunk, callback } = state.buffered[i];
    state.length -= sizeOf(state, chunk);
    callback(state.errored ?? error('ERR_STREAM_DESTROYED', 'write'));
  }
  callOnFinish(state, state.errored ?? error('ERR_STREAM_DESTROYED', 'end'));
  resetBuffer(state);
}

function resetBuffer(state) {
  state.buffered = [];
  state.bufferedIndex = 0;
  state.allBuffers = true;
  state.allNoop = true;
}

/* Writes what is buffered: all in one _writev(), or one by one as long as _write() calls back at once. */
function clearBuffer(stream, state) {
  if (state.corked || state.bufferProcessing || state.destroyed || !state.constructed) return;
  const waiting = state.buffered.length - state.bufferedIndex;
  if (waiting === 0) return;
  state.bufferProcessing = true;
  if (waiting > 1 && stream._writev) writeTogether(stream, state, waiting);
  else writeOneByOne(stream, state);
  state.bufferProcessing = false;
}

function writeTogether(stream, state, waiting) {
  const chunks = state.bufferedIndex === 0 && state.allNoop ? state.buffered : state.buffered.slice(state.bufferedIndex);
  const callback = state.allNoop ? nothing : (failed) => { chunks.forEach((one) => { one.callback(failed); }); };
  chunks.allBuffers = state.allBuffers;
  state.pendingcb -= waiting - 1;
  hand(stream, state, state.length, () => { stream._writev(chunks, state.onwrite); }, callback);
  resetBuffer(state);
}

function writeOneByOne(stream, state) {
  const list = state.buffered;
  let i = state.bufferedIndex;
  do {
    const { chunk, encoding, callback } = list[i];
    list[i++] = null;
    hand(stream, state, sizeOf(state, chunk), () => { stream._write(chunk, encoding, state.onwrite); }, callback);
  } while (i < list.length && !state.writing);
  if (i === list.length) {
    resetBuffer(state);
  } else if (i > 256) {
    list.splice(0, i);
    state.bufferedIndex = 0;
  } else {
    state.bufferedIndex = i;
  }
}

function hand(stream, state, n, call, callback) {
  begin(state, n, callback);
  if (state.destroyed) state.onwrite(error('ERR_STREAM_DESTROYED', 'write'));
  else call();
  state.sync = false;
}

// ---- The end -----------------------------------------------------------------------------------------------------

/** No more will be written. @param {*} [chunk] the last @param {string} [encoding] @param {function} [callback] at
 * 'finish', or with the error @returns {this} @see stream.html#writableendchunk-encoding-callback */
Writable.prototype.end = function (chunk, encoding, callback) {
  const state = this._writableState;
  if (typeof chunk === 'function') [chunk, encoding, callback] = [null, null, chunk];
  else if (typeof encoding === 'function') [encoding, callback] = [null, encoding];
  let refusal;
  if (chunk !== null && chunk !== undefined) {
    const result = write(this, chunk, encoding);
    if (result instanceof Error) refusal = result;
  }
  if (state.corked) {
    state.corked = 1;
    this.uncork();
  }
  if (refusal === undefined) refusal = close(this, state);
  if (typeof callback === 'function') whenFinished(state, refusal, callback);
  return this;
};

/* Begins the end; gives why not. */
function close(stream, state) {
  if (!state.errored && !state.ending) {
    state.ending = true;
    finishMaybe(stream, state, true);
    state.ended = true;
    return undefined;
  }
  if (state.finished) return error('ERR_STREAM_ALREADY_FINISHED', 'end');
  return state.destroyed ? error('ERR_STREAM_DESTROYED', 'end') : undefined;
}

function whenFinished(state, refusal, callback) {
  if (refusal) process.nextTick(callback, refusal);
  else if (state.errored) process.nextTick(callback, state.errored);
  else if (state.finished) process.nextTick(callback, null);
  else state.onFinish.push(callback);
}

function callOnFinish(state, failed) {
  state.onFinish.splice(0).forEach((callback) => { callback(failed); });
}

/* end() was called and all is written. */
function isReadyToFinish(state) {
  return state.ending && !state.destroyed && state.constructed && state.length === 0 && !state.errored
    && state.buffered.length === 0 && !state.finished && !state.writing && !state.errorEmitted && !state.closeEmitted;
}

function finishMaybe(stream, state, sync = false) {
  if (!isReadyToFinish(state)) return;
  prefinish(stream, state);
  if (state.pendingcb !== 0) return;
  if (sync) {
    state.pendingcb++;
    process.nextTick(finishLater, stream, state);
  } else if (isReadyToFinish(state)) {
    state.pendingcb++;
    finish(stream, state);
  }
}

function finishLater(stream, state) {
  if (isReadyToFinish(state)) finish(stream, state);
  else state.pendingcb--;
}

function prefinish(stream, state) {
  if (state.prefinished || state.finalCalled) return;
  if (typeof stream._final === 'function' && !state.destroyed) {
    state.finalCalled = true;
    callFinal(stream, state);
  } else {
    state.prefinished = true;
    stream.emit('prefinish');
  }
}

function callFinal(stream, state) {
  let called = false;
  function onFinal(failed) {
    if (called) {
      errorOrDestroy(stream, failed ?? error('ERR_MULTIPLE_CALLBACK'));
      return;
    }
    called = true;
    state.pendingcb--;
    if (failed) {
      callOnFinish(state, failed);
      errorOrDestroy(stream, failed, state.sync);
    } else if (isReadyToFinish(state)) {
      state.prefinished = true;
      stream.emit('prefinish');
      state.pendingcb++;
      process.nextTick(finish, stream, state);
    }
  }
  state.sync = true;
  state.pendingcb++;
  try {
    stream._final(onFinal);
  } catch (thrown) {
    onFinal(thrown);
  }
  state.sync = false;
}

function finish(stream, state) {
  state.pendingcb--;
  state.finished = true;
  callOnFinish(state, null);
  if (state.traceId !== 0) reportEnd(state);
  stream.emit('finish');
  if (!state.autoDestroy) return;
  const r = stream._readableState;
  if (!r || (r.autoDestroy && (r.endEmitted || r.readable === false))) stream.destroy();
}

/** Gives up; what is buffered fails. @returns {this} @see stream.html#writabledestroyerror */
Writable.prototype.destroy = function (reason, callback) {
  const state = this._writableState;
  if (!state.destroyed && (state.bufferedIndex < state.buffered.length || state.onFinish.length > 0)) {
    process.nextTick(failBuffered, state);
  }
  destroy.call(this, reason, callback);
  return this;
};
Writable.prototype._undestroy = undestroy;
Writable.prototype._destroy = function (reason, callback) { callback(reason); };
Writable.prototype[Symbol.for('nodejs.rejection')] = function (reason) { this.destroy(reason); };

// ---- What it says of itself --------------------------------------------------------------------------------------

function defineProperties(prototype) {
  const ofState = (name, field) => ask(prototype, name, function () { return this._writableState?.[field]; });
  const isState = (name, test) => ask(prototype, name, function () { return this._writableState ? test(this._writableState) : false; });

  ask(prototype, 'writable', function () {
    const w = this._writableState; // w.writable is false where a Duplex was made without this side
    return Boolean(w) && w.writable !== false && !w.destroyed && !w.errored && !w.ending && !w.ended;
  }, function (value) {
    if (this._writableState) this._writableState.writable = Boolean(value);
  });
  isState('closed', (w) => w.closed);
  ask(prototype, 'destroyed', function () { return this._writableState ? this._writableState.destroyed : false; },
    function (value) { if (this._writableState) this._writableState.destroyed = value; });
  isState('writableFinished', (w) => w.finished);
  isState('writableObjectMode', (w) => w.objectMode);
  ask(prototype, 'writableBuffer', function () { return this._writableState && this._writableState.getBuffer(); });
  isState('writableEnded', (w) => w.ending);
  isState('writableNeedDrain', (w) => !w.destroyed && !w.ending && w.needDrain);
  ofState('writableHighWaterMark', 'highWaterMark');
  ask(prototype, 'writableCorked', function () { return this._writableState ? this._writableState.corked : 0; });
  ofState('writableLength', 'length');
  ask(prototype, 'errored', function () { return this._writableState ? this._writableState.errored : null; });
  isState('writableAborted', (w) => w.writable !== false && Boolean(w.destroyed || w.errored) && !w.finished);
}
defineProperties(Writable.prototype);

/** @see stream.html#streamwritablefromwebwritablestream-options */
Writable.fromWeb = (writableStream, options) => require('internal/webstreams/from_web').writableFromWeb(writableStream, options);

/** @see stream.html#streamwritabletowebstreamwritable */
Writable.toWeb = (streamWritable) => require('internal/webstreams/adapters').writableToWeb(streamWritable);

module.exports = { Writable, WritableState, takeMethods, whenConstructed };
