/* internal/crypto/asymmetric.js -- short secrets under RSA: publicEncrypt, privateDecrypt and the like.
 *
 * READ  beside src/native/crypto_asymmetric.c. Follows Node's crypto.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateString } = require('internal/validators');
const { bytesOf } = require('internal/crypto/bytes');
const { privateKey, publicOrPrivateKey } = require('internal/crypto/keys');
const system = native('crypto');

const { RSA_PKCS1_PADDING, RSA_PKCS1_OAEP_PADDING } = system.constants();

function optionsOf(options, fallback) {
  const { padding, encoding, oaepHash, oaepLabel } = typeof options === 'string' ? {} : options;
  if (oaepHash !== undefined) validateString(oaepHash, 'key.oaepHash');
  const label = oaepLabel === undefined ? undefined : bytesOf(oaepLabel, 'key.oaepLabel', encoding);
  return { padding: padding || fallback, encoding, oaepHash, label };
}

/* (key with options, bytes) => Buffer */
const turner = (name, keyOf, fallback) => (key, buffer) => {
  const handle = keyOf(key), { padding, encoding, oaepHash, label } = optionsOf(key, fallback);
  const out = system.turnRSA(name, handle, bytesOf(buffer, 'buffer', encoding), padding, oaepHash, label);
  if (out) return out;
  throw errors.make(TypeError, 'ERR_INVALID_ARG_VALUE', 'RSA_PKCS1_PADDING is no longer supported for private decryption, ' +
    'this can be reverted with --security-revert=CVE-2023-46809');
};

module.exports = {
  /** crypto.html#cryptoprivatedecryptprivatekey-buffer */
  privateDecrypt: turner('privateDecrypt', privateKey, RSA_PKCS1_OAEP_PADDING),
  /** crypto.html#cryptoprivateencryptprivatekey-buffer */
  privateEncrypt: turner('privateEncrypt', privateKey, RSA_PKCS1_PADDING),
  /** crypto.html#cryptopublicdecryptkey-buffer */
  publicDecrypt: turner('publicDecrypt', publicOrPrivateKey, RSA_PKCS1_PADDING),
  /** crypto.html#cryptopublicencryptkey-buffer */
  publicEncrypt: turner('publicEncrypt', publicOrPrivateKey, RSA_PKCS1_OAEP_PADDING),
};
