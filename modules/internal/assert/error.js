/* internal/assert/error.js -- AssertionError: what was, what was expected, and a sentence about both.
 *
 * HOW   strictEqual and deepStrictEqual show a difference, below the message if one is given. For others such a message is
 *       all; otherwise their negations show the value, and any other operator stands between both values.
 * READ  before assert.js. Follows Node's assert.html, "Class: assert.AssertionError".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { inspect } = require('internal/inspect');
const { difference, inspectValue, isObject, shortened } = require('internal/assert/diff');

const TITLES = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notDeepEqualUnequal: 'Expected values not to be loosely deep-equal:',
  identical: 'Values have same structure but are not reference-equal:',
};

const NO_COLORS = { blue: '', green: '', red: '', white: '' };
const COLORS = { blue: '\u001b[34m', green: '\u001b[32m', red: '\u001b[31m', white: '\u001b[39m' };

/* Colours only where people read: on a terminal that has them. */
function colorsOfTerminal() {
  const stream = require('internal/process/standard').stream(2);
  return stream.isTTY && stream.getColorDepth() !== 1 ? COLORS : NO_COLORS;
}

const cut = (text, most) => text.length > most ? `${text.slice(0, most - 3)}...` : text;

// ---- What is said, by operator ----------------------------------------------------------------------------------

/* An error without its stack, which would hide what differs. */
function withoutStack(error) {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(error)), error);
  Object.defineProperty(copy, 'message', { value: error.message });
  return copy;
}

function differenceMessage(actual, expected, operator, message) {
  const functions = typeof actual === 'function' && typeof expected === 'function';
  const byReference = operator === 'strictEqual' && (functions || (isObject(actual) && isObject(expected)));
  const titles = { different: message || TITLES[byReference ? 'strictEqualObject' : operator], identical: TITLES.identical };
  return difference(actual, expected, titles, byReference, colorsOfTerminal());
}

function sameMessage(actual, operator) {
  const isReference = operator === 'notStrictEqual' && (isObject(actual) || typeof actual === 'function');
  const title = TITLES[isReference ? 'notStrictEqualObject' : operator];
  const lines = shortened(inspectValue(actual).split('\n'), colorsOfTerminal());
  if (lines.length > 1) return `${title}\n\n${lines.join('\n')}\n`;
  return `${title}${lines[0].length > 5 ? '\n\n' : ' '}${lines[0]}`;
}

function plainMessage(actual, expected, operator) {
  const a = inspectValue(actual), b = inspectValue(expected);
  if (operator === 'notDeepEqual' && a === b) return cut(`${TITLES.notDeepEqual}\n\n${a}`, 1024);
  const left = cut(a, 512), right = cut(b, 512);
  if (operator === 'deepEqual') return `${TITLES.deepEqual}\n\n${left}\n\nshould loosely deep-equal\n\n${right}`;
  if (operator === 'notDeepEqual') {
    return `${TITLES.notDeepEqualUnequal}\n\n${left}\n\nshould not loosely deep-equal\n\n${right}`;
  }
  return `${left} ${operator} ${right}`;
}

function messageFor(actual, expected, operator, message) {
  const isDifference = operator === 'deepStrictEqual' || operator === 'strictEqual';
  if (message !== undefined && message !== null && !isDifference) return String(message);
  if (isObject(actual) && isObject(expected) && actual instanceof Error && expected instanceof Error) {
    actual = withoutStack(actual);
    expected = withoutStack(expected);
  }
  if (isDifference) return differenceMessage(actual, expected, operator, message);
  if (operator === 'notDeepStrictEqual' || operator === 'notStrictEqual') return sameMessage(actual, operator);
  return plainMessage(actual, expected, operator);
}

// ---- The class --------------------------------------------------------------------------------------------------

/* The reports of a CallTracker, each under keys with its number. */
function addDetails(error, details) {
  Object.assign(error, { actual: undefined, expected: undefined, operator: undefined });
  details.forEach((detail, i) => {
    error[`message ${i}`] = detail.message;
    error[`actual ${i}`] = detail.actual;
    error[`expected ${i}`] = detail.expected;
    error[`operator ${i}`] = detail.operator;
    error[`stack trace ${i}`] = detail.stack;
  });
}

/* A string of many lines says enough with its first ten. */
function firstLines(value) {
  if (typeof value !== 'string') return value;
  const lines = value.split('\n', 11);
  if (lines.length > 10) return `${lines.slice(0, 10).join('\n')}\n...`;
  return value.length > 512 ? `${value.slice(512)}...` : value; // NODE: it keeps the end, too
}

/**
 * @param {object} options message, actual, expected, operator, stackStartFn: the frames above that function are left out
 * @throws {TypeError} ERR_INVALID_ARG_TYPE if options is no object
 */
class AssertionError extends Error {
  constructor(options) {
    require('internal/validators').validateObject(options, 'options');
    const { message, operator, stackStartFn, stackStartFunction, details, actual, expected } = options;
    super(messageFor(actual, expected, operator, message));
    const hidden = (value) => ({ value, writable: true, configurable: true, enumerable: false });
    this.generatedMessage = !message;
    Object.defineProperty(this, 'name', hidden('AssertionError [ERR_ASSERTION]'));
    this.code = 'ERR_ASSERTION';
    if (details) addDetails(this, details);
    else Object.assign(this, { actual, expected, operator });
    Error.captureStackTrace(this, stackStartFn || stackStartFunction);
    void this.stack; // its first line is made now, and has the code
    this.name = 'AssertionError';
  }

  toString() {
    return `${this.name} [${this.code}]: ${this.message}`;
  }

  /* The message shows both values already: here they stay short. */
  [inspect.custom](depth, options) {
    const { actual, expected } = this;
    this.actual = firstLines(actual);
    this.expected = firstLines(expected);
    const text = inspect(this, { ...options, customInspect: false, depth: 0 });
    this.actual = actual;
    this.expected = expected;
    return text;
  }
}

module.exports = AssertionError;
