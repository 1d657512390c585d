/* internal/crypto/random.js -- bytes and numbers that nobody can guess.
 *
 * HOW   OpenSSL's generator, which the system seeds. randomInt() takes six bytes and starts again where they would
 *       prefer some numbers to others.
 * READ  beside src/native/crypto_derive.c. Follows Node's crypto.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateBoolean, validateFunction, validateNumber, validateObject } = require('internal/validators');
const { viewOf } = require('internal/crypto/bytes');
const system = native('crypto');

const LARGEST = 2 ** 31 - 1, RANGE = 2 ** 48;

function checkSize(size, name, most) {
  validateNumber(size, name);
  if (!(size >= 0 && size <= most)) throw errors.outOfRange(name, `>= 0 && <= ${most}`, size);
}

/** A Buffer of `size` random bytes; with a callback, made on the pool. crypto.html#cryptorandombytessize-callback */
function randomBytes(size, callback) {
  checkSize(size, 'size', LARGEST);
  if (callback === undefined) return system.random(size);
  validateFunction(callback, 'callback');
  system.random(size, callback);
}

/* The part of a buffer that is to be filled, in units of its elements. */
function part(buffer, offset = 0, size = undefined) {
  const bytes = viewOf(buffer), unit = buffer && buffer.BYTES_PER_ELEMENT || 1;
  if (!bytes) throw errors.invalidType('buf', ['ArrayBuffer', 'ArrayBufferView'], buffer);
  checkSize(offset, 'offset', bytes.length / unit);
  if (size === undefined) size = bytes.length / unit - offset;
  checkSize(size, 'size', LARGEST);
  if (size + offset > bytes.length / unit) {
    throw errors.outOfRange('size + offset', `<= ${bytes.length / unit}`, size + offset);
  }
  return bytes.subarray(offset * unit, (offset + size) * unit);
}

/** Fills a buffer, or a part of it. crypto.html#cryptorandomfillsyncbuffer-offset-size */
function randomFillSync(buffer, offset, size) {
  const bytes = part(buffer, offset, size);
  system.random(bytes.length).copy(bytes);
  return buffer;
}

/** crypto.html#cryptorandomfillbuffer-offset-size-callback */
function randomFill(buffer, offset, size, callback) {
  if (typeof offset === 'function') [callback, offset, size] = [offset];
  else if (typeof size === 'function') [callback, size] = [size];
  const bytes = part(buffer, offset, size);
  validateFunction(callback, 'callback');
  system.random(bytes.length, (error, random) => {
    if (error) {
      callback(error);
      return;
    }
    random.copy(bytes);
    callback(null, buffer);
  });
}

/* The integer below `range` that six random bytes stand for; undefined if they would prefer some to others. */
function fold(bytes, range) {
  const number = bytes.readUIntBE(0, 6);
  return number < RANGE - RANGE % range ? number % range : undefined;
}

function below(range) {
  let number;
  while (number === undefined) number = fold(system.random(6), range);
  return number;
}

function belowLater(range, callback) {
  system.random(6, (error, bytes) => {
    const number = error ? 0 : fold(bytes, range);
    if (number === undefined) belowLater(range, callback);
    else callback(error || undefined, number);
  });
}

/** An integer from min up to, not including, max. crypto.html#cryptorandomintmin-max-callback */
function randomInt(min, max, callback) {
  if (max === undefined || typeof max === 'function') [callback, max, min] = [max, min, 0];
  if (callback !== undefined) validateFunction(callback, 'callback');
  if (!Number.isSafeInteger(min)) throw errors.invalidType('min', 'a safe integer', min);
  if (!Number.isSafeInteger(max)) throw errors.invalidType('max', 'a safe integer', max);
  if (max <= min) throw errors.outOfRange('max', `greater than the value of "min" (${min})`, max);
  if (max - min > RANGE - 1) throw errors.outOfRange('max - min', `<= ${RANGE - 1}`, max - min);
  if (callback === undefined) return min + below(max - min);
  belowLater(max - min, (error, number) => callback(error, min + number));
}

/** Version 4 of RFC 4122. crypto.html#cryptorandomuuidoptions */
function randomUUID(options) {
  if (options !== undefined) {
    validateObject(options, 'options');
    if (options.disableEntropyCache !== undefined) {
      validateBoolean(options.disableEntropyCache, 'options.disableEntropyCache');
    }
  }
  const bytes = system.random(16);
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const INTEGERS = /^(Int8|Uint8|Uint8Clamped|Int16|Uint16|Int32|Uint32|BigInt64|BigUint64)Array$|^Buffer$/;

/** As in browsers: fills at most 65,536 bytes of integers. crypto.html#cryptogetrandomvaluestypedarray */
function getRandomValues(array) {
  const kind = ArrayBuffer.isView(array) && Object.prototype.toString.call(array).slice(8, -1);
  if (!kind || !INTEGERS.test(kind)) {
    throw new DOMException('The data argument must be an integer-type TypedArray', 'TypeMismatchError');
  }
  if (array.byteLength > 65536) {
    throw new DOMException('The requested length exceeds 65,536 bytes', 'QuotaExceededError');
  }
  return randomFillSync(array);
}

module.exports = { prng: randomBytes, rng: randomBytes, pseudoRandomBytes: randomBytes, getRandomValues, randomBytes,
  randomFill, randomFillSync, randomInt, randomUUID };
