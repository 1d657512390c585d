/* internal/v8/deserializer.js -- the way back: bytes that serializer.js, or Node, has made of values.
 *
 * HOW   a tag says what is read next. Objects are numbered as they begin, before what is in them is read, so that a circle
 *       finds its beginning. Anything that is cut short or unknown is one error: nothing is read past the end.
 * READ  after internal/v8/serializer.js. Follows v8.html#serialization-api.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { invalidType } = require('internal/errors');
const { ERRORS, FLAGS, VERSION, VIEWS } = require('internal/v8/serializer');

const broken = () => new Error('Unable to deserialize cloned data.');
const errorOf = (letter) => Object.keys(ERRORS).find((name) => ERRORS[name] === letter);

/** @see v8.html#class-v8deserializer */
class Deserializer {
  #bytes;
  #at = 0;
  #version = 0;
  #objects = [];

  /** @param {Buffer|TypedArray|DataView} buffer what releaseBuffer() gave */
  constructor(buffer) {
    if (!ArrayBuffer.isView(buffer)) throw invalidType('buffer', ['Buffer', 'TypedArray', 'DataView'], buffer);
    this.#bytes = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    this.buffer = buffer;
  }

  // ---- what everything is made of ----

  #take(count) {
    if (!(count <= this.#bytes.length - this.#at)) throw broken();
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  #varint() {
    let value = 0, factor = 1, byte;
    do {
      [byte] = this.#take(1);
      value += (byte & 127) * factor;
      factor *= 128;
    } while (byte & 128);
    return value;
  }

  #double() { return this.#take(8).readDoubleLE(0); }

  /* The next tag; padding is passed over. */
  #tag() {
    let [byte] = this.#take(1);
    while (byte === 0) [byte] = this.#take(1);
    return String.fromCharCode(byte);
  }

  #isNext(letter) {
    if (this.#bytes[this.#at] !== letter.charCodeAt(0)) return false;
    this.#at++;
    return true;
  }

