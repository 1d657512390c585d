/* internal/crypto/web/algorithms.js -- what a program means by { name: 'AES-GCM', iv }: algorithms and their parameters.
 *
 * HOW   normalize(algorithm, operation) finds the algorithm, whatever case its name has, and copies the members that the
 *       operation wants, each checked for its kind. A missing one, or an algorithm that cannot do it, is said so.
 * READ  before webcrypto.js. Follows the Web Cryptography API, "Algorithm normalization", and Node's webcrypto.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { viewOf } = require('internal/crypto/bytes');
const { isCryptoKey } = require('internal/crypto/crypto_key');

/* Members by dictionary: [name, kind, may it be left out?] */
const DICTIONARIES = {
  AesCbcParams: [['iv', 'bytes']],
  AesCtrParams: [['counter', 'bytes'], ['length', 'octet']],
  AesDerivedKeyParams: [['length', 'short']],
  AesGcmParams: [['additionalData', 'bytes', true], ['iv', 'bytes'], ['tagLength', 'octet', true]],
  AesKeyGenParams: [['length', 'short']],
  EcKeyGenParams: [['namedCurve', 'string']],
  EcKeyImportParams: [['namedCurve', 'string']],
  EcdhKeyDeriveParams: [['public', 'key']],
  EcdsaParams: [['hash', 'hash']],
  Ed448Params: [['context', 'bytes', true]],
  HkdfParams: [['hash', 'hash'], ['info', 'bytes'], ['salt', 'bytes']],
  HmacImportParams: [['hash', 'hash'], ['length', 'long', true]],
  HmacKeyGenParams: [['hash', 'hash'], ['length', 'long', true]],
  Pbkdf2Params: [['hash', 'hash'], ['iterations', 'long'], ['salt', 'bytes']],
  RsaHashedImportParams: [['hash', 'hash']],
  RsaHashedKeyGenParams: [['modulusLength', 'long'], ['publicExponent', 'integer'], ['hash', 'hash']],
  RsaOaepParams: [['label', 'bytes', true]],
  RsaPssParams: [['saltLength', 'long']],
};

/* What each can do, and the dictionary for it; '' for none. */
const aes = (encrypts) => ({ generateKey: 'AesKeyGenParams', importKey: '', exportKey: '', keyLength: 'AesDerivedKeyParams',
  ...encrypts });
const ciphers = (dictionary) => aes({ encrypt: dictionary, decrypt: dictionary });
const rsa = (uses) => ({ generateKey: 'RsaHashedKeyGenParams', importKey: 'RsaHashedImportParams', exportKey: '', ...uses });
const curve = (uses) => ({ generateKey: 'EcKeyGenParams', importKey: 'EcKeyImportParams', exportKey: '', ...uses });
const plain = (uses) => ({ generateKey: '', importKey: '', exportKey: '', ...uses });
const digest = { digest: '' };

const ALGORITHMS = {
  'SHA-1': digest,
  'SHA-256': digest,
  'SHA-384': digest,
  'SHA-512': digest,
  'AES-CBC': ciphers('AesCbcParams'),
  'AES-CTR': ciphers('AesCtrParams'),
  'AES-GCM': ciphers('AesGcmParams'),
  'AES-KW': aes({ wrapKey: '', unwrapKey: '' }),
  HMAC: { generateKey: 'HmacKeyGenParams', importKey: 'HmacImportParams', exportKey: '', keyLength: 'HmacImportParams',
    sign: '', verify: '' },
  'RSASSA-PKCS1-v1_5': rsa({ sign: '', verify: '' }),
  'RSA-PSS': rsa({ sign: 'RsaPssParams', verify: 'RsaPssParams' }),
  'RSA-OAEP': rsa({ encrypt: 'RsaOaepParams', decrypt: 'RsaOaepParams' }),
  ECDSA: curve({ sign: 'EcdsaParams', verify: 'EcdsaParams' }),
  ECDH: curve({ deriveBits: 'EcdhKeyDeriveParams' }),
  Ed25519: plain({ sign: '', verify: '' }),
  Ed448: plain({ sign: 'Ed448Params', verify: 'Ed448Params' }),
  X25519: plain({ deriveBits: 'EcdhKeyDeriveParams' }),
  X448: plain({ deriveBits: 'EcdhKeyDeriveParams' }),
  HKDF: { importKey: '', deriveBits: 'HkdfParams', keyLength: '' },
  PBKDF2: { importKey: '', deriveBits: 'Pbkdf2Params', keyLength: '' },
};

/** @param {string} name 'OperationError' and so on @param {*} [cause] */
const domError = (message, name, cause) => new DOMException(message, cause === undefined ? name : { name, cause });

const FAILED = 'Failed to normalize algorithm: ';
const RANGES = { octet: 255, short: 65535, long: 4294967295 };

const where = (member, dictionary) => `'${member}' of '${dictionary}' (passed algorithm)`;

function numberOf(value, most, at) {
  const number = Math.trunc(Number(value));
  if (number >= 0 && number <= most) return number;
  throw errors.make(TypeError, 'ERR_OUT_OF_RANGE', `${FAILED}${at} is outside the expected range of 0 to ${most}.`);
}

function refuse(at, what) {
  throw errors.make(TypeError, 'ERR_INVALID_ARG_TYPE', `${FAILED}${at} is not ${what}.`);
}

const CONVERT = {
  bytes(value, at) {
    const bytes = viewOf(value);
    return bytes ? Buffer.from(bytes) : refuse(at, 'instance of ArrayBuffer, Buffer, TypedArray, or DataView');
  },
  integer: (value, at) => value instanceof Uint8Array ? new Uint8Array(value) : refuse(at, 'an Uint8Array object'),
  key: (value, at) => isCryptoKey(value) ? value : refuse(at, 'of type CryptoKey'),
  string: (value) => `${value}`,
  hash: (value) => ({ name: normalize(value, 'digest').name }),
};

function convert(value, kind, at) {
  return RANGES[kind] ? numberOf(value, RANGES[kind], at) : CONVERT[kind](value, at);
}

const missingMember = (member, dictionary) => errors.make(TypeError, 'ERR_MISSING_OPTION',
  `${FAILED}passed algorithm can not be converted to '${dictionary}' because '${member}' is required in '${dictionary}'.`);

function nameOf(algorithm) {
  if (typeof algorithm !== 'object' || algorithm === null) return `${algorithm}`;
  if (algorithm.name === undefined) throw missingMember('name', 'Algorithm');
  return `${algorithm.name}`;
}

/** The algorithm with what the operation wants of it. @param {string|Object} algorithm @param {string} operation
 * @returns {Object} @throws {DOMException} NotSupportedError @throws {TypeError} about a member */
function normalize(algorithm, operation) {
  const wanted = nameOf(algorithm).toLowerCase();
  const name = Object.keys(ALGORITHMS).find((known) => known.toLowerCase() === wanted && operation in ALGORITHMS[known]);
  if (!name) throw domError('Unrecognized algorithm name', 'NotSupportedError');
  const dictionary = ALGORITHMS[name][operation], normalized = { name };
  if (!dictionary) return normalized;
  for (const [member, kind, optional] of DICTIONARIES[dictionary]) {
    const value = typeof algorithm === 'object' ? algorithm[member] : undefined;
    if (value !== undefined) normalized[member] = convert(value, kind, where(member, dictionary));
    else if (!optional) throw missingMember(member, dictionary);
  }
  return normalized;
}

module.exports = { domError, normalize };
