/* internal/process/output.js -- a Writable that has written when write() returns: to a file, a pipe or a terminal.
 *
 * HOW   _write() hands the bytes to src/native/stdio.c, which waits where there is no room; so nothing is ever buffered
 *       here, and process.exit() loses nothing. What fails is an 'error' as from any stream.
 *       The standard ones cannot be lost: end() and destroy() emit what they emit, but the descriptor stays open and can
 *       be written again (lasting()).
 * NODE  has a net.Socket for pipes and terminals and its own SyncWriteStream for files.
 * READ  after internal/streams/writable.js. Follows process.html#a-note-on-process-io.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* write(fd, bytes), shutdown(fd): 0 or a libuv code */
const system = native('stdio');
const { Writable } = require('stream');
const errors = require('internal/errors');
const { UNTOUCHED } = require('internal/process/standard');

const EPIPE = native('errors').number('EPIPE');

class Output extends Writable {
  /** @param {number} fd @param {object} [options] of Writable */
  constructor(fd, options = {}) {
    super({ ...options, decodeStrings: true });
    this.fd = fd;
  }

  /** What a failed write is called. @param {number} code of libuv @returns {Error} */
  failure(code) {
    return errors.errno(code, 'write');
  }

  _write(chunk, encoding, callback) {
    const code = system.write(this.fd, chunk);
    callback(code === 0 ? null : this.failure(code));
  }
}

/* A file, named as Node names it. */
class SyncWriteStream extends Output {
  /** @param {number} fd @param {object} [options] autoClose: false leaves the descriptor open */
  constructor(fd, options = {}) {
    super(fd, { autoDestroy: true });
    this.readable = false;
    this.autoClose = options.autoClose === undefined ? true : options.autoClose;
  }

  failure(code) {
    return native('errors').describe(code, 'write');
  }

  _destroy(error, callback) {
    if (this.fd === null) {
      callback(error);
      return;
    }
    if (this.autoClose) require('fs').closeSync(this.fd);
    this.fd = null;
    callback(error);
  }

  destroySoon() {
    this.destroy();
  }
}

/* A pipe or a socket: its reader can be told of the end. */
class PipeWriteStream extends Output {
  #ended = false;

  constructor(fd) {
    super(fd);
    this.readable = false;
  }

  _write(chunk, encoding, callback) {
    if (this.#ended) callback(this.failure(EPIPE));
    else super._write(chunk, encoding, callback);
  }

  _final(callback) {
    this.#ended = true;
    const code = system.shutdown(this.fd);
    callback(code === 0 ? null : errors.errno(code, 'shutdown'));
  }

  /** They do not keep the process alive in the first place. */
  ref() { return this; }
  unref() { return this; }
}

/* The process's own: what destroy() is for them. */
function destroyNothing(error, callback) {
  callback(error);
  this._undestroy();
  if (!this._writableState.emitClose) process.nextTick(() => this.emit('close'));
}

/** Makes a stream one that outlives its end. @param {Writable} stream @param {string} type 'fs', 'pipe', 'tty' */
function lasting(stream, type) {
  stream._type = type;
  stream._isStdio = true;
  stream.destroySoon = stream.destroy;
  stream._destroy = destroyNothing;
  const { write, _write } = stream;
  Object.defineProperty(stream, UNTOUCHED, { value: { write, _write } });
  return stream;
}

module.exports = { Output, PipeWriteStream, SyncWriteStream, lasting };
