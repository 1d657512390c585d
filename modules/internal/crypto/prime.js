/* internal/crypto/prime.js -- generatePrime and checkPrime.
 *
 * READ  beside src/native/crypto_prime.c. Follows Node's crypto.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateBoolean, validateFunction, validateInt32, validateObject } = require('internal/validators');
const { arrayBufferOf, viewOf } = require('internal/crypto/bytes');
const system = native('crypto');

const KINDS = ['ArrayBuffer', 'TypedArray', 'Buffer', 'DataView', 'bigint'];

/* A number without a sign as bytes, the highest first. */
function numberOf(value, name) {
  if (typeof value !== 'bigint') {
    const bytes = viewOf(value);
    if (!bytes) throw errors.invalidType(name, KINDS, value);
    return bytes;
  }
  if (value < 0) throw errors.outOfRange(name, '>= 0', value);
  const digits = value.toString(16);
  return Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex');
}

/* Its hexadecimal digits, none of them in front a zero. */
const digitsOf = (bytes) => bytes.toString('hex').replace(/^0+/, '');

const bitsOf = (bytes) => {
  const digits = digitsOf(bytes);
  return digits === '' ? 0 : (digits.length - 1) * 4 + parseInt(digits[0], 16).toString(2).length;
};

/* a < b */
function isLess(a, b) {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  return x.length === y.length ? x < y : x.length < y.length;
}

const invalid = (name) => errors.make(RangeError, 'ERR_OUT_OF_RANGE', `invalid options.${name}`);

function parametersOf(size, options) {
  validateInt32(size, 'size', 1);
  validateObject(options, 'options');
  const { safe = false, bigint = false } = options;
  let { add, rem } = options;
  validateBoolean(safe, 'options.safe');
  validateBoolean(bigint, 'options.bigint');
  if (add !== undefined) add = numberOf(add, 'options.add');
  if (rem !== undefined) rem = numberOf(rem, 'options.rem');
  if (add !== undefined && bitsOf(add) > size) throw invalid('add');
  if (add !== undefined && rem !== undefined && !isLess(rem, add)) throw invalid('rem');
  return { parameters: [size, safe, add, add === undefined ? undefined : rem], bigint };
}

const result = (bytes, bigint) => bigint ? BigInt(`0x${bytes.toString('hex')}`) : arrayBufferOf(bytes);

/** An ArrayBuffer, or a BigInt. crypto.html#cryptogenerateprimesyncsize-options */
function generatePrimeSync(size, options = {}) {
  const { parameters, bigint } = parametersOf(size, options);
  return result(system.generatePrime(...parameters), bigint);
}

/** The same on the pool. crypto.html#cryptogenerateprimesize-options-callback */
function generatePrime(size, options, callback) {
  if (typeof options === 'function') [callback, options] = [options, {}];
  validateFunction(callback, 'callback');
  const { parameters, bigint } = parametersOf(size, options);
  system.generatePrime(...parameters, (error, bytes) => {
    if (error) callback(error);
    else callback(undefined, result(bytes, bigint));
  });
}

function candidateOf(candidate, options) {
  const bytes = numberOf(candidate, 'candidate');
  validateObject(options, 'options');
  if (options.checks !== undefined) validateInt32(options.checks, 'options.checks', 0);
  return bytes;
}

/** true or false. crypto.html#cryptocheckprimesynccandidate-options */
function checkPrimeSync(candidate, options = {}) {
  return system.checkPrime(candidateOf(candidate, options));
}

/** The same on the pool. crypto.html#cryptocheckprimecandidate-options-callback */
function checkPrime(candidate, options, callback) {
  if (typeof options === 'function') [callback, options] = [options, {}];
  validateFunction(callback, 'callback');
  system.checkPrime(candidateOf(candidate, options), (error, answer) => callback(error === null ? undefined : error, answer));
}

module.exports = { checkPrime, checkPrimeSync, generatePrime, generatePrimeSync };
