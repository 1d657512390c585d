/* internal/fs/system_error.js -- what fs refuses although the system would not: a SystemError.
 *
 * READ  with internal/fs/cp.js. Follows errors.html#class-systemerror.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { make } = require('internal/errors');

/** @param {string} code @param {string} summary @param {{code, message, syscall, errno, path}} context @returns {Error} */
function systemError(code, summary, context) {
  const { path, syscall, errno } = context;
  const error = make(Error, code, `${summary}: ${syscall} returned ${context.code} (${context.message}) ${path}`);
  const stack = error.stack.replace(/^Error/, 'SystemError');
  Object.defineProperty(error, 'name', { value: 'SystemError', writable: true, configurable: true });
  Object.defineProperty(error, 'stack', { value: stack, writable: true, configurable: true });
  return Object.assign(error, { info: context, errno, syscall, path });
}

module.exports = { systemError };
