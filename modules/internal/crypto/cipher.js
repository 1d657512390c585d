/* internal/crypto/cipher.js -- Cipheriv and Decipheriv: bytes that nobody can read without the key.
 *
 * HOW   update() gives what is ready, final() the rest; both are streams as well (lazy_transform.js). With an encoding they
 *       give strings, for which a StringDecoder keeps the bytes that make no whole character yet.
 * READ  beside src/native/crypto_cipher.c. Follows Node's crypto.html, "Class: Cipher" and "Class: Decipher".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateInt32, validateObject, validateString } = require('internal/validators');
const { bytesOf, dataOf } = require('internal/crypto/bytes');
const { LazyTransform, callable, setOptions } = require('internal/crypto/lazy_transform');
const { secretBytes } = require('internal/crypto/keys');
const { StringDecoder } = require('string_decoder');
const system = native('crypto');

const HANDLE = Symbol('kHandle'), DECODER = Symbol('decoder');

function uintOption(options, name) {
  const value = options ? options[name] : undefined;
  if (value === undefined || value === null) return -1;
  if (value >>> 0 !== value) throw errors.invalidValue(`options.${name}`, value);
  return value;
}

const encodingOption = (options) => {
  const encoding = options ? options.encoding : undefined;
  if (encoding !== undefined && encoding !== null) validateString(encoding, 'options.encoding');
  return encoding || undefined;
};

const wrongState = (operation) => errors.error('ERR_CRYPTO_INVALID_STATE', `Invalid state for operation ${operation}`);

/* The decoder that a cipher writes strings with; it cannot change. */
function decoderOf(cipher, encoding) {
  const decoder = new StringDecoder(encoding), known = cipher[DECODER];
  if (known && known.encoding !== decoder.encoding) throw errors.error('ERR_INTERNAL_ASSERTION', 'Cannot change encoding');
  if (!known) cipher[DECODER] = decoder;
  return cipher[DECODER];
}

const writesText = (encoding) => encoding && encoding !== 'buffer';

class Coder extends LazyTransform {
  _transform(chunk, encoding, callback) {
    this.push(this.update(chunk, encoding));
    callback();
  }

  _flush(callback) {
    try {
      this.push(this.final());
    } catch (error) {
      callback(error);
      return;
    }
    callback();
  }

  /** Turns a piece over. @param {string|Buffer|TypedArray|DataView} data @param {string} [inputEncoding] of a string
   * @param {string} [outputEncoding] gives a string instead of a Buffer */
  update(data, inputEncoding, outputEncoding) {
    const bytes = system.cipherUpdate(this[HANDLE], dataOf(data, 'data', inputEncoding));
    return writesText(outputEncoding) ? decoderOf(this, outputEncoding).write(bytes) : bytes;
  }

  /** The rest; once. @throws {Error} about padding, length or tag */
  final(outputEncoding) {
    const bytes = system.cipherFinal(this[HANDLE]);
    return writesText(outputEncoding) ? decoderOf(this, outputEncoding).end(bytes) : bytes;
  }

  /** Whether the last block is filled up; by default it is. */
  setAutoPadding(autoPadding) {
    if (!system.cipherPadding(this[HANDLE], autoPadding === undefined ? true : !!autoPadding)) {
      throw wrongState('setAutoPadding');
    }
    return this;
  }

  /** What is not secret but must not be changed either. @param {Object} [options] plaintextLength, for CCM */
  setAAD(buffer, options) {
    const encoding = encodingOption(options), length = uintOption(options, 'plaintextLength');
    const works = system.cipherSetAAD(this[HANDLE], bytesOf(buffer, 'buffer', encoding), length);
    if (works) return this;
    if (works === false) throw wrongState('setAAD');
    throw errors.make(TypeError, 'ERR_MISSING_ARGS', 'options.plaintextLength required for CCM mode with AAD');
  }
}

/** The proof that nothing was changed, after final(). crypto.html#ciphergetauthtag */
function getAuthTag() {
  const tag = system.cipherTag(this[HANDLE]);
  if (tag === undefined) throw wrongState('getAuthTag');
  return tag;
}

/** The proof that what comes in must fit. crypto.html#deciphersetauthtagbuffer-encoding */
function setAuthTag(buffer, encoding) {
  if (!system.cipherSetTag(this[HANDLE], bytesOf(buffer, 'buffer', encoding))) throw wrongState('setAuthTag');
  return this;
}

