/* internal/util/system_errors.js -- the system's errors by number: ENOENT, "no such file or directory".
 *
 * READ  with internal/errors.js. Follows Node's util.html, "util.getSystemErrorMap".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* systemErrors(): [number, name, message] of each that libuv knows */
const natives = native('util');
const errors = require('internal/errors');

let known; // made when first asked for

function table() {
  known ??= new Map(natives.systemErrors().map(([number, name, message]) => [number, [name, message]]));
  return known;
}

/** @returns {Map} number: [name, message] @see util.html#utilgetsystemerrormap */
exports.getSystemErrorMap = () => new Map(table());

/** @param {number} err below 0 @returns {string} 'ENOENT' @throws {TypeError|RangeError}
 * @see util.html#utilgetsystemerrornameerr */
exports.getSystemErrorName = function getSystemErrorName(err) {
  require('internal/validators').validateNumber(err, 'err');
  if (err >= 0 || !Number.isSafeInteger(err)) throw errors.outOfRange('err', 'a negative integer', err);
  return nameOf(err);
};

const nameOf = (err) => table().has(err) ? table().get(err)[0] : `Unknown system error ${err}`;

/** An Error as a system call leaves it. @param {number} err @param {string} syscall @param {string} [original] */
exports._errnoException = function _errnoException(err, syscall, original) {
  const code = nameOf(err), error = new Error(`${syscall} ${code}${original ? ` ${original}` : ''}`);
  return Object.assign(error, { errno: err, code, syscall });
};

/** The same with the address that the call was about. */
exports._exceptionWithHostPort = function _exceptionWithHostPort(err, syscall, address, port, additional) {
  const code = nameOf(err);
  const where = port && port > 0 ? ` ${address}:${port}` : address ? ` ${address}` : '';
  const error = new Error(`${syscall} ${code}${where}${additional ? ` - Local (${additional})` : ''}`);
  Object.assign(error, { errno: err, code, syscall, address });
  if (port) error.port = port;
  return error;
};

/** The same with the sentence that says what the code means, as servers have it: "listen EADDRINUSE: address already in
 * use 127.0.0.1:80". */
exports.exceptionWithSentence = function (err, syscall, address, port) {
  const [code, sentence] = table().get(err) || [nameOf(err), 'unknown error'];
  const where = port && port > 0 ? ` ${address}:${port}` : address ? ` ${address}` : '';
  const error = Object.assign(new Error(`${syscall} ${code}: ${sentence}${where}`), { code, errno: err, syscall, address });
  if (port) error.port = port;
  return error;
};
