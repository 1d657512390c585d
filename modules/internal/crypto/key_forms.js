/* internal/crypto/key_forms.js -- the options that say how a key is written: format, type, cipher, passphrase.
 *
 * HOW   formOf() reads them for input, outputForm() for output; they differ in what may be left out.
 * READ  before keys.js. Follows Node's crypto.html: createPrivateKey, keyObject.export, generateKeyPair.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateObject } = require('internal/validators');
const { bytesOf, isBytes } = require('internal/crypto/bytes');

const FORMATS = ['pem', 'der', 'jwk'];
/* Which kind of key each type can hold, whether it can be public, private. */
const TYPES = {
  pkcs1: { only: 'rsa', name: 'RSA', public: true, private: true },
  spki: { public: true },
  pkcs8: { private: true },
  sec1: { only: 'ec', name: 'EC', private: true },
};

const optionName = (name, owner) => owner === undefined ? `options.${name}` : `options.${owner}.${name}`;

function checkFormat(format, fallback, name) {
  if (format === undefined && fallback) return fallback;
  if (FORMATS.includes(format)) return format;
  throw errors.invalidValue(name, format);
}

/* side: 'public', 'private', or undefined for either. */
function checkType(type, required, kind, side, name) {
  if (type === undefined && !required) return undefined;
  const known = typeof type === 'string' && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (!known || (side && !known[side])) throw errors.invalidValue(name, type);
  if (known.only && kind !== undefined && kind !== known.only) {
    throw errors.error('ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS', type, `can only be used for ${known.name} keys`);
  }
  return type;
}

function checkCipher({ cipher, passphrase }, format, type, owner) {
  if (cipher === null || cipher === undefined) {
    if (passphrase !== undefined) throw errors.invalidValue(optionName('cipher', owner), cipher);
    return;
  }
  if (typeof cipher !== 'string') throw errors.invalidValue(optionName('cipher', owner), cipher);
  if (format === 'der' && type !== 'pkcs8') {
    throw errors.error('ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS', type, 'does not support encryption');
  }
}

function passphraseOf({ passphrase, encoding }, needed, owner) {
  if (needed ? !isBytes(passphrase) : passphrase !== undefined && !isBytes(passphrase)) {
    throw errors.invalidValue(optionName('passphrase', owner), passphrase);
  }
  return passphrase === undefined ? undefined : bytesOf(passphrase, 'key.passphrase', encoding);
}

/** How a key that comes in is written. @param {'private'} [side] if it must be private
 * @returns {{format, type, passphrase}} */
function inputForm(options, side) {
  validateObject(options, 'options');
  const format = checkFormat(options.format, 'pem', 'options.format');
  const type = checkType(options.type, format === 'der', undefined, side, 'options.type');
  return { format, type, passphrase: passphraseOf(options, false) };
}

/** How a key is to be written. @param {string} kind 'rsa', ... @param {'public'|'private'} side
 * @param {string} [owner] 'publicKeyEncoding' @returns {{format, type, cipher, passphrase}} */
function outputForm(options, kind, side, owner) {
  validateObject(options, 'options');
  const format = checkFormat(options.format, undefined, optionName('format', owner));
  const type = checkType(options.type, format !== 'jwk' || options.type !== undefined, kind, side, optionName('type', owner));
  if (side === 'public') return { format, type };
  checkCipher(options, format, type, owner);
  const encrypts = options.cipher !== null && options.cipher !== undefined;
  const passphrase = passphraseOf(options, encrypts, owner);
  return { format, type, cipher: encrypts ? options.cipher : undefined, passphrase };
}

module.exports = { inputForm, outputForm };
