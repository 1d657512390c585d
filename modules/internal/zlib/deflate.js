/* internal/zlib/deflate.js -- the streams of zlib itself: Deflate, Gzip, DeflateRaw, and Inflate, Gunzip, InflateRaw, Unzip.
 *
 * HOW   all are one kind of stream; they differ in the mode that the native half is given.
 * READ  after stream.js. Follows Node's zlib.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const Handle = require('internal/zlib/handle');
const { constants } = require('internal/zlib/constants');
const { ZlibBase, checkOpen, inRange } = require('internal/zlib/stream');
const system = native('zlib');

const { DEFLATE, INFLATE, GZIP, GUNZIP, DEFLATERAW, INFLATERAW, UNZIP } = constants;

const FLAGS = { flush: constants.Z_NO_FLUSH, finish: constants.Z_FINISH, full: constants.Z_FULL_FLUSH,
  highest: constants.Z_BLOCK };

/* 0: as the header says. */
function windowOf(options, mode) {
  const bits = options.windowBits;
  if ((bits === undefined || bits === null || bits === 0) && [INFLATE, GUNZIP, UNZIP].includes(mode)) return 0;
  const least = constants.Z_MIN_WINDOWBITS + (mode === GZIP ? 1 : 0);
  return inRange(bits, 'options.windowBits', least, constants.Z_MAX_WINDOWBITS, constants.Z_DEFAULT_WINDOWBITS);
}

function dictionaryOf({ dictionary }) {
  if (dictionary === undefined || ArrayBuffer.isView(dictionary)) return dictionary;
  if (require('util').types.isAnyArrayBuffer(dictionary)) return new Uint8Array(dictionary);
  throw errors.invalidType('options.dictionary', ['Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'], dictionary);
}

const levelOf = (level, name, otherwise) => inRange(level, name, constants.Z_MIN_LEVEL, constants.Z_MAX_LEVEL, otherwise);

const strategyOf = (strategy, name, otherwise) =>
  inRange(strategy, name, constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, otherwise);

/** @param {object} [options] windowBits, level, memLevel, strategy, dictionary, and ZlibBase's @param {number} mode
 * @throws {TypeError|RangeError} @see zlib.html#class-options */
function Zlib(options, mode) {
  const o = options || {}, windowBits = windowOf(o, mode);
  const level = levelOf(o.level, 'options.level', constants.Z_DEFAULT_LEVEL);
  const memLevel = inRange(o.memLevel, 'options.memLevel', constants.Z_MIN_MEMLEVEL, constants.Z_MAX_MEMLEVEL,
    constants.Z_DEFAULT_MEMLEVEL);
  const strategy = strategyOf(o.strategy, 'options.strategy', constants.Z_DEFAULT_STRATEGY), dictionary = dictionaryOf(o);
  ZlibBase.call(this, options, (state, written) =>
    new Handle(system.zlib(mode, windowBits, level, memLevel, strategy, dictionary), state, written), FLAGS);
  this._level = level;
  this._strategy = strategy;
}

Object.setPrototypeOf(Zlib.prototype, ZlibBase.prototype);
Object.setPrototypeOf(Zlib, ZlibBase);

/** Another level and strategy for what is written from now on. @throws {TypeError|RangeError}
 * @see zlib.html#zlibparamslevel-strategy-callback */
Zlib.prototype.params = function params(level, strategy, callback) {
  const newLevel = levelOf(level, 'level'), newStrategy = strategyOf(strategy, 'strategy');
  if (this._level === newLevel && this._strategy === newStrategy) {
    process.nextTick(callback);
    return;
  }
  this.flush(constants.Z_SYNC_FLUSH, () => {
    checkOpen(this);
    this._handle.params(newLevel, newStrategy);
    if (this.destroyed) return;
    this._level = newLevel;
    this._strategy = newStrategy;
    if (callback) callback();
  });
};

/* zlib's compressor without a header does not take a window of 8 bits; 9 serve the same readers. */
const widened = (options) => options && options.windowBits === 8 ? { ...options, windowBits: 9 } : options;

/** @see zlib.html#class-zlibdeflate */
function Deflate(opts) {
  if (!(this instanceof Deflate)) return new Deflate(opts);
  Zlib.call(this, opts, DEFLATE);
}

/** @see zlib.html#class-zlibinflate */
function Inflate(opts) {
  if (!(this instanceof Inflate)) return new Inflate(opts);
  Zlib.call(this, opts, INFLATE);
}

/** @see zlib.html#class-zlibgzip */
function Gzip(opts) {
  if (!(this instanceof Gzip)) return new Gzip(opts);
  Zlib.call(this, opts, GZIP);
}

/** @see zlib.html#class-zlibgunzip */
function Gunzip(opts) {
  if (!(this instanceof Gunzip)) return new Gunzip(opts);
  Zlib.call(this, opts, GUNZIP);
}

/** @see zlib.html#class-zlibdeflateraw */
function DeflateRaw(opts) {
  if (!(this instanceof DeflateRaw)) return new DeflateRaw(opts);
  Zlib.call(this, widened(opts), DEFLATERAW);
}

/** @see zlib.html#class-zlibinflateraw */
function InflateRaw(opts) {
  if (!(this instanceof InflateRaw)) return new InflateRaw(opts);
  Zlib.call(this, opts, INFLATERAW);
}

/** @see zlib.html#class-zlibunzip */
function Unzip(opts) {
  if (!(this instanceof Unzip)) return new Unzip(opts);
  Zlib.call(this, opts, UNZIP);
}

const classes = { Deflate, Inflate, Gzip, Gunzip, DeflateRaw, InflateRaw, Unzip };
for (const Class of Object.values(classes)) {
  Object.setPrototypeOf(Class.prototype, Zlib.prototype);
  Object.setPrototypeOf(Class, Zlib);
}

module.exports = classes;
