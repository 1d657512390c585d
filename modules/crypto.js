/* crypto.js -- require('crypto'): random values.
 *
 * LIMIT hashes, ciphers, keys and signatures are not there yet: each says so when it is called.
 * READ  beside src/native/crypto.c. Follows Node's crypto.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* fill(bytes) */
const { fill } = native('crypto');

/** randomBytes(size[, callback]): a Buffer of random bytes. */
function randomBytes(size, callback) {
  const bytes = fill(Buffer.alloc(size));
  if (callback === undefined) return bytes;
  setImmediate(callback, null, bytes);
}

/** randomFillSync(buffer): fills a typed array or Buffer. */
function randomFillSync(buffer) {
  return fill(buffer);
}

/** getRandomValues(typedArray): at most 65536 bytes, of integers. Throws a QuotaExceededError. */
function getRandomValues(array) {
  if (array.byteLength > 65536) {
    const error = new Error(`The requested length exceeds 65,536 bytes`);
    error.name = 'QuotaExceededError';
    throw error;
  }
  return fill(array);
}

/** randomInt([min, ]max): an integer from min up to, not including, max, each as likely as the others. */
function randomInt(min, max) {
  if (max === undefined) [min, max] = [0, min];
  const range = max - min, limit = 2 ** 48 - (2 ** 48 % range), bytes = new Uint8Array(6);
  for (;;) {
    const value = fill(bytes).reduce((sum, byte) => sum * 256 + byte, 0);
    if (value < limit) return min + (value % range);
  }
}

const hex = (byte) => byte.toString(16).padStart(2, '0');

/** randomUUID(): version 4 of RFC 4122. */
function randomUUID() {
  const bytes = fill(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const text = Array.from(bytes, hex).join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

module.exports = { randomBytes, randomFillSync, getRandomValues, randomInt, randomUUID };

for (const name of ['createHash', 'createHmac', 'createCipheriv', 'createDecipheriv', 'createSign', 'createVerify', 'pbkdf2',
  'pbkdf2Sync', 'scrypt', 'scryptSync', 'timingSafeEqual', 'generateKeyPair', 'generateKeyPairSync', 'getHashes']) {
  module.exports[name] = () => {
    throw new Error(`Orrery does not have this part of crypto yet: crypto.${name}`);
  };
}
module.exports.webcrypto = { getRandomValues, randomUUID };
