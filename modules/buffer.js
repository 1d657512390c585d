/* buffer.js -- require('buffer'): the global Buffer, and what there is about bytes beside it.
 *
 * HOW   Buffer itself is src/buffer.c. Here are base64 as browsers have it, transcode(), and two questions about bytes.
 * READ  after src/buffer.c. Node: buffer.html#buffermodule-apis
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

/* validUtf8(bytes), validAscii(bytes), encodingName(name) */
const natives = native('buffer');

const MAX_LENGTH = 4294967296, MAX_STRING_LENGTH = 268435456;

// ---- Base64 of strings -----------------------------------------------------------------------------------------

function invalidCharacter(message) {
  const DOMException = require('internal/dom_exception');
  return new DOMException(message, 'InvalidCharacterError');
}

/** Characters up to U+00FF as base64. @param {*} input @returns {string} @throws {DOMException} a character beyond
 * @see buffer.html#bufferbtoadata */
function btoa(input) {
  if (arguments.length === 0) throw errors.error('ERR_MISSING_ARGS', 'input');
  const text = `${input}`;
  if (/[^\0-\xFF]/.test(text)) throw invalidCharacter('Invalid character');
  return Buffer.from(text, 'latin1').toString('base64');
}

/** The way back, forgiving white space and missing "=". @param {*} input @returns {string}
 * @throws {DOMException} what is no base64 @see buffer.html#bufferatobdata */
function atob(input) {
  if (arguments.length === 0) throw errors.error('ERR_MISSING_ARGS', 'input');
  let text = `${input}`.replace(/[\t\n\f\r ]/g, '');
  if (text.length % 4 === 0) text = text.replace(/==?$/, '');
  if (/[^A-Za-z0-9+/]/.test(text)) throw invalidCharacter('Invalid character');
  if (text.length % 4 === 1) throw invalidCharacter('The string to be decoded is not correctly encoded.');
  return Buffer.from(text, 'base64').toString('latin1');
}

// ---- From encoding to encoding ---------------------------------------------------------------------------------

/* The highest character of each encoding that transcode() knows. */
const highest = { utf8: 0x10FFFF, utf16le: 0x10FFFF, latin1: 0xFF, ascii: 0x7F };

/* As Node has it from ICU. */
function cannotTranscode(code, errno) {
  const error = new Error(`Unable to transcode Buffer [${code}]`);
  error.code = code;
  error.errno = errno;
  return error;
}

function decode(source, encoding) {
  if (encoding === 'ascii') return source.toString('latin1').replace(/[\x80-\xFF]/g, '\uFFFD');
  const text = source.toString(encoding);
  if (!text.isWellFormed()) throw cannotTranscode('U_INVALID_CHAR_FOUND', 10);
  return text;
}

/**
 * The same text in another encoding; "?" for what that does not have. @param {Buffer|Uint8Array} source
 * @param {string} fromEncoding 'utf8', 'utf16le', 'latin1' or 'ascii' @param {string} toEncoding one of these
 * @returns {Buffer} @throws {TypeError} a source that is none @throws {Error} another encoding, half a surrogate pair
 * @see buffer.html#buffertranscodesource-fromenc-toenc
 */
function transcode(source, fromEncoding, toEncoding) {
  if (!(source instanceof Uint8Array)) throw errors.invalidType('source', ['Buffer', 'Uint8Array'], source);
  if (source.length === 0) return Buffer.alloc(0);
  const from = natives.encodingName(`${fromEncoding}`), to = natives.encodingName(`${toEncoding}`);
  if (!(from in highest) || !(to in highest)) throw cannotTranscode('U_ILLEGAL_ARGUMENT_ERROR', 1);
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
  let text = decode(bytes, from);
  if (highest[to] < 0x100) text = Array.from(text, (c) => c.codePointAt(0) > highest[to] ? '?' : c).join('');
  return Buffer.from(text, to);
}

// ---- Questions ---------------------------------------------------------------------------------------------------

/* The length of a view or an ArrayBuffer. */
function lengthOf(input) {
  if (!ArrayBuffer.isView(input) && !(input instanceof ArrayBuffer)) {
    throw errors.invalidType('input', ['ArrayBuffer', 'Buffer', 'TypedArray'], input);
  }
  return input.byteLength;
}

/** @param {Buffer|TypedArray|ArrayBuffer} input @returns {boolean} @see buffer.html#bufferisutf8input */
function isUtf8(input) {
  return lengthOf(input) === natives.validUtf8(input);
}

/** @param {Buffer|TypedArray|ArrayBuffer} input @returns {boolean} @see buffer.html#bufferisasciiinput */
function isAscii(input) {
  return lengthOf(input) === natives.validAscii(input);
}

/** Deprecated: what Buffer.allocUnsafeSlow() is. @see buffer.html#class-slowbuffer */
function SlowBuffer(size) {
  return Buffer.allocUnsafeSlow(size);
}
Object.setPrototypeOf(SlowBuffer.prototype, Uint8Array.prototype);
Object.setPrototypeOf(SlowBuffer, Uint8Array);

// ---- Exports -------------------------------------------------------------------------------------------------------

const constants = Object.defineProperties({}, {
  MAX_LENGTH: { value: MAX_LENGTH, enumerable: true },
  MAX_STRING_LENGTH: { value: MAX_STRING_LENGTH, enumerable: true },
});

Object.assign(exports, { Buffer, SlowBuffer, transcode, isUtf8, isAscii, kMaxLength: MAX_LENGTH,
  kStringMaxLength: MAX_STRING_LENGTH, btoa, atob, constants });

/* internal/buffer_inspect and internal/blob are loaded when first asked for. */
Object.defineProperties(exports, {
  INSPECT_MAX_BYTES: {
    get() { return require('internal/buffer_inspect').settings.max; },
    set(value) {
      require('internal/validators').validateNumber(value, 'INSPECT_MAX_BYTES', 0);
      require('internal/buffer_inspect').settings.max = value;
    },
    configurable: true, enumerable: true,
  },
  Blob: { get() { return require('internal/blob').Blob; }, configurable: true, enumerable: true },
  resolveObjectURL: {
    value: function resolveObjectURL(url) { return require('internal/blob').resolveObjectURL(url); },
    configurable: true, enumerable: true, writable: true,
  },
  File: { get() { return require('internal/blob').File; }, configurable: true, enumerable: true },
});
