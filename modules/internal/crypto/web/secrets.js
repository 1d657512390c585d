/* internal/crypto/web/secrets.js -- webcrypto's algorithms with secrets, or without a key: digests, HMAC, AES, PBKDF2, HKDF.
 *
 * HOW   each algorithm is an object with the operations that it has; webcrypto.js finds it by its name.
 * READ  after common.js, beside src/native/crypto_once.c. Follows the Web Cryptography API.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { createSecretKey } = require('internal/crypto/keys');
const { makeCryptoKey } = require('internal/crypto/crypto_key');
const { checkJwk, checkUses, digestName, domError, operationFailed, secretBytesOf, secretOf, work } =
  require('internal/crypto/web/common');
const system = native('crypto');

const NOTHING = Buffer.alloc(0);
const BLOCKS = { 'SHA-1': 512, 'SHA-256': 512, 'SHA-384': 1024, 'SHA-512': 1024 };

const random = (bits) => work((done) => system.random(Math.floor(bits / 8), done)).then((bytes) => createSecretKey(bytes));

const notImportable = (what, format, name) => domError(`Unable to import ${what} key with format ${format}`, name);

const asJwk = (key, alg) => ({ key_ops: key.usages, ext: key.extractable, kty: 'oct',
  k: secretBytesOf(key).toString('base64url'), alg });

// ---- HMAC --------------------------------------------------------------------------------------------------

const hmacAlg = ({ name }) => `HS${name.slice(4)}`;

const hmac = {
  async generateKey({ name, hash, length }, extractable, usages) {
    checkUses(usages, ['sign', 'verify'], 'an HMAC');
    if (length === undefined) length = BLOCKS[hash.name];
    if (length % 8 !== 0) throw errors.invalidValue('algorithm.length', length, 'must be a multiple of 8');
    if (length === 0) throw operationFailed(errors.outOfRange('options.length', '>= 8 && <= 2147483647', length));
    return makeCryptoKey(await random(length), { name, length, hash }, usages, extractable);
  },

  importKey(format, data, { name, hash, length }, extractable, usages) {
    checkUses(usages, ['sign', 'verify'], 'an HMAC');
    if (format !== 'raw' && format !== 'jwk') throw notImportable('HMAC', format);
    if (length === 0) throw domError('Zero-length key is not supported', 'DataError');
    if (format === 'jwk') {
      checkJwk(data, { kty: 'oct', use: 'sig', extractable, usages, alg: hmacAlg(hash) });
      data = secretOf(data);
    }
    if (data.length === 0) throw domError('Zero-length key is not supported', 'DataError');
    if (length !== undefined && length !== data.length * 8) throw domError('Invalid key length', 'DataError');
    return makeCryptoKey(createSecretKey(data), { name, hash, length: data.length * 8 }, usages, extractable);
  },

  exportKey(format, key) {
    if (format === 'raw') return secretBytesOf(key);
    return format === 'jwk' ? asJwk(key, hmacAlg(key.algorithm.hash)) : undefined;
  },

  sign: (algorithm, key, data) =>
    work((done) => system.hmacOnce(digestName(key.algorithm.hash), secretBytesOf(key), data, done)),

  async verify(algorithm, key, signature, data) {
    return system.equal(await hmac.sign(algorithm, key, data), signature);
  },

  keyLength({ hash, length }) {
    if (length === 0) throw domError('Invalid key length', 'OperationError');
    return length === undefined ? BLOCKS[hash.name] : length;
  },
};

// ---- AES ---------------------------------------------------------------------------------------------------

const AES_USES = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];
const usesOf = (name) => name === 'AES-KW' ? AES_USES.slice(2) : AES_USES;

const isAesLength = (bits) => [128, 192, 256].includes(bits);

const aesAlg = (name, bits) => `A${bits}${name.slice(4)}`;

function exactly(bytes, name) {
  if (bytes.length !== 16) throw domError(`algorithm.${name} must contain exactly 16 bytes`, 'OperationError');
}

const cipherOf = (key, mode) => `aes-${key.algorithm.length}-${mode}`;

function turn(key, mode, encrypts, iv, data, also = NOTHING, tagLength = 0) {
  return work((done) => system.cipherOnce(cipherOf(key, mode), encrypts, secretBytesOf(key), iv, data, also, tagLength, done));
}

function cbc(encrypts, { iv }, key, data) {
  exactly(iv, 'iv');
  return turn(key, 'cbc', encrypts, iv, data);
}

/* The counter's last `length` bits turn over to zero, and what stands before them stays: OpenSSL would carry. */
async function ctr(encrypts, { counter, length }, key, data) {
  exactly(counter, 'counter');
  if (length === 0 || length > 128) throw domError('AES-CTR algorithm.length must be between 1 and 128', 'OperationError');
  const one = BigInt(1), bits = BigInt(length), all = BigInt(`0x${counter.toString('hex')}`);
  const low = BigInt.asUintN(length, all), left = (one << bits) - low, blocks = BigInt(Math.ceil(data.length / 16));
  if (blocks > (one << bits)) throw operationFailed(new Error('Cipher job failed'));
  if (blocks <= left) return turn(key, 'ctr', encrypts, counter, data);
  const cut = Number(left) * 16, again = Buffer.from((all - low).toString(16).padStart(32, '0'), 'hex');
  return Buffer.concat([await turn(key, 'ctr', encrypts, counter, data.subarray(0, cut)),
    await turn(key, 'ctr', encrypts, again, data.subarray(cut))]);
}

