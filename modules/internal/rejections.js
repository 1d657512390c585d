/* internal/rejections.js -- the warnings of --unhandled-rejections=warn and warn-with-error-code, and 'multipleResolves'.
 *
 * READ  after src/promise.c, which decides when. Follows Node's cli.html#--unhandled-rejectionsmode.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

let count = 0;

/* The class of an object, if a plain look finds it: nothing of the program's is called. */
function classOf(object) {
  while (object !== null && !Object.hasOwn(object, 'constructor')) object = Object.getPrototypeOf(object);
  const maker = object && Object.getOwnPropertyDescriptor(object, 'constructor').value;
  return typeof maker === 'function' ? maker.name : '';
}

/* A reason in a few characters, as V8 describes a value: "#<Map>", "[object Array]", "5". */
function described(reason) {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  const name = reason.toString === Object.prototype.toString ? classOf(reason) : '';
  return name === '' ? Object.prototype.toString.call(reason) : `#<${name}>`;
}

/** What 'uncaughtException' is given for a reason that is no error. @see errors.html#err_unhandled_rejection */
function asError(reason) {
  const error = new Error('This error originated either by throwing inside of an async function without a catch block, '
    + `or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "${described(reason)}".`);
  error.code = 'ERR_UNHANDLED_REJECTION';
  error.name = 'UnhandledPromiseRejection';
  error.stack = `${error.name}: ${error.message}`; // where it was made says nothing
  return error;
}

/** Says that a promise was rejected with the reason, and what that means. */
function warn(reason) {
  const isError = reason instanceof Error;
  const text = isError ? String(reason.stack) : described(reason);
  count += 1;
  process.emitWarning(text, 'UnhandledPromiseRejectionWarning');
  process.emitWarning('Unhandled promise rejection. This error originated either by throwing inside of an async function '
    + 'without a catch block, or by rejecting a promise which was not handled with .catch(). To end the process on '
    + `unhandled rejections, use the option --unhandled-rejections=strict. (rejection id: ${count})`,
  'UnhandledPromiseRejectionWarning');
}

/** Emits 'multipleResolves', on a tick: the executor that calls once too often shall not catch what listeners throw.
 * @param {string} type 'resolve' or 'reject' @see process.html#event-multipleresolves */
function tellLate(type, promise, value) {
  process.nextTick(() => process.emit('multipleResolves', type, promise, value));
}

exports.asError = asError;
exports.tellLate = tellLate;
exports.warn = warn;