function start(coder, encrypts, algorithm, key, iv, options) {
  setOptions(coder, options);
  coder[HANDLE] = system.cipher(algorithm, encrypts, key, iv, uintOption(options, 'authTagLength'));
}

function startWithIV(coder, encrypts, algorithm, key, iv, options) {
  validateString(algorithm, 'cipher');
  const secret = secretBytes(key, encodingOption(options)), bytes = iv === null ? undefined : bytesOf(iv, 'iv');
  start(coder, encrypts, algorithm, secret, bytes, options);
}

class Cipheriv extends Coder {
  constructor(algorithm, key, iv, options) {
    super();
    startWithIV(this, true, algorithm, key, iv, options);
  }
}

class Decipheriv extends Coder {
  constructor(algorithm, key, iv, options) {
    super();
    startWithIV(this, false, algorithm, key, iv, options);
  }
}

// ---- with a password, as it was done before 2018 --------------------------------------------------------------

/* Two messages under one password have the same key and IV, which a counter mode cannot bear. */
function warnAboutCounter(algorithm) {
  const { mode } = system.cipherInfo(algorithm, -1, -1);
  if (['ctr', 'gcm', 'ccm'].includes(mode)) process.emitWarning(`Use Cipheriv for counter mode of ${algorithm}`);
}

function startWithPassword(coder, encrypts, algorithm, password, options) {
  validateString(algorithm, 'cipher');
  const [key, iv] = system.cipherFromPassword(algorithm, bytesOf(password, 'password'));
  if (encrypts) warnAboutCounter(algorithm);
  start(coder, encrypts, algorithm, key, iv, options);
}

class Cipher extends Coder {
  constructor(algorithm, password, options) {
    super();
    startWithPassword(this, true, algorithm, password, options);
  }
}

class Decipher extends Coder {
  constructor(algorithm, password, options) {
    super();
    startWithPassword(this, false, algorithm, password, options);
  }
}

for (const [Class, methods] of [[Cipheriv, { getAuthTag }], [Cipher, { getAuthTag }], [Decipheriv, { setAuthTag }],
  [Decipher, { setAuthTag }]]) {
  for (const name of ['update', 'final', 'setAutoPadding', 'setAAD']) methods[name] = Coder.prototype[name];
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(Class.prototype, name, { value, writable: true, enumerable: true, configurable: true });
  }
}

const deprecated = (fn, name) => require('util').deprecate(fn, `crypto.${name} is deprecated.`, 'DEP0106');

// ---- what there is -------------------------------------------------------------------------------------------

/** The names of all ciphers. crypto.html#cryptogetciphers */
function getCiphers() {
  const names = new Map();
  for (const name of system.cipherNames()) {
    const small = name.toLowerCase();
    if (!names.has(small) || name === small) names.set(small, name);
  }
  return [...names.values()].sort();
}

/** What a cipher wants; undefined if there is none. crypto.html#cryptogetcipherinfonameornid-options */
function getCipherInfo(nameOrNid, options) {
  if (typeof nameOrNid !== 'string' && typeof nameOrNid !== 'number') {
    throw errors.invalidType('nameOrNid', ['string', 'number'], nameOrNid);
  }
  if (typeof nameOrNid === 'number') validateInt32(nameOrNid, 'nameOrNid');
  let keyLength, ivLength;
  if (options !== undefined) {
    validateObject(options, 'options');
    ({ keyLength, ivLength } = options);
    if (keyLength !== undefined) validateInt32(keyLength, 'options.keyLength');
    if (ivLength !== undefined) validateInt32(ivLength, 'options.ivLength');
  }
  return system.cipherInfo(nameOrNid, keyLength === undefined ? -1 : keyLength, ivLength === undefined ? -1 : ivLength);
}

module.exports = {
  Cipher: callable(Cipher),
  Cipheriv: callable(Cipheriv),
  Decipher: callable(Decipher),
  Decipheriv: callable(Decipheriv),
  createCipher: deprecated((algorithm, password, options) => new Cipher(algorithm, password, options), 'createCipher'),
  /** crypto.html#cryptocreatecipherivalgorithm-key-iv-options */
  createCipheriv: (algorithm, key, iv, options) => new Cipheriv(algorithm, key, iv, options),
  createDecipher: deprecated((algorithm, password, options) => new Decipher(algorithm, password, options), 'createDecipher'),
  /** crypto.html#cryptocreatedecipherivalgorithm-key-iv-options */
  createDecipheriv: (algorithm, key, iv, options) => new Decipheriv(algorithm, key, iv, options),
  getCipherInfo,
  getCiphers,
};
