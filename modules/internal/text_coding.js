/* internal/text_coding.js -- TextEncoder and TextDecoder: text and bytes as browsers have them.
 *
 * HOW   a decoder keeps the bytes of an unfinished character from one decode(..., { stream: true }) to the next; a byte
 *       order mark at the beginning is dropped. Text is always well formed: half a surrogate pair becomes U+FFFD.
 * NODE  left out: encodings other than UTF-8, UTF-16 and Latin-1. As in Node 20, windows-1252 is
 *       decoded as Latin-1 unless it is streamed.
 * READ  after src/encoding.c. Follows WHATWG, "Encoding", and util.html#class-utiltextdecoder
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateString } = require('internal/validators');

/* validUtf8(bytes), unfinishedUtf8(bytes), encodeInto(text, bytes), encodeUtf8(text) */
const natives = native('buffer');

const CUSTOM_INSPECT = Symbol.for('nodejs.util.inspect.custom');

/* The names of an encoding that the standard lists. */
const labels = {
  'utf-8': 'unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8',
  'utf-16le': 'csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le',
  'utf-16be': 'unicodefffe utf-16be',
  'windows-1252': 'ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 ' +
    'iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252',
};

function encodingOf(label) {
  const wanted = label.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '').toLowerCase();
  const name = Object.keys(labels).find((encoding) => labels[encoding].split(' ').includes(wanted));
  if (name === undefined) throw errors.error('ERR_ENCODING_NOT_SUPPORTED', label);
  return name;
}

/* The argument's name in the message is the one that Node uses. */
function asBuffer(input, name) {
  if (input instanceof ArrayBuffer) return Buffer.from(input);
  if (ArrayBuffer.isView(input)) return Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  throw errors.make(TypeError, 'ERR_INVALID_ARG_TYPE',
    `The "${name}" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.`);
}

/* Half a unit, and the first half of a surrogate pair; `high` is where a unit has its high byte, from its end. */
function unfinishedUtf16(bytes, high) {
  const odd = bytes.length % 2;
  return odd + ((bytes[bytes.length - odd - high] & 0xFC) === 0xD8 ? 2 : 0);
}

/* How many bytes at the end wait for more. */
const unfinished = {
  'utf-8': (bytes) => natives.unfinishedUtf8(bytes),
  'utf-16le': (bytes) => unfinishedUtf16(bytes, 1),
  'utf-16be': (bytes) => unfinishedUtf16(bytes, 2),
  'windows-1252': () => 0,
};

function textOfUtf16(bytes, fatal) {
  const text = bytes.toString('utf16le'), whole = bytes.length % 2 === 0;
  if (fatal) return whole && text.isWellFormed() ? text : null;
  if (whole) return text.toWellFormed();
  return `${text.replace(/[\uD800-\uDBFF]$/, '').toWellFormed()}\uFFFD`; // one for all that is unfinished
}

/* What windows-1252 has instead of the control characters from 80 to 9F; 0: nothing. */
const windows = [0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0,
  0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178];

function textOfWindows(bytes, fatal, stream) {
  const text = bytes.toString('latin1');
  if (!stream) return text;
  return text.replace(/[\x80-\x9F]/g, (c) => String.fromCharCode(windows[c.charCodeAt(0) - 0x80] || c.charCodeAt(0)));
}

/* The text of bytes; null if they are invalid and that is fatal. */
const textOf = {
  'utf-8': (bytes, fatal) => fatal && natives.validUtf8(bytes) < bytes.length ? null : bytes.toString(),
  'utf-16le': textOfUtf16,
  'utf-16be'(bytes, fatal) {
    const odd = bytes.length % 2, turned = Buffer.from(bytes.subarray(0, bytes.length - odd)).swap16();
    return textOfUtf16(Buffer.concat([turned, bytes.subarray(bytes.length - odd)]), fatal);
  },
  'windows-1252': textOfWindows,
};

/** @see util.html#class-utiltextdecoder */
class TextDecoder {
  #encoding;
  #fatal;
  #ignoreBOM;
  #held = null;     // bytes of an unfinished character
  #started = false; // is a byte order mark no longer possible?