const TAGS = [32, 64, 96, 104, 112, 120, 128];

async function gcm(encrypts, { iv, additionalData, tagLength = 128 }, key, data) {
  if (!TAGS.includes(tagLength)) throw domError(`${tagLength} is not a valid AES-GCM tag length`, 'OperationError');
  if (iv.length < 12) throw operationFailed(errors.error('ERR_CRYPTO_INVALID_IV'));
  if (!encrypts && data.length < tagLength / 8) throw domError('The provided data is too small.', 'OperationError');
  return turn(key, 'gcm', encrypts, iv, data, additionalData, tagLength / 8);
}

/* RFC 3394's first block */
const WRAP_IV = Buffer.alloc(8, 0xa6);
const wrap = (encrypts) => (algorithm, key, data) => {
  const cipher = `id-aes${key.algorithm.length}-wrap`, secret = secretBytesOf(key);
  return work((done) => system.cipherOnce(cipher, encrypts, secret, WRAP_IV, data, NOTHING, 0, done));
};

const aes = (mode) => ({
  async generateKey({ name, length }, extractable, usages) {
    if (!isAesLength(length)) throw domError('AES key length must be 128, 192, or 256 bits', 'OperationError');
    checkUses(usages, usesOf(name), 'an AES');
    return makeCryptoKey(await random(length), { name, length }, usages, extractable);
  },

  importKey(format, data, { name }, extractable, usages) {
    checkUses(usages, usesOf(name), 'an AES');
    if (format !== 'raw' && format !== 'jwk') throw notImportable('AES', format, 'NotSupportedError');
    const bytes = format === 'jwk' ? secretOf(data) : data, length = bytes.length * 8;
    if (format === 'jwk') checkJwk(data, { kty: 'oct', use: 'enc', extractable, usages });
    if (!isAesLength(length)) throw domError('Invalid key length', 'DataError');
    if (format === 'jwk') checkJwk(data, { kty: 'oct', use: 'enc', extractable, usages, alg: aesAlg(name, length) });
    return makeCryptoKey(createSecretKey(bytes), { name, length }, usages, extractable);
  },

  exportKey(format, key) {
    if (format === 'raw') return secretBytesOf(key);
    return format === 'jwk' ? asJwk(key, aesAlg(key.algorithm.name, key.algorithm.length)) : undefined;
  },

  keyLength({ length }) {
    if (!isAesLength(length)) throw domError('Invalid key length', 'OperationError');
    return length;
  },

  ...mode ? { encrypt: (...args) => mode(true, ...args), decrypt: (...args) => mode(false, ...args) }
    : { wrapKey: wrap(true), unwrapKey: wrap(false) },
});

// ---- keys from passwords -------------------------------------------------------------------------------------

function checkBits(length) {
  if (length === null || length === undefined) throw domError('length cannot be null', 'OperationError');
  if (length % 8 !== 0) throw domError('length must be a multiple of 8', 'OperationError');
}

const password = (name, deriveBits) => ({
  importKey(format, data, algorithm, extractable, usages) {
    checkUses(usages, ['deriveKey', 'deriveBits'], `a ${name}`);
    if (format !== 'raw') throw notImportable(name, format, 'NotSupportedError');
    if (extractable) throw domError(`${name} keys are not extractable`, 'SyntaxError');
    return makeCryptoKey(createSecretKey(data), { name }, usages, false);
  },

  keyLength: () => null,

  async deriveBits(algorithm, key, length) {
    checkBits(length);
    return deriveBits(algorithm, secretBytesOf(key), length / 8);
  },
});

const digest = { digest: (algorithm, data) => work((done) => system.digestOnce(digestName(algorithm), data, done)) };

module.exports = {
  'SHA-1': digest,
  'SHA-256': digest,
  'SHA-384': digest,
  'SHA-512': digest,
  HMAC: hmac,
  'AES-CBC': aes(cbc),
  'AES-CTR': aes(ctr),
  'AES-GCM': aes(gcm),
  'AES-KW': aes(null),
  PBKDF2: password('PBKDF2', ({ hash, iterations, salt }, secret, length) => {
    if (iterations === 0) throw domError('iterations cannot be zero', 'OperationError');
    return work((done) => system.derive('pbkdf2', digestName(hash), secret, salt, NOTHING, [iterations], length, done));
  }),
  HKDF: password('HKDF', ({ hash, salt, info }, secret, length) =>
    work((done) => system.derive('hkdf', digestName(hash), secret, salt, info, [], length, done))),
};
