/* internal/process/output.js -- streams that have written when write() returns, and those that outlive their end.
 *
 * HOW   _write() hands the bytes to src/native/stdio.c, which waits where there is no room; so nothing is ever buffered
 *       here, and process.exit() loses nothing. What fails is an 'error' as from any stream.
 *       The standard ones cannot be lost: end() and destroy() emit what they emit, but the descriptor stays open and can
 *       be written again (lasting()).
 *       Files are here; pipes and terminals are sockets, see output_socket.js.
 * READ  after internal/streams/writable.js. Follows process.html#a-note-on-process-io.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* write(fd, bytes): 0 or a libuv code */
const system = native('stdio');
/* describe(code, syscall): an Error as fs has it */
const { describe } = native('errors');
const { Writable } = require('stream');
const { UNTOUCHED } = require('internal/process/standard');

/** The body of _write(). @param {Writable} stream with a descriptor @param {function(number, string): Error} errorOf */
function writeAtOnce(stream, chunk, callback, errorOf) {
  const code = system.write(stream.fd, chunk);
  callback(code === 0 ? null : errorOf(code, 'write'));
}

/* Named as Node names it. */
class SyncWriteStream extends Writable {
  /** @param {number} fd @param {object} [options] autoClose: false leaves the descriptor open */
  constructor(fd, options = {}) {
    super({ autoDestroy: true });
    this.fd = fd;
    this.readable = false;
    this.autoClose = options.autoClose === undefined ? true : options.autoClose;
  }

  _write(chunk, encoding, callback) {
    writeAtOnce(this, chunk, callback, describe);
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

module.exports = { SyncWriteStream, lasting, writeAtOnce };
