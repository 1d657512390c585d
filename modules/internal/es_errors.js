/* internal/es_errors.js -- AggregateError: several errors in one.
 *
 * READ  with src/native/object.c, which loads it at the first use of the global.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

function hide(object, name, value) {
  Object.defineProperty(object, name, { value, writable: true, configurable: true, enumerable: false });
}

/** new AggregateError(errors, message, {cause}) */
function AggregateError(errors, message, options) {
  const error = message === undefined ? new Error() : new Error(message);
  Object.setPrototypeOf(error, this instanceof AggregateError ? Object.getPrototypeOf(this) : AggregateError.prototype);
  if (options !== null && typeof options === 'object' && 'cause' in options) hide(error, 'cause', options.cause);
  hide(error, 'errors', Array.from(errors));
  Error.captureStackTrace(error, AggregateError);
  return error;
}

AggregateError.prototype = Object.create(Error.prototype);
hide(AggregateError.prototype, 'constructor', AggregateError);
hide(AggregateError.prototype, 'name', 'AggregateError');
hide(AggregateError.prototype, 'message', '');
Object.defineProperty(AggregateError, 'prototype', { writable: false, enumerable: false, configurable: false });
Object.defineProperty(AggregateError, 'length', { value: 2, configurable: true });
Object.setPrototypeOf(AggregateError, Error);

exports.AggregateError = AggregateError;
