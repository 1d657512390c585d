/* internal/assert/throws.js -- did it throw, and what it should? throws, rejects and their negations.
 *
 * HOW   the function is called, or the promise waited for; then what came out is held against `expected`: a regular
 *       expression matches its text, a class is its class, any other function says true, an object's keys are its
 *       keys. A failed comparison of keys is shown as the difference of two objects that have only those.
 * READ  after assert.js. Follows Node's assert.html, "assert.throws" and "assert.rejects".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { inspect } = require('internal/inspect');
const { isDeepStrictEqual } = require('internal/deep_equal');
const AssertionError = require('internal/assert/error');
const { isObject } = require('internal/assert/diff');
const { types } = require('util');

const NOTHING = Symbol('nothing was thrown');

// ---- What came out ----------------------------------------------------------------------------------------------

function outcome(fn) {
  validateFunction(fn, 'fn');
  try {
    fn();
  } catch (error) {
    return error;
  }
  return NOTHING;
}

const isPromise = (value) => types.isPromise(value) ||
  (isObject(value) && typeof value.then === 'function' && typeof value.catch === 'function');

async function outcomeOfPromise(given) {
  let promise = given;
  if (typeof given === 'function') {
    promise = given();
    if (!isPromise(promise)) throw errors.error('ERR_INVALID_RETURN_VALUE', 'instance of Promise', 'promiseFn', promise);
  } else if (!isPromise(given)) throw errors.invalidType('promiseFn', ['Function', 'Promise'], given);
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return NOTHING;
}

// ---- Against what was expected ----------------------------------------------------------------------------------

/* Throws `message` as the error that it is, or an AssertionError with it or with the text made for the case. */
function fail(check, actual, expected, generated) {
  const { message, fn } = check;
  if (message !== undefined && types.isNativeError(message) && check.throwMessage) throw message;
  const error = new AssertionError({ actual, expected, message: message || generated, operator: fn.name, stackStartFn: fn });
  error.generatedMessage = !message;
  throw error;
}

/* The keys that are compared, of one side; a text that matches the expression for it is shown as that text. */
class Comparison {
  constructor(object, keys, actual) {
    for (const key of keys) {
      if (!(key in object)) continue;
      const fits = actual !== undefined && typeof actual[key] === 'string' && types.isRegExp(object[key]) &&
        object[key].test(actual[key]);
      this[key] = fits ? actual[key] : object[key];
    }
  }
}

/* The error that the AssertionError of a difference of `keys` becomes: it names both values whole. */
function failDifference(check, actual, expected, keys) {
  if (check.message) fail(check, actual, expected);
  const error = new AssertionError({ actual: new Comparison(actual, keys), expected: new Comparison(expected, keys, actual),
    operator: 'deepStrictEqual', stackStartFn: check.fn });
  Object.assign(error, { actual, expected, operator: check.fn.name });
  throw error;
}

function checkKeys(check, actual, expected) {
  if (!isObject(actual) && typeof actual !== 'function') {
    const error = new AssertionError({ actual, expected, message: check.message, operator: 'deepStrictEqual', stackStartFn: check.fn });
    error.operator = check.fn.name;
    throw error;
  }
  const keys = Object.keys(expected);
  if (expected instanceof Error) keys.push('name', 'message');
  else if (keys.length === 0) throw errors.invalidValue('error', expected, 'may not be an empty object');
  for (const key of keys) {
    const pattern = expected[key];
    if (typeof actual[key] === 'string' && types.isRegExp(pattern) && pattern.test(actual[key])) continue;
    if (!(key in actual) || !isDeepStrictEqual(actual[key], pattern)) failDifference(check, actual, expected, keys);
  }
}

function checkRegExp(check, actual, expected) {
  const text = String(actual);
  if (expected.test(text)) return;
  fail(check, actual, expected, `The input did not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(text)}\n`);
}

