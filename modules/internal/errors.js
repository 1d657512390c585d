/* internal/errors.js -- errors with a code, worded as Node words them.
 *
 * HOW   make() puts the code into the stack's first line, "TypeError [ERR_X]: message", and into `code`;
 *       message and name stay free of it.
 * WHY   programs compare `code`, people search for the sentence: both must be Node's.
 * READ  when a module throws one; it is loaded only then.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

function hide(error, key, value) {
  Object.defineProperty(error, key, { value, writable: true, configurable: true, enumerable: false });
}

/* The lines below the stack's first, without this file's own. */
function framesOf(error) {
  const stack = String(error.stack || ''), start = stack.indexOf('\n    at ');
  if (start < 0) return '';
  return stack.slice(start).replace(/^(\n    at [^\n]*node:internal\/errors:[^\n]*)+/, '');
}

/* An error of class Base (TypeError, ...) with a code. */
function make(Base, code, message) {
  const error = new Base(message);
  const title = `${error.name} [${code}]: ${message}`;
  hide(error, 'stack', title + framesOf(error));
  hide(error, 'toString', function () { return `${this.name} [${code}]: ${this.message}`; });
  error.code = code;
  return error;
}

/* "Received undefined", "Received type number (5)", "Received an instance of Foo" */
function received(value) {
  if (value === null || value === undefined) return `Received ${value}`;
  if (typeof value === 'function') return `Received function ${value.name}`;
  const inspect = require('internal/inspect').inspect;
  if (typeof value === 'object') {
    const name = value.constructor && value.constructor.name;
    return `Received ${name ? `an instance of ${name}` : inspect(value, { depth: -1 })}`;
  }
  let text = inspect(value);
  if (text.length > 28) text = `${text.slice(0, 25)}...`;
  return `Received type ${typeof value} (${text})`;
}

/* expected: "of type string", "one of type string or ...", "an instance of Foo" */
function invalidType(name, expected, value) {
  const noun = / argument$/.test(name) ? name : `"${name}" ${!name.includes('.') ? 'argument' : 'property'}`;
  return make(TypeError, 'ERR_INVALID_ARG_TYPE', `The ${noun} must be ${expected}. ${received(value)}`);
}

function invalidValue(name, value, reason) {
  let text = require('internal/inspect').inspect(value);
  if (text.length > 128) text = `${text.slice(0, 128)}...`;
  const noun = !name.includes('.') ? 'argument' : 'property';
  return make(TypeError, 'ERR_INVALID_ARG_VALUE',
    `The ${noun} '${name}' ${reason || 'is invalid'}. Received ${text}`);
}

function outOfRange(name, range, value) {
  const options = { numericSeparator: Math.abs(value) > 4294967296 };
  const received = require('internal/inspect').inspect(value, options);
  return make(RangeError, 'ERR_OUT_OF_RANGE', `The value of "${name}" is out of range. It must be ${range}. Received ${received}`);
}

/* For what Node has and Orrery hasn't. */
function notYet(what) {
  return make(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', `${what} is not there yet in Orrery`);
}

exports.make = make;
exports.invalidType = invalidType;
exports.invalidValue = invalidValue;
exports.outOfRange = outOfRange;
exports.notYet = notYet;
