/* internal/crypto/webcrypto.js -- crypto.webcrypto: the same cryptography as browsers have it.
 *
 * HOW   each method of SubtleCrypto checks its arguments, normalizes the algorithm (web/algorithms.js), sees whether the
 *       key may be used for it, and calls the algorithm's own operation (web/secrets.js, web/pairs.js), which works on
 *       the pool. All give promises; what is wrong with the arguments rejects, too.
 * READ  after keys.js. Follows Node's webcrypto.html and the Web Cryptography API.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { arrayBufferOf, viewOf } = require('internal/crypto/bytes');
const { isCryptoKey } = require('internal/crypto/crypto_key');
const { domError, normalize } = require('internal/crypto/web/algorithms');
const random = require('internal/crypto/random');

const FORMATS = ['raw', 'pkcs8', 'spki', 'jwk'];
const USES = ['encrypt', 'decrypt', 'sign', 'verify', 'deriveKey', 'deriveBits', 'wrapKey', 'unwrapKey'];

/* The algorithms are loaded when one is used: many programs only want random values. */
let operations;
function of({ name }) {
  if (!operations) operations = { ...require('internal/crypto/web/secrets'), ...require('internal/crypto/web/pairs') };
  return operations[name];
}

// ---- arguments -----------------------------------------------------------------------------------------------

const ORDINALS = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th'];

const failed = (method, owner = 'SubtleCrypto') => `Failed to execute '${method}' on '${owner}': `;

function wrong(code, method, i, what) {
  return errors.make(TypeError, code, `${failed(method)}${ORDINALS[i]} argument${what}`);
}

const CHECK = {
  key(value, method, i) {
    if (isCryptoKey(value)) return value;
    throw wrong('ERR_INVALID_ARG_TYPE', method, i, ' is not of type CryptoKey.');
  },
  /* A copy: the program may go on with its own. */
  bytes(value, method, i) {
    const bytes = viewOf(value);
    if (bytes) return Buffer.from(bytes);
    throw wrong('ERR_INVALID_ARG_TYPE', method, i, ' is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.');
  },
  format(value, method, i) {
    if (FORMATS.includes(`${value}`)) return `${value}`;
    throw wrong('ERR_INVALID_ARG_VALUE', method, i, ` value '${value}' is not a valid enum value of type KeyFormat.`);
  },
  uses(value, method, i) {
    return Array.from(value, (use, index) => {
      if (USES.includes(`${use}`)) return `${use}`;
      throw wrong('ERR_INVALID_ARG_VALUE', method, i,
        `, index ${index} value '${use}' is not a valid enum value of type KeyUsage.`);
    });
  },
  dictionary(value, method, i) {
    if (typeof value === 'object' && value !== null) return value;
    throw wrong('ERR_INVALID_ARG_TYPE', method, i, ' can not be converted to a dictionary');
  },
  length: (value) => value === null || value === undefined ? null : value >>> 0,
  boolean: (value) => Boolean(value),
  any: (value) => value,
};

/* Checks `this`, how many arguments there are, and each by its kind. */
function take(self, method, args, kinds, least = kinds.length) {
  if (!(self instanceof SubtleCrypto)) throw errors.error('ERR_INVALID_THIS', 'SubtleCrypto');
  if (args.length < least) {
    throw errors.make(TypeError, 'ERR_MISSING_ARGS', `${failed(method)}${least} argument${least > 1 ? 's' : ''} required, ` +
      `but only ${args.length} present.`);
  }
  return kinds.map((kind, i) => CHECK[kind](args[i], method, i));
}

// ---- keys ------------------------------------------------------------------------------------------------------

function checkNotEmpty(key, when) {
  if (key.type === 'public' || key.usages.length > 0) return key;
  const what = when === 'importing' ? `importing a ${key.type}` : 'creating a';
  throw domError(`Usages cannot be empty when ${what} key.`, 'SyntaxError');
}

function importAs(format, data, algorithm, extractable, usages) {
  const normalized = normalize(algorithm, 'importKey');
  return checkNotEmpty(of(normalized).importKey(format, data, normalized, extractable, usages), 'importing');
}

