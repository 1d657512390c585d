/* internal/zlib/stream.js -- what all streams of zlib have in common: bytes in, other bytes out.
 *
 *      chunk ─▶ write to the handle ─▶ output ─▶ push()
 *                   ▲                    │ the room was used up: there is more to come of this chunk
 *                   └────────────────────┘ and of what the library kept; as soon as the reader wants it
 *
 * HOW   a Transform. The library writes into _outBuffer, chunkSize bytes at a time; what it has written is pushed and
 *       the next write goes on behind it. The last chunk is written with the flag that ends the stream. flush() sends an
 *       empty chunk through, which has its own flag, so that it waits its turn behind what was written before.
 * READ  after handle.js, before deflate.js and brotli.js. Follows Node's zlib.html, "Class: zlib.ZlibBase".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { Transform, finished } = require('stream');
const { constants } = require('internal/zlib/constants');
const { kMaxLength } = require('buffer');

const { Z_NO_FLUSH, Z_BLOCK, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_MIN_CHUNK, Z_DEFAULT_CHUNK } = constants;

const FLUSH = Symbol('kFlushFlag'); // of an empty chunk
const ERROR = Symbol('kError');     // what the library said

// ---- options -----------------------------------------------------------------------------------------------

/* Is it a number? undefined and NaN are none, and no mistake. */
function isGiven(value, name) {
  if (value === undefined || Number.isNaN(value)) return false;
  if (typeof value !== 'number') throw errors.invalidType(name, ['number'], value);
  if (!Number.isFinite(value)) throw errors.outOfRange(name, 'a finite number', value);
  return true;
}

/** A number within [low, high], `otherwise` if none is given. @throws {TypeError|RangeError} */
function inRange(value, name, low, high, otherwise) {
  if (!isGiven(value, name)) return otherwise;
  if (value < low || value > high) throw errors.outOfRange(name, `>= ${low} and <= ${high}`, value);
  return value;
}

function sizeOfChunks(options) {
  if (!isGiven(options.chunkSize, 'options.chunkSize')) return Z_DEFAULT_CHUNK;
  if (options.chunkSize < Z_MIN_CHUNK) throw errors.outOfRange('options.chunkSize', `>= ${Z_MIN_CHUNK}`, options.chunkSize);
  return options.chunkSize;
}

/* These streams carry bytes, whatever the options say. */
function forBytes(options) {
  if (!options.encoding && !options.objectMode && !options.writableObjectMode) return options;
  return { ...options, encoding: null, objectMode: null, writableObjectMode: null };
}

// ---- the stream --------------------------------------------------------------------------------------------

/**
 * @param {object} [options] chunkSize, flush, finishFlush, maxOutputLength, info, and a Transform's
 * @param {Function} open (state, written) => Zlib, its handle @param {object} flags flush, finish, full, highest: how the
 * library is told of the ordinary chunk, the last one, and a flush()
 * @throws {TypeError|RangeError}
 */
function ZlibBase(options, open, flags) {
  const o = options || {};
  const chunkSize = sizeOfChunks(o);
  const flush = inRange(o.flush, 'options.flush', Z_NO_FLUSH, flags.highest, flags.flush);
  const finish = inRange(o.finishFlush, 'options.finishFlush', Z_NO_FLUSH, flags.highest, flags.finish);
  const most = inRange(o.maxOutputLength, 'options.maxOutputLength', 1, kMaxLength, kMaxLength);
  this._writeState = new Uint32Array(2);
  const handle = open(this._writeState, onWritten);
  Transform.call(this, { autoDestroy: true, ...forBytes(o) });
  this[ERROR] = null;
  this.bytesWritten = 0;
  this._handle = handle;
  handle.owner = this;
  handle.onerror = onError;
  this._outBuffer = Buffer.allocUnsafe(chunkSize);
  this._outOffset = 0;
  this._chunkSize = chunkSize;
  this._defaultFlushFlag = flush;
  this._finishFlushFlag = finish;
  this._defaultFullFlushFlag = flags.full;
  this._info = o.info;
  this._maxOutputLength = most;
}

