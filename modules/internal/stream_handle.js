/* internal/stream_handle.js -- a Duplex whose bytes come from and go to a handle: a pipe, a terminal, a connection.
 *
 * HOW   _read() turns the handle's reading on, a full buffer turns it off. _write() hands the bytes to the handle: what
 *       the system takes at once is done at once, otherwise the callback comes when it has taken the rest; meanwhile the
 *       Writable is full and says so. So pressure travels from the reader at the other end to whoever writes here.
 * WHY   Node has one class for all of these, net.Socket; what is common is here.
 * READ  after src/streams.c and internal/streams/duplex.js. Follows Node's net.html#class-netsocket where they meet.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Duplex } = require('stream');
const errors = require('internal/errors');

const ENOTCONN = native('errors').number('ENOTCONN');

class HandleStream extends Duplex {
  /** @param {object} handle open, see src/streams.c @param {object} [options] of Duplex */
  constructor(handle, options = {}) {
    super({ allowHalfOpen: false, ...options, autoDestroy: true, emitClose: false, decodeStrings: true });
    this._handle = handle;
    this.reading = false;
    this.counts = [0, 0];
    handle.onread = (bytes, code) => this.#take(bytes, code);
    if (options.readable !== false && options.manualStart !== true) this.read(0);
  }

  /* What the handle has read: bytes, null for the end, undefined and a code for an error. */
  #take(bytes, code) {
    if (this.destroyed) return;
    if (bytes === undefined) {
      this.destroy(errors.errno(code, 'read'));
      return;
    }
    if (bytes === null) {
      this.reading = false;
      this.push(null);
      this.read(0); // so that 'end' comes although nobody asks
      return;
    }
    if (!this.push(bytes)) this.stopReading();
  }

  /** Stops the handle, until the next _read(). */
  stopReading() {
    this.reading = false;
    if (this._handle) this._handle.readStop();
  }

  _read() {
    if (this.reading || !this._handle) return;
    const code = this._handle.readStart();
    this.reading = code === 0;
    if (code < 0) this.destroy(errors.errno(code, 'read'));
  }

  _write(chunk, encoding, callback) {
    if (!this._handle) {
      callback(errors.error('ERR_STREAM_DESTROYED', 'write'));
      return;
    }
    const waiting = this._handle.write(chunk, (code) => callback(code < 0 ? errors.errno(code, 'write') : null));
    if (waiting < 0) callback(errors.errno(waiting, 'write'));
    else if (waiting === 0) callback();
  }

  _final(callback) {
    if (!this._handle) {
      callback();
      return;
    }
    const done = (code) => callback(code < 0 && code !== ENOTCONN ? errors.errno(code, 'shutdown') : null);
    const code = this._handle.shutdown(done);
    if (code < 0) done(code);
  }

  _destroy(error, callback) {
    const handle = this._handle;
    this._handle = null;
    if (handle) {
      this.counts = handle.counts();
      handle.onread = undefined;
      handle.close(() => this.emit('close', Boolean(error)));
    } else {
      process.nextTick(() => this.emit('close', Boolean(error)));
    }
    callback(error);
  }

  /** Ends the writing side; destroys the stream when all is written. */
  destroySoon() {
    if (this.writable) this.end();
    if (this.writableFinished) this.destroy();
    else this.once('finish', this.destroy);
  }

  ref() {
    if (this._handle) this._handle.ref();
    return this;
  }

  unref() {
    if (this._handle) this._handle.unref();
    return this;
  }

  get bytesRead() {
    return (this._handle ? this._handle.counts() : this.counts)[0];
  }

  get bytesWritten() {
    return (this._handle ? this._handle.counts() : this.counts)[1] + this.writableLength;
  }
}

module.exports = HandleStream;
