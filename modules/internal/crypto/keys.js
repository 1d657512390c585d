/* internal/crypto/keys.js -- KeyObject: a key that can be handed on without being seen.
 *
 * HOW   around the native half's key (src/native/crypto_key.c) stands an object that says whether it is secret, public or
 *       private. Whatever takes a key calls privateKey(), publicOrPrivateKey() or secretBytes(): each accepts KeyObjects,
 *       CryptoKeys, PEM, DER and JWK alike and gives the native half's key.
 * READ  after key_forms.js and jwk.js. Follows Node's crypto.html, "Class: KeyObject". NODE: structuredClone() and
 *       postMessage() do not take them yet.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateObject, validateOneOf } = require('internal/validators');
const { KINDS, bytesOf, isBytes } = require('internal/crypto/bytes');
const { isCryptoKey, keyObjectOf } = require('internal/crypto/crypto_key');
const { inputForm, outputForm } = require('internal/crypto/key_forms');
const { exportJwk, importJwk } = require('internal/crypto/jwk');
const system = native('crypto');

const TYPE = Symbol('kKeyType'), HANDLE = Symbol('kHandle'), DETAILS = Symbol('kAsymmetricKeyDetails');
const TEXT = ['string', ...KINDS], ALL = [...TEXT, 'KeyObject', 'CryptoKey'];

// ---- the classes -------------------------------------------------------------------------------------------

class KeyObject {
  constructor(type, handle) {
    if (type !== 'secret' && type !== 'public' && type !== 'private') throw errors.invalidValue('type', type);
    if (typeof handle !== 'object') throw errors.invalidType('handle', 'of type object', handle);
    this[TYPE] = type;
    Object.defineProperty(this, HANDLE, { value: handle });
  }

  /** 'secret', 'public' or 'private' */
  get type() {
    return this[TYPE];
  }

  /** The KeyObject in a CryptoKey. crypto.html#static-method-keyobjectfromkey */
  static from(key) {
    if (!isCryptoKey(key)) throw errors.invalidType('key', ['CryptoKey'], key);
    return keyObjectOf(key);
  }

  /** Is it the same key? crypto.html#keyobjectequalsotherkeyobject */
  equals(otherKeyObject) {
    if (!isKeyObject(otherKeyObject)) throw errors.invalidType('otherKeyObject', ['KeyObject'], otherKeyObject);
    if (otherKeyObject.type !== this.type) return false;
    if (this.type !== 'secret') return system.keyEquals(this[HANDLE], otherKeyObject[HANDLE]);
    return system.equal(system.keyBytes(this[HANDLE]), system.keyBytes(otherKeyObject[HANDLE]));
  }
}
Object.defineProperty(KeyObject.prototype, Symbol.toStringTag, { value: 'KeyObject', configurable: true });

class SecretKeyObject extends KeyObject {
  constructor(handle) {
    super('secret', handle);
  }

  /** Its length in bytes. */
  get symmetricKeySize() {
    return system.keyBytes(this[HANDLE]).length;
  }

  /** A Buffer, or a JWK. crypto.html#keyobjectexportoptions */
  export(options) {
    const bytes = system.keyBytes(this[HANDLE]);
    if (options === undefined) return bytes;
    validateObject(options, 'options');
    validateOneOf(options.format, 'options.format', [undefined, 'buffer', 'jwk']);
    return options.format === 'jwk' ? { kty: 'oct', k: bytes.toString('base64url') } : bytes;
  }
}

function detailsOf(handle) {
  const details = system.keyDetails(handle), { publicExponent } = details;
  if (publicExponent !== undefined) details.publicExponent = BigInt(`0x${publicExponent}`);
  return details;
}

class AsymmetricKeyObject extends KeyObject {
  /** 'rsa', 'ec', 'ed25519', ... */
  get asymmetricKeyType() {
    return system.keyType(this[HANDLE]);
  }

  /** Its sizes, its curve. crypto.html#keyobjectasymmetrickeydetails */
  get asymmetricKeyDetails() {
    if (!this[DETAILS]) Object.defineProperty(this, DETAILS, { value: detailsOf(this[HANDLE]) });
    return { ...this[DETAILS] };
  }
}

class PublicKeyObject extends AsymmetricKeyObject {
  constructor(handle) {
    super('public', handle);
  }

  /** PEM, DER, or a JWK. crypto.html#keyobjectexportoptions */
  export(options) {
    if (options && options.format === 'jwk') return exportJwk(this[HANDLE], false);
    return writeKey(this[HANDLE], false, outputForm(options, this.asymmetricKeyType, 'public'));
  }
}

