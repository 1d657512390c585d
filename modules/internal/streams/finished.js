/* internal/streams/finished.js -- finished(): when is a stream over, and how?
 *
 * HOW   the sides that count (both, unless an option says otherwise) have ended, or the stream has failed or closed
 *       early. Where 'close' will come, it is waited for, since only then everything is given back.
 *       What has happened before finished() was called is not told at once but on a tick.
 * WHY   no single event says it: 'end' is for reading, 'finish' for writing, 'close' does not come from every stream,
 *       and after an 'error' nothing else may come.
 * READ  after questions.js; pipeline.js is built on it. Follows stream.html, "stream.finished".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateAbortSignal, validateFunction, validateObject } = require('internal/validators');
const { isClosed, isNodeStream, isReadable, isReadableErrored, isReadableFinished, isReadableNodeStream, isRequest, isWritable,
  isWritableErrored, isWritableFinished, isWritableNodeStream, willEmitClose } = require('internal/streams/questions');

const premature = () => errors.error('ERR_STREAM_PREMATURE_CLOSE');

/* One wait for one stream. */
class Wait {
  constructor(stream, options, callback) {
    this.stream = stream;
    this.callback = callback; // undefined once it was called
    this.readable = options.readable ?? isReadableNodeStream(stream);
    this.writable = options.writable ?? isWritableNodeStream(stream);
    this.readableDone = isReadableFinished(stream, false);
    this.writableDone = isWritableFinished(stream, false);
    this.closes = willEmitClose(stream) && isReadableNodeStream(stream) === this.readable
      && isWritableNodeStream(stream) === this.writable;
    this.listeners = [];
  }

  tell(failed) {
    const callback = this.callback;
    if (callback === undefined) return;
    this.callback = undefined;
    if (failed) callback.call(this.stream, failed);
    else callback.call(this.stream);
  }

  on(type, listener) {
    this.stream.on(type, listener);
    this.listeners.push([type, listener]);
  }

  stop() {
    this.callback = undefined;
    this.listeners.splice(0).forEach(([type, listener]) => { this.stream.removeListener(type, listener); });
  }

  onFinish() {
    this.writableDone = true;
    if (this.stream.destroyed) this.closes = false; // whoever destroys it first need not be waited for
    if (this.closes && (!this.stream.writable || this.readable)) return;
    if (!this.readable || this.readableDone) this.tell();
  }

  onEnd() {
    this.readableDone = true;
    if (this.stream.destroyed) this.closes = false;
    if (this.closes && (!this.stream.readable || this.writable)) return;
    if (!this.writable || this.writableDone) this.tell();
  }

  reasonOfState() {
    const reason = isWritableErrored(this.stream) || isReadableErrored(this.stream);
    return typeof reason === 'boolean' ? null : reason;
  }

  onClose() {
    const { stream } = this, reason = this.reasonOfState();
    if (reason) this.tell(reason);
    else if (this.readable && !this.readableDone && isReadableNodeStream(stream, true) && !isReadableFinished(stream, false)) {
      this.tell(premature());
    } else if (this.writable && !this.writableDone && !isWritableFinished(stream, false)) this.tell(premature());
    else this.tell();
  }

  /* It was over before anybody asked. */
  onOver() {
    this.tell(this.reasonOfState());
  }

  listen(options) {
    const { stream } = this;
    const onFinish = () => { this.onFinish(); }, onClose = () => { this.onClose(); };
    if (isRequest(stream)) {
      this.on('complete', onFinish);
      if (!this.closes) this.on('abort', onClose);
      if (stream.req) stream.req.on('finish', onFinish);
      else this.on('request', () => { stream.req.on('finish', onFinish); });
    } else if (this.writable && !stream._writableState) { // an old stream
      const onOldFinish = () => { if (!stream.writable) this.onFinish(); };
      this.on('end', onOldFinish);
      this.on('close', onOldFinish);
    }
    if (!this.closes && typeof stream.aborted === 'boolean') this.on('aborted', onClose);
    this.on('end', () => { this.onEnd(); });
    this.on('finish', onFinish);
    if (options.error !== false) this.on('error', (reason) => { this.tell(reason); });
    this.on('close', onClose);
  }

  /* Will none of these events come, because they have been? Then a tick tells. */
  isOver() {
    const { stream } = this, r = stream._readableState, w = stream._writableState;
    if (w?.errorEmitted || r?.errorEmitted) return !this.closes;
    if (!this.readable && (!this.closes || isReadable(stream)) && (this.writableDone || isWritable(stream) === false)) return true;
    if (!this.writable && (!this.closes || isWritable(stream)) && (this.readableDone || isReadable(stream) === false)) return true;
    return Boolean(r && stream.req && stream.aborted);
  }

  start(options) {
    const closed = isClosed(this.stream);
    this.listen(options);
    if (closed) process.nextTick(() => { this.onClose(); });
    else if (this.isOver()) process.nextTick(() => { this.onOver(); });
    if (options.signal && !closed) this.follow(options.signal);
  }

  follow(signal) {
    const abort = () => {
      const callback = this.callback;
      this.stop();
      if (callback) callback.call(this.stream, new errors.AbortError(undefined, { cause: signal.reason }));
    };
    if (signal.aborted) {
      process.nextTick(abort);
      return;
    }
    const listening = require('internal/events/helpers').addAbortListener(signal, abort), callback = this.callback;
    this.callback = function (...args) {
      listening[Symbol.dispose]();
      callback.apply(this, args);
    };
  }
}

/** Calls back when a stream can't be read or written any more, or has failed. @param {Stream} stream
 * @param {object} [options] readable, writable, error, signal, cleanup @param {function} callback (error)
 * @returns {function} stops waiting @throws {TypeError} @see stream.html#streamfinishedstream-options-callback */
function finished(stream, options, callback) {
  if (arguments.length === 2) {
    callback = options;
    options = {};
  } else if (options === null || options === undefined) {
    options = {};
  } else {
    validateObject(options, 'options');
  }
  validateFunction(callback, 'callback');
  validateAbortSignal(options.signal, 'options.signal');
  if (!isNodeStream(stream)) {
    const { finishedWeb, webCoreOf } = require('internal/webstreams/finished'), core = webCoreOf(stream);
    if (core) return finishedWeb(core, options, callback);
    throw errors.invalidType('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
  }
  const wait = new Wait(stream, options, callback);
  wait.start(options);
  return () => { wait.stop(); };
}

/** The same as a promise. @see stream.html#streamfinishedstream-options */
finished.promise = function (stream, options) {
  const cleanup = Boolean(options?.cleanup);
  if (options && options.cleanup !== undefined) require('internal/validators').validateBoolean(options.cleanup, 'cleanup');
  return new Promise((resolve, reject) => {
    const stop = finished(stream, options, (failed) => {
      if (cleanup) stop();
      if (failed) reject(failed);
      else resolve();
    });
  });
};

module.exports = finished;
