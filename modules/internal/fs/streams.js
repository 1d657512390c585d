/* internal/fs/streams.js -- ReadStream and WriteStream: a file piece by piece.
 *
 * HOW   they are a Readable and a Writable whose _construct opens the file, whose _read, _write and _writev are one
 *       operation each, and whose _destroy closes it, after the operation that is under way. A descriptor may be given
 *       instead of a path, or a FileHandle, or other functions for open, read, write and close (options.fs).
 * WHY   never more than highWaterMark bytes of the file are in memory, 64 KiB for reading: that is what a stream is for.
 * READ  after modules/stream.js and internal/fs/descriptors.js. Book: the chapter on streams.
 *       Follows fs.html#class-fsreadstream, fs.html#class-fswritestream.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const { Readable, Writable } = require('stream');
const errors = require('internal/errors');
const { validateFunction, validateInteger } = require('internal/validators');
const { checkFd, checkOptions, checkPath, checkSwitch } = require('internal/fs/arguments');

const FS = Symbol('kFs'), HANDLE = Symbol('kHandle'), BUSY = Symbol('kIsPerformingIO'), IDLE = Symbol('kIoDone');
const READ_AT_ONCE = 64 * 1024;
const RETRIES = 5; // of a write that would block

// ---- What both have -----------------------------------------------------------------------------------------

/* The functions of fs, as a FileHandle does them. */
function functionsOf(handle) {
  const then = (promise, callback, ...results) => promise.then((one) => callback(null, ...results.map((key) => one[key])),
    (error) => callback(error, 0));
  return {
    open: null,
    read: (fd, buffer, offset, length, position, callback) =>
      then(handle.read(buffer, offset, length, position), callback, 'bytesRead', 'buffer'),
    write: (fd, buffer, offset, length, position, callback) =>
      then(handle.write(buffer, offset, length, position), callback, 'bytesWritten', 'buffer'),
    writev: (fd, buffers, position, callback) =>
      then(handle.writev(buffers, position), callback, 'bytesWritten', 'buffers'),
    fsync: (fd, callback) => then(handle.sync(), callback),
    close: (fd, callback) => handle.close().then(() => callback(), callback),
  };
}

/* The descriptor that was given, and whose it is. */
function importFd(stream, options) {
  stream[FS] = options.fs || fs;
  if (typeof options.fd === 'number') return checkFd(options.fd);
  const handle = options.fd;
  if (typeof handle !== 'object' || handle.constructor === undefined || handle.constructor.name !== 'FileHandle') {
    throw errors.invalidType('options.fd', ['number', 'FileHandle'], handle);
  }
  if (options.fs) throw errors.make(Error, 'ERR_METHOD_NOT_IMPLEMENTED', 'The FileHandle with fs method is not implemented');
  stream[HANDLE] = handle;
  stream[FS] = functionsOf(handle);
  handle.on('close', () => stream.destroy());
  return checkFd(handle.fd);
}

/* Takes what both kinds of streams are given: a path to open, or what is open already. */
function takeFile(stream, path, options, flags) {
  stream.fd = null;
  if (options.fd !== undefined && options.fd !== null) {
    stream.fd = importFd(stream, options);
    return;
  }
  stream[FS] = options.fs || fs;
  validateFunction(stream[FS].open, 'options.fs.open');
  stream.path = path !== null && typeof path === 'object' && !ArrayBuffer.isView(path) ? checkPath(path) : path;
  stream.flags = options.flags === undefined ? flags : options.flags;
  stream.mode = options.mode === undefined ? 0o666 : options.mode;
  checkPath(stream.path);
}

/* options.autoClose is the stream's autoDestroy. */
function takeAutoClose(stream, options) {
  options.autoDestroy = options.autoClose === undefined ? true : options.autoClose;
  if (options.autoDestroy) validateFunction(stream[FS].close, 'options.fs.close');
}

/* Opens the file; for a subclass that has an open() of its own, that one does, and tells by its events. */
function construct(stream, callback, ownOpen) {
  if (typeof stream.fd === 'number') return callback();
  if (stream.open !== ownOpen) return constructByOpen(stream, callback);
  stream[FS].open(stream.path, stream.flags, stream.mode, (error, fd) => {
    if (error) return callback(error);
    stream.fd = fd;
    callback();
    stream.emit('open', stream.fd);
    stream.emit('ready');
  });
}

