/* internal/v8/serializer.js -- values as bytes, in the form that V8 gives them.
 *
 * HOW   each value is a tag, a letter, and what it needs: numbers without a sign in groups of seven bits, the lowest first;
 *       strings of one or two bytes a unit; an object its keys and values and their count at the end. Each object has a
 *       number in the order in which they come, and stands for itself by it when it comes again. Typed arrays are "host
 *       objects", written by _writeHostObject().
 * NODE  the same bytes, but for arrays that once had holes; a SharedArrayBuffer cannot be written.
 * READ  before internal/v8/deserializer.js. Follows v8.html#serialization-api.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { invalidType } = require('internal/errors');
const { getClass } = native('util');

const VERSION = 15;
/** By their number in a host object. */
const VIEWS = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array,
  Float64Array, DataView, Buffer, BigInt64Array, BigUint64Array];
const ERRORS = { EvalError: 'E', RangeError: 'R', ReferenceError: 'F', SyntaxError: 'S', TypeError: 'T', URIError: 'U' };
const FLAGS = { g: 1, i: 2, m: 4, y: 8, u: 16, s: 32, d: 128 };

const isIndex = (key) => /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

/** @see v8.html#class-v8serializer */
class Serializer {
  #bytes = Buffer.alloc(64);
  #length = 0;
  #seen = new Map();
  #views = false; // are they host objects?

  // ---- what everything is made of ----

  /* Where the next bytes go; #bytes may be another Buffer then. */
  #room(count) {
    if (this.#length + count > this.#bytes.length) {
      const larger = Buffer.alloc(2 * this.#bytes.length + count);
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#length += count;
    return this.#length - count;
  }

  #byte(value) {
    const at = this.#room(1);
    this.#bytes[at] = value;
  }

  #tag(letter) { this.#byte(letter.charCodeAt(0)); }

