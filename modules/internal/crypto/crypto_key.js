/* internal/crypto/crypto_key.js -- CryptoKey: a key of the Web Cryptography API, which says what it may be used for.
 *
 * HOW   a KeyObject with an algorithm and a list of uses; the program cannot make one itself.
 * READ  after keys.js. Follows Node's webcrypto.html, "Class: CryptoKey".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

const PARTS = Symbol('kKeyParts');

class CryptoKey {
  constructor() {
    throw errors.error('ERR_ILLEGAL_CONSTRUCTOR');
  }

  /** 'secret', 'private' or 'public' */
  get type() {
    return partsOf(this).keyObject.type;
  }

  /** May exportKey() and wrapKey() give it away? */
  get extractable() {
    return partsOf(this).extractable;
  }

  /** What it was made for: { name, length, hash, ... } */
  get algorithm() {
    return partsOf(this).algorithm;
  }

  /** What it may be used for: 'sign', 'encrypt', ... */
  get usages() {
    return partsOf(this).usages;
  }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
    if (depth < 0) return this;
    const { type, extractable, algorithm, usages } = this;
    return `CryptoKey ${inspect({ type, extractable, algorithm, usages },
      { ...options, depth: options.depth === null ? null : options.depth - 1 })}`;
  }
}

for (const name of ['type', 'extractable', 'algorithm', 'usages']) {
  Object.defineProperty(CryptoKey.prototype, name, { enumerable: true });
}
Object.defineProperty(CryptoKey.prototype, Symbol.toStringTag, { value: 'CryptoKey', configurable: true });

function partsOf(key) {
  if (!isCryptoKey(key)) throw errors.error('ERR_INVALID_THIS', 'CryptoKey');
  return key[PARTS];
}

const isCryptoKey = (value) => typeof value === 'object' && value !== null && value[PARTS] !== undefined;

const keyObjectOf = (key) => key[PARTS].keyObject;

/** @param {KeyObject} keyObject @param {Object} algorithm @param {string[]} usages @param {boolean} extractable */
function makeCryptoKey(keyObject, algorithm, usages, extractable) {
  const key = Object.create(CryptoKey.prototype);
  Object.defineProperty(key, PARTS, { value: { keyObject, algorithm, usages: [...new Set(usages)], extractable } });
  return key;
}

module.exports = { CryptoKey, isCryptoKey, keyObjectOf, makeCryptoKey };
