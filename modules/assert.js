/* assert.js -- require('assert'): say what must hold; what does not, is an AssertionError.
 *
 * HOW   each function compares and, if need be, throws: fail() makes the error, whose stack begins at the caller.
 *       What is hard is elsewhere: deep equality in internal/deep_equal.js, messages in internal/assert/error.js and
 *       diff.js, exceptions in internal/assert/throws.js.
 * WHY   each function is `stackStartFn` of its own errors: the first frame shown is the program's.
 * READ  with internal/assert/error.js. Follows Node's assert.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { isDeepEqual, isDeepStrictEqual } = require('internal/deep_equal');
const AssertionError = require('internal/assert/error');

const isNone = (value) => value === undefined || value === null;
const isError = (value) => value instanceof Error || require('util').types.isNativeError(value);

/* Throws the message, if it is an error, or an AssertionError. */
function fails(fn, actual, expected, message, operator = fn.name) {
  if (isError(message)) throw message;
  throw new AssertionError({ actual, expected, message, operator, stackStartFn: fn });
}

// ---- Truth ------------------------------------------------------------------------------------------------------

/* assert(...args) and assert.ok(...args), which is `fn`. */
function checkOk(fn, args) {
  const [value, given] = args;
  if (value) return;
  if (isError(given)) throw given;
  let message = given;
  if (args.length === 0) message = 'No value argument passed to `assert.ok()`';
  else if (isNone(given)) message = require('internal/assert/expression')(fn);
  const error = new AssertionError({ actual: value, expected: true, message, operator: '==', stackStartFn: fn });
  error.generatedMessage = args.length === 0 || isNone(given);
  throw error;
}

/** The value is truthy. @param {*} value @param {string|Error} [message] @throws {AssertionError}
 * @see assert.html#assertokvalue-message */
function ok(...args) {
  checkOk(ok, args);
}

let warned = false;

/* Node's warning for fail(actual, expected), once. */
function warnOfMany() {
  if (!warned) {
    process.emitWarning('assert.fail() with more than one argument is deprecated. ' +
      'Please use assert.strictEqual() instead or only pass a message.', 'DeprecationWarning', 'DEP0094');
  }
  warned = true;
}

/** Throws. @param {string|Error} [message='Failed'] @throws {AssertionError} @see assert.html#assertfailmessage */
function fail(...args) {
  let [actual, expected, message, operator = args.length === 2 ? '!=' : 'fail', stackStartFn = fail] = args;
  if (args.length <= 1) {
    if (isError(actual)) throw actual;
    const error = new AssertionError({ message: actual === undefined ? 'Failed' : actual, operator: 'fail', stackStartFn });
    error.generatedMessage = isNone(actual);
    throw error;
  }
  warnOfMany();
  if (isError(message)) throw message;
  throw new AssertionError({ actual, expected, operator, stackStartFn, message });
}

// ---- Equality ---------------------------------------------------------------------------------------------------

/* A function of assert that compares two values; `holds` says whether they pass, `operator` stands in the message. */
function comparison(name, holds, operator = name) {
  const compare = {
    [name](...args) {
      const [actual, expected, message] = args;
      if (args.length < 2) throw errors.error('ERR_MISSING_ARGS', 'actual', 'expected');
      if (!holds(actual, expected)) fails(compare, actual, expected, message, operator);
    }
  }[name];
  return compare;
}

const bothNaN = (a, b) => a !== a && b !== b;

/** actual == expected, or both are NaN. @see assert.html#assertequalactual-expected-message */
const equal = comparison('equal', (a, b) => a == b || bothNaN(a, b), '==');
const notEqual = comparison('notEqual', (a, b) => a != b && !bothNaN(a, b), '!=');

/** Object.is(actual, expected). @see assert.html#assertstrictequalactual-expected-message */
const strictEqual = comparison('strictEqual', Object.is);
const notStrictEqual = comparison('notStrictEqual', (a, b) => !Object.is(a, b));

/** Alike all the way down, by ==. @see assert.html#assertdeepequalactual-expected-message */
const deepEqual = comparison('deepEqual', isDeepEqual);
const notDeepEqual = comparison('notDeepEqual', (a, b) => !isDeepEqual(a, b));

/** Alike all the way down, types and prototypes included. @see assert.html#assertdeepstrictequalactual-expected-message */
const deepStrictEqual = comparison('deepStrictEqual', isDeepStrictEqual);
const notDeepStrictEqual = comparison('notDeepStrictEqual', (a, b) => !isDeepStrictEqual(a, b));

// ---- Exceptions -------------------------------------------------------------------------------------------------

const throwing = () => require('internal/assert/throws');

