/* internal/stream_handle.js -- a Duplex whose bytes come from and go to a handle: a pipe, a terminal, a connection.
 *
 * HOW   _read() turns the handle's reading on, a full buffer turns it off. _write() hands the bytes to the handle: what
 *       the system takes at once is done at once, otherwise the callback comes when it has taken the rest; meanwhile the
 *       Writable is full and says so. So pressure travels from the reader at the other end to whoever writes here.
 * WHY   Node has one class for all of these, net.Socket; what is common is here, and net.js stands on it.
 * READ  after src/streams.c and internal/streams/duplex.js. Follows Node's net.html#class-netsocket where they meet.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Duplex } = require('stream');
const errors = require('internal/errors');

const ENOTCONN = native('errors').number('ENOTCONN');

/** A function, not a class: programs call net.Socket without `new`.
 * @param {object|null} handle open, see src/streams.c; null: adopt() comes later @param {object} [options] of Duplex */
function HandleStream(handle, options = {}) {
  Duplex.call(this, { allowHalfOpen: false, ...options, autoDestroy: true, emitClose: false, decodeStrings: true });
  this._handle = null;
  this.reading = false;
  this.counts = [0, 0];  // bytes read and written, once the handle is closed
  this.queued = 0;       // bytes of the last write that the system did not take at once
  if (!handle) return;
  this.adopt(handle);
  if (options.readable !== false && options.manualStart !== true) this.read(0);
}
Object.setPrototypeOf(HandleStream.prototype, Duplex.prototype);
Object.setPrototypeOf(HandleStream, Duplex);

const proto = HandleStream.prototype;

/** The stream's bytes come from this handle from now on. */
proto.adopt = function (handle) {
  this._handle = handle;
  this.reading = false;
  handle.onread = (bytes, code) => { take(this, bytes, code); };
};

/** Something happened: for a stream that ends when nothing does. */
proto._unrefTimer = function () {};

/* What the handle has read: bytes, null for the end, undefined and a code for an error. */
function take(stream, bytes, code) {
  if (stream.destroyed) return;
  stream._unrefTimer();
  if (bytes === undefined) {
    stream.destroy(errors.errno(code, 'read'));
  } else if (bytes === null) {
    stream.reading = false;
    stream.push(null);
    stream.read(0); // so that 'end' comes although nobody asks
  } else if (!stream._deliver(bytes)) {
    stream.stopReading();
  }
}

/** Bytes have come. @returns {boolean} false: no more for now */
proto._deliver = function (bytes) {
  return this.push(bytes);
};

/** Stops the handle, until the next _read(). */
proto.stopReading = function () {
  this.reading = false;
  if (this._handle) this._handle.readStop();
};

proto._read = function () {
  if (this.reading || !this._handle) return;
  const code = this._handle.readStart();
  this.reading = code === 0;
  if (code < 0) this.destroy(errors.errno(code, 'read'));
};

proto._write = function (chunk, encoding, callback) {
  if (!this._handle) {
    callback(errors.error('ERR_SOCKET_CLOSED'));
    return;
  }
  this._unrefTimer();
  const stream = this, waiting = this._handle.write(chunk, function afterWrite(code) { written(stream, code, callback); });
  this.queued = waiting > 0 ? waiting : 0;
  if (waiting < 0) callback(errors.errno(waiting, 'write'));
  else if (waiting === 0) callback();
};

/* The system has taken what had to wait; where the stream was destroyed meanwhile, nobody has to know that it was lost. */
function written(stream, code, callback) {
  stream.queued = 0;
  if (stream.destroyed || code >= 0) {
    if (!stream.destroyed) stream._unrefTimer();
    callback(null);
  } else {
    callback(errors.errno(code, 'write'));
  }
}

/* What was held back by cork() goes as one: one system call, one packet. */
proto._writev = function (chunks, callback) {
  this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), 'buffer', callback);
};

proto._final = function (callback) {
  if (!this._handle) {
    callback();
    return;
  }
  const done = function afterShutdown(code) {
    callback(code < 0 && code !== ENOTCONN ? errors.errno(code, 'shutdown') : null);
  };
  const code = this._handle.shutdown(done);
  if (code < 0) done(code);
};

proto._destroy = function (error, callback) {
  const handle = this._handle, stream = this;
  this._handle = null;
  if (handle) {
    this.counts = handle.counts();
    handle.onread = undefined;
    handle.close(function closed() { stream.emit('close', Boolean(error)); });
    callback(error);
  } else {
    callback(error);
    process.nextTick(emitClose, this);
  }
};

function emitClose(stream) {
  stream.emit('close');
}

/** Ends the writing side; destroys the stream when all is written. */
proto.destroySoon = function () {
  if (this.writable) this.end();
  if (this.writableFinished) this.destroy();
  else this.once('finish', this.destroy);
};

proto.ref = function () {
  if (this._handle) this._handle.ref();
  return this;
};

proto.unref = function () {
  if (this._handle) this._handle.unref();
  return this;
};

Object.defineProperty(proto, 'bytesRead', {
  configurable: true,
  get() { return (this._handle ? this._handle.counts() : this.counts)[0]; },
});

Object.defineProperty(proto, 'bytesWritten', {
  configurable: true,
  get() { return (this._handle ? this._handle.counts() : this.counts)[1] + this.writableLength; },
});

module.exports = HandleStream;