function exportAs(format, key) {
  const { name } = key.algorithm;
  if (!key.extractable) throw domError('key is not extractable', 'InvalidAccessException');
  normalize(key.algorithm.name, 'exportKey');
  const data = of(key.algorithm).exportKey(format, key);
  if (data === undefined) { /* Node calls every other form of a secret raw */
    const what = key.type === 'secret' ? 'raw' : format;
    throw domError(`Unable to export a ${what} ${name} ${key.type} key`, 'InvalidAccessError');
  }
  return format === 'jwk' ? data : arrayBufferOf(data);
}

function checkUse({ name }, key, use, message) {
  if (key.algorithm.name === name && key.usages.includes(use)) return;
  throw domError(message || 'The requested operation is not valid for the provided key', 'InvalidAccessError');
}

/* The bits of a secret that the algorithm derives from the key. */
async function derive(algorithm, key, length, use) {
  if (!key.usages.includes(use)) throw domError(`baseKey does not have ${use} usage`, 'InvalidAccessError');
  if (key.algorithm.name !== algorithm.name) throw domError('Key algorithm mismatch', 'InvalidAccessError');
  return of(algorithm).deriveBits(algorithm, key, length);
}

async function crypt(self, use, args) {
  const [given, key, data] = take(self, use, args, ['any', 'key', 'bytes']), algorithm = normalize(given, use);
  checkUse(algorithm, key, use);
  return arrayBufferOf(await of(algorithm)[use](algorithm, key, data));
}

/* A key is wrapped with an algorithm that does just that, or with a cipher. */
function wrapping(given, use, fallback) {
  try {
    return [normalize(given, use), use];
  } catch (error) {
    if (error.name !== 'NotSupportedError') throw error;
    return [normalize(given, fallback), fallback];
  }
}

// ---- the interface ---------------------------------------------------------------------------------------------

const MAKE = Symbol('make');

class SubtleCrypto {
  constructor(key) {
    if (key !== MAKE) throw errors.error('ERR_ILLEGAL_CONSTRUCTOR');
  }

  /** webcrypto.html#subtleencryptalgorithm-key-data */
  async encrypt(...args) {
    return crypt(this, 'encrypt', args);
  }

  /** webcrypto.html#subtledecryptalgorithm-key-data */
  async decrypt(...args) {
    return crypt(this, 'decrypt', args);
  }

  /** webcrypto.html#subtlesignalgorithm-key-data */
  async sign(...args) {
    const [given, key, data] = take(this, 'sign', args, ['any', 'key', 'bytes']), algorithm = normalize(given, 'sign');
    checkUse(algorithm, key, 'sign', 'Unable to use this key to sign');
    return arrayBufferOf(await of(algorithm).sign(algorithm, key, data));
  }

  /** webcrypto.html#subtleverifyalgorithm-key-signature-data */
  async verify(...args) {
    const [given, key, signature, data] = take(this, 'verify', args, ['any', 'key', 'bytes', 'bytes']);
    const algorithm = normalize(given, 'verify');
    checkUse(algorithm, key, 'verify', 'Unable to use this key to verify');
    return of(algorithm).verify(algorithm, key, signature, data);
  }

  /** webcrypto.html#subtledigestalgorithm-data */
  async digest(...args) {
    const [given, data] = take(this, 'digest', args, ['any', 'bytes']), algorithm = normalize(given, 'digest');
    return arrayBufferOf(await of(algorithm).digest(algorithm, data));
  }

  /** webcrypto.html#subtlegeneratekeyalgorithm-extractable-keyusages */
  async generateKey(...args) {
    const [given, extractable, usages] = take(this, 'generateKey', args, ['any', 'boolean', 'uses']);
    const algorithm = normalize(given, 'generateKey');
    const made = await of(algorithm).generateKey(algorithm, extractable, usages);
    return isCryptoKey(made) ? checkNotEmpty(made, 'creating') : made;
  }

  /** webcrypto.html#subtlederivekeyalgorithm-basekey-derivedkeyalgorithm-extractable-keyusages */
  async deriveKey(...args) {
    const [given, key, target, extractable, usages] =
      take(this, 'deriveKey', args, ['any', 'key', 'any', 'boolean', 'uses']);
    const algorithm = normalize(given, 'deriveBits'), wanted = normalize(target, 'keyLength');
    if (!key.usages.includes('deriveKey')) throw domError('baseKey does not have deriveKey usage', 'InvalidAccessError');
    const length = of(wanted).keyLength(wanted);
    return importAs('raw', await derive(algorithm, key, length, 'deriveKey'), target, extractable, usages);
  }

