/* internal/crypto/web/common.js -- what the algorithms of webcrypto share: errors, uses, the checks of a JWK.
 *
 * READ  after algorithms.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { exportJwk, importJwk } = require('internal/crypto/jwk');
const { PrivateKeyObject, PublicKeyObject, createPrivateKey, createPublicKey, handleOf } = require('internal/crypto/keys');
const { keyObjectOf, makeCryptoKey } = require('internal/crypto/crypto_key');
const { domError } = require('internal/crypto/web/algorithms');
const system = native('crypto');

const USES = ['encrypt', 'decrypt', 'sign', 'verify', 'deriveKey', 'deriveBits', 'wrapKey', 'unwrapKey'];

const operationFailed = (cause) => domError('The operation failed for an operation-specific reason', 'OperationError', cause);

/** Work on the pool. @param {function(function)} start takes the callback of a native function @returns {Promise} */
function work(start) {
  return new Promise((resolve, reject) => {
    start((error, result) => {
      if (error) reject(operationFailed(error));
      else resolve(result);
    });
  });
}

/** Those of `usages` that are in `allowed`, in the order of the specification. */
const pick = (usages, allowed) => USES.filter((use) => usages.includes(use) && allowed.includes(use));

/** @throws {DOMException} SyntaxError if one of the uses is not allowed; article: "a", "an" */
function checkUses(usages, allowed, what) {
  if (usages.some((use) => !allowed.includes(use))) throw domError(`Unsupported key usage for ${what} key`, 'SyntaxError');
}

const invalidData = (cause) => domError('Invalid keyData', 'DataError', cause);

/* "sign" and so on, each once, and all that is wanted */
function checkOperations(operations, usages) {
  if (operations === undefined) return;
  if (operations.some((use, i) => operations.indexOf(use) !== i)) throw domError('Duplicate key operation', 'DataError');
  if (usages.some((use) => !operations.includes(use))) throw domError('Key operations and usage mismatch', 'DataError');
}

/** What every JWK is asked. use: 'sig' or 'enc'; alg: what it must be if it says so */
function checkJwk(jwk, { kty, use, extractable, usages, alg }) {
  if (!jwk.kty) throw invalidData();
  if (jwk.kty !== kty) throw domError('Invalid JWK "kty" Parameter', 'DataError');
  if (usages.length > 0 && jwk.use !== undefined && jwk.use !== use) {
    throw domError('Invalid JWK "use" Parameter', 'DataError');
  }
  checkOperations(jwk.key_ops, usages);
  if (jwk.ext === false && extractable) throw domError('JWK "ext" Parameter and extractable mismatch', 'DataError');
  if (jwk.alg !== undefined && alg !== undefined && jwk.alg !== alg) {
    throw domError('JWK "alg" does not match the requested algorithm', 'DataError');
  }
}

/** The bytes of a secret in a JWK. */
function secretOf(jwk) {
  if (typeof jwk.k !== 'string') throw invalidData(new Error('Invalid JWK secret key format'));
  return Buffer.from(jwk.k, 'base64url');
}

/* What a file or a JWK holds, as a KeyObject; what cannot be read is a DataError. */
function readKey(format, data, isPublic) {
  try {
    if (format === 'jwk') return new (isPublic ? PublicKeyObject : PrivateKeyObject)(importJwk(data, isPublic));
    return isPublic ? createPublicKey({ key: data, format: 'der', type: 'spki' })
      : createPrivateKey({ key: data, format: 'der', type: 'pkcs8' });
  } catch (error) {
    throw invalidData(error);
  }
}

/** A pair, as generateKey() gives it. @param {Object} pair the native half's key @param {Object} uses by side */
function makePair(pair, algorithm, extractable, usages, uses, publicFirst) {
  const privateUses = pick(usages, uses.private);
  if (privateUses.length === 0) throw domError('Usages cannot be empty when creating a key.', 'SyntaxError');
  const publicKey = makeCryptoKey(new PublicKeyObject(pair), algorithm, pick(usages, uses.public), true);
  const privateKey = makeCryptoKey(new PrivateKeyObject(pair), algorithm, privateUses, extractable);
  return Object.assign(Object.create(null), publicFirst ? { publicKey, privateKey } : { privateKey, publicKey });
}

/** A key of a pair in one of the forms that all pairs have: spki, pkcs8, jwk; undefined for any other. */
function exportPart(format, key) {
  const object = keyObjectOf(key);
  if (format === 'spki' && key.type === 'public') return object.export({ format: 'der', type: 'spki' });
  if (format === 'pkcs8' && key.type === 'private') return object.export({ format: 'der', type: 'pkcs8' });
  if (format !== 'jwk') return undefined;
  return { key_ops: key.usages, ext: key.extractable, ...exportJwk(handleOf(object), key.type === 'private') };
}

const keyHandle = (key) => handleOf(keyObjectOf(key));

const secretBytesOf = (key) => system.keyBytes(keyHandle(key));

/** "sha256" of "SHA-256" */
const digestName = (hash) => hash.name.replace('-', '').toLowerCase();

module.exports = { checkJwk, checkUses, digestName, domError, exportPart, invalidData, keyHandle, makePair, operationFailed,
  readKey, secretBytesOf, secretOf, work };
