/* internal/crypto/web/pairs.js -- webcrypto's algorithms with pairs of keys: RSA, elliptic curves, Ed25519 and its like.
 *
 * HOW   as in secrets.js; the families differ in how keys are made and in what a JWK of theirs says.
 * READ  after common.js. Follows the Web Cryptography API, and RFC 8037 for the newer curves.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { PublicKeyObject, handleOf } = require('internal/crypto/keys');
const { CURVES, EDWARDS } = require('internal/crypto/jwk');
const { makeCryptoKey } = require('internal/crypto/crypto_key');
const { checkJwk, checkUses, digestName, domError, exportPart, invalidData, keyHandle, makePair, readKey, work } =
  require('internal/crypto/web/common');
const system = native('crypto');

const SIGNS = { public: ['verify'], private: ['sign'] };
const ENCRYPTS = { public: ['encrypt', 'wrapKey'], private: ['decrypt', 'unwrapKey'] };
const AGREES = { public: [], private: ['deriveKey', 'deriveBits'] };

const allUses = (uses) => [...uses.public, ...uses.private];

/* Which half of a pair comes in. */
const isPublicData = (format, data) => format === 'spki' || format === 'raw' || (format === 'jwk' && data.d === undefined);

function checkKeyType(key, type) {
  if (key.asymmetricKeyType !== type) throw domError('Invalid key type', 'DataError');
}

const signer = (parametersOf) => ({
  sign: (algorithm, key, data) => {
    checkSide(key, 'private', 'sign');
    return work((done) => system.signOnce(keyHandle(key), data, ...parametersOf(algorithm, key), done));
  },
  verify: (algorithm, key, signature, data) => {
    checkSide(key, 'public', 'verify');
    return work((done) => system.verifyOnce(keyHandle(key), data, ...parametersOf(algorithm, key), signature, done));
  },
});

function checkSide(key, side, use) {
  if (key.type !== side) throw domError(`Unable to use this key to ${use}`, 'InvalidAccessError');
}

// ---- RSA ---------------------------------------------------------------------------------------------------

const { RSA_PKCS1_PADDING, RSA_PKCS1_PSS_PADDING, RSA_PKCS1_OAEP_PADDING } = system.constants();

const RSA_ALG = { 'RSASSA-PKCS1-v1_5': ['RS', ''], 'RSA-PSS': ['PS', ''], 'RSA-OAEP': ['RSA-OAEP', '-'] };

/* "RS256", "RSA-OAEP-256"; the older hash has no number there */
function rsaAlg({ name, hash }) {
  const [word, dash] = RSA_ALG[name], number = hash.name.slice(4);
  return dash && number === '1' ? word : `${word}${dash}${number}`;
}

function rsaAlgorithm(name, hash, key) {
  const { modulusLength } = system.keyDetails(key), publicExponent = new Uint8Array(system.keyParts(key, false).e);
  return { name, modulusLength, publicExponent, hash };
}

const exponentOf = (bytes) => bytes.reduce((number, byte) => number * 256 + byte, 0);

const rsa = (uses, operations) => ({
  async generateKey({ name, modulusLength, publicExponent, hash }, extractable, usages) {
    checkUses(usages, allUses(uses), 'a RSA');
    const pair = await work((done) =>
      system.generateRSA('RSA', modulusLength, exponentOf(publicExponent), undefined, undefined, -1, done));
    return makePair(pair, { name, modulusLength, publicExponent, hash }, extractable, usages, uses, true);
  },

  importKey(format, data, { name, hash }, extractable, usages) {
    if (format === 'raw') throw domError(`Unable to import RSA key with format ${format}`, 'NotSupportedError');
    const isPublic = isPublicData(format, data);
    if (format === 'jwk') {
      checkJwk(data, { kty: 'RSA', use: uses === SIGNS ? 'sig' : 'enc', extractable, usages, alg: rsaAlg({ name, hash }) });
    }
    checkUses(usages, uses[isPublic ? 'public' : 'private'], `an ${name}`);
    const key = readKey(format, data, isPublic);
    checkKeyType(key, 'rsa');
    return makeCryptoKey(key, rsaAlgorithm(name, hash, handleOf(key)), usages, extractable);
  },

  exportKey(format, key) {
    const data = exportPart(format, key);
    return format === 'jwk' ? { ...data, alg: rsaAlg(key.algorithm) } : data;
  },

  ...operations,
});

const turnRSA = (name) => ({ label }, key, data) => work((done) =>
  system.turnRSA(name, keyHandle(key), data, RSA_PKCS1_OAEP_PADDING, digestName(key.algorithm.hash), label, done));

// ---- elliptic curves -----------------------------------------------------------------------------------------

const EC_ALG = { 'P-256': 'ES256', 'P-384': 'ES384', 'P-521': 'ES512' };

function checkCurve(namedCurve) {
  if (!Object.hasOwn(EC_ALG, namedCurve)) throw domError('Unrecognized namedCurve', 'NotSupportedError');
}

/* A point as bytes. */
function readPoint(namedCurve, data) {
  const key = system.keyEC(CURVES[namedCurve], data);
  if (!key) throw invalidData();
  return new PublicKeyObject(key);
}

