/* internal/fs/system_error.js -- a SystemError: what the system said, or would have said, in a sentence of Node's own.
 *
 * READ  with internal/fs/cp.js and tty.js. Follows errors.html#class-systemerror.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { make } = require('internal/errors');

/** @param {string} code @param {string} summary @param {{code, message, syscall, errno, path?}} context @returns {Error} */
function systemError(code, summary, context) {
  const { path, syscall, errno } = context;
  const where = path === undefined ? '' : ` ${path}`;
  const error = make(Error, code, `${summary}: ${syscall} returned ${context.code} (${context.message})${where}`);
  const stack = error.stack.replace(/^Error/, 'SystemError');
  Object.defineProperty(error, 'name', { value: 'SystemError', writable: true, configurable: true });
  Object.defineProperty(error, 'stack', { value: stack, writable: true, configurable: true });
  Object.assign(error, { info: context, errno, syscall });
  if (path !== undefined) error.path = path;
  return error;
}

module.exports = { systemError };
