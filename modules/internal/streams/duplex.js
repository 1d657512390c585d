/* internal/streams/duplex.js -- Duplex: a Readable and a Writable in one object, as a socket is.
 *
 *      write() ─▶ [ writable side ] ─▶ _write()          two buffers, two limits, two ends;
 *       read() ◀─ [ readable side ] ◀─ push()            one error, one 'close'
 *
 * HOW   its prototype is Readable's; what Writable has and Readable hasn't is copied. `readable: false` or `writable:
 *       false` makes it without that side, as if that had ended before.
 *       allowHalfOpen false: when nothing more can be read, end() is called by itself.
 * READ  after readable.js and writable.js. Follows stream.html, "Duplex and transform streams".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Stream } = require('internal/streams/legacy');
const readable = require('internal/streams/readable');
const writable = require('internal/streams/writable');
const { construct } = require('internal/streams/destroy');
const { ask } = require('internal/streams/readable_properties');

const { Readable, ReadableState } = readable;
const { Writable, WritableState } = writable;

/** @param {object} [options] those of both sides; allowHalfOpen, readable, writable, readableHighWaterMark,
 * readableObjectMode and their like for the other side @see stream.html#new-streamduplexoptions */
function Duplex(options) {
  if (!(this instanceof Duplex)) return new Duplex(options);
  this._readableState = new ReadableState(options, this, true);
  this._writableState = new WritableState(options, this, true);
  if (options) {
    this.allowHalfOpen = options.allowHalfOpen !== false;
    if (options.readable === false) closeReadable(this._readableState);
    if (options.writable === false) closeWritable(this._writableState);
    readable.takeMethods(this, options);
    writable.takeMethods(this, { ...options, signal: undefined });
  } else {
    this.allowHalfOpen = true;
  }
  Stream.call(this, options);
  construct(this, () => {
    readable.whenConstructed(this);
    writable.whenConstructed(this);
  });
}

function closeReadable(state) {
  state.readable = false;
  state.ended = true;
  state.endEmitted = true;
}

function closeWritable(state) {
  state.writable = false;
  state.ending = true;
  state.ended = true;
  state.finished = true;
}

Object.setPrototypeOf(Duplex.prototype, Readable.prototype);
Object.setPrototypeOf(Duplex, Readable);

['write', 'cork', 'uncork', 'setDefaultEncoding', '_write', '_writev', 'end', 'destroy'].forEach((name) => {
  Duplex.prototype[name] = Writable.prototype[name];
});
['writable', 'writableHighWaterMark', 'writableObjectMode', 'writableBuffer', 'writableLength', 'writableFinished',
  'writableCorked', 'writableEnded', 'writableNeedDrain'].forEach((name) => {
  Object.defineProperty(Duplex.prototype, name, Object.getOwnPropertyDescriptor(Writable.prototype, name));
});
ask(Duplex.prototype, 'destroyed', function () {
  const r = this._readableState, w = this._writableState;
  return r === undefined || w === undefined ? false : r.destroyed && w.destroyed;
}, function (value) {
  if (!this._readableState || !this._writableState) return;
  this._readableState.destroyed = value;
  this._writableState.destroyed = value;
});

/** A Duplex of whatever can be read and written. @see stream.html#streamduplexfromsrc */
Duplex.from = function (body) {
  return require('internal/streams/duplexify')(body, 'body');
};

/** @see stream.html#streamduplexfromwebpair-options */
Duplex.fromWeb = function (pair, options) {
  return require('internal/webstreams/from_web').duplexFromWeb(pair, options);
};

/** @see stream.html#streamduplextowebstreamduplex */
Duplex.toWeb = function (duplex) {
  return require('internal/webstreams/adapters').pairOf(duplex);
};

module.exports = Duplex;
