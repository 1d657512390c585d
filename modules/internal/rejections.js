/* internal/rejections.js -- the warnings of --unhandled-rejections=warn and warn-with-error-code, and 'multipleResolves'.
 *
 * READ  after src/promise.c, which decides when. Follows Node's cli.html#--unhandled-rejectionsmode.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

let count = 0;

/** Says that a promise was rejected with the reason, and what that means. */
function warn(reason) {
  const isError = reason instanceof Error;
  const text = isError ? String(reason.stack) : require('internal/inspect').inspect(reason);
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

exports.tellLate = tellLate;
exports.warn = warn;
