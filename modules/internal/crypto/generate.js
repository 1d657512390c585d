/* internal/crypto/generate.js -- new keys: generateKeyPair, generateKey.
 *
 * HOW   each kind of pair has a function that reads its options and gives what the native half wants; the pair comes back as
 *       one native key, of which two KeyObjects are made, or what publicKeyEncoding and privateKeyEncoding say.
 * READ  beside src/native/crypto_generate.c. Follows Node's crypto.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateBuffer, validateFunction, validateInt32, validateInteger, validateObject, validateOneOf, validateString,
  validateUint32 } = require('internal/validators');
const { viewOf } = require('internal/crypto/bytes');
const { outputForm } = require('internal/crypto/key_forms');
const { PrivateKeyObject, PublicKeyObject, createSecretKey, writeKey } = require('internal/crypto/keys');
const system = native('crypto');

// ---- what each kind of pair wants: (options) => [native function, its arguments] ------------------------------

function hashOf(name, what) {
  if (name === undefined || system.knows(name)) return name;
  throw errors.make(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', `Invalid ${what}digest: ${name}`);
}

function rsaSizes({ modulusLength, publicExponent }) {
  validateUint32(modulusLength, 'options.modulusLength');
  if (publicExponent === undefined) return [modulusLength, 0x10001];
  validateUint32(publicExponent, 'options.publicExponent');
  return [modulusLength, publicExponent];
}

/* options.hash is the old name of options.hashAlgorithm. */
function oldName(options, old, name) {
  if (options[old] === undefined) return options[name];
  validateString(options[old], `options.${old}`);
  process.emitWarning(`"options.${old}" is deprecated, use "options.${name}" instead.`, 'DeprecationWarning', 'DEP0154');
  if (options[name] !== undefined && options[name] !== options[old]) {
    throw errors.invalidValue(`options.${old}`, options[old]);
  }
  return options[old];
}

function pssParameters(options) {
  const sizes = rsaSizes(options), { saltLength } = options;
  if (saltLength !== undefined) validateInt32(saltLength, 'options.saltLength', 0);
  for (const name of ['hashAlgorithm', 'mgf1HashAlgorithm']) {
    if (options[name] !== undefined) validateString(options[name], `options.${name}`);
  }
  const hash = hashOf(oldName(options, 'hash', 'hashAlgorithm'), '');
  const mgf1 = hashOf(oldName(options, 'mgf1Hash', 'mgf1HashAlgorithm'), 'MGF1 ');
  return ['generateRSA', ['RSA-PSS', ...sizes, hash, mgf1, saltLength === undefined ? -1 : saltLength]];
}

function dsaParameters({ modulusLength, divisorLength }) {
  validateUint32(modulusLength, 'options.modulusLength');
  if (divisorLength !== undefined) validateInt32(divisorLength, 'options.divisorLength', 0);
  return ['generateDSA', [modulusLength, divisorLength === undefined ? -1 : divisorLength]];
}

function ecParameters({ namedCurve, paramEncoding }) {
  validateString(namedCurve, 'options.namedCurve');
  if (paramEncoding !== undefined && paramEncoding !== null && !['named', 'explicit'].includes(paramEncoding)) {
    throw errors.invalidValue('options.paramEncoding', paramEncoding);
  }
  return ['generateEC', [namedCurve, paramEncoding === 'explicit']];
}

const pairError = (a, b) => errors.error('ERR_INCOMPATIBLE_OPTION_PAIR', a, b);

function groupPrime(options) {
  for (const other of ['prime', 'primeLength', 'generator']) {
    if (options[other] !== undefined && options[other] !== null) throw pairError('group', other);
  }
  validateString(options.group, 'options.group');
  const prime = system.dhGroup(options.group);
  if (!prime) throw errors.error('ERR_CRYPTO_UNKNOWN_DH_GROUP');
  return ['generateDH', [prime, 0, 2]];
}

function dhParameters(options) {
  const { group, prime, primeLength, generator } = options, has = (value) => value !== undefined && value !== null;
  if (has(group)) return groupPrime(options);
  if (has(prime)) {
    if (has(primeLength)) throw pairError('prime', 'primeLength');
    validateBuffer(prime, 'options.prime');
  } else if (has(primeLength)) {
    validateInt32(primeLength, 'options.primeLength', 0);
  } else {
    throw errors.error('ERR_MISSING_OPTION', 'At least one of the group, prime, or primeLength options');
  }
  if (has(generator)) validateInt32(generator, 'options.generator', 0);
  return ['generateDH', [has(prime) ? viewOf(prime) : undefined, primeLength, has(generator) ? generator : 2]];
}