const ec = (uses, use, operations) => ({
  async generateKey({ name, namedCurve }, extractable, usages) {
    checkCurve(namedCurve);
    checkUses(usages, allUses(uses), `an ${name}`);
    const pair = await work((done) => system.generateEC(namedCurve, false, done));
    return makePair(pair, { name, namedCurve }, extractable, usages, uses, true);
  },

  importKey(format, data, { name, namedCurve }, extractable, usages) {
    checkCurve(namedCurve);
    const isPublic = isPublicData(format, data);
    if (format === 'jwk') {
      checkJwk(data, { kty: 'EC', use, extractable, usages });
      if (data.crv !== namedCurve) throw domError('JWK "crv" does not match the requested algorithm', 'DataError');
      checkJwk(data, { kty: 'EC', use, extractable, usages, alg: use === 'sig' ? EC_ALG[namedCurve] : undefined });
    }
    checkUses(usages, uses[isPublic ? 'public' : 'private'], `a ${name}`);
    const key = format === 'raw' ? readPoint(namedCurve, data) : readKey(format, data, isPublic);
    checkKeyType(key, 'ec');
    if (key.asymmetricKeyDetails.namedCurve !== CURVES[namedCurve]) throw domError('Named curve mismatch', 'DataError');
    return makeCryptoKey(key, { name, namedCurve }, usages, extractable);
  },

  exportKey: (format, key) => format === 'raw' && key.type === 'public' ? system.keyPoint(keyHandle(key)) : exportPart(format, key),

  ...operations,
});

// ---- Ed25519, X25519 and their larger sisters ------------------------------------------------------------------

function readRaw(name, data) {
  if (data.length !== EDWARDS[name]) throw domError(`${name} raw keys must be exactly ${EDWARDS[name]}-bytes`, 'DataError');
  const key = system.keyRaw(name, data, false);
  if (!key) throw invalidData();
  return new PublicKeyObject(key);
}

const warned = new Set();

/* The larger ones are not in the standard yet. */
function warn(name) {
  if (!name.endsWith('448') || warned.has(name)) return;
  warned.add(name);
  process.emitWarning(`The ${name} Web Crypto API algorithm is an experimental feature and might change at any time`,
    'ExperimentalWarning');
}

const edwards = (name, uses, use, operations) => ({
  async generateKey(algorithm, extractable, usages) {
    warn(name);
    checkUses(usages, allUses(uses), `an ${name}`);
    const pair = await work((done) => system.generateRaw(name.toUpperCase(), done));
    return makePair(pair, { name }, extractable, usages, uses, false);
  },

  importKey(format, data, algorithm, extractable, usages) {
    warn(name);
    const isPublic = isPublicData(format, data);
    if (format === 'jwk') {
      if (!data.kty) throw invalidData();
      if (data.kty === 'OKP' && data.crv !== name) {
        throw domError('JWK "crv" Parameter and algorithm name mismatch', 'DataError');
      }
      checkJwk(data, { kty: 'OKP', use, extractable, usages, alg: use === 'sig' ? 'EdDSA' : undefined });
    }
    checkUses(usages, uses[isPublic ? 'public' : 'private'], `a ${name}`);
    const key = format === 'raw' ? readRaw(name, data) : readKey(format, data, isPublic);
    checkKeyType(key, name.toLowerCase());
    return makeCryptoKey(key, { name }, usages, extractable);
  },

  exportKey(format, key) {
    if (format === 'raw' && key.type === 'public') return system.keyParts(keyHandle(key), false).x;
    const data = exportPart(format, key);
    return format === 'jwk' && use === 'sig' ? { ...data, alg: 'EdDSA' } : data;
  },

  ...operations,
});

// ---- a secret of two -------------------------------------------------------------------------------------------

function checkPeer(name, own, peer) {
  if (peer.type !== 'public') throw domError('algorithm.public must be a public key', 'InvalidAccessError');
  if (own.algorithm.name === peer.algorithm.name && own.algorithm.namedCurve === peer.algorithm.namedCurve) return;
  throw domError(own.algorithm.name === peer.algorithm.name ? 'Named curve mismatch'
    : 'The public and private keys must be of the same type', 'InvalidAccessError');
}

/* Whole bytes; the bits behind those that were asked for are zero. */
function firstBits(secret, length) {
  if (length === null || length === undefined) return secret;
  if (secret.length * 8 < length) throw domError('derived bit length is too small', 'OperationError');
  const bytes = Buffer.from(secret.subarray(0, Math.ceil(length / 8)));
  if (length % 8 !== 0) bytes[bytes.length - 1] &= 0xff << (8 - length % 8);
  return bytes;
}

const agreement = {
  async deriveBits({ name, public: peer }, key, length) {
    checkSide(key, 'private', 'derive');
    checkPeer(name, key, peer);
    return firstBits(await work((done) => system.dhSecret(keyHandle(key), keyHandle(peer), done)), length);
  },
};

const plainly = signer(() => [undefined, undefined, undefined, false]);

module.exports = {
  'RSASSA-PKCS1-v1_5': rsa(SIGNS, signer((algorithm, key) =>
    [digestName(key.algorithm.hash), RSA_PKCS1_PADDING, undefined, false])),
  'RSA-PSS': rsa(SIGNS, signer(({ saltLength }, key) =>
    [digestName(key.algorithm.hash), RSA_PKCS1_PSS_PADDING, saltLength, false])),
  'RSA-OAEP': rsa(ENCRYPTS, { encrypt: turnRSA('publicEncrypt'), decrypt: turnRSA('privateDecrypt') }),
  ECDSA: ec(SIGNS, 'sig', signer(({ hash }) => [digestName(hash), undefined, undefined, true])),
  ECDH: ec(AGREES, 'enc', agreement),
  Ed25519: edwards('Ed25519', SIGNS, 'sig', plainly),
  Ed448: edwards('Ed448', SIGNS, 'sig', plainly),
  X25519: edwards('X25519', AGREES, 'enc', agreement),
  X448: edwards('X448', AGREES, 'enc', agreement),
};