Object.setPrototypeOf(ZlibBase.prototype, Transform.prototype);
Object.setPrototypeOf(ZlibBase, Transform);

/* As the handle's method: after this nothing can be saved. */
function onError(message, errno, code) {
  const error = new Error(message);
  error.errno = errno;
  error.code = code;
  this.owner[ERROR] = error;
  this.owner.destroy(error);
}

function closeHandle(stream) {
  if (!stream._handle) return;
  stream._handle.close();
  stream._handle = null;
}

function checkOpen(stream) {
  if (stream._handle) return;
  throw errors.error('ERR_INTERNAL_ASSERTION', 'zlib binding closed');
}

Object.defineProperty(ZlibBase.prototype, '_closed', {
  configurable: true,
  enumerable: true,
  get() { return !this._handle; },
});

const { deprecate } = require('util');
const BYTES_READ = 'zlib.bytesRead is deprecated and will change its meaning in the future. Use zlib.bytesWritten instead.';

Object.defineProperty(ZlibBase.prototype, 'bytesRead', {
  configurable: true,
  enumerable: true,
  get: deprecate(function () { return this.bytesWritten; }, BYTES_READ, 'DEP0108'),
  set: deprecate(function (value) { this.bytesWritten = value; }, BYTES_READ, 'DEP0108'),
});

/** Back to the beginning, as if nothing had been written. @see zlib.html#zlibreset */
ZlibBase.prototype.reset = function () {
  checkOpen(this);
  return this._handle.reset();
};

ZlibBase.prototype._flush = function (callback) {
  this._transform(Buffer.alloc(0), '', callback);
};

/* Without the Transform's own: 'prefinish' flushes. */
ZlibBase.prototype._final = function (callback) {
  callback();
};

const flushChunks = [];

/* An empty chunk that flushes; the same one for all streams. */
function flushChunk(kind) {
  if (!Number.isInteger(kind) || kind < Z_NO_FLUSH || kind > Z_BLOCK) return undefined;
  if (!flushChunks[kind]) {
    flushChunks[kind] = Buffer.alloc(0);
    flushChunks[kind][FLUSH] = kind;
  }
  return flushChunks[kind];
}

/** Gives out what the library still keeps of what was written. @param {number} [kind] @param {Function} [callback]
 * @see zlib.html#zlibflushkind-callback */
ZlibBase.prototype.flush = function (kind, callback) {
  if (typeof kind === 'function' || (kind === undefined && !callback)) {
    callback = kind;
    kind = this._defaultFullFlushFlag;
  }
  if (this.writableFinished) {
    if (callback) process.nextTick(callback);
  } else if (this.writableEnded) {
    if (callback) this.once('end', callback);
  } else {
    this.write(flushChunk(kind), '', callback);
  }
};

/** @param {Function} [callback] @see zlib.html#zlibclosecallback */
ZlibBase.prototype.close = function (callback) {
  if (callback) finished(this, callback);
  this.destroy();
};

ZlibBase.prototype._destroy = function (error, callback) {
  closeHandle(this);
  callback(error);
};

/* From the weakest flush to the strongest. */
const STRENGTH = [Z_NO_FLUSH, Z_BLOCK, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH];

function stronger(a, b) {
  return STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b;
}

ZlibBase.prototype._transform = function (chunk, encoding, callback) {
  let flush = this._defaultFlushFlag;
  if (typeof chunk[FLUSH] === 'number') flush = chunk[FLUSH];
  // A flush() behind the last chunk counts nothing: both are the end.
  if (this.writableEnded && this.writableLength === chunk.byteLength) flush = stronger(flush, this._finishFlushFlag);
  writeChunk(this, chunk, flush, callback);
};

