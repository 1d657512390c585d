/* internal/es_clone.js -- structuredClone: a deep copy that keeps circles, dates, maps and errors what they are.
 *
 * HOW   a message (src/clone_write.c) that is read where it was written.
 * READ  with src/native/object.c, which calls it. Follows HTML, "Safe passing of structured data".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* clone(value, list) */
const { clone } = native('port');
const errors = require('internal/errors');

/** What src/clone_write.c throws. @param {string} message @returns {DOMException} DataCloneError */
exports.dataCloneError = (message) => new (require('internal/dom_exception'))(message, 'DataCloneError');

function wanted(options) {
  const isObject = typeof options === 'object' || typeof options === 'function';
  if (!isObject && options !== undefined) {
    throw errors.make(TypeError, 'ERR_INVALID_ARG_TYPE', 'The options argument must be either an object or undefined');
  }
  const list = options?.transfer;
  if (list !== undefined && list !== null && typeof list[Symbol.iterator] !== 'function') {
    throw errors.make(TypeError, 'ERR_INVALID_ARG_TYPE', 'Optional transferList argument must be an iterable');
  }
  return options;
}

/** structuredClone(value, {transfer}): throws a DataCloneError for functions, symbols and what cannot be copied. What is in
 * `transfer` moves: buffers are empty afterwards. @see globals.html#structuredclonevalue-options */
exports.structuredClone = function structuredClone(value, options) {
  if (arguments.length === 0) throw errors.make(TypeError, 'ERR_MISSING_ARGS', 'The value argument must be specified');
  const list = wanted(options)?.transfer;
  return clone(value, list === undefined || list === null ? undefined : Array.from(list));
};
