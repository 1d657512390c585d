/* internal/streams/legacy.js -- Stream: what the oldest streams of Node were, and the base of all others still.
 *
 * HOW   an EventEmitter with a pipe() that works with events alone: 'data' is written, a full destination pauses the
 *       source, 'drain' resumes it.
 * READ  to see what a pipe needs at least; then internal/streams/pipe.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const EventEmitter = require('events');

/** @see stream.html */
function Stream(options) {
  EventEmitter.call(this, options);
}

Object.setPrototypeOf(Stream.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Stream, EventEmitter);

/* Before all other listeners; old emitters have no method for it. */
function prependListener(emitter, type, listener) {
  if (typeof emitter.prependListener === 'function') {
    emitter.prependListener(type, listener);
    return;
  }
  const others = emitter.listeners(type);
  others.forEach((other) => { emitter.removeListener(type, other); });
  [listener, ...others].forEach((one) => { emitter.on(type, one); });
}

Stream.prototype.pipe = function (destination, options) {
  const source = this;
  let ended = false;

  function onData(chunk) {
    if (destination.writable && destination.write(chunk) === false && source.pause) source.pause();
  }
  function onDrain() {
    if (source.readable && source.resume) source.resume();
  }
  function onEnd() {
    if (ended) return;
    ended = true;
    destination.end();
  }
  function onClose() {
    if (ended) return;
    ended = true;
    if (typeof destination.destroy === 'function') destination.destroy();
  }
  function onError(reason) {
    cleanup();
    if (EventEmitter.listenerCount(this, 'error') === 0) this.emit('error', reason);
  }
  function cleanup() {
    source.removeListener('data', onData);
    destination.removeListener('drain', onDrain);
    source.removeListener('end', onEnd);
    source.removeListener('close', onClose);
    source.removeListener('error', onError);
    destination.removeListener('error', onError);
    source.removeListener('end', cleanup);
    source.removeListener('close', cleanup);
    destination.removeListener('close', cleanup);
  }

  source.on('data', onData);
  destination.on('drain', onDrain);
  if (!destination._isStdio && (!options || options.end !== false)) { // standard output stays open
    source.on('end', onEnd);
    source.on('close', onClose);
  }
  prependListener(source, 'error', onError);
  prependListener(destination, 'error', onError);
  source.on('end', cleanup);
  source.on('close', cleanup);
  destination.on('close', cleanup);
  destination.emit('pipe', source);
  return destination;
};

/** Also in a list of listeners that somebody has put in the place of ours: who has any. */
Stream.prototype.eventNames = function eventNames() {
  return Reflect.ownKeys(this._events).filter((name) => {
    const list = this._events[name];
    return typeof list === 'function' || (Array.isArray(list) && list.length > 0);
  });
};

module.exports = { Stream, prependListener };
