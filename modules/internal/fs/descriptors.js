/* internal/fs/descriptors.js -- open files: open, close, read, write, and what else takes a descriptor.
 *
 * HOW   read and write have many forms of arguments: readAction() and writeAction() make one of them all.
 * READ  after internal/fs/forms.js. Follows fs.html#fsopenpath-flags-mode-callback and its neighbours.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateFunction, validateInteger } = require('internal/validators');
const { checkData, checkFd, checkFlags, checkId, checkMode, checkPath, checkView, checkViews, isEncoding,
  toUnixTimestamp } = require('internal/fs/arguments');
const { forms, now, operate } = require('internal/fs/forms');
const { statsFor } = require('internal/fs/stats');
const natives = require('internal/fs/natives');

/** fs.open(path[, flags[, mode]], callback): gives a descriptor. @see fs.html#fsopenpath-flags-mode-callback */
const open = forms('open', 1, 2, (path, flags, mode) => ({
  op: natives.open, args: [checkPath(path), checkFlags(flags, 'r'), checkMode(mode, 0o666)]
}));

const closeAction = (fd) => ({ op: natives.close, args: [checkFd(fd)] });

function throwIt(error) {
  if (error) throw error;
}

/** fs.close(fd[, callback]): without one, what goes wrong is thrown. @see fs.html#fsclosefd-callback */
function close(fd, callback = throwIt) {
  const action = closeAction(fd);
  validateFunction(callback, 'cb');
  operate(action, callback);
}

const closeSync = (fd) => now(closeAction(fd));

// ---- read ---------------------------------------------------------------------------------------------------

/* null: where the file stands. */
function checkPosition(position) {
  if (position === undefined || position === null) return null;
  if (typeof position === 'bigint') position = Number(position);
  if (typeof position !== 'number') throw errors.invalidType('position', ['bigint', 'integer'], position);
  validateInteger(position, 'position', -1);
  return position;
}

function checkPart(view, offset, length) {
  if (offset === undefined || offset === null) offset = 0;
  else validateInteger(offset, 'offset', 0);
  if (length === undefined || length === null) length = view.byteLength - offset;
  if (offset > view.byteLength) throw errors.outOfRange('offset', `<= ${view.byteLength}`, offset);
  if (length > view.byteLength - offset) throw errors.outOfRange('length', `<= ${view.byteLength - offset}`, length);
  if (length < 0) throw errors.outOfRange('length', '>= 0', length);
  return [offset, length];
}

/* (error, count, what it was about), as read and write call back. */
const withSubject = (subject) => (callback) => (error, count) => callback(error, count || 0, subject);

/** (fd, buffer, offset, length, position), (fd, buffer[, options]) or (fd, { buffer, ... }), without the callback. */
function readAction(fd, buffer, offset, length, position) {
  checkFd(fd);
  if (buffer === undefined || (buffer !== null && typeof buffer === 'object' && !ArrayBuffer.isView(buffer))) {
    ({ buffer = Buffer.alloc(16384), offset, length, position } = buffer ?? {});
  } else if (length === undefined && position === undefined && offset !== undefined) {
    if (offset !== null && typeof offset !== 'object') throw errors.invalidType('options', 'of type object', offset);
    ({ offset, length, position } = offset ?? {});
  }
  const view = checkView(buffer);
  [offset, length] = checkPart(view, offset, length);
  return { op: natives.read, args: [fd, view, offset, length, checkPosition(position)], buffer,
    empty: length === 0, around: withSubject(buffer) };
}

/** fs.read(fd, ...): the callback gets (error, bytesRead, buffer). @see fs.html#fsreadfd-buffer-offset-length-position-callback */
function read(fd, ...args) {
  const at = args.findIndex((one) => typeof one === 'function');
  checkFd(fd);
  if (at < 0) validateFunction(args[args.length - 1], 'cb');
  const action = readAction(fd, ...args.slice(0, at));
  if (action.empty) process.nextTick(() => action.around(args[at])(null, 0));
  else operate(action, args[at]);
}

/** @returns {number} bytes read @see fs.html#fsreadsyncfd-buffer-offset-length-position */
function readSync(fd, buffer, offset, length, position) {
  checkFd(fd);
  checkView(buffer);
  const action = readAction(fd, buffer, offset, length, position);
  return action.empty ? 0 : now(action);
}

// ---- write --------------------------------------------------------------------------------------------------

/* Bytes are two digits; a name that is no encoding's means UTF-8. */
function knownEncoding(text, encoding) {
  if (encoding === 'hex' && text.length % 2 !== 0) {
    throw errors.invalidValue('encoding', encoding, `is invalid for data of length ${text.length}`);
  }
  return isEncoding(encoding) ? encoding : undefined;
}

