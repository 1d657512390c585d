/* internal/fs/files.js -- whole files: readFile, writeFile, appendFile.
 *
 * HOW   each is one operation of the C half, which makes several trips to the threadpool (src/native/fs_files.c). With a
 *       signal, a byte that both sides see says between two trips that the rest is not wanted.
 * READ  after internal/fs/forms.js. Follows fs.html#fsreadfilepath-options-callback and its neighbours.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { AbortError } = require('internal/errors');
const { checkData, checkFlags, checkMode, checkOptions, checkPathOrFd, checkSwitch } = require('internal/fs/arguments');
const { forms } = require('internal/fs/forms');
const natives = require('internal/fs/natives');

const FLUSH = 1 << 30; // fs.h

/* With a signal: what the C half watches, and how the callback hears of it. */
function stoppable(signal) {
  if (!signal) return {};
  const byte = new Uint8Array(1);
  const stop = () => { byte[0] = 1; };
  return {
    byte,
    around: (callback) => {
      signal.addEventListener('abort', stop);
      return (error, ...results) => {
        signal.removeEventListener('abort', stop);
        if (error && error.code === 'ECANCELED' && signal.aborted) error = new AbortError(undefined, { cause: signal.reason });
        callback(error, ...results);
      };
    }
  };
}

/* A signal that has already been given: nothing is begun. */
function* refuse(signal) {
  throw new AbortError(undefined, { cause: signal.reason });
}

function readAction(path, options) {
  options = checkOptions(options);
  const { encoding, signal } = options, flags = checkFlags(options.flag, 'r');
  path = checkPathOrFd(path);
  if (signal && signal.aborted) return { steps: refuse(signal) };
  const { byte, around } = stoppable(signal), isText = /^utf-?8$/i.test(encoding);
  const convert = !encoding || encoding === 'buffer' || isText ? undefined : (buffer) => buffer.toString(encoding);
  return { op: natives.readFile, args: [path, flags, 0o666, isText, byte], convert, around };
}

/** fs.readFile(path or descriptor[, options], callback): a Buffer, or with an encoding a string. Options: encoding, flag,
 * signal. @see fs.html#fsreadfilepath-options-callback */
const readFile = forms('readFile', 1, 1, readAction);

const writeAction = (flag) => (path, data, options) => {
  options = checkOptions(options);
  const { encoding, signal } = options, flush = checkSwitch(options, 'flush') ? FLUSH : 0;
  const flags = checkFlags(options.flag, flag), mode = checkMode(options.mode, 0o666);
  data = checkData(data, encoding);
  path = checkPathOrFd(path);
  if (signal && signal.aborted) return { steps: refuse(signal) };
  const { byte, around } = stoppable(signal);
  return { op: natives.writeFile, args: [path, data, flags | flush, mode, byte], around };
};

/** fs.writeFile(path or descriptor, data[, options], callback): what was in the file is gone. Options: encoding, mode,
 * flag, flush, signal. @see fs.html#fswritefilefile-data-options-callback */
const writeFile = forms('writeFile', 2, 1, writeAction('w'));
/** fs.appendFile(...): the same at the end of the file. @see fs.html#fsappendfilepath-data-options-callback */
const appendFile = forms('appendFile', 2, 1, writeAction('a'));

module.exports = { forms: [readFile, writeFile, appendFile], readAction, writeAction };
