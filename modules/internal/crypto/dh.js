/* internal/crypto/dh.js -- Diffie-Hellman, on numbers and on elliptic curves: two agree on a secret in public.
 *
 * HOW   const mine = createDiffieHellman(2048) or createECDH('secp521r1'); both sides generateKeys(), send getPublicKey(),
 *       and computeSecret() of what the other one sent gives both the same.
 * READ  beside src/native/crypto_dh.c and crypto_ecdh.c. Follows Node's crypto.html, "Class: DiffieHellman", "Class: ECDH".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateInt32, validateObject, validateString } = require('internal/validators');
const { KINDS, bytesOf, encoded, isBytes } = require('internal/crypto/bytes');
const { callable } = require('internal/crypto/lazy_transform');
const { handleOf, isKeyObject } = require('internal/crypto/keys');
const system = native('crypto');

const HANDLE = Symbol('kHandle');

// ---- on numbers ------------------------------------------------------------------------------------------------

/* createDiffieHellman(prime, generator) and (prime, encoding, generator): what stands second decides. */
function isEncoding(value) {
  return typeof value === 'string' && (value === 'buffer' || Buffer.isEncoding(value));
}

function shared(sizeOrKey, keyEncoding, generator, genEncoding) {
  if (typeof sizeOrKey !== 'number' && !isBytes(sizeOrKey)) {
    throw errors.invalidType('sizeOrKey', ['number', 'string', ...KINDS], sizeOrKey);
  }
  if (typeof sizeOrKey === 'number') validateInt32(sizeOrKey, 'sizeOrKey');
  if (keyEncoding && !isEncoding(keyEncoding)) [genEncoding, generator, keyEncoding] = [generator, keyEncoding, undefined];
  if (!generator) generator = 2;
  if (typeof generator !== 'number' && !isBytes(generator)) {
    throw errors.invalidType('generator', ['number', 'string', ...KINDS], generator);
  }
  if (typeof generator === 'number') validateInt32(generator, 'generator');
  if (typeof sizeOrKey === 'number') {
    return system.dhNew(sizeOrKey, typeof generator === 'number' ? generator : bytesOf(generator, 'generator', genEncoding)[0]);
  }
  return system.dhFrom(bytesOf(sizeOrKey, 'sizeOrKey', keyEncoding), generatorBytes(generator, genEncoding));
}

/* A negative one makes no generator, nor do 0 and 1: the native half says so. */
function generatorBytes(generator, encoding) {
  if (typeof generator !== 'number') return bytesOf(generator, 'generator', encoding);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(Math.max(generator, 0));
  return bytes;
}

function start(object, handle) {
  Object.defineProperty(object, 'verifyError', { value: system.dhCheck(handle), enumerable: true });
  Object.defineProperty(object, HANDLE, { value: handle });
}

/** Makes a pair, and gives the public key. @param {string} [encoding] gives a string */
function generateKeys(encoding) {
  system.dhGenerate(this[HANDLE]);
  return encoded(system.dhGet(this[HANDLE], 'public'), encoding);
}

/** What both sides know after that, and nobody else. crypto.html#diffiehellmancomputesecretotherpublickey */
function computeSecret(otherPublicKey, inputEncoding, outputEncoding) {
  return encoded(system.dhCompute(this[HANDLE], bytesOf(otherPublicKey, 'key', inputEncoding)), outputEncoding);
}

/* getPrime and the like. */
const getter = (what) => ({
  get(encoding) {
    const bytes = system.dhGet(this[HANDLE], what);
    if (bytes) return encoded(bytes, encoding);
    throw errors.error('ERR_CRYPTO_INVALID_STATE', `No ${what} key - did you forget to generate one?`);
  },
}).get;

const METHODS = { generateKeys, computeSecret, getPrime: getter('p'), getGenerator: getter('g'), getPublicKey: getter('public'),
  getPrivateKey: getter('private') };

class DiffieHellman {
  constructor(sizeOrKey, keyEncoding, generator, genEncoding) {
    start(this, shared(sizeOrKey, keyEncoding, generator, genEncoding));
  }

  /** @param {string|Buffer} key @param {string} [encoding] of a string */
  setPublicKey(key, encoding) {
    system.dhSet(this[HANDLE], false, bytesOf(key, 'key', encoding));
    return this;
  }

  /** @param {string|Buffer} key @param {string} [encoding] of a string */
  setPrivateKey(key, encoding) {
    system.dhSet(this[HANDLE], true, bytesOf(key, 'key', encoding));
    return this;
  }
}

/* With a prime that many use; its keys cannot be set. */
class DiffieHellmanGroup {
  constructor(name) {
    if (typeof name !== 'string') throw errors.make(TypeError, 'ERR_INVALID_ARG_TYPE', 'Group name must be a string');
    const prime = system.dhGroup(name);
    if (!prime) throw errors.error('ERR_CRYPTO_UNKNOWN_DH_GROUP');
    start(this, system.dhFrom(prime, Buffer.from([2])));
  }
}

for (const Class of [DiffieHellman, DiffieHellmanGroup]) {
  for (const [name, value] of Object.entries(METHODS)) {
    Object.defineProperty(value, 'name', { value: name, configurable: true });
    Object.defineProperty(Class.prototype, name, { value, writable: true, enumerable: true, configurable: true });
  }
}