/* Packages call it without a callback, and get the output at once. */
ZlibBase.prototype._processChunk = function (chunk, flush, callback) {
  if (typeof callback === 'function') writeChunk(this, chunk, flush, callback);
  else return writeChunkSync(this, chunk, flush);
};

// ---- one chunk, on the pool --------------------------------------------------------------------------------

function writeChunk(stream, chunk, flush, callback) {
  const handle = stream._handle;
  if (!handle) {
    process.nextTick(callback);
    return;
  }
  handle.buffer = chunk;
  handle.cb = callback;
  handle.flushFlag = flush;
  handle.inOff = 0;
  handle.availInBefore = chunk.byteLength;
  handle.availOutBefore = stream._chunkSize - stream._outOffset;
  writeOn(handle, stream);
}

function writeOn(handle, stream) {
  handle.write(handle.flushFlag, handle.buffer, handle.inOff, handle.availInBefore, stream._outBuffer, stream._outOffset,
    handle.availOutBefore);
}

/* Pushes what was written; false if the reader has enough. */
function pushOutput(stream, have) {
  if (have === 0) return true;
  const output = stream._outBuffer.subarray(stream._outOffset, stream._outOffset + have);
  stream._outOffset += have;
  return stream.push(output);
}

function makeRoom(stream) {
  stream._outOffset = 0;
  stream._outBuffer = Buffer.allocUnsafe(stream._chunkSize);
  return stream._chunkSize;
}

/* The next time somebody reads, the handle goes on. */
function writeOnWhenRead(handle, stream) {
  const read = stream._read;
  stream._read = (n) => {
    stream._read = read;
    writeOn(handle, stream);
    stream._read(n);
  };
}

/* As the handle's method, after each write. */
function onWritten() {
  const handle = this, stream = handle.owner, [roomLeft, inputLeft] = stream._writeState;
  const end = () => {
    handle.buffer = null;
    handle.cb();
  };
  if (stream.destroyed) return end();
  const used = handle.availInBefore - inputLeft;
  stream.bytesWritten += used;
  const wanted = pushOutput(stream, handle.availOutBefore - roomLeft);
  if (stream.destroyed) return end();
  if (roomLeft === 0 || stream._outOffset >= stream._chunkSize) handle.availOutBefore = makeRoom(stream);
  if (roomLeft > 0) {
    if (inputLeft > 0) stream.push(null); // what follows is not ours: garbage behind the end
    return end();
  }
  handle.inOff += used;
  handle.availInBefore = inputLeft;
  if (wanted) writeOn(handle, stream);
  else writeOnWhenRead(handle, stream);
}

// ---- one chunk, at once ------------------------------------------------------------------------------------

/** All that becomes of the chunk. @returns {Buffer} @throws {Error} the library's; ERR_BUFFER_TOO_LARGE */
function writeChunkSync(stream, chunk, flush) {
  const handle = stream._handle, outputs = [];
  let from = 0, left = chunk.byteLength, room, total = 0;
  checkOpen(stream);
  stream.on('error', () => {}); // it is thrown
  do {
    const before = stream._chunkSize - stream._outOffset;
    handle.writeSync(flush, chunk, from, left, stream._outBuffer, stream._outOffset, before);
    if (stream[ERROR]) throw stream[ERROR];
    const inputLeft = stream._writeState[1];
    room = stream._writeState[0];
    if (room < before) {
      outputs.push(stream._outBuffer.subarray(stream._outOffset, stream._outOffset + before - room));
      stream._outOffset += before - room;
      total += before - room;
      if (total > stream._maxOutputLength) {
        closeHandle(stream);
        throw errors.error('ERR_BUFFER_TOO_LARGE', stream._maxOutputLength);
      }
    }
    if (room === 0) makeRoom(stream);
    from += left - inputLeft;
    left = inputLeft;
  } while (room === 0);
  stream.bytesWritten = from;
  closeHandle(stream);
  return outputs.length === 1 ? outputs[0] : Buffer.concat(outputs, total);
}

module.exports = { ZlibBase, checkOpen, inRange, writeChunkSync };