function writeStringAction(fd, text, position, encoding) {
  if (typeof text !== 'string') {
    throw errors.invalidType('buffer', ['string', 'Buffer', 'TypedArray', 'DataView'], text);
  }
  const data = checkData(text, knownEncoding(text, encoding));
  const at = typeof position === 'number' ? position : null;
  return { op: natives.writeString, args: [fd, data, at], buffer: text, around: withSubject(text) };
}

/** (fd, buffer[, offset[, length[, position]]]), (fd, buffer, options) or (fd, string[, position[, encoding]]). */
function writeAction(fd, buffer, offset, length, position) {
  checkFd(fd);
  if (!ArrayBuffer.isView(buffer)) return writeStringAction(fd, buffer, offset, length);
  if (offset !== null && typeof offset === 'object') ({ offset, length, position } = offset);
  const view = checkView(buffer);
  [offset, length] = checkPart(view, offset, typeof length === 'number' ? length : undefined);
  return { op: natives.write, args: [fd, view, offset, length, typeof position === 'number' ? position : null], buffer,
    around: withSubject(buffer) };
}

/** fs.write(fd, ...): the callback gets (error, bytesWritten, buffer). @see fs.html#fswritefd-buffer-offset-length-position-callback */
function write(fd, ...args) {
  const at = args.findIndex((one) => typeof one === 'function');
  const action = writeAction(fd, ...(at < 0 ? args : args.slice(0, at)));
  if (at < 0) validateFunction(undefined, 'cb');
  operate(action, args[at]);
}

const writeSync = (fd, ...args) => now(writeAction(fd, ...args));

/* readv and writev: many views with one call. */
const vectorAction = (op) => (fd, buffers, position) => ({
  op, args: [checkFd(fd), checkViews(buffers), typeof position === 'number' ? position : null], buffers,
  around: withSubject(buffers)
});

const readvAction = vectorAction(natives.readv), writevAction = vectorAction(natives.writev);

/** fs.readv(fd, buffers[, position], callback (error, bytesRead, buffers)) @see fs.html#fsreadvfd-buffers-position-callback */
const readv = forms('readv', 2, 1, readvAction);
/** fs.writev(fd, buffers[, position], callback (error, bytesWritten, buffers)) @see fs.html#fswritevfd-buffers-position-callback */
const writev = forms('writev', 2, 1, writevAction);

// ---- what is told and changed of an open file -------------------------------------------------------------------

const ofFd = (name, check = () => []) => forms(name, 1 + check.length, 0, (fd, ...rest) => ({
  op: natives[name], args: [checkFd(fd), ...check(...rest)]
}));

const fstat = forms('fstat', 1, 1, (fd, options) => {
  return { op: natives.fstat, args: [checkFd(fd)], convert: statsFor(options) };
});
const fsync = ofFd('fsync'), fdatasync = ofFd('fdatasync');
const fchmod = ofFd('fchmod', (mode) => [checkMode(mode)]);
const fchown = ofFd('fchown', (uid, gid) => [checkId(uid, 'uid'), checkId(gid, 'gid')]);
const futimes = ofFd('futimes', (atime, mtime) => [toUnixTimestamp(atime), toUnixTimestamp(mtime)]);

/** fs.ftruncate(fd[, len], callback): a negative length is 0. @see fs.html#fsftruncatefd-len-callback */
const ftruncate = forms('ftruncate', 1, 1, (fd, length = 0) => {
  validateInteger(length, 'len');
  return { op: natives.ftruncate, args: [checkFd(fd), Math.max(0, length)] };
});

/* What util.promisify makes of these has two results: { bytesRead, buffer }. */
function promisifiesTo(f, count, subject) {
  const custom = (...args) => new Promise((resolve, reject) => {
    f(...args, (error, n, about) => {
      if (error) reject(error);
      else resolve({ [count]: n, [subject]: about });
    });
  });
  Object.defineProperty(f, Symbol.for('nodejs.util.promisify.custom'), { value: custom, configurable: true });
}

promisifiesTo(read, 'bytesRead', 'buffer');
promisifiesTo(write, 'bytesWritten', 'buffer');
promisifiesTo(readv.callback, 'bytesRead', 'buffers');
promisifiesTo(writev.callback, 'bytesWritten', 'buffer'); // Node's word

module.exports = {
  forms: [open, readv, writev, fstat, fsync, fdatasync, fchmod, fchown, futimes, ftruncate],
  functions: { close, closeSync, read, readSync, write, writeSync },
  readAction, readvAction, writeAction, writevAction,
};
