/* internal/crypto/jwk.js -- JSON Web Keys: a key as an object of numbers in base64url.
 *
 * READ  after src/native/crypto_key_parts.c. Follows RFC 7517, 7518 and 8037, and Node's crypto.html: format 'jwk'.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateObject, validateOneOf, validateString } = require('internal/validators');
const system = native('crypto');

/* JWK's names of curves, and OpenSSL's. */
const CURVES = { 'P-256': 'prime256v1', secp256k1: 'secp256k1', 'P-384': 'secp384r1', 'P-521': 'secp521r1' };
/* The newer ones, whose keys are bytes, and how many. */
const EDWARDS = { Ed25519: 32, Ed448: 57, X25519: 32, X448: 56 };
const RSA_PUBLIC = ['n', 'e'], RSA_PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi'];

// ---- out ---------------------------------------------------------------------------------------------------

const curveName = (key) => {
  const { namedCurve } = system.keyDetails(key);
  const known = Object.keys(CURVES).find((name) => CURVES[name] === namedCurve);
  if (!known) throw errors.error('ERR_CRYPTO_JWK_UNSUPPORTED_CURVE', namedCurve);
  return known;
};

const edwardsName = (type) => Object.keys(EDWARDS).find((name) => name.toLowerCase() === type);

/** The key as a JWK. @param {Object} key the native half's @throws {Error} ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE */
function exportJwk(key, isPrivate) {
  const type = system.keyType(key);
  const parts = () => {
    const found = system.keyParts(key, isPrivate);
    for (const name of Object.keys(found)) found[name] = found[name].toString('base64url');
    return found;
  };
  if (type === 'rsa') return { kty: 'RSA', ...parts() };
  if (type === 'ec') {
    const crv = curveName(key), { x, y, d } = parts();
    return d === undefined ? { kty: 'EC', x, y, crv } : { kty: 'EC', x, y, crv, d };
  }
  const crv = edwardsName(type);
  if (!crv) throw errors.error('ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE');
  const { x, d } = parts();
  return d === undefined ? { crv, x, kty: 'OKP' } : { crv, d, x, kty: 'OKP' };
}

// ---- in ----------------------------------------------------------------------------------------------------

function numbersOf(jwk, names) {
  for (const name of names) validateString(jwk[name], `key.${name}`);
  return Object.fromEntries(names.map((name) => [name, Buffer.from(jwk[name], 'base64')]));
}

function checked(key, what) {
  if (!key) throw errors.error('ERR_CRYPTO_INVALID_JWK', what);
  return key;
}

function importEdwards(jwk, isPublic) {
  validateString(jwk.crv, 'key.crv');
  validateOneOf(jwk.crv, 'key.crv', Object.keys(EDWARDS));
  const { x, d } = numbersOf(jwk, isPublic ? ['x'] : ['x', 'd']);
  const bytes = isPublic ? x : d;
  return checked(bytes.length === EDWARDS[jwk.crv] && system.keyRaw(jwk.crv, bytes, !isPublic));
}

/* A coordinate as long as the curve wants it; longer ones are no points. */
const padded = (bytes, length) => Buffer.concat([Buffer.alloc(Math.max(0, length - bytes.length)), bytes]);

function importEC(jwk, isPublic) {
  validateString(jwk.crv, 'key.crv');
  validateOneOf(jwk.crv, 'key.crv', Object.keys(CURVES));
  const { x, y, d } = numbersOf(jwk, isPublic ? ['x', 'y'] : ['x', 'y', 'd']);
  const length = { 'P-384': 48, 'P-521': 66 }[jwk.crv] || 32;
  const point = Buffer.concat([Buffer.from([4]), padded(x, length), padded(y, length)]);
  return checked(system.keyEC(CURVES[jwk.crv], point, d), 'EC key');
}

function importRSA(jwk, isPublic) {
  const numbers = numbersOf(jwk, isPublic ? RSA_PUBLIC : [...RSA_PUBLIC, ...RSA_PRIVATE]);
  return checked(system.keyRSA(numbers), 'RSA key');
}

/** The native half's key of a JWK. @throws {TypeError} ERR_CRYPTO_INVALID_JWK and about what is missing */
function importJwk(jwk, isPublic) {
  validateObject(jwk, 'key');
  validateOneOf(jwk.kty, 'key.kty', ['RSA', 'EC', 'OKP']);
  return { RSA: importRSA, EC: importEC, OKP: importEdwards }[jwk.kty](jwk, isPublic);
}

module.exports = { CURVES, EDWARDS, exportJwk, importJwk };
