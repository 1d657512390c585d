/* crypto.js -- require('crypto'): fingerprints, random values, keys from passwords.
 *
 * HOW   each part is a file of internal/crypto/ over OpenSSL (src/native/crypto*.c), loaded when it is first asked for.
 * NODE  left out so far: ciphers, signatures, keys, certificates, Diffie-Hellman; each says so when it is called.
 * READ  hash.js, derive.js, random.js. Follows Node's crypto.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { viewOf } = require('internal/crypto/bytes');

/** Whether two buffers of one length hold the same; takes the same time wherever they differ. Throws an
 * ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH. crypto.html#cryptotimingsafeequala-b */
function timingSafeEqual(buf1, buf2) {
  const [a, b] = [buf1, buf2].map((buffer, i) => {
    const bytes = viewOf(buffer);
    if (bytes) return bytes;
    throw errors.make(TypeError, 'ERR_INVALID_ARG_TYPE',
      `The "buf${i + 1}" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.`);
  });
  if (a.length !== b.length) throw errors.error('ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH');
  return native('crypto').equal(a, b);
}

const PARTS = {
  cipher: ['Cipher', 'Cipheriv', 'Decipher', 'Decipheriv', 'createCipher', 'createCipheriv', 'createDecipher', 'createDecipheriv', 'getCipherInfo', 'getCiphers'],
  sign: ['Sign', 'Verify', 'createSign', 'createVerify', 'sign', 'verify'],
  keys: ['KeyObject', 'createPrivateKey', 'createPublicKey', 'createSecretKey'],
  hash: ['Hash', 'Hmac', 'createHash', 'createHmac', 'getHashes', 'hash'],
  derive: ['hkdf', 'hkdfSync', 'pbkdf2', 'pbkdf2Sync', 'scrypt', 'scryptSync'],
  random: ['getRandomValues', 'randomBytes', 'randomFill', 'randomFillSync', 'randomInt', 'randomUUID'],
};

const MISSING = ['Certificate', 'DiffieHellman', 'DiffieHellmanGroup', 'ECDH',
  'X509Certificate', 'checkPrime', 'checkPrimeSync', 
  'createDiffieHellman', 'createDiffieHellmanGroup', 'createECDH',
  'diffieHellman',
  'generateKey', 'generateKeyPair', 'generateKeyPairSync', 'generateKeySync', 'generatePrime', 'generatePrimeSync',
  'getCurves', 'getDiffieHellman', 'getFips', 'privateDecrypt', 'privateEncrypt',
  'publicDecrypt', 'publicEncrypt', 'secureHeapUsed', 'setEngine', 'setFips'];

for (const name of MISSING) exports[name] = errors.missing(`crypto.${name}`);

exports.timingSafeEqual = timingSafeEqual;

function define(name, get) {
  Object.defineProperty(exports, name, { get, enumerable: true, configurable: true });
}

for (const [part, names] of Object.entries(PARTS)) {
  for (const name of names) define(name, () => require(`internal/crypto/${part}`)[name]);
}

let constants;
define('constants', () => {
  if (!constants) constants = Object.setPrototypeOf(native('crypto').constants(), null);
  return constants;
});
define('webcrypto', () => ({ getRandomValues: exports.getRandomValues, randomUUID: exports.randomUUID }));