  /** @param {string} [label='utf-8'] @param {object} [options] fatal, ignoreBOM @throws {RangeError} an unknown label */
  constructor(label = 'utf-8', options = {}) {
    const encoding = encodingOf(`${label}`);
    if (options !== null && typeof options !== 'object') throw errors.invalidType('options', 'of type object', options);
    this.#encoding = encoding;
    this.#fatal = Boolean(options && options.fatal);
    this.#ignoreBOM = Boolean(options && options.ignoreBOM);
  }

  static #check(value) {
    if (value === null || typeof value !== 'object' || !(#encoding in value)) {
      throw errors.error('ERR_INVALID_THIS', 'TextDecoder');
    }
    return value;
  }

  /**
   * @param {ArrayBuffer|TypedArray|DataView} [input] @param {object} [options] stream: more will follow
   * @returns {string} @throws {TypeError} ERR_ENCODING_INVALID_ENCODED_DATA, if the decoder is fatal
   */
  decode(input = undefined, options = undefined) {
    TextDecoder.#check(this);
    const stream = Boolean(options && options.stream);
    let bytes = input === undefined ? Buffer.alloc(0) : asBuffer(input, this.#encoding === 'utf-8' && !this.#fatal ? 'list' : 'input');
    if (this.#held !== null) bytes = Buffer.concat([this.#held, bytes]);
    const tail = stream ? unfinished[this.#encoding](bytes) : 0, whole = bytes.length - tail;
    this.#held = tail > 0 ? Buffer.from(bytes.subarray(whole)) : null;
    const text = textOf[this.#encoding](bytes.subarray(0, whole), this.#fatal, stream);
    if (text === null) throw errors.error('ERR_ENCODING_INVALID_ENCODED_DATA', this.#encoding);
    return this.#withoutMark(text, stream);
  }

  #withoutMark(text, stream) {
    const marked = !this.#started && !this.#ignoreBOM && text.charCodeAt(0) === 0xFEFF && this.#encoding !== 'windows-1252';
    this.#started = stream && (this.#started || text.length > 0);
    return marked ? text.slice(1) : text;
  }

  get encoding() { return TextDecoder.#check(this).#encoding; }

  get fatal() { return TextDecoder.#check(this).#fatal; }

  get ignoreBOM() { return TextDecoder.#check(this).#ignoreBOM; }

  [CUSTOM_INSPECT](depth, options, inspect) {
    TextDecoder.#check(this);
    if (typeof depth === 'number' && depth < 0) return this;
    const { encoding, fatal, ignoreBOM } = this;
    return `TextDecoder ${inspect({ encoding, fatal, ignoreBOM }, options)}`;
  }
}

/** @see util.html#class-utiltextencoder */
class TextEncoder {
  #brand;

  static #check(value) {
    if (value === null || typeof value !== 'object' || !(#brand in value)) {
      throw errors.error('ERR_INVALID_THIS', 'TextEncoder');
    }
  }

  get encoding() {
    TextEncoder.#check(this);
    return 'utf-8';
  }

  /** The UTF-8 of a text. @param {*} [input=''] @returns {Uint8Array} */
  encode(input = '') {
    TextEncoder.#check(this);
    return natives.encodeUtf8(`${input}`);
  }

  /** As much as there is room for. @param {string} src @param {Uint8Array} dest
   * @returns {{read: number, written: number}} UTF-16 units, bytes @throws {TypeError} ERR_INVALID_ARG_TYPE */
  encodeInto(src, dest) {
    TextEncoder.#check(this);
    validateString(src, 'src');
    if (!(dest instanceof Uint8Array)) throw errors.invalidType('dest', ['Uint8Array'], dest);
    return natives.encodeInto(src, dest);
  }

  [CUSTOM_INSPECT](depth, options, inspect) {
    TextEncoder.#check(this);
    return typeof depth === 'number' && depth < 0 ? this : inspect({ encoding: 'utf-8' }, options);
  }
}

/* Methods and getters are enumerable, as Web IDL has them. */
for (const [Class, names] of [[TextDecoder, ['decode', 'encoding', 'fatal', 'ignoreBOM']],
  [TextEncoder, ['encode', 'encodeInto', 'encoding']]]) {
  for (const name of names) Object.defineProperty(Class.prototype, name, { enumerable: true });
  Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true });
}

module.exports = { TextDecoder, TextEncoder };
