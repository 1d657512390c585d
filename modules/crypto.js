/* crypto.js -- require('crypto'): fingerprints, ciphers, keys, signatures, secrets that two share, certificates.
 *
 * HOW   each part is a file of internal/crypto/ over OpenSSL (src/native/crypto*.c), loaded when it is first asked for.
 * NODE  left out: setEngine, which says so when it is called; OpenSSL 3 has providers instead.
 * READ  hash.js, derive.js, random.js; keys.js, sign.js, cipher.js; webcrypto.js. Follows Node's crypto.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

/* [part, its names], in Node's order */
const PARTS = [
  ['prime', 'checkPrime checkPrimeSync'],
  ['cipher', 'createCipheriv createDecipheriv'],
  ['dh', 'createDiffieHellman createDiffieHellmanGroup createECDH'],
  ['hash', 'createHash createHmac'],
  ['keys', 'createPrivateKey createPublicKey createSecretKey'],
  ['sign', 'createSign createVerify'],
  ['dh', 'diffieHellman'],
  ['prime', 'generatePrime generatePrimeSync'],
  ['cipher', 'getCiphers getCipherInfo'],
  ['dh', 'getCurves getDiffieHellman'],
  ['hash', 'getHashes'],
  ['derive', 'hkdf hkdfSync pbkdf2 pbkdf2Sync'],
  ['generate', 'generateKeyPair generateKeyPairSync generateKey generateKeySync'],
  ['asymmetric', 'privateDecrypt privateEncrypt publicDecrypt publicEncrypt'],
  ['random', 'randomBytes randomFill randomFillSync randomInt randomUUID'],
  ['derive', 'scrypt scryptSync'],
  ['sign', 'sign'],
  ['missing', 'setEngine'],
  ['system', 'timingSafeEqual getFips setFips'],
  ['sign', 'verify'],
  ['hash', 'hash'],
  ['spkac', 'Certificate'],
  ['cipher', 'Cipher Cipheriv Decipher Decipheriv'],
  ['dh', 'DiffieHellman DiffieHellmanGroup ECDH'],
  ['hash', 'Hash Hmac'],
  ['keys', 'KeyObject'],
  ['sign', 'Sign Verify'],
  ['x509', 'X509Certificate'],
  ['system', 'secureHeapUsed constants'],
  ['webcrypto', 'webcrypto subtle'],
  ['random', 'getRandomValues'],
];
/* What Node has kept for old programs, and does not list. */
const OLD = [['cipher', 'createCipher createDecipher'], ['random', 'pseudoRandomBytes prng rng']];

/* A property that becomes a plain one when it is first asked for, or set. */
function defineLate(part, name, enumerable) {
  const become = (value) => {
    Object.defineProperty(exports, name, { value, writable: true, enumerable, configurable: true });
    return value;
  };
  Object.defineProperty(exports, name, { get: () => become(require(`internal/crypto/${part}`)[name]), set: become, enumerable, configurable: true });
}

for (const [list, enumerable] of [[PARTS, true], [OLD, false]]) {
  for (const [part, names] of list) {
    for (const name of names.split(' ')) {
      if (part === 'missing') exports[name] = errors.missing(`crypto.${name}`);
      else defineLate(part, name, enumerable);
    }
  }
}

Object.defineProperty(exports, 'fips', {
  get: () => exports.getFips(),
  set: (value) => { exports.setFips(value); },
  configurable: true,
});
