/* internal/crypto/bytes.js -- what every part of crypto accepts as bytes, as a Buffer for the native half.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

const KINDS = ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'];

/** The bytes of an ArrayBuffer or a view, not copied; undefined if it is neither. */
function viewOf(value) {
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return value instanceof ArrayBuffer ? Buffer.from(value) : undefined;
}

/** The bytes of a string or a view. @param {string} [encoding] of the string @throws {TypeError} about `name` */
function bytesOf(value, name, encoding = 'utf8', kinds = ['string', ...KINDS]) {
  if (typeof value === 'string') return Buffer.from(value, encoding === 'buffer' ? 'utf8' : encoding);
  const bytes = viewOf(value);
  if (!bytes) throw errors.invalidType(name, kinds, value);
  return bytes;
}

/** An algorithm that OpenSSL has. @throws {TypeError} ERR_CRYPTO_INVALID_DIGEST */
function checkDigest(name) {
  if (!native('crypto').knows(name)) throw errors.error('ERR_CRYPTO_INVALID_DIGEST', name);
  return name;
}

module.exports = { KINDS, bytesOf, checkDigest, viewOf };
