/* internal/streams/transform.js -- Transform: what is written comes out changed.
 *
 *      write() ─▶ _transform(chunk, encoding, ready) ─▶ push() ─▶ read()
 *        ▲                                   │
 *        └─ the next when ready() was called and the readable side has room: full outside, full inside
 *
 * HOW   a Duplex whose _write() is _transform(). ready(error, chunk) pushes the chunk; if the readable side is full after
 *       that, the write's callback is kept until somebody reads (_read()), so that pressure passes through.
 *       At the end _flush() may push what is left; then the readable side ends.
 * READ  after duplex.js. Follows stream.html, "Implementing a transform stream".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const Duplex = require('internal/streams/duplex');
const { limitOf } = require('internal/streams/state');

const CALLBACK = Symbol('kCallback'); // of the write that waits for room

/** @param {object} [options] those of Duplex; transform, flush: the methods with an underscore
 * @see stream.html#new-streamtransformoptions */
function Transform(options) {
  if (!(this instanceof Transform)) return new Transform(options);
  Duplex.call(this, withoutBuffer(options));
  this._readableState.sync = false; // as if _read() had been called: the first push() is of use at once
  this[CALLBACK] = null;
  if (options) {
    if (typeof options.transform === 'function') this._transform = options.transform;
    if (typeof options.flush === 'function') this._flush = options.flush;
  }
  this.on('prefinish', onPrefinish);
}

/* A readable side without a buffer wants a writable side without one: else a chunk would be held back. */
function withoutBuffer(options) {
  if (!options || limitOf(options, Boolean(options.objectMode || options.readableObjectMode), 'readableHighWaterMark', true) !== 0) {
    return options;
  }
  return { ...options, highWaterMark: null, readableHighWaterMark: 0, writableHighWaterMark: options.writableHighWaterMark || 0 };
}

Object.setPrototypeOf(Transform.prototype, Duplex.prototype);
Object.setPrototypeOf(Transform, Duplex);

function final(callback) {
  const done = (failed) => {
    if (callback) callback(failed);
    else if (failed) this.destroy(failed);
  };
  const finish = (failed, data) => {
    if (failed) {
      done(failed);
      return;
    }
    if (data !== undefined && data !== null) this.push(data);
    this.push(null);
    if (callback) callback();
  };
  if (typeof this._flush === 'function' && !this.destroyed) this._flush(finish);
  else finish();
}

/* For classes with a _final of their own, which do not call this one. */
function onPrefinish() {
  if (this._final !== final) final.call(this);
}

Transform.prototype._final = final;

/** What a stream of one's own does. @see stream.html#transform_transformchunk-encoding-callback */
Transform.prototype._transform = function () {
  throw require('internal/errors').error('ERR_METHOD_NOT_IMPLEMENTED', '_transform()');
};

Transform.prototype._write = function (chunk, encoding, callback) {
  const r = this._readableState, w = this._writableState, before = r.length;
  this._transform(chunk, encoding, (failed, value) => {
    if (failed) {
      callback(failed);
      return;
    }
    if (value !== undefined && value !== null) this.push(value);
    if (r.ended) process.nextTick(callback); // nothing more comes out: 'end' first, then the next is taken
    else if (w.ended || before === r.length || r.length < r.highWaterMark) callback();
    else this[CALLBACK] = callback;
  });
};

Transform.prototype._read = function () {
  if (!this[CALLBACK]) return;
  const callback = this[CALLBACK];
  this[CALLBACK] = null;
  callback();
};

module.exports = Transform;