class PrivateKeyObject extends AsymmetricKeyObject {
  constructor(handle) {
    super('private', handle);
  }

  /** The same, encrypted if there are a cipher and a passphrase. crypto.html#keyobjectexportoptions */
  export(options) {
    if (!options || options.format !== 'jwk') {
      return writeKey(this[HANDLE], true, outputForm(options, this.asymmetricKeyType, 'private'));
    }
    if (options.passphrase !== undefined) {
      throw errors.error('ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS', 'jwk', 'does not support encryption');
    }
    return exportJwk(this[HANDLE], true);
  }
}

function writeKey(handle, isPrivate, { format, type, cipher, passphrase }) {
  if (format === 'jwk') return exportJwk(handle, isPrivate);
  return system.keyWrite(handle, isPrivate, format, type, cipher, passphrase);
}

const isKeyObject = (value) => value instanceof KeyObject && value[HANDLE] !== undefined;

/** The native half's key in a KeyObject. */
const handleOf = (keyObject) => keyObject[HANDLE];

// ---- keys that a program gives -----------------------------------------------------------------------------

const wrongType = (type, expected) => errors.error('ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE', type, expected);

/* The KeyObject if it is one or is in a CryptoKey. */
const asKeyObject = (value) => isKeyObject(value) ? value : isCryptoKey(value) ? keyObjectOf(value) : undefined;

function readKey(data, { format, type, passphrase }, isPrivate) {
  return system.keyRead(data, format, type, passphrase, !isPrivate);
}

/* side: what it must be; take(keyObject): whether a KeyObject will do. */
function consume(key, isPrivate, take, kinds) {
  const given = asKeyObject(key);
  if (given) return take(given);
  if (isBytes(key)) return readKey(bytesOf(key, 'key'), { format: 'pem' }, isPrivate);
  if (typeof key !== 'object' || key === null) throw errors.invalidType('key', kinds, key);
  const { key: data, encoding, format } = key, inside = asKeyObject(data);
  if (inside) return take(inside);
  if (format === 'jwk') {
    validateObject(data, 'key.key');
    return importJwk(data, !isPrivate);
  }
  if (!isBytes(data)) throw errors.invalidType('key.key', kinds, data);
  return readKey(bytesOf(data, 'key', encoding), inputForm(key, isPrivate ? 'private' : undefined), isPrivate);
}

/** What signs and decrypts. @returns {Object} the native half's key */
function privateKey(key) {
  return consume(key, true, (keyObject) => {
    if (keyObject.type !== 'private') throw wrongType(keyObject.type, 'private');
    return keyObject[HANDLE];
  }, ALL);
}

/** What verifies and encrypts: a private key has a public one in it. @returns {Object} the native half's key */
function publicOrPrivateKey(key) {
  return consume(key, false, (keyObject) => {
    if (keyObject.type === 'secret') throw wrongType('secret', 'private or public');
    return keyObject[HANDLE];
  }, ALL);
}

/** The bytes of a secret. @param {boolean} [bytesOnly] no KeyObject will do @returns {Buffer} */
function secretBytes(key, encoding, bytesOnly = false, name = 'key') {
  const given = bytesOnly ? undefined : asKeyObject(key);
  if (!given) return bytesOf(key, name, encoding, bytesOnly ? KINDS : ALL);
  if (given.type !== 'secret') throw wrongType(given.type, 'secret');
  return system.keyBytes(given[HANDLE]);
}

/** crypto.html#cryptocreatesecretkeykey-encoding */
function createSecretKey(key, encoding) {
  return new SecretKeyObject(system.keySecret(secretBytes(key, encoding, true)));
}

/** Takes a private key, too. crypto.html#cryptocreatepublickeykey */
function createPublicKey(key) {
  return new PublicKeyObject(consume(key, false, (keyObject) => {
    if (keyObject.type !== 'private') throw wrongType(keyObject.type, 'private');
    return keyObject[HANDLE];
  }, ALL));
}

/** crypto.html#cryptocreateprivatekeykey */
function createPrivateKey(key) {
  return new PrivateKeyObject(consume(key, true, (keyObject) => {
    throw errors.invalidType('key', TEXT, keyObject);
  }, TEXT));
}

module.exports = { KeyObject, PrivateKeyObject, PublicKeyObject, SecretKeyObject, createPrivateKey, createPublicKey,
  createSecretKey, handleOf, isKeyObject, privateKey, publicOrPrivateKey, secretBytes, writeKey };