  #varint(value) {
    for (; value > 127; value = Math.floor(value / 128)) this.#byte((value % 128) | 128);
    this.#byte(value);
  }

  #double(value) {
    const at = this.#room(8);
    this.#bytes.writeDoubleLE(value, at);
  }

  #string(text) {
    if (/^[\0-\xff]*$/.test(text)) {
      this.#tag('"');
      this.#varint(text.length);
      this.#raw(Buffer.from(text, 'latin1'));
      return;
    }
    const bytes = Buffer.from(text, 'utf16le'), lengthBytes = bytes.length > 127 ? Math.ceil(Math.log2(bytes.length + 1) / 7) : 1;
    if ((this.#length + 1 + lengthBytes) % 2) this.#byte(0); // units begin at an even place
    this.#tag('c');
    this.#varint(bytes.length);
    this.#raw(bytes);
  }

  #raw(bytes) {
    const at = this.#room(bytes.length);
    bytes.copy(this.#bytes, at);
  }

  // ---- values ----

  #primitive(value) {
    if (value === undefined) this.#tag('_');
    else if (value === null) this.#tag('0');
    else if (value === true || value === false) this.#tag(value ? 'T' : 'F');
    else if (typeof value === 'number') this.#number(value);
    else if (typeof value === 'string') this.#string(value);
    else if (typeof value === 'bigint') {
      this.#tag('Z');
      this.#bigint(value);
    } else this.#refuse(value);
  }

  #number(value) {
    if ((value | 0) === value && !Object.is(value, -0)) {
      this.#tag('I');
      this.#varint(value < 0 ? -2 * value - 1 : 2 * value);
    } else {
      this.#tag('N');
      this.#double(value);
    }
  }

  #bigint(value) {
    const hex = (value < 0n ? -value : value).toString(16), size = value === 0n ? 0 : Math.ceil(hex.length / 16) * 8;
    this.#varint(2 * size + (value < 0n ? 1 : 0));
    this.#raw(Buffer.from(hex.padStart(2 * size, '0').slice(-2 * size || hex.length), 'hex').reverse());
  }

  #object(value) {
    if (this.#seen.has(value)) {
      this.#tag('^');
      this.#varint(this.#seen.get(value));
      return;
    }
    const view = ArrayBuffer.isView(value);
    if (view && !this.#views) this.#object(value.buffer);
    this.#seen.set(value, this.#seen.size);
    if (view && this.#views) {
      this.#tag('\\');
      this._writeHostObject(value);
    } else if (Array.isArray(value)) this.#array(value);
    else this.#ofClass(value, getClass(value));
  }

  #ofClass(value, type) {
    if (type === 'Date') this.#tagged('D', () => this.#double(value.getTime()));
    else if (type === 'RegExp') this.#tagged('R', () => this.#regexp(value));
    else if (type === 'Map') this.#list(';', ':', [...value].flat(1));
    else if (type === 'Set') this.#list('\'', ',', [...value]);
    else if (type === 'Number') this.#tagged('n', () => this.#double(Number(value)));
    else if (type === 'String') this.#tagged('s', () => this.#string(String(value)));
    else if (type === 'Boolean') this.#tag(value.valueOf() ? 'y' : 'x');
    else if (type === 'ArrayBuffer') this.#arrayBuffer(value);
    else if (type === 'Error' || value instanceof Error) this.#error(value);
    else if (type === 'Object' || type === 'Arguments') this.#plain(value);
    else this.#refuse(value);
  }

  #tagged(letter, write) {
    this.#tag(letter);
    write();
  }

  #regexp({ source, flags }) {
    this.#string(source);
    this.#varint([...flags].reduce((bits, flag) => bits | FLAGS[flag], 0));
  }

  #list(letter, end, values) {
    this.#tag(letter);
    values.forEach((value) => this.writeValue(value));
    this.#tag(end);
    this.#varint(values.length);
  }

  #arrayBuffer(value) {
    this.#tag('B');
    this.#varint(value.byteLength);
    this.#raw(Buffer.from(value));
  }

  #error(value) {
    this.#tag('r');
    const { message, stack } = Object.getOwnPropertyDescriptors(value);
    if (ERRORS[value.name]) this.#tag(ERRORS[value.name]);
    if (message) this.#tagged('m', () => this.#string(String(message.value)));
    if (Object.hasOwn(value, 'cause')) this.#tagged('c', () => this.writeValue(value.cause));
    if (stack) this.#tagged('s', () => this.#string(String(value.stack)));
    this.#tag('.');
  }

  /* Keys and values; how many there were. */
  #properties(value, keys) {
    for (const key of keys) {
      if (isIndex(key)) this.#number(Number(key));
      else this.#string(key);
      this.writeValue(value[key]);
    }
    return keys.length;
  }

  #plain(value) {
    this.#tag('o');
    const count = this.#properties(value, Object.keys(value));
    this.#tag('{');
    this.#varint(count);
  }

  #array(value) {
    const keys = Object.keys(value), named = keys.filter((key) => !isIndex(key));
    const dense = keys.length - named.length === value.length;
    this.#tag(dense ? 'A' : 'a');
    this.#varint(value.length);
    if (dense) value.forEach((item) => this.writeValue(item));
    const count = this.#properties(value, dense ? named : keys);
    this.#tag(dense ? '$' : '@');
    this.#varint(count);
    this.#varint(value.length);
  }

  #refuse(value) {
    const what = typeof value === 'object' ? `#<${value.constructor?.name ?? 'Object'}>` : String(value);
    throw new this._getDataCloneError(`${what} could not be cloned.`);
  }

  // ---- the interface ----

  writeHeader() {
    this.#byte(255);
    this.#byte(VERSION);
  }

  /** @returns {boolean} true @throws {Error} for what cannot be written */
  writeValue(value) {
    if (typeof value === 'function') this.#refuse(value);
    if (isObject(value)) this.#object(value);
    else this.#primitive(value);
    return true;
  }

  /** @returns {Buffer} what was written; then there is nothing */
  releaseBuffer() {
    const bytes = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#bytes = Buffer.alloc(64);
    this.#length = 0;
    return bytes;
  }

  writeUint32(value) { this.#varint(value >>> 0); }
  writeUint64(high, low) { this.#bigVarint((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)); }

  #bigVarint(value) {
    for (; value > 127n; value >>= 7n) this.#byte(Number(value & 127n) | 128);
    this.#byte(Number(value));
  }

  writeDouble(value) { this.#double(Number(value)); }

  writeRawBytes(source) {
    if (!ArrayBuffer.isView(source)) throw invalidType('source', ['Buffer', 'TypedArray', 'DataView'], source);
    this.#raw(Buffer.from(source.buffer, source.byteOffset, source.byteLength));
  }

  _setTreatArrayBufferViewsAsHostObjects(yes) { this.#views = Boolean(yes); }
}

Serializer.prototype._getDataCloneError = Error;
Serializer.prototype._writeHostObject = function (object) {
  throw new this._getDataCloneError(`#<${object.constructor.name}> could not be cloned.`);
};
Serializer.prototype.transferArrayBuffer = require('internal/errors').missing('v8.Serializer.transferArrayBuffer');

/** The same, with typed arrays and Buffers. @see v8.html#class-v8defaultserializer */
class DefaultSerializer extends Serializer {
  constructor() {
    super();
    this._setTreatArrayBufferViewsAsHostObjects(true);
  }

  _writeHostObject(view) {
    const kind = VIEWS.findIndex((View) => view.constructor === View);
    this.writeUint32(Buffer.isBuffer(view) ? VIEWS.indexOf(Buffer) : kind);
    this.writeUint32(view.byteLength);
    this.writeRawBytes(view);
  }
}

module.exports = { DefaultSerializer, ERRORS, FLAGS, Serializer, VERSION, VIEWS };
