/* internal/crypto/bytes.js -- what every part of crypto accepts as bytes, as a Buffer for the native half.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { isAnyArrayBuffer } = require('util').types;

const KINDS = ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'];
const VIEWS = KINDS.slice(1);

/** The bytes of an ArrayBuffer or a view, not copied; undefined if it is neither. */
function viewOf(value) {
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return isAnyArrayBuffer(value) ? Buffer.from(value) : undefined;
}

/** The bytes of a string or a view. @param {string} [encoding] of the string @throws {TypeError} about `name` */
function bytesOf(value, name, encoding = 'utf8', kinds = ['string', ...KINDS]) {
  if (typeof value === 'string') return Buffer.from(value, encoding === 'buffer' ? 'utf8' : encoding);
  const bytes = viewOf(value);
  if (!bytes) throw errors.invalidType(name, kinds, value);
  return bytes;
}

/** The same without ArrayBuffers, for update(). @throws {TypeError} also about half a byte in hexadecimal digits */
function dataOf(value, name, encoding) {
  if (typeof value === 'string' && value.length % 2 === 1 && /^hex$/i.test(encoding)) {
    throw errors.invalidValue('encoding', encoding, `is invalid for data of length ${value.length}`);
  }
  if (typeof value !== 'string' && !ArrayBuffer.isView(value)) throw errors.invalidType(name, ['string', ...VIEWS], value);
  return bytesOf(value, name, encoding);
}

/** Views alone. */
function viewArgument(value, name) {
  if (!ArrayBuffer.isView(value)) throw errors.invalidType(name, VIEWS, value);
  return viewOf(value);
}

const isBytes = (value) => typeof value === 'string' || ArrayBuffer.isView(value) || isAnyArrayBuffer(value);

/** A Buffer, or with an encoding a string. */
const encoded = (bytes, encoding) => encoding && encoding !== 'buffer' ? bytes.toString(encoding) : bytes;

/** A copy as an ArrayBuffer. */
const arrayBufferOf = (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);

/** An algorithm that OpenSSL has. @throws {TypeError} ERR_CRYPTO_INVALID_DIGEST */
function checkDigest(name) {
  if (!native('crypto').knows(name)) throw errors.error('ERR_CRYPTO_INVALID_DIGEST', name);
  return name;
}

module.exports = { KINDS, VIEWS, arrayBufferOf, bytesOf, checkDigest, dataOf, encoded, isBytes, viewArgument, viewOf };
