/* internal/crypto/derive.js -- keys from passwords: pbkdf2, scrypt, hkdf.
 *
 * HOW   each has a form that blocks and one that works on the pool; both check alike and end in native.derive().
 * READ  beside src/native/crypto_derive.c. Follows Node's crypto.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateFunction, validateInt32, validateInteger, validateString, validateUint32 } = require('internal/validators');
const { arrayBufferOf, bytesOf, checkDigest } = require('internal/crypto/bytes');
const { secretBytes } = require('internal/crypto/keys');
const system = native('crypto');

const NOTHING = Buffer.alloc(0);

// ---- pbkdf2 ------------------------------------------------------------------------------------------------

function pbkdf2Parameters(password, salt, iterations, keylen, digest) {
  validateString(digest, 'digest');
  const secret = bytesOf(password, 'password'), grain = bytesOf(salt, 'salt');
  validateInt32(iterations, 'iterations', 1);
  validateInt32(keylen, 'keylen', 0);
  return ['pbkdf2', checkDigest(digest), secret, grain, NOTHING, [iterations], keylen];
}

/** crypto.html#cryptopbkdf2syncpassword-salt-iterations-keylen-digest */
function pbkdf2Sync(password, salt, iterations, keylen, digest) {
  return system.derive(...pbkdf2Parameters(password, salt, iterations, keylen, digest));
}

/** crypto.html#cryptopbkdf2password-salt-iterations-keylen-digest-callback */
function pbkdf2(password, salt, iterations, keylen, digest, callback) {
  if (typeof digest === 'function') [callback, digest] = [digest, undefined];
  const parameters = pbkdf2Parameters(password, salt, iterations, keylen, digest);
  validateFunction(callback, 'callback');
  system.derive(...parameters, callback);
}

// ---- scrypt ------------------------------------------------------------------------------------------------

/* A parameter has a short name and a long one, not both. */
function pick(options, short, long, value) {
  const has = (name) => options[name] !== undefined;
  if (has(short) && has(long)) throw errors.error('ERR_CRYPTO_SCRYPT_INVALID_PARAMETER');
  for (const name of [short, long]) {
    if (!has(name)) continue;
    validateUint32(options[name], name);
    value = options[name];
  }
  return value;
}

function scryptParameters(password, salt, keylen, options = {}) {
  const secret = bytesOf(password, 'password'), grain = bytesOf(salt, 'salt');
  validateInt32(keylen, 'keylen', 0);
  const N = pick(options, 'N', 'cost', 16384), r = pick(options, 'r', 'blockSize', 8);
  const p = pick(options, 'p', 'parallelization', 1);
  const most = options.maxmem === undefined ? 32 * 1024 * 1024 : options.maxmem;
  if (options.maxmem !== undefined) validateInteger(options.maxmem, 'maxmem', 0);
  const reason = system.scryptFits(N, r, p, most);
  if (reason !== null) throw errors.error('ERR_CRYPTO_INVALID_SCRYPT_PARAMS', reason);
  return ['scrypt', '', secret, grain, NOTHING, [N, r, p, most], keylen];
}

/** crypto.html#cryptoscryptsyncpassword-salt-keylen-options */
function scryptSync(password, salt, keylen, options) {
  return system.derive(...scryptParameters(password, salt, keylen, options));
}

/** crypto.html#cryptoscryptpassword-salt-keylen-options-callback */
function scrypt(password, salt, keylen, options, callback) {
  if (callback === undefined) [callback, options] = [options, undefined];
  const parameters = scryptParameters(password, salt, keylen, options);
  validateFunction(callback, 'callback');
  system.derive(...parameters, callback);
}

// ---- hkdf --------------------------------------------------------------------------------------------------

function hkdfParameters(digest, key, salt, info, length) {
  validateString(digest, 'digest');
  const secret = secretBytes(key, undefined, false, 'ikm'), grain = bytesOf(salt, 'salt'), purpose = bytesOf(info, 'info');
  validateInteger(length, 'length', 0, 2147483647);
  if (purpose.length > 1024) {
    throw errors.outOfRange('info', 'must not contain more than 1024 bytes', purpose.length);
  }
  checkDigest(digest);
  if (length > 255 * system.digest(system.hash(digest), -1).length) throw errors.error('ERR_CRYPTO_INVALID_KEYLEN');
  return ['hkdf', digest, secret, grain, purpose, [], length];
}

/** Gives an ArrayBuffer. crypto.html#cryptohkdfsyncdigest-ikm-salt-info-keylen */
function hkdfSync(digest, key, salt, info, length) {
  return arrayBufferOf(system.derive(...hkdfParameters(digest, key, salt, info, length)));
}

/** crypto.html#cryptohkdfdigest-ikm-salt-info-keylen-callback */
function hkdf(digest, key, salt, info, length, callback) {
  const parameters = hkdfParameters(digest, key, salt, info, length);
  validateFunction(callback, 'callback');
  system.derive(...parameters, (error, bytes) => {
    if (error) callback(error);
    else callback(null, arrayBufferOf(bytes));
  });
}

module.exports = { hkdf, hkdfSync, pbkdf2, pbkdf2Sync, scrypt, scryptSync };
