/* internal/validators.js -- is an argument what the documentation says? Each throws Node's error if not.
 *
 * HOW   validateX(value, name): `name` is the argument's, or "options.x", as it appears in the message.
 * WHY   a wrong argument must fail where it was given, with the sentence that people search for.
 * READ  after internal/errors.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

/* validateString, validateFunction, ...: of one type by name. */
const ofType = (type) => (value, name) => {
  if (typeof value !== type) throw errors.invalidType(name, [type], value);
};

/** A number within [min, max], both optional. */
function validateNumber(value, name, min = undefined, max = undefined) {
  if (typeof value !== 'number') throw errors.invalidType(name, ['number'], value);
  if ((min === undefined || value >= min) && (max === undefined || value <= max)
    && !(Number.isNaN(value) && (min !== undefined || max !== undefined))) return;
  const low = min === undefined ? '' : `>= ${min}`, high = max === undefined ? '' : `<= ${max}`;
  throw errors.outOfRange(name, low && high ? `${low} && ${high}` : low || high, value);
}

/** An integer within [min, max]; without them, a safe one. */
function validateInteger(value, name, min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER) {
  if (typeof value !== 'number') throw errors.invalidType(name, ['number'], value);
  if (!Number.isInteger(value)) throw errors.outOfRange(name, 'an integer', value);
  if (value < min || value > max) throw errors.outOfRange(name, `>= ${min} && <= ${max}`, value);
}

/** An integer of 32 bits with a sign. */
function validateInt32(value, name, min = -2147483648, max = 2147483647) {
  validateInteger(value, name, min, max);
}

/** An integer of 32 bits without a sign; positive: not 0. */
function validateUint32(value, name, positive = false) {
  validateInteger(value, name, positive ? 1 : 0, 4294967295);
}

/** An object; options: nullable, allowArray, allowFunction. */
function validateObject(value, name, options = {}) {
  const fits = value === null ? options.nullable : typeof value === 'object'
    ? !Array.isArray(value) || options.allowArray : typeof value === 'function' && options.allowFunction;
  if (!fits) throw errors.invalidType(name, ['Object'], value);
}

/** An array with at least `least` elements. */
function validateArray(value, name, least = 0) {
  if (!Array.isArray(value)) throw errors.invalidType(name, ['Array'], value);
  if (value.length < least) throw errors.invalidValue(name, value, `must be longer than ${least}`);
}

/** One of a few values. */
function validateOneOf(value, name, list) {
  if (list.includes(value)) return;
  const shown = list.map((one) => typeof one === 'string' ? `'${one}'` : String(one)).join(', ');
  throw errors.invalidValue(name, value, `must be one of: ${shown}`);
}

/** An AbortSignal, or undefined. */
function validateAbortSignal(value, name) {
  if (value === undefined || (value !== null && typeof value === 'object' && 'aborted' in value)) return;
  throw errors.invalidType(name, ['AbortSignal'], value);
}

/** A Buffer, typed array or DataView. */
function validateBuffer(value, name = 'buffer') {
  if (!ArrayBuffer.isView(value)) throw errors.invalidType(name, ['Buffer', 'TypedArray', 'DataView'], value);
}

/** A port as a number or a string of digits. @returns {number} */
function validatePort(value, name = 'Port', zero = true) {
  const text = typeof value === 'string' ? value.trim() : value;
  if ((typeof text !== 'number' && (typeof text !== 'string' || text === '')) || +text !== +text >>> 0 || text > 0xFFFF
    || (+text === 0 && !zero)) throw errors.error('ERR_SOCKET_BAD_PORT', name, value, zero);
  return text | 0;
}

module.exports = {
  validateAbortSignal,
  validateArray,
  validateBoolean: ofType('boolean'),
  validateBuffer,
  validateFunction: ofType('function'),
  validateInt32,
  validateInteger,
  validateNumber,
  validateObject,
  validateOneOf,
  validatePort,
  validateString: ofType('string'),
  validateUint32,
};