function constructByOpen(stream, callback) {
  const emit = stream.emit;
  stream.emit = function (...args) {
    if (args[0] === 'open') {
      stream.emit = emit;
      callback();
    } else if (args[0] === 'error') {
      stream.emit = emit;
      return callback(args[1]);
    }
    return emit.apply(this, args);
  };
  stream.open();
}

function close(stream, error, callback) {
  if (stream.fd === null || stream.fd === undefined) return callback(error);
  const fd = stream.fd;
  const done = (failure) => callback(error || failure);
  stream.fd = null;
  if (!stream.flush || error) return stream[FS].close(fd, done);
  stream[FS].fsync(fd, (failure) => stream[FS].close(fd, (later) => done(failure || later)));
}

/* An operation that is under way still uses the descriptor: it is closed after that. */
function destroy(error, callback) {
  if (this[BUSY]) this.once(IDLE, (failure) => close(this, error || failure, callback));
  else close(this, error, callback);
}

/* Wraps the callback of an operation: true if the stream was destroyed meanwhile. */
function endOperation(stream, error) {
  stream[BUSY] = false;
  if (stream.destroyed) stream.emit(IDLE, error);
  return stream.destroyed;
}

function defineShared(prototype, stateName) {
  Object.defineProperty(prototype, 'autoClose', {
    get() { return this[stateName].autoDestroy; },
    set(value) { this[stateName].autoDestroy = value; },
    configurable: true
  });
  Object.defineProperty(prototype, 'pending', { get() { return this.fd === null; }, configurable: true });
  prototype._destroy = destroy;
}

// ---- ReadStream ---------------------------------------------------------------------------------------------

/* From `start` to `end`, both included. */
function takeRange(stream, options) {
  stream.start = options.start;
  stream.end = options.end ?? Infinity;
  stream.pos = undefined;
  stream.bytesRead = 0;
  stream[BUSY] = false;
  if (stream.start !== undefined) {
    validateInteger(stream.start, 'start', 0);
    stream.pos = stream.start;
  }
  if (stream.end === Infinity) return;
  validateInteger(stream.end, 'end', 0);
  if (stream.start > stream.end) throw errors.outOfRange('start', `<= "end" (here: ${stream.end})`, stream.start);
}

/**
 * @param {string|Buffer|URL} path @param {string|object} [options] encoding, or: flags, encoding, fd, mode, autoClose,
 * emitClose, start, end, highWaterMark, fs, signal @throws {TypeError} a wrong argument
 * @see fs.html#fscreatereadstreampath-options
 */
function ReadStream(path, options) {
  if (!(this instanceof ReadStream)) return new ReadStream(path, options);
  options = { highWaterMark: READ_AT_ONCE, ...checkOptions(options) };
  if (options.highWaterMark === undefined) options.highWaterMark = READ_AT_ONCE;
  takeFile(this, path, options, 'r');
  takeAutoClose(this, options);
  validateFunction(this[FS].read, 'options.fs.read');
  takeRange(this, options);
  const { encoding } = options;
  delete options.encoding;
  Readable.call(this, options);
  if (encoding) this.setEncoding(encoding);
}

Object.setPrototypeOf(ReadStream.prototype, Readable.prototype);
Object.setPrototypeOf(ReadStream, Readable);
defineShared(ReadStream.prototype, '_readableState');

const openRead = function () {};
ReadStream.prototype.open = openRead;

ReadStream.prototype._construct = function (callback) {
  construct(this, callback, openRead);
};

ReadStream.prototype._read = function (n) {
  const want = Math.min(this.end - (this.pos !== undefined ? this.pos : this.bytesRead) + 1, n);
  if (want <= 0) return this.push(null);
  this[BUSY] = true;
  this[FS].read(this.fd, Buffer.allocUnsafeSlow(want), 0, want, this.pos, (error, count, buffer) => {
    if (endOperation(this, error)) return;
    if (error) return this.destroy(error);
    if (count === 0) return this.push(null);
    if (this.pos !== undefined) this.pos += count;
    this.bytesRead += count;
    this.push(keep(buffer, count));
  });
};

