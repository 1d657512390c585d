/* string_decoder.js -- bytes that come in pieces, as text: a character is never cut in two.
 *
 * HOW   write() gives the text of all whole characters and keeps the bytes of the last one if it is not whole. Its first
 *       bytes say how many are missing: in UTF-8 by their first bits, in UTF-16 by half a surrogate pair, in base64
 *       because three bytes make four digits. The state is seven bytes, which console.log() of a decoder shows.
 * WHY   a stream's chunks end anywhere; buf.toString() of each would give U+FFFD at the borders.
 * READ  after src/encoding.c, before the streams, whose setEncoding() it serves. Node: string_decoder.html
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

/* encodingName(name) */
const natives = native('buffer');

const kNativeDecoder = Symbol('kNativeDecoder');

/* The state: up to 4 bytes of a character, how many are missing, how many are held, the encoding. */
const MISSING = 4, HELD = 5, ENCODING = 6, SIZE = 7;
const UTF8 = 1, BASE64 = 2, UTF16LE = 3, BASE64URL = 7;
const numbers = { ascii: 0, utf8: UTF8, base64: BASE64, utf16le: UTF16LE, latin1: 4, hex: 5, base64url: BASE64URL };

/**
 * @param {string} [encoding='utf8'] @throws {TypeError} ERR_UNKNOWN_ENCODING
 * @see string_decoder.html#new-stringdecoderencoding
 */
function StringDecoder(encoding) {
  const given = encoding === undefined || encoding === null || encoding === '' ? 'utf8' : encoding;
  const name = natives.encodingName(given);
  if (name === undefined) throw errors.error('ERR_UNKNOWN_ENCODING', encoding);
  this.encoding = name;
  this[kNativeDecoder] = Buffer.alloc(SIZE);
  this[kNativeDecoder][ENCODING] = numbers[name];
}

/* The number of bytes of the UTF-8 character that begins with this one, 0 if none does. */
function sizeOfCharacter(byte) {
  return (byte & 0xE0) === 0xC0 ? 2 : (byte & 0xF0) === 0xE0 ? 3 : (byte & 0xF8) === 0xF0 ? 4 : 0;
}

const isContinuation = (byte) => (byte & 0xC0) === 0x80;

/* What of the last character is there, and what is missing: [held, missing]. */
const unfinished = {
  [UTF8](bytes) {
    for (let held = 1; held <= 4 && held <= bytes.length; held++) {
      const byte = bytes[bytes.length - held];
      if (isContinuation(byte)) continue;
      const size = sizeOfCharacter(byte);
      return held < size ? [held, size - held] : [0, 0];
    }
    return [0, 0];
  },
  [UTF16LE](bytes) {
    if (bytes.length % 2 === 1) return [1, 1];
    return (bytes[bytes.length - 1] & 0xFC) === 0xD8 ? [2, 2] : [0, 0];
  },
  [BASE64](bytes) {
    const held = bytes.length % 3;
    return [held, held > 0 ? 3 - held : 0];
  },
};
unfinished[BASE64URL] = unfinished[BASE64];

/* Moves bytes that continue the held character from the chunk to it. Returns how many. */
function fill(state, bytes) {
  let n = Math.min(state[MISSING], bytes.length);
  if (state[ENCODING] === UTF8) {
    for (let i = 0; i < n; i++) {
      if (isContinuation(bytes[i])) continue;
      state[MISSING] = n = i; // it will never be whole
    }
  }
  bytes.copy(state, state[HELD], 0, n);
  state[HELD] += n;
  state[MISSING] -= n;
  return n;
}

/* The text of the held bytes. As in Node, half a pair that is whole only now does not wait for the other half. */
function release(decoder, state) {
  const text = state.toString(decoder.encoding, 0, state[HELD]);
  state[HELD] = 0;
  return text;
}

function asBuffer(bytes) {
  if (Buffer.isBuffer(bytes)) return bytes;
  if (!ArrayBuffer.isView(bytes)) throw errors.invalidType('buf', ['Buffer', 'TypedArray', 'DataView'], bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The text up to the last whole character. @param {string|Buffer|TypedArray|DataView} bytes @returns {string}
 * @throws {TypeError} ERR_INVALID_ARG_TYPE @see string_decoder.html#stringdecoderwritebuffer */
StringDecoder.prototype.write = function write(bytes) {
  if (typeof bytes === 'string') return bytes;
  const state = this[kNativeDecoder];
  if (state === undefined) throw require('internal/errors').error('ERR_INVALID_THIS', 'StringDecoder');
  let rest = asBuffer(bytes), text = '';
  const ends = unfinished[state[ENCODING]];
  if (ends === undefined) return rest.toString(this.encoding);
  if (state[MISSING] > 0) {
    rest = rest.subarray(fill(state, rest));
    if (state[MISSING] === 0) text = release(this, state);
  }
  if (rest.length === 0) return text;
  const [held, missing] = ends(rest);
  state[MISSING] = missing;
  state[HELD] = held;
  rest.copy(state, 0, rest.length - held);
  return text + rest.toString(this.encoding, 0, rest.length - held);
};

/** The last text, with what an unfinished character gives; the decoder can be used again.
 * @param {string|Buffer|TypedArray|DataView} [bytes] @returns {string} @see string_decoder.html#stringdecoderendbuffer */
StringDecoder.prototype.end = function end(bytes) {
  const text = bytes === undefined ? '' : this.write(bytes), state = this[kNativeDecoder];
  state[MISSING] = 0;
  return text + release(this, state);
};

/** Forgets what it holds and decodes from an offset on. Not documented by Node. */
StringDecoder.prototype.text = function text(bytes, offset) {
  const state = this[kNativeDecoder];
  state[MISSING] = state[HELD] = 0;
  return this.write(bytes.slice(offset));
};

/* lastChar, lastNeed, lastTotal: what was read once, when the decoder was written in JavaScript. */
function getter(name, get) {
  Object.defineProperty(StringDecoder.prototype, name, { get, configurable: true, enumerable: true });
}
getter('lastChar', function lastChar() { return this[kNativeDecoder].subarray(0, MISSING); });
getter('lastNeed', function lastNeed() { return this[kNativeDecoder][MISSING]; });
getter('lastTotal', function lastTotal() { return this[kNativeDecoder][HELD] + this[kNativeDecoder][MISSING]; });

module.exports = { StringDecoder };
