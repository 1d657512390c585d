/* internal/crypto/hash.js -- Hash and Hmac: a fingerprint of any number of bytes.
 *
 * HOW   update() as often as you like, digest() once. Both are streams as well, but most programs never use them so:
 *       a stream's state is made when somebody first asks for it.
 * READ  beside src/native/crypto_hash.c. Follows Node's crypto.html, "Class: Hash" and "Class: Hmac". KeyObjects as
 *       keys are not there yet.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateString, validateUint32, validateBuffer } = require('internal/validators');
const { KINDS, bytesOf } = require('internal/crypto/bytes');
const { Transform } = require('stream');
const system = native('crypto');

const HANDLE = Symbol('kHandle'), STATE = Symbol('kState'), OPTIONS = Symbol('options');

/* A Transform whose state is made by the first look at it. */
class LazyTransform {
  _transform(chunk, encoding, callback) {
    this.update(chunk, encoding);
    callback();
  }

  _flush(callback) {
    this.push(this.digest());
    callback();
  }
}
Object.setPrototypeOf(LazyTransform.prototype, Transform.prototype);

for (const name of ['_readableState', '_writableState']) {
  Object.defineProperty(LazyTransform.prototype, name, {
    get() {
      Transform.call(this, this[OPTIONS]);
      this._writableState.decodeStrings = false;
      return this[name];
    },
    set(value) {
      Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
    },
    configurable: true,
    enumerable: true,
  });
}

function start(object, handle, options) {
  Object.defineProperty(object, OPTIONS, { value: options });
  object[HANDLE] = handle;
  object[STATE] = { finalized: false };
}

function feed(object, data, encoding) {
  if (object[STATE].finalized) throw errors.error('ERR_CRYPTO_HASH_FINALIZED');
  if (typeof data !== 'string') validateData(data);
  if (!system.update(object[HANDLE], bytesOf(data, 'data', encoding))) throw errors.error('ERR_CRYPTO_HASH_UPDATE_FAILED');
  return object;
}

function validateData(data) {
  if (!ArrayBuffer.isView(data)) throw errors.invalidType('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
}

const encoded = (bytes, encoding) => encoding && encoding !== 'buffer' ? bytes.toString(encoding) : bytes;

class Hash extends LazyTransform {
  constructor(algorithm, options) {
    super();
    if (!(algorithm instanceof Hash)) validateString(algorithm, 'algorithm');
    const length = options && typeof options === 'object' ? options.outputLength : undefined;
    if (length !== undefined) validateUint32(length, 'options.outputLength');
    const handle = algorithm instanceof Hash ? system.copy(algorithm[HANDLE]) : system.hash(algorithm);
    if (!handle) throw new Error('Digest method not supported');
    start(this, handle, options);
    this[STATE].length = length === undefined ? -1 : length;
  }

  /** Another Hash in the same state. @throws {Error} ERR_CRYPTO_HASH_FINALIZED after digest() */
  copy(options) {
    if (this[STATE].finalized) throw errors.error('ERR_CRYPTO_HASH_FINALIZED');
    return new Hash(this, options);
  }

  /** Adds data. @param {string|Buffer|TypedArray|DataView} data @param {string} [encoding] of a string @returns {this} */
  update(data, encoding) {
    return feed(this, data, encoding);
  }

  /** The fingerprint; once. @param {string} [encoding] gives a string instead of a Buffer */
  digest(encoding) {
    if (this[STATE].finalized) throw errors.error('ERR_CRYPTO_HASH_FINALIZED');
    const bytes = system.digest(this[HANDLE], this[STATE].length);
    this[STATE].finalized = true;
    return encoded(bytes, encoding);
  }
}

class Hmac extends LazyTransform {
  constructor(algorithm, key, options) {
    super();
    validateString(algorithm, 'hmac');
    const bytes = bytesOf(key, 'key', options && options.encoding, ['string', ...KINDS, 'KeyObject', 'CryptoKey']);
    const handle = system.hmac(algorithm, bytes);
    if (!handle) throw errors.error('ERR_CRYPTO_INVALID_DIGEST', algorithm);
    start(this, handle, options);
  }

  /** As Hash's. */
  update(data, encoding) {
    return feed(this, data, encoding);
  }

  /** As Hash's, but a second time gives nothing. */
  digest(encoding) {
    const bytes = this[STATE].finalized ? Buffer.alloc(0) : system.digest(this[HANDLE], -1);
    this[STATE].finalized = true;
    return encoded(bytes, encoding);
  }
}

/* crypto.Hash() works without new. */
const callable = (Class) => new Proxy(Class, { apply: (target, self, args) => new target(...args) });

module.exports = {
  Hash: callable(Hash),
  Hmac: callable(Hmac),
  /** crypto.html#cryptocreatehashalgorithm-options */
  createHash: (algorithm, options) => new Hash(algorithm, options),
  /** crypto.html#cryptocreatehmacalgorithm-key-options */
  createHmac: (algorithm, key, options) => new Hmac(algorithm, key, options),
  /** The names of the digests. crypto.html#cryptogethashes */
  getHashes: () => system.names(),
  /** createHash(algorithm).update(data).digest(encoding) in one. crypto.html#cryptohashalgorithm-data-outputencoding */
  hash(algorithm, data, encoding = 'hex') {
    if (typeof data !== 'string') validateBuffer(data, 'input');
    return new Hash(algorithm).update(data).digest(encoding);
  },
};