  /** webcrypto.html#subtlederivebitsalgorithm-basekey-length */
  async deriveBits(...args) {
    const [given, key, length] = take(this, 'deriveBits', args, ['any', 'key', 'length'], 2);
    return arrayBufferOf(await derive(normalize(given, 'deriveBits'), key, length, 'deriveBits'));
  }

  /** webcrypto.html#subtleimportkeyformat-keydata-algorithm-extractable-keyusages */
  async importKey(...args) {
    const jwk = args[0] === 'jwk';
    const [format, data, algorithm, extractable, usages] =
      take(this, 'importKey', args, ['format', jwk ? 'dictionary' : 'bytes', 'any', 'boolean', 'uses']);
    return importAs(format, data, algorithm, extractable, usages);
  }

  /** webcrypto.html#subtleexportkeyformat-key */
  async exportKey(...args) {
    const [format, key] = take(this, 'exportKey', args, ['format', 'key']);
    return exportAs(format, key);
  }

  /** webcrypto.html#subtlewrapkeyformat-key-wrappingkey-wrapalgo */
  async wrapKey(...args) {
    const [format, key, wrapper, given] = take(this, 'wrapKey', args, ['format', 'key', 'key', 'any']);
    const [algorithm, use] = wrapping(given, 'wrapKey', 'encrypt');
    let data = exportAs(format, key);
    if (format === 'jwk') {
      data = JSON.stringify(data);
      if (algorithm.name === 'AES-KW') data += ' '.repeat((8 - data.length % 8) % 8); /* whole blocks */
    }
    checkUse(algorithm, wrapper, 'wrapKey');
    return arrayBufferOf(await of(algorithm)[use](algorithm, wrapper, Buffer.from(data)));
  }

  /** webcrypto.html#subtleunwrapkeyformat-wrappedkey-unwrappingkey-unwrapalgo-unwrappedkeyalgo-extractable-keyusages */
  async unwrapKey(...args) {
    const [format, wrapped, wrapper, given, target, extractable, usages] =
      take(this, 'unwrapKey', args, ['format', 'bytes', 'key', 'any', 'any', 'boolean', 'uses']);
    const [algorithm, use] = wrapping(given, 'unwrapKey', 'decrypt');
    checkUse(algorithm, wrapper, 'unwrapKey');
    const data = await of(algorithm)[use](algorithm, wrapper, wrapped);
    return importAs(format, format === 'jwk' ? parse(data) : data, target, extractable, usages);
  }
}

function parse(data) {
  try {
    return JSON.parse(data.toString());
  } catch (cause) {
    throw domError('Invalid wrapped JWK key', 'DataError', cause);
  }
}

class Crypto {
  constructor(key) {
    if (key !== MAKE) throw errors.error('ERR_ILLEGAL_CONSTRUCTOR');
  }

  /** All that takes time. */
  get subtle() {
    if (this !== webcrypto) throw errors.error('ERR_INVALID_THIS', 'Crypto');
    return subtle;
  }

  /** Fills an array of integers with random ones. webcrypto.html#cryptogetrandomvaluestypedarray */
  getRandomValues(array) {
    if (this !== webcrypto) throw errors.error('ERR_INVALID_THIS', 'Crypto');
    if (arguments.length < 1) {
      throw errors.make(TypeError, 'ERR_MISSING_ARGS',
        `${failed('getRandomValues', 'Crypto')}1 argument required, but only 0 present.`);
    }
    return random.getRandomValues(array);
  }

  /** Version 4 of RFC 4122. webcrypto.html#cryptorandomuuid */
  randomUUID() {
    if (this !== webcrypto) throw errors.error('ERR_INVALID_THIS', 'Crypto');
    return random.randomUUID();
  }
}

for (const Class of [SubtleCrypto, Crypto]) {
  Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true });
  for (const name of Object.getOwnPropertyNames(Class.prototype)) {
    if (name !== 'constructor') Object.defineProperty(Class.prototype, name, { enumerable: true });
  }
}

const subtle = new SubtleCrypto(MAKE), webcrypto = new Crypto(MAKE);

module.exports = { Crypto, SubtleCrypto, subtle, webcrypto };
