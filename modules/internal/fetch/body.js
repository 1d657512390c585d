/* internal/fetch/body.js -- the body of a Request or a Response: bytes that are read once.
 *
 * HOW   a body keeps what it was made of (its source) beside the stream, so that it can be sent again after a redirect, and
 *       read without a stream if nobody asked for that. take() marks it as used.
 * READ  after form_data.js, before request.js and response.js. Follows the Fetch standard, "Body mixin".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Blob } = require('internal/blob');
const { CORE } = require('internal/webstreams/shared');
const { FormData } = require('internal/fetch/form_data');
const { illegal, scalarString } = require('internal/fetch/idl');

const isStream = (value) => value instanceof ReadableStream;

/* A stream of bytes of the whole. */
function streamOf(bytes) {
  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      if (bytes.length > 0) controller.enqueue(new Uint8Array(bytes));
      controller.close();
      if (controller.byobRequest) controller.byobRequest.respond(0);
    },
  });
}

/* Of an async iterable, as Node takes them. */
function streamOfIterable(iterable) {
  const iterator = iterable[Symbol.asyncIterator]();
  return new ReadableStream({
    type: 'bytes',
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) {
        controller.close();
        if (controller.byobRequest) controller.byobRequest.respond(0);
        return;
      }
      const bytes = typeof value === 'string' ? Buffer.from(value) : value;
      if (!(bytes instanceof Uint8Array)) throw new TypeError('Received non-Uint8Array chunk');
      if (bytes.byteLength > 0) controller.enqueue(new Uint8Array(bytes));
    },
    async cancel() { await iterator.return?.(); },
  });
}

class Body {
  #stream = undefined;
  #bytes;          // a promise of all of them, or undefined: they come from the stream

  /** @param {Function|undefined} bytes gives a promise of a Buffer @param {number|null} length if it is known
   * @param {*} source what it was made of, null: a stream */
  constructor(bytes, stream, length, source) {
    this.#bytes = bytes;
    this.#stream = stream;
    this.length = length;
    this.source = source;
  }

  get stream() {
    if (!this.#stream) {
      const bytes = this.#bytes;
      this.#stream = bytes.known ? streamOf(bytes.known) : streamOfIterable((async function* () { yield await bytes(); })());
    }
    return this.#stream;
  }

  get used() { return Boolean(this.#stream?.[CORE].disturbed); }

  get usable() { return !this.used && !this.#stream?.locked; }

  /** All bytes, once. @returns {Promise<Buffer>} */
  async take() {
    const parts = [];
    for await (const chunk of this.stream) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('Received non-Uint8Array chunk');
      parts.push(chunk);
    }
    return parts.length === 1 ? Buffer.from(parts[0].buffer, parts[0].byteOffset, parts[0].length) : Buffer.concat(parts);
  }

  /** Another one with the same bytes. */
  clone() {
    const [own, other] = this.stream.tee();
    this.#stream = own;
    return new Body(undefined, other, this.length, this.source);
  }

  /** Another one that gets the bytes; this one is used. */
  pass() {
    if (!this.#bytes) return new Body(undefined, this.stream.pipeThrough(new TransformStream()), this.length, this.source);
    this.stream.cancel();
    return this.again();
  }

  /** The same again, after it was sent. */
  again() {
    return new Body(this.#bytes, undefined, this.length, this.source);
  }
}

const known = (bytes) => Object.assign(async () => bytes, { known: bytes });

function ofParts(data) {
  const { encode, sizeOf } = require('internal/fetch/multipart'), { parts, type } = encode(data);
  return [new Body(() => new Blob(parts).bytes(), undefined, sizeOf(parts), data), type];
}

/** What a program gives as a body. @param {*} value @param {boolean} keepalive @returns {Array} a Body, its type or null
 * @throws {TypeError} */
function extract(value, keepalive = false) {
  const simple = (bytes, type) => [new Body(known(bytes), undefined, bytes.length, value), type];
  if (isStream(value)) {
    if (keepalive) throw new TypeError('keepalive');
    if (value[CORE].disturbed || value.locked) throw new TypeError('Response body object should not be disturbed or locked');
    return [new Body(undefined, value, null, null), null];
  }
  if (value instanceof URLSearchParams) return simple(Buffer.from(`${value}`), 'application/x-www-form-urlencoded;charset=UTF-8');
  if (value instanceof ArrayBuffer) return simple(Buffer.from(value.slice()), null);
  if (ArrayBuffer.isView(value)) return simple(Buffer.from(Buffer.from(value.buffer, value.byteOffset, value.byteLength)), null);
  if (value instanceof FormData) return ofParts(value);
  if (value instanceof Blob) return [new Body(() => value.bytes(), value.stream(), value.size, value), value.type || null];
  if (typeof value === 'object' && value !== null && typeof value[Symbol.asyncIterator] === 'function') {
    if (keepalive) throw new TypeError('keepalive');
    return [new Body(undefined, streamOfIterable(value), null, null), null];
  }
  return simple(Buffer.from(scalarString(value)), 'text/plain;charset=UTF-8');
}

// ---- what Request and Response have ------------------------------------------------------------------------

const withoutMark = (bytes) => bytes.length > 2 && bytes[0] === 0xEF && bytes[1] === 0xBB && bytes[2] === 0xBF ? bytes.subarray(3) : bytes;

function readForm(bytes, type) {
  if (/^multipart\/form-data\s*(;|$)/i.test(type)) {
    const boundary = /;\s*boundary=(?:"([^"]*)"|([^;\s]*))/i.exec(type);
    const data = boundary && require('internal/fetch/multipart').decode(bytes, boundary[1] ?? boundary[2]);
    if (!data) throw new TypeError('Failed to parse body as FormData.');
    return data;
  }
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    const data = new FormData();
    for (const [name, value] of new URLSearchParams(bytes.toString())) data.append(name, value);
    return data;
  }
  throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
}

const CONVERSIONS = {
  blob: (bytes, type) => new Blob([bytes], { type }),
  arrayBuffer: (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  text: (bytes) => withoutMark(bytes).toString(),
  json: (bytes) => JSON.parse(withoutMark(bytes).toString()),
  formData: readForm,
  bytes: (bytes) => new Uint8Array(bytes),
};

/** Gives a class body, bodyUsed and the methods that read. @param {Function} partsOf (object) => { body, type() }, undefined
 * for an object of another class */
function mixIn(Class, partsOf) {
  const check = (object) => {
    const parts = partsOf(object);
    if (!parts) throw illegal();
    return parts;
  };
  const getter = (name, get) => Object.defineProperty(Class.prototype, name, { get, enumerable: true, configurable: true });
  getter('body', function () { return check(this).body?.stream ?? null; });
  getter('bodyUsed', function () { return Boolean(check(this).body?.used); });
  for (const [name, convert] of Object.entries(CONVERSIONS)) {
    const method = { async [name]() {
      const { body, type } = check(this);
      if (body && !body.usable) throw new TypeError('Body is unusable: Body has already been read');
      return convert(body ? await body.take() : Buffer.alloc(0), type());
    } }[name];
    Object.defineProperty(Class.prototype, name, { value: method, enumerable: true, configurable: true, writable: true });
  }
}

module.exports = { Body, extract, mixIn };
