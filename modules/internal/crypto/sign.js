/* internal/crypto/sign.js -- signatures: Sign and Verify for messages in pieces, sign() and verify() for whole ones.
 *
 * HOW   createSign() hashes what update() brings and signs the hash at the end; sign() has the whole message and can do it
 *       on the pool. What key and options say is read by one function for all four.
 * READ  beside src/native/crypto_sign.c. Follows Node's crypto.html, "Class: Sign", "Class: Verify".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateFunction, validateString } = require('internal/validators');
const { bytesOf, dataOf, encoded, viewArgument } = require('internal/crypto/bytes');
const { callable } = require('internal/crypto/lazy_transform');
const { privateKey, publicOrPrivateKey } = require('internal/crypto/keys');
const { Writable } = require('stream');
const system = native('crypto');

const HANDLE = Symbol('kHandle'), ALGORITHM = Symbol('algorithm');

// ---- options -----------------------------------------------------------------------------------------------

function integerOption(options, name) {
  const value = options[name];
  if (value === undefined || value === value >> 0) return value;
  throw errors.invalidValue(`options.${name}`, value);
}

/** [padding, saltLength, whether IEEE P1363] of a key with options */
function schemeOf(options) {
  if (typeof options !== 'object') return [undefined, undefined, false];
  const padding = integerOption(options, 'padding'), saltLength = integerOption(options, 'saltLength');
  const { dsaEncoding = 'der' } = options;
  if (dsaEncoding !== 'der' && dsaEncoding !== 'ieee-p1363') throw errors.invalidValue('options.dsaEncoding', dsaEncoding);
  return [padding, saltLength, dsaEncoding === 'ieee-p1363'];
}

// ---- a message in pieces -----------------------------------------------------------------------------------

class Signer extends Writable {
  constructor(algorithm, options) {
    super(options);
    validateString(algorithm, 'algorithm');
    const handle = system.hash(algorithm);
    if (!handle) throw errors.error('ERR_CRYPTO_INVALID_DIGEST');
    this[ALGORITHM] = algorithm;
    this[HANDLE] = handle;
  }

  _write(chunk, encoding, callback) {
    this.update(chunk, encoding);
    callback();
  }

  /** Adds data. @param {string|Buffer|TypedArray|DataView} data @param {string} [encoding] of a string @returns {this} */
  update(data, encoding) {
    const bytes = dataOf(data, 'data', encoding);
    system.update(handleOf(this), bytes);
    return this;
  }
}

/* Once it has signed or verified, it does no more. */
function handleOf(signer) {
  if (!signer[HANDLE]) throw errors.error('ERR_CRYPTO_INVALID_STATE', 'Not initialised');
  return signer[HANDLE];
}

function finish(signer) {
  const hash = system.digest(handleOf(signer), -1);
  signer[HANDLE] = null;
  return hash;
}

class Sign extends Signer {
  /** The signature; once. crypto.html#signsignprivatekey-outputencoding */
  sign(options, encoding) {
    if (!options) throw errors.error('ERR_CRYPTO_SIGN_KEY_REQUIRED');
    const key = privateKey(options), scheme = schemeOf(options);
    return encoded(system.signDigest(key, finish(this), this[ALGORITHM], ...scheme), encoding);
  }
}

class Verify extends Signer {
  /** Is it the key's signature of what came in? Once. crypto.html#verifyverifyobject-signature-signatureencoding */
  verify(options, signature, encoding) {
    const key = publicOrPrivateKey(options), scheme = schemeOf(options);
    const bytes = bytesOf(signature, 'signature', encoding);
    return system.verifyDigest(key, finish(this), this[ALGORITHM], ...scheme, bytes);
  }
}

// ---- a whole message ---------------------------------------------------------------------------------------

function checkOnce(algorithm, callback) {
  if (algorithm !== null && algorithm !== undefined) validateString(algorithm, 'algorithm');
  if (callback !== undefined) validateFunction(callback, 'callback');
}

const digestOf = (algorithm) => algorithm === null ? undefined : algorithm;

/** The signature; with a callback, made on the pool. crypto.html#cryptosignalgorithm-data-key-callback */
function sign(algorithm, data, key, callback) {
  checkOnce(algorithm, callback);
  const bytes = bytesOf(data, 'data');
  if (!key) throw errors.error('ERR_CRYPTO_SIGN_KEY_REQUIRED');
  const scheme = schemeOf(key);
  return system.signOnce(privateKey(key), bytes, digestOf(algorithm), ...scheme, callback);
}

/** true or false; with a callback, found on the pool. crypto.html#cryptoverifyalgorithm-data-key-signature-callback */
function verify(algorithm, data, key, signature, callback) {
  checkOnce(algorithm, callback);
  const bytes = bytesOf(data, 'data'), scheme = schemeOf(key), given = viewArgument(signature, 'signature');
  return system.verifyOnce(publicOrPrivateKey(key), bytes, digestOf(algorithm), ...scheme, given, callback);
}

module.exports = {
  Sign: callable(Sign),
  Verify: callable(Verify),
  /** crypto.html#cryptocreatesignalgorithm-options */
  createSign: (algorithm, options) => new Sign(algorithm, options),
  /** crypto.html#cryptocreateverifyalgorithm-options */
  createVerify: (algorithm, options) => new Verify(algorithm, options),
  sign,
  verify,
};