const raw = (name) => () => ['generateRaw', [name]];

const KINDS = {
  rsa: (options) => ['generateRSA', ['RSA', ...rsaSizes(options), undefined, undefined, -1]],
  'rsa-pss': pssParameters,
  dsa: dsaParameters,
  ec: ecParameters,
  ed25519: raw('ED25519'),
  ed448: raw('ED448'),
  x25519: raw('X25519'),
  x448: raw('X448'),
  dh: dhParameters,
};
const NEED_OPTIONS = ['rsa', 'rsa-pss', 'dsa', 'ec', 'dh'];

// ---- pairs ---------------------------------------------------------------------------------------------------

/* How one of the two is to be written; undefined: as a KeyObject. */
function formOf(options, name, kind, side) {
  const encoding = options === undefined ? undefined : options[name];
  if (encoding === undefined || encoding === null) return undefined;
  if (typeof encoding !== 'object') throw errors.invalidValue(`options.${name}`, encoding);
  const form = outputForm(encoding, kind, side, name);
  if (form.cipher && !system.cipherInfo(form.cipher, -1, -1)) throw errors.error('ERR_CRYPTO_UNKNOWN_CIPHER');
  return form;
}

function plan(type, options) {
  validateString(type, 'type');
  if (!Object.hasOwn(KINDS, type)) throw errors.invalidValue('type', type, 'must be a supported key type');
  if (options !== undefined || NEED_OPTIONS.includes(type)) validateObject(options, 'options');
  const open = formOf(options, 'publicKeyEncoding', type, 'public');
  const secret = formOf(options, 'privateKeyEncoding', type, 'private');
  const [work, parameters] = KINDS[type](options);
  const finish = (pair) => ({
    publicKey: open ? writeKey(pair, false, open) : new PublicKeyObject(pair),
    privateKey: secret ? writeKey(pair, true, secret) : new PrivateKeyObject(pair),
  });
  return { run: (callback) => system[work](...parameters, callback), finish };
}

/** crypto.html#cryptogeneratekeypairsynctype-options */
function generateKeyPairSync(type, options) {
  const { run, finish } = plan(type, options);
  return finish(run());
}

/** The same on the pool. crypto.html#cryptogeneratekeypairtype-options-callback */
function generateKeyPair(type, options, callback) {
  if (typeof options === 'function') [callback, options] = [options, undefined];
  validateFunction(callback, 'callback');
  const { run, finish } = plan(type, options);
  run((error, pair) => {
    if (error) {
      callback(error);
      return;
    }
    const { publicKey, privateKey } = finish(pair);
    callback(null, publicKey, privateKey);
  });
}

Object.defineProperty(generateKeyPair, Symbol.for('nodejs.util.promisify.custom'), {
  value: (type, options) => new Promise((resolve, reject) => {
    generateKeyPair(type, options, (error, publicKey, privateKey) => {
      if (error) reject(error);
      else resolve({ publicKey, privateKey });
    });
  }),
});

// ---- secrets -------------------------------------------------------------------------------------------------

/* In bytes. */
function secretLength(type, options) {
  validateString(type, 'type');
  if (type !== 'hmac' && type !== 'aes') throw errors.invalidValue('type', type, 'must be a supported key type');
  validateObject(options, 'options');
  const { length } = options;
  if (type === 'hmac') validateInteger(length, 'options.length', 8, 2 ** 31 - 1);
  else validateOneOf(length, 'options.length', [128, 192, 256]);
  return Math.floor(length / 8);
}

/** crypto.html#cryptogeneratekeysynctype-options */
function generateKeySync(type, options) {
  return createSecretKey(system.random(secretLength(type, options)));
}

/** The same on the pool. crypto.html#cryptogeneratekeytype-options-callback */
function generateKey(type, options, callback) {
  const length = secretLength(type, options);
  validateFunction(callback, 'callback');
  system.random(length, (error, bytes) => {
    if (error) callback(error);
    else callback(null, createSecretKey(bytes));
  });
}

module.exports = { generateKey, generateKeyPair, generateKeyPairSync, generateKeySync };
