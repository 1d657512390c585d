/* internal/crypto/hash.js -- Hash and Hmac: a fingerprint of any number of bytes.
 *
 * HOW   update() as often as you like, digest() once. Both are streams as well (lazy_transform.js).
 * READ  beside src/native/crypto_hash.c. Follows Node's crypto.html, "Class: Hash" and "Class: Hmac".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateString, validateUint32, validateBuffer } = require('internal/validators');
const { dataOf, encoded } = require('internal/crypto/bytes');
const { LazyTransform, callable, setOptions } = require('internal/crypto/lazy_transform');
const system = native('crypto');

const HANDLE = Symbol('kHandle'), STATE = Symbol('kState');

function start(object, handle, options) {
  setOptions(object, options);
  object[HANDLE] = handle;
  object[STATE] = { finalized: false };
}

function feed(object, data, encoding) {
  if (object[STATE].finalized) throw errors.error('ERR_CRYPTO_HASH_FINALIZED');
  if (!system.update(object[HANDLE], dataOf(data, 'data', encoding))) throw errors.error('ERR_CRYPTO_HASH_UPDATE_FAILED');
  return object;
}

/* What the stream does with a chunk, and at the end. */
class HashStream extends LazyTransform {
  _transform(chunk, encoding, callback) {
    this.update(chunk, encoding);
    callback();
  }

  _flush(callback) {
    this.push(this.digest());
    callback();
  }
}

class Hash extends HashStream {
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

  /* After the stream's end, digest() gives the same once more. */
  _flush(callback) {
    const state = this[STATE];
    state.digest = this.digest();
    state.finalized = false;
    this.push(state.digest);
    callback();
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
    const bytes = this[STATE].digest || system.digest(this[HANDLE], this[STATE].length);
    this[STATE].finalized = true;
    return encoded(bytes, encoding);
  }
}

class Hmac extends HashStream {
  constructor(algorithm, key, options) {
    super();
    validateString(algorithm, 'hmac');
    const bytes = require('internal/crypto/keys').secretBytes(key, options && options.encoding);
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