/* The text for an error of another class than that. */
function wrongClass(actual, expected) {
  const text = `The error is expected to be an instance of "${expected.name}". Received `;
  if (!types.isNativeError(actual) && !(actual instanceof Error)) return `${text}"${inspect(actual, { depth: -1 })}"`;
  return `${text}"${actual.name}"\n\nError message:\n\n${actual.message}`;
}

/* A class, a class that extends Error and was not matched, or a function that says true. */
function checkFunction(check, actual, expected) {
  if (expected.prototype !== undefined && actual instanceof expected) return;
  if (Object.prototype.isPrototypeOf.call(Error, expected) || expected === Error) {
    fail({ ...check, throwMessage: true }, actual, expected, wrongClass(actual, expected));
  }
  const answer = expected.call({}, actual);
  if (answer === true) return;
  const name = expected.name ? `"${expected.name}" ` : '';
  let text = `The ${name}validation function is expected to return "true". Received ${inspect(answer)}`;
  if (types.isNativeError(actual) || actual instanceof Error) text += `\n\nCaught error:\n\n${actual}`;
  fail({ ...check, throwMessage: true }, actual, expected, text);
}

function checkAgainst(check, actual, expected) {
  if (expected === undefined || expected === null) return;
  if (typeof expected === 'function') checkFunction(check, actual, expected);
  else if (types.isRegExp(expected)) checkRegExp(check, actual, expected);
  else checkKeys(check, actual, expected);
}

// ---- The four functions -----------------------------------------------------------------------------------------

const EXPECTED = ['Function', 'Error', 'RegExp', 'Object'];

/* `error` may be left out: then a string in its place is the message, unless it can't be meant as one. */
function split(count, actual, expected, message) {
  if (typeof expected === 'string') {
    if (count === 4) throw errors.invalidType('error', EXPECTED, expected);
    const given = isObject(actual) ? actual.message : actual;
    if (given === expected) {
      const what = isObject(actual) ? 'error message' : 'error';
      throw errors.error('ERR_AMBIGUOUS_ARGUMENT', 'error/message', `The ${what} "${given}" is identical to the message.`);
    }
    return [undefined, expected];
  }
  if (expected !== null && expected !== undefined && typeof expected !== 'object' && typeof expected !== 'function') {
    throw errors.invalidType('error', EXPECTED, expected);
  }
  return [expected, message];
}

/* It must have thrown, and what was expected. rest: [expected, message] */
function expectsError(fn, actual, rest) {
  const [expected, message] = split(rest.length + 2, actual, ...rest);
  if (actual === NOTHING) {
    const name = expected && expected.name ? ` (${expected.name})` : '';
    const kind = fn.name === 'rejects' ? 'rejection' : 'exception';
    throw new AssertionError({ actual: undefined, expected, operator: fn.name, stackStartFn: fn,
      message: `Missing expected ${kind}${name}${message ? `: ${message}` : '.'}` });
  }
  checkAgainst({ fn, message }, actual, expected);
}

function matches(actual, expected) {
  if (expected === undefined) return true;
  if (typeof expected !== 'function') {
    if (types.isRegExp(expected)) return expected.test(String(actual));
    throw errors.invalidType('expected', ['Function', 'RegExp'], expected);
  }
  if (expected.prototype !== undefined && actual instanceof expected) return true;
  if (Object.prototype.isPrototypeOf.call(Error, expected)) return false;
  return expected.call({}, actual) === true;
}

/* It must not have thrown what was named; anything else goes on to the caller. */
function expectsNoError(fn, actual, rest) {
  if (actual === NOTHING) return;
  let [expected, message] = rest;
  if (typeof expected === 'string') [expected, message] = [undefined, expected];
  if (!matches(actual, expected)) throw actual;
  const kind = fn.name === 'doesNotReject' ? 'rejection' : 'exception';
  throw new AssertionError({ actual, expected, operator: fn.name, stackStartFn: fn,
    message: `Got unwanted ${kind}${message ? `: ${message}` : '.'}\nActual message: "${actual && actual.message}"` });
}

exports.expectsError = expectsError;
exports.expectsNoError = expectsNoError;
exports.outcome = outcome;
exports.outcomeOfPromise = outcomeOfPromise;
