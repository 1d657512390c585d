/* internal/fs/arguments.js -- what fs accepts: paths, descriptors, options, flags, modes, times.
 *
 * HOW   each checkX() throws Node's error for a wrong argument, and gives what the C half takes for a right one.
 * WHY   a wrong argument fails where it was given and before anything has been done, in all three forms alike.
 * READ  before internal/fs/forms.js. Follows fs.html, "File paths" and "File system flags".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateAbortSignal, validateBoolean, validateInteger, validateUint32 } = require('internal/validators');
const constants = require('internal/fs/natives').constants;

const ENCODINGS = /^(utf-?8|ucs-?2|utf-?16le|latin1|binary|base64|base64url|hex|ascii|buffer)$/i;

/** @param {string|Buffer|URL} path @returns {string|Uint8Array} */
function checkPath(path, name = 'path') {
  if (typeof path === 'string') {
    if (!path.includes('\0')) return path;
  } else if (path instanceof Uint8Array) {
    if (!path.includes(0)) return path;
  } else if (path !== null && typeof path === 'object' && path.href && path.protocol && path.auth === undefined) {
    return checkPath(require('url').fileURLToPath(path), name);
  } else {
    throw errors.invalidType(name, ['string', 'Buffer', 'URL'], path);
  }
  throw errors.invalidValue(name, path, 'must be a string, Uint8Array, or URL without null bytes');
}

/** A file descriptor. */
function checkFd(fd, name = 'fd') {
  validateInteger(fd, name, 0, 2147483647);
  return fd;
}

const isFd = (file) => Number.isInteger(file) && file === (file | 0);

/** A path, or a number that is a descriptor. */
function checkPathOrFd(file) {
  return isFd(file) ? checkFd(file) : checkPath(file);
}

const isEncoding = (encoding) => typeof encoding === 'string' && ENCODINGS.test(encoding);

function checkEncoding(encoding) {
  if (encoding && !isEncoding(encoding)) throw errors.invalidValue('encoding', encoding, 'is invalid encoding');
}

/** Options are an encoding, an object, or left out (a callback may stand in their place). @returns {object} */
function checkOptions(options) {
  if (options === undefined || options === null || typeof options === 'function') return {};
  if (typeof options === 'string') options = { encoding: options };
  if (typeof options !== 'object') throw errors.invalidType('options', ['string', 'Object'], options);
  checkEncoding(options.encoding);
  if (options.signal !== undefined) validateAbortSignal(options.signal, 'options.signal');
  return options;
}

/** For functions whose options are no encoding. */
function checkObject(options, name = 'options') {
  if (options === undefined || typeof options === 'function') return {};
  if (options === null || typeof options !== 'object') throw errors.invalidType(name, 'of type object', options);
  return options;
}

/** One option that is true, false or left out. @returns {boolean} */
function checkSwitch(options, key) {
  const value = options[key];
  if (value === undefined || value === null) return false;
  validateBoolean(value, `options.${key}`);
  return value;
}

/** 0o644 or '644' @returns {number} */
function checkMode(mode, otherwise, name = 'mode') {
  if ((mode === undefined || mode === null) && otherwise !== undefined) return otherwise;
  if (typeof mode === 'string') {
    if (/^[0-7]+$/.test(mode)) return parseInt(mode, 8);
    throw errors.invalidValue(name, mode, 'must be a 32-bit unsigned integer or an octal string');
  }
  validateUint32(mode, name);
  return mode;
}

/** For access and copyFile: three bits. */
function checkBits(mode) {
  if (mode === undefined || mode === null) return 0;
  if (typeof mode !== 'number') {
    throw errors.make(TypeError, 'ERR_INVALID_ARG_TYPE', 'mode must be int32 or null/undefined');
  }
  if (mode >= 0 && mode <= 7) return mode;
  throw errors.make(RangeError, 'ERR_OUT_OF_RANGE', 'mode is out of range: >= 0 && <= 7');
}

const FLAGS = /^(r|rs|sr|r\+|rs\+|sr\+|[wa]|[wa]x|x[wa]|[wa]\+|[wa]x\+|x[wa]\+|as|sa|as\+|sa\+)$/;

/** The letters stand for these, in any order: r w a, + for both ways, x for a new file, s for no cache. @returns {number} */
function checkFlags(flags, otherwise) {
  if (flags === undefined || flags === null) flags = otherwise;
  if (typeof flags === 'number') {
    validateInteger(flags, 'flags', -2147483648, 2147483647);
    return flags;
  }
  if (typeof flags !== 'string' || !FLAGS.test(flags)) throw errors.invalidValue('flags', flags);
  const has = (letter) => flags.includes(letter);
  let bits = has('+') ? constants.O_RDWR : has('r') ? constants.O_RDONLY : constants.O_WRONLY;
  if (!has('r')) bits |= constants.O_CREAT;
  if (has('w')) bits |= constants.O_TRUNC;
  if (has('a')) bits |= constants.O_APPEND;
  if (has('x')) bits |= constants.O_EXCL;
  return has('s') ? bits | constants.O_SYNC : bits;
}

/** A user or group; -1 leaves it as it is. */
function checkId(id, name) {
  validateInteger(id, name, -1, 4294967295);
  return id;
}

/** Seconds since 1970 as a number, in digits, or as a Date. @returns {number} */
function toUnixTimestamp(time, name = 'time') {
  if (typeof time === 'string' && +time == time) return +time; // eslint-disable-line eqeqeq
  if (Number.isFinite(time)) return time < 0 ? Date.now() / 1000 : time;
  if (time instanceof Date) return time.getTime() / 1000;
  throw errors.invalidType(name, 'an instance of Date or an Time in seconds', time); // Node's words
}

/** A view of bytes as the Uint8Array that the C half knows. */
function checkView(buffer, name = 'buffer') {
  if (!ArrayBuffer.isView(buffer)) throw errors.invalidType(name, ['Buffer', 'TypedArray', 'DataView'], buffer);
  return buffer instanceof DataView ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength) : buffer;
}

function checkViews(buffers) {
  if (Array.isArray(buffers) && buffers.every((one) => ArrayBuffer.isView(one))) return buffers.map((one) => checkView(one));
  throw errors.invalidType('buffers', 'an ArrayBufferView[]', buffers);
}

/** What is to be written: a string that is UTF-8 stays one, another becomes bytes. */
function checkData(data, encoding, name = 'data') {
  if (ArrayBuffer.isView(data)) return checkView(data);
  if (typeof data !== 'string') throw errors.invalidType(name, ['string', 'Buffer', 'TypedArray', 'DataView'], data);
  return !encoding || /^(utf-?8|buffer)$/i.test(encoding) ? data : Buffer.from(data, encoding);
}

module.exports = {
  checkBits, checkData, checkEncoding, checkFd, checkFlags, checkId, checkMode, checkObject, checkOptions, checkPath,
  checkPathOrFd, checkSwitch, checkView, checkViews, isEncoding, isFd,
  toUnixTimestamp,
};