// ---- on curves ---------------------------------------------------------------------------------------------------

const FORMS = { compressed: 2, uncompressed: 4, hybrid: 6 };

function formOf(format) {
  if (!format) return FORMS.uncompressed;
  if (typeof format === 'string' && Object.hasOwn(FORMS, format)) return FORMS[format];
  throw errors.error('ERR_CRYPTO_ECDH_INVALID_FORMAT', format);
}

const failed = (what) => errors.error('ERR_CRYPTO_OPERATION_FAILED', what);

class ECDH {
  constructor(curve) {
    validateString(curve, 'curve');
    Object.defineProperty(this, HANDLE, { value: system.ecdh(curve) });
  }

  /** A point in another form. crypto.html#static-method-ecdhconvertkeykey-curve-inputencoding-outputencoding-format */
  static convertKey(key, curve, inputEncoding, outputEncoding, format) {
    validateString(curve, 'curve');
    const bytes = bytesOf(key, 'key', inputEncoding), point = system.ecdhConvert(bytes, curve, formOf(format));
    if (!point) throw failed('Failed to convert Buffer to EC_POINT');
    return encoded(point, outputEncoding);
  }

  /** As DiffieHellman's. */
  computeSecret(otherPublicKey, inputEncoding, outputEncoding) {
    const bytes = bytesOf(otherPublicKey, 'key', inputEncoding);
    if (!system.ecdhFits(this[HANDLE])) throw errors.error('ERR_CRYPTO_INVALID_KEYPAIR');
    const secret = system.ecdhCompute(this[HANDLE], bytes);
    if (secret === undefined) throw errors.error('ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY');
    if (secret === null) throw failed('Failed to compute ECDH key');
    return encoded(secret, outputEncoding);
  }

  /** The public key follows from it. @throws {RangeError} ERR_CRYPTO_INVALID_KEYTYPE */
  setPrivateKey(key, encoding) {
    if (system.ecdhSetPrivate(this[HANDLE], bytesOf(key, 'key', encoding))) return this;
    throw errors.error('ERR_CRYPTO_INVALID_KEYTYPE', 'Private key is not valid for specified curve.');
  }

  /** Deprecated in Node, too: a pair that is none computes nothing. */
  setPublicKey(key, encoding) {
    if (!system.ecdhSetPublic(this[HANDLE], bytesOf(key, 'key', encoding))) {
      throw failed('Failed to convert Buffer to EC_POINT');
    }
    return this;
  }

  getPrivateKey(encoding) {
    const bytes = system.ecdhGetPrivate(this[HANDLE]);
    if (!bytes) throw failed('Failed to get ECDH private key');
    return encoded(bytes, encoding);
  }

  /** Makes a pair, and gives the public key. @param {string} [format] 'compressed', 'uncompressed', 'hybrid' */
  generateKeys(encoding, format) {
    system.ecdhGenerate(this[HANDLE]);
    return this.getPublicKey(encoding, format);
  }

  getPublicKey(encoding, format) {
    const bytes = system.ecdhGetPublic(this[HANDLE], formOf(format));
    if (!bytes) throw failed('Failed to get ECDH public key');
    return encoded(bytes, encoding);
  }
}

// ---- with keys ---------------------------------------------------------------------------------------------------

const TYPES = ['dh', 'ec', 'x448', 'x25519'];

/** What a private key of one and a public key of the other have in common. crypto.html#cryptodiffiehellmanoptions */
function diffieHellman(options) {
  validateObject(options, 'options');
  const { privateKey, publicKey } = options;
  if (!isKeyObject(privateKey)) throw errors.invalidValue('options.privateKey', privateKey);
  if (!isKeyObject(publicKey)) throw errors.invalidValue('options.publicKey', publicKey);
  if (privateKey.type !== 'private') {
    throw errors.error('ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE', privateKey.type, 'private');
  }
  if (publicKey.type === 'secret') {
    throw errors.error('ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE', publicKey.type, 'private or public');
  }
  const own = privateKey.asymmetricKeyType, other = publicKey.asymmetricKeyType;
  if (own !== other || !TYPES.includes(own)) {
    throw errors.error('ERR_CRYPTO_INCOMPATIBLE_KEY', 'key types for Diffie-Hellman', `${own} and ${other}`);
  }
  return system.dhSecret(handleOf(privateKey), handleOf(publicKey));
}

const group = (name) => new DiffieHellmanGroup(name);

module.exports = {
  DiffieHellman: callable(DiffieHellman),
  DiffieHellmanGroup: callable(DiffieHellmanGroup),
  ECDH: callable(ECDH),
  /** crypto.html#cryptocreatediffiehellmanprime-primeencoding-generator-generatorencoding */
  createDiffieHellman: (...args) => new DiffieHellman(...args),
  /** crypto.html#cryptocreatediffiehellmangroupname */
  createDiffieHellmanGroup: group,
  /** crypto.html#cryptocreateecdhcurvename */
  createECDH: (curve) => new ECDH(curve),
  diffieHellman,
  /** The names of the curves. crypto.html#cryptogetcurves */
  getCurves: () => system.curves().sort(),
  /** crypto.html#cryptogetdiffiehellmangroupname */
  getDiffieHellman: group,
};