/* The part that was read; a small part of a large piece is copied, so that the rest can go. */
function keep(buffer, count) {
  if (count === buffer.length) return buffer;
  const part = Buffer.allocUnsafeSlow(count);
  buffer.copy(part, 0, 0, count);
  return part;
}

ReadStream.prototype.close = function (callback) {
  if (callback) {
    if (this.closed) process.nextTick(callback);
    else this.once('close', callback);
  }
  this.destroy();
};

// ---- WriteStream --------------------------------------------------------------------------------------------

/**
 * @param {string|Buffer|URL} path @param {string|object} [options] encoding, or: flags, encoding, fd, mode, autoClose,
 * emitClose, start, fs, signal, highWaterMark, flush @throws {TypeError} a wrong argument
 * @see fs.html#fscreatewritestreampath-options
 */
function WriteStream(path, options) {
  if (!(this instanceof WriteStream)) return new WriteStream(path, options);
  options = { ...checkOptions(options), decodeStrings: true };
  takeFile(this, path, options, 'w');
  takeAutoClose(this, options);
  const { write, writev } = this[FS];
  if (!write && !writev) throw errors.invalidType('options.fs.write', ['function'], write);
  if (write) validateFunction(write, 'options.fs.write');
  if (writev) validateFunction(writev, 'options.fs.writev');
  if (!writev) this._writev = null;
  this.flush = checkSwitch(options, 'flush');
  if (this.flush) validateFunction(this[FS].fsync, 'options.fs.fsync');
  this.start = options.start;
  this.pos = undefined;
  this.bytesWritten = 0;
  this[BUSY] = false;
  if (this.start !== undefined) {
    validateInteger(this.start, 'start', 0);
    this.pos = this.start;
  }
  Writable.call(this, options);
  if (options.encoding) this.setDefaultEncoding(options.encoding);
}

Object.setPrototypeOf(WriteStream.prototype, Writable.prototype);
Object.setPrototypeOf(WriteStream, Writable);
defineShared(WriteStream.prototype, '_writableState');

const openWrite = function () {};
WriteStream.prototype.open = openWrite;

WriteStream.prototype._construct = function (callback) {
  construct(this, callback, openWrite);
};

/* Writes all of it: the system may take a part, or ask to try again. */
function writeAll(stream, data, position, callback, retries = 0) {
  stream[FS].write(stream.fd, data, 0, data.length, position, (error, count) => {
    if (error && error.code === 'EAGAIN') {
      error = null;
      count = 0;
    }
    if (stream.destroyed || error) return callback(error || errors.error('ERR_STREAM_DESTROYED', 'write'));
    stream.bytesWritten += count;
    const tries = count > 0 ? 0 : retries + 1, rest = data.length - count;
    if (tries > RETRIES) return callback(errors.error('ERR_SYSTEM_ERROR'));
    if (rest === 0) return callback();
    writeAll(stream, data.subarray(count), position === undefined ? position : position + count, callback, tries);
  });
}

WriteStream.prototype._write = function (data, encoding, callback) {
  this[BUSY] = true;
  writeAll(this, data, this.pos, (error) => {
    if (endOperation(this, error)) return callback(error);
    callback(error);
  });
  if (this.pos !== undefined) this.pos += data.length;
};

WriteStream.prototype._writev = function (pieces, callback) {
  const buffers = pieces.map(({ chunk }) => chunk);
  const size = buffers.reduce((sum, one) => sum + one.length, 0), position = this.pos;
  const end = (error) => {
    endOperation(this, error);
    callback(error);
  };
  this[BUSY] = true;
  this[FS].writev(this.fd, buffers, position, (error, count) => {
    if (error || this.destroyed) return end(error || errors.error('ERR_STREAM_DESTROYED', 'write'));
    if (count === size) {
      this.bytesWritten += count;
      return end();
    }
    this.bytesWritten += count;
    writeAll(this, Buffer.concat(buffers).subarray(count), position === undefined ? position : position + count, end);
  });
  if (this.pos !== undefined) this.pos += size;
};

WriteStream.prototype.close = function (callback) {
  if (callback) {
    if (this.closed) return process.nextTick(callback);
    this.once('close', callback);
  }
  if (!this.autoClose) this.on('finish', this.destroy);
  this.end(); // what has been written is still to be written
};

WriteStream.prototype.destroySoon = WriteStream.prototype.end;

module.exports = { ReadStream, WriteStream };
