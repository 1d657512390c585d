/* internal/blob.js -- Blob: bytes that cannot be changed, with a type; File: the same with a name.
 *
 * HOW   all its bytes are one Buffer that nobody else has; slice() shares it. Reading gives a copy, through a promise.
 * NODE  blobs are kept in memory, never in a file.
 * READ  after src/buffer.c. Node: buffer.html#class-blob, #class-file
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

const CUSTOM_INSPECT = Symbol.for('nodejs.util.inspect.custom');
const SHARED = Symbol('shared'); // who has it may construct a Blob on bytes that are already there

let bytesOf;

function asBytes(part, endings) {
  if (part instanceof ArrayBuffer) return Buffer.from(part);
  if (ArrayBuffer.isView(part)) return Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (part instanceof Blob) return bytesOf(part);
  const text = `${part}`;
  return Buffer.from(endings === 'native' ? text.replace(/\r\n?|\n/g, '\n') : text);
}

function typeOf(type) {
  const text = `${type}`;
  return /[^\x20-\x7E]/.test(text) ? '' : text.toLowerCase();
}

function checkSources(sources) {
  if (sources === null || typeof sources !== 'object' || typeof sources[Symbol.iterator] !== 'function') {
    throw errors.invalidType('sources', 'a sequence', sources);
  }
}

function checkOptions(options) {
  if (options !== null && typeof options !== 'object' && typeof options !== 'function') {
    throw errors.invalidType('options', 'a dictionary', options);
  }
  return options === null ? {} : options;
}

/* An index from the end if it is negative, held within the size. */
function place(index, size) {
  const at = Math.trunc(index) || 0;
  return at < 0 ? Math.max(size + at, 0) : Math.min(at, size);
}

/** @see buffer.html#class-blob */
class Blob {
  #bytes;
  #type;

  /**
   * @param {Iterable} [sources] of strings, ArrayBuffers, views, Blobs @param {object} [options] type, endings
   * @throws {TypeError} ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE
   */
  constructor(sources = [], options = {}) {
    if (sources === SHARED) {
      this.#bytes = options.bytes;
      this.#type = typeOf(options.type);
      return;
    }
    checkSources(sources);
    const { type = '', endings = 'transparent' } = checkOptions(options);
    if (`${endings}` !== 'transparent' && `${endings}` !== 'native') throw errors.invalidValue('options.endings', endings);
    this.#bytes = Buffer.concat(Array.from(sources, (part) => asBytes(part, `${endings}`)));
    this.#type = typeOf(type);
  }

  static #check(value) {
    if (value === null || typeof value !== 'object' || !(#bytes in value)) throw errors.error('ERR_INVALID_THIS', 'Blob');
    return value;
  }

  static {
    bytesOf = (blob) => Blob.#check(blob).#bytes;
  }

  get size() { return bytesOf(this).length; }

  get type() { return Blob.#check(this).#type; }

  /** A part of it, without a copy. @param {number} [start] @param {number} [end] @param {string} [type] @returns {Blob} */
  slice(start = 0, end = this.size, type = '') {
    const bytes = bytesOf(this), from = place(start, bytes.length), to = place(end, bytes.length);
    return new Blob(SHARED, { bytes: bytes.subarray(from, Math.max(from, to)), type });
  }

  /** @returns {Promise<string>} its bytes as UTF-8 */
  async text() { return bytesOf(this).toString(); }

  /** @returns {Promise<ArrayBuffer>} a copy of its bytes */
  async arrayBuffer() { return new Uint8Array(bytesOf(this)).buffer; }

  /** @returns {Promise<Uint8Array>} a copy of its bytes */
  async bytes() { return new Uint8Array(bytesOf(this)); }

  /** @returns {ReadableStream} a copy of its bytes */
  stream() {
    let left = bytesOf(this).length > 0 ? [new Uint8Array(bytesOf(this))] : [];
    return new ReadableStream({
      type: 'bytes',
      pull(controller) {
        left.forEach((piece) => controller.enqueue(piece));
        if (left.length === 0) {
          controller.close();
          if (controller.byobRequest) controller.byobRequest.respond(0);
        }
        left = [];
      },
    });
  }

  [CUSTOM_INSPECT](depth, options, inspect) {
    if (typeof depth === 'number' && depth < 0) return this;
    return `${this.constructor.name} ${inspect({ size: this.size, type: this.type }, options)}`;
  }
}

/** @see buffer.html#class-file */
class File extends Blob {
  #name;
  #lastModified;

  /**
   * @param {Iterable} fileBits as for a Blob @param {string} fileName @param {object} [options] type, endings, lastModified
   * @throws {TypeError} ERR_MISSING_ARGS, and as a Blob
   */
  constructor(fileBits, fileName, options = {}) {
    if (arguments.length < 2) throw errors.error('ERR_MISSING_ARGS', 'fileBits', 'fileName');
    super(fileBits, options);
    const { lastModified } = options === null ? {} : options;
    this.#name = `${fileName}`;
    this.#lastModified = lastModified === undefined ? Date.now() : +lastModified || 0;
  }

  static #check(value) {
    if (value === null || typeof value !== 'object' || !(#name in value)) throw errors.error('ERR_INVALID_THIS', 'File');
    return value;
  }

  get name() { return File.#check(this).#name; }

  get lastModified() { return File.#check(this).#lastModified; }

  [CUSTOM_INSPECT](depth, options, inspect) {
    if (typeof depth === 'number' && depth < 0) return this;
    const { size, type, name, lastModified } = this;
    return `${this.constructor.name} ${inspect({ size, type, name, lastModified }, options)}`;
  }
}

for (const [Class, names] of [[Blob, ['size', 'type', 'slice', 'stream', 'text', 'arrayBuffer', 'bytes']],
  [File, ['name', 'lastModified']]]) {
  for (const name of names) Object.defineProperty(Class.prototype, name, { enumerable: true });
  Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true });
}

// ---- URLs --------------------------------------------------------------------------------------------------

const PREFIX = 'blob:nodedata:';
const objects = new Map(); // by what stands behind the prefix

/** A URL that stands for the blob in this program. @param {Blob} blob @returns {string} @throws {TypeError}
 * @see url.html#urlcreateobjecturlblob */
function createObjectURL(blob) {
  if (!(blob instanceof Blob)) throw errors.invalidType('obj', ['Blob'], blob);
  const id = require('crypto').randomUUID();
  objects.set(id, blob.slice(0, blob.size, blob.type));
  return PREFIX + id;
}

/** @param {string} id the URL @see url.html#urlrevokeobjecturlid */
function revokeObjectURL(id) {
  objects.delete(`${id}`.slice(PREFIX.length));
}

/** @param {string} id the URL @returns {Blob|undefined} @see buffer.html#bufferresolveobjecturlid */
function resolveObjectURL(id) {
  return `${id}`.startsWith(PREFIX) ? objects.get(`${id}`.slice(PREFIX.length)) : undefined;
}

module.exports = { Blob, File, createObjectURL, resolveObjectURL, revokeObjectURL };