  #string(tag = this.#tag()) {
    const encoding = { '"': 'latin1', c: 'utf16le', S: 'utf8' }[tag];
    if (encoding === undefined) throw broken();
    return this.#take(this.#varint()).toString(encoding);
  }

  #integer() {
    const value = this.#varint();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }

  #bigint() {
    const bits = this.#varint(), bytes = Buffer.from(this.#take(Math.floor(bits / 2))).reverse();
    const value = bytes.length === 0 ? 0n : BigInt(`0x${bytes.toString('hex')}`);
    return bits % 2 ? -value : value;
  }

  // ---- values ----

  #keep(object) {
    this.#objects.push(object);
    return object;
  }

  #value(tag) {
    switch (tag) {
      case '_': return undefined;
      case '0': return null;
      case 'T': return true;
      case 'F': return false;
      case 'I': return this.#integer();
      case 'U': return this.#varint();
      case 'N': return this.#double();
      case 'Z': return this.#bigint();
      case '"': case 'c': case 'S': return this.#string(tag);
      case '^': return this.#again(this.#varint());
      default: return this.#object(tag);
    }
  }

  #again(number) {
    if (number >= this.#objects.length) throw broken();
    return this.#objects[number];
  }

  #object(tag) {
    switch (tag) {
      case 'o': return this.#plain(this.#keep({}), '{');
      case 'A': return this.#dense(this.#varint());
      case 'a': return this.#sparse(this.#varint());
      case 'D': return this.#keep(new Date(this.#double()));
      case 'R': return this.#keep(this.#regexp());
      case ';': return this.#map(this.#keep(new Map()));
      case '\'': return this.#set(this.#keep(new Set()));
      case 'n': return this.#keep(Object(this.#double()));
      case 's': return this.#keep(Object(this.#string()));
      case 'x': case 'y': return this.#keep(Object(tag === 'y'));
      case 'B': return this.#arrayBuffer();
      case 'r': return this.#error();
      case '\\': return this.#host();
      default: throw broken();
    }
  }

  /* Keys and values up to the end's letter, then their count. */
  #plain(object, end) {
    let count = 0;
    for (; !this.#isNext(end); count++) {
      const key = this.readValue(), value = this.readValue();
      Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
    }
    if (this.#varint() !== count) throw broken();
    return object;
  }

  #dense(length) {
    if (length > this.#bytes.length - this.#at) throw broken();
    const list = this.#keep([]);
    for (let i = 0; i < length; i++) list.push(this.readValue());
    this.#plain(list, '$');
    if (this.#varint() !== length) throw broken();
    return list;
  }

  #sparse(length) {
    if (length >= 2 ** 32) throw broken();
    const list = this.#keep([]);
    list.length = length;
    this.#plain(list, '@');
    if (this.#varint() !== length) throw broken();
    return list;
  }

  #regexp() {
    const source = this.#string(), bits = this.#varint();
    return new RegExp(source, Object.keys(FLAGS).filter((flag) => bits & FLAGS[flag]).join(''));
  }

  #map(map) {
    while (!this.#isNext(':')) map.set(this.readValue(), this.readValue());
    if (this.#varint() !== 2 * map.size) throw broken();
    return map;
  }

  #set(set) {
    while (!this.#isNext(',')) set.add(this.readValue());
    if (this.#varint() !== set.size) throw broken();
    return set;
  }

  #arrayBuffer() {
    const bytes = this.#take(this.#varint()), buffer = new ArrayBuffer(bytes.length);
    new Uint8Array(buffer).set(bytes);
    return this.#keep(buffer);
  }

  #error() {
    const number = this.#objects.push(undefined) - 1, facts = {};
    let name = 'Error', tag;
    while ((tag = this.#tag()) !== '.') {
      if (tag === 'm') facts.message = this.#string();
      else if (tag === 's') facts.stack = this.#string();
      else if (tag === 'c') facts.cause = this.readValue();
      else if (errorOf(tag)) name = errorOf(tag);
      else throw broken();
    }
    const error = new globalThis[name]();
    for (const [key, value] of Object.entries(facts)) Object.defineProperty(error, key, { value, writable: true, configurable: true });
    this.#objects[number] = error;
    return error;
  }

  #host() {
    const number = this.#objects.push(undefined) - 1;
    this.#objects[number] = this._readHostObject();
    return this.#objects[number];
  }

  // ---- the interface ----

  /** @returns {boolean} true @throws {Error} for a header that is none */
  readHeader() {
    if (this.#bytes[this.#at] === 255) this.#version = this.#bytes[this.#at + 1];
    if (!(this.#version > 0 && this.#version <= VERSION)) throw new Error('Unable to deserialize cloned data due to invalid or unsupported version.');
    this.#at += 2;
    return true;
  }

  readValue() { return this.#value(this.#tag()); }
  getWireFormatVersion() { return this.#version; }
  readUint32() { return this.#varint() >>> 0; }

  /** @returns {number[]} the high and the low 32 bits */
  readUint64() {
    let value = 0n, shift = 0n, byte;
    do {
      [byte] = this.#take(1);
      value |= BigInt(byte & 127) << shift;
      shift += 7n;
    } while (byte & 128);
    return [Number((value >> 32n) & 0xFFFFFFFFn), Number(value & 0xFFFFFFFFn)];
  }

  readDouble() { return this.#double(); }
  readRawBytes(length) { return this.#take(length); }
}

Deserializer.prototype._readHostObject = function () {
  throw broken();
};
Deserializer.prototype.transferArrayBuffer = require('internal/errors').missing('v8.Deserializer.transferArrayBuffer');

/** The same, with typed arrays and Buffers, which get bytes of their own. @see v8.html#class-v8defaultdeserializer */
class DefaultDeserializer extends Deserializer {
  _readHostObject() {
    const View = VIEWS[this.readUint32()], bytes = this.readRawBytes(this.readUint32());
    if (View === undefined) throw broken();
    if (View === Buffer) return Buffer.from(bytes);
    const copy = new Uint8Array(bytes).buffer;
    return new View(copy, 0, copy.byteLength / (View.BYTES_PER_ELEMENT ?? 1));
  }
}

module.exports = { DefaultDeserializer, Deserializer };