/** fn throws, and what `error` describes: a class, a RegExp, an object of keys, or a function that says true.
 * @param {function} fn @param {function|RegExp|object} [error] @param {string|Error} [message]
 * @throws {AssertionError} @see assert.html#assertthrowsfn-error-message */
function throws(fn, ...rest) {
  throwing().expectsError(throws, throwing().outcome(fn), rest);
}

/** The promise, or the one that the function gives, is rejected. @returns {Promise}
 * @see assert.html#assertrejectsasyncfn-error-message */
async function rejects(promise, ...rest) {
  throwing().expectsError(rejects, await throwing().outcomeOfPromise(promise), rest);
}

/** fn does not throw. @see assert.html#assertdoesnotthrowfn-error-message */
function doesNotThrow(fn, ...rest) {
  throwing().expectsNoError(doesNotThrow, throwing().outcome(fn), rest);
}

/** The promise, or the one that the function gives, is not rejected. @returns {Promise}
 * @see assert.html#assertdoesnotrejectasyncfn-error-message */
async function doesNotReject(promise, ...rest) {
  throwing().expectsNoError(doesNotReject, await throwing().outcomeOfPromise(promise), rest);
}

/* The stack of `error` goes on with the frames that led to the failure, without those that both have. */
function addStackOf(error, original) {
  if (typeof original.stack !== 'string') return;
  const start = original.stack.indexOf('\n    at');
  if (start < 0) return;
  const theirs = original.stack.slice(start + 1).split('\n');
  let ours = String(error.stack).split('\n');
  const from = theirs.findIndex((frame) => ours.includes(frame));
  if (from >= 0) ours = ours.slice(0, ours.indexOf(theirs[from]));
  Object.defineProperty(error, 'stack', { value: `${ours.join('\n')}\n${theirs.join('\n')}`, writable: true, configurable: true });
}

/** value is undefined or null, as a callback's error should be. @throws {AssertionError}
 * @see assert.html#assertiferrorvalue */
function ifError(value) {
  if (isNone(value)) return;
  let text;
  if (typeof value === 'object' && typeof value.message === 'string') {
    text = value.message.length === 0 && value.constructor ? value.constructor.name : value.message;
  } else text = require('internal/inspect').inspect(value);
  const error = new AssertionError({ actual: value, expected: null, operator: 'ifError', stackStartFn: ifError,
    message: `ifError got unwanted exception: ${text}` });
  error.generatedMessage = false;
  addStackOf(error, value);
  throw error;
}

// ---- Text -------------------------------------------------------------------------------------------------------

function checkMatch(fn, args, wanted) {
  const [string, regexp, message] = args, { inspect } = require('internal/inspect');
  if (!require('util').types.isRegExp(regexp)) throw errors.invalidType('regexp', ['RegExp'], regexp);
  if (typeof string === 'string' && regexp.test(string) === wanted) return;
  if (isError(message)) throw message;
  const said = wanted ? 'The input did not match the regular expression' : 'The input was expected to not match the regular expression';
  const generated = typeof string !== 'string' ? `The "string" argument must be of type string. ${errorKind(string)}`
    : `${said} ${inspect(regexp)}. Input:\n\n${inspect(string)}\n`;
  const error = new AssertionError({ actual: string, expected: regexp, message: message || generated, operator: fn.name, stackStartFn: fn });
  error.generatedMessage = !message;
  throw error;
}

function errorKind(value) {
  return `Received type ${typeof value} (${require('internal/inspect').inspect(value)})`;
}

/** The string matches the regular expression. @see assert.html#assertmatchstring-regexp-message */
function match(...args) {
  checkMatch(match, args, true);
}

/** The string does not match the regular expression. @see assert.html#assertdoesnotmatchstring-regexp-message */
function doesNotMatch(...args) {
  checkMatch(doesNotMatch, args, false);
}

// ---- The module, loose and strict -------------------------------------------------------------------------------

/** assert.strict: the same functions, where equal means strictEqual. @see assert.html#strict-assertion-mode */
function strict(...args) {
  checkOk(strict, args);
}

const assert = ok;
Object.assign(assert, { fail, AssertionError, ok, equal, notEqual, deepEqual, notDeepEqual, deepStrictEqual,
  notDeepStrictEqual, strictEqual, notStrictEqual, throws, rejects, doesNotThrow, doesNotReject, ifError, match, doesNotMatch,
  CallTracker: require('internal/assert/call_tracker') });
assert.strict = Object.assign(strict, assert, { equal: strictEqual, deepEqual: deepStrictEqual,
  notEqual: notStrictEqual, notDeepEqual: notDeepStrictEqual });
strict.strict = strict;

module.exports = assert;
