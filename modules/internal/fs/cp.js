/* internal/fs/cp.js -- cp: copies a file, or a folder with all that is in it.
 *
 * HOW   a generator of single operations (internal/fs/forms.js). Before anything is written it is checked that source and
 *       destination are not the same, of different kinds, or one inside the other.
 * READ  after internal/fs/folders.js. Follows fs.html#fscpsrc-dest-options-callback.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateFunction, validateInteger } = require('internal/validators');
const { checkObject, checkPath, checkSwitch } = require('internal/fs/arguments');
const { forms } = require('internal/fs/forms');
const { asStats } = require('internal/fs/stats');
const { systemError } = require('internal/fs/system_error');
const natives = require('internal/fs/natives');

const SWITCHES = ['dereference', 'errorOnExist', 'preserveTimestamps', 'recursive', 'verbatimSymlinks'];

const op = (name, ...args) => ({ op: natives[name], args });
const statOf = (path, options) => ({ op: options.dereference ? natives.stat : natives.lstat, args: [path], convert: asStats });

function checkCopyOptions(options) {
  options = checkObject(options);
  const checked = { force: options.force === undefined ? true : checkSwitch(options, 'force'), filter: options.filter };
  SWITCHES.forEach((key) => { checked[key] = checkSwitch(options, key); });
  checked.mode = options.mode ?? 0;
  validateInteger(checked.mode, 'mode', 0, 7);
  if (checked.dereference && checked.verbatimSymlinks) {
    throw errors.make(TypeError, 'ERR_INCOMPATIBLE_OPTION_PAIR',
      'Option "dereference" cannot be used in combination with option "verbatimSymlinks"');
  }
  if (checked.filter !== undefined) validateFunction(checked.filter, 'options.filter');
  return checked;
}

/* What is refused, as a SystemError. */
const REFUSALS = {
  ERR_FS_CP_DIR_TO_NON_DIR: ['Cannot overwrite non-directory with directory', 'EISDIR', 21],
  ERR_FS_CP_NON_DIR_TO_DIR: ['Cannot overwrite directory with non-directory', 'ENOTDIR', 20],
  ERR_FS_CP_EEXIST: ['Target already exists', 'EEXIST', 17],
  ERR_FS_CP_EINVAL: ['Invalid src or dest', 'EINVAL', 22],
  ERR_FS_CP_FIFO_PIPE: ['Cannot copy a FIFO pipe', 'EINVAL', 22],
  ERR_FS_CP_SOCKET: ['Cannot copy a socket file', 'EINVAL', 22],
  ERR_FS_CP_UNKNOWN: ['Cannot copy an unknown file type', 'EINVAL', 22],
  ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY: ['Cannot overwrite symlink in subdirectory of self', 'EINVAL', 22],
  ERR_FS_EISDIR: ['Path is a directory', 'EISDIR', 21],
};

function refusal(code, message, path) {
  const [summary, name, errno] = REFUSALS[code];
  return systemError(code, summary, { message, path, syscall: 'cp', errno, code: name });
}

const same = (a, b) => a.ino && a.dev && a.ino === b.ino && a.dev === b.dev;

const isInside = (path, folder) => {
  const { resolve } = require('path');
  const inner = resolve(path).split('/').filter(Boolean);
  return resolve(folder).split('/').filter(Boolean).every((part, i) => inner[i] === part);
};

/* The answer, or undefined if there is nothing. */
function* statOrNothing(path, options) {
  try {
    return yield statOf(path, options);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

/* May src be copied over dest? @returns both Stats */
function* inspectBoth(src, dest, options) {
  const from = yield statOf(src, options);
  const to = yield* statOrNothing(dest, options);
  if (to) {
    if (same(from, to)) throw refusal('ERR_FS_CP_EINVAL', 'src and dest cannot be the same', dest);
    if (from.isDirectory() && !to.isDirectory()) {
      throw refusal('ERR_FS_CP_DIR_TO_NON_DIR', `cannot overwrite non-directory ${dest} with directory ${src}`, dest);
    }
    if (!from.isDirectory() && to.isDirectory()) {
      throw refusal('ERR_FS_CP_NON_DIR_TO_DIR', `cannot overwrite directory ${dest} with non-directory ${src}`, dest);
    }
  }
  if (from.isDirectory() && isInside(dest, src)) {
    throw refusal('ERR_FS_CP_EINVAL', `cannot copy ${src} to a subdirectory of self ${dest}`, dest);
  }
  return [from, to];
}

function* wanted(src, dest, options) {
  if (!options.filter) return true;
  const answer = options.filter(src, dest);
  if (!answer || typeof answer.then !== 'function') return answer;
  if (options.atOnce) {
    throw errors.make(TypeError, 'ERR_INVALID_RETURN_VALUE',
      'Expected boolean to be returned from the "filter" function but got an instance of Promise.');
  }
  return yield { promise: answer };
}

function* copyFile(src, dest, from, to, options) {
  if (to) {
    if (!options.force) {
      if (options.errorOnExist) throw refusal('ERR_FS_CP_EEXIST', `${dest} already exists`, dest);
      return;
    }
    yield op('unlink', dest);
  }
  yield op('copyFile', src, dest, options.mode);
  if (options.preserveTimestamps) yield op('utimes', dest, from.atimeMs / 1000, from.mtimeMs / 1000);
  yield op('chmod', dest, from.mode);
}

function* copyFolder(src, dest, from, to, options) {
  const { join } = require('path');
  if (!to) yield op('mkdir', dest, 0, 0o777);
  const entries = yield op('readdir', src, false);
  for (let i = 0; i < entries.length; i += 2) {
    const inner = join(src, entries[i]), target = join(dest, entries[i]);
    if (yield* wanted(inner, target, options)) yield* copyAny(inner, target, options);
  }
  if (!to) yield op('chmod', dest, from.mode);
}

function* copyLink(src, dest, to, options) {
  const { dirname, isAbsolute, resolve } = require('path');
  let target = yield op('readlink', src, false);
  if (!options.verbatimSymlinks && !isAbsolute(target)) target = resolve(dirname(src), target);
  if (!to) return yield op('symlink', target, dest, 0);
  const stats = yield* statOrNothing(src, { dereference: true });
  if (to.isSymbolicLink()) {
    let old = yield op('readlink', dest, false);
    if (!isAbsolute(old)) old = resolve(dirname(dest), old);
    if (stats && stats.isDirectory() && isInside(old, target)) {
      throw refusal('ERR_FS_CP_EINVAL', `cannot copy ${target} to a subdirectory of self ${old}`, dest);
    }
    if (stats && stats.isDirectory() && isInside(target, old)) {
      throw refusal('ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY', `cannot overwrite ${old} with ${target}`, dest);
    }
  }
  yield op('unlink', dest);
  yield op('symlink', target, dest, 0);
}

function* copyAny(src, dest, options) {
  const [from, to] = yield* inspectBoth(src, dest, options);
  if (from.isDirectory()) {
    if (!options.recursive) throw refusal('ERR_FS_EISDIR', `${src} is a directory (not copied)`, src);
    return yield* copyFolder(src, dest, from, to, options);
  }
  if (from.isFile() || from.isCharacterDevice() || from.isBlockDevice()) return yield* copyFile(src, dest, from, to, options);
  if (from.isSymbolicLink()) return yield* copyLink(src, dest, to, options);
  if (from.isSocket()) throw refusal('ERR_FS_CP_SOCKET', `cannot copy a socket file: ${dest}`, dest);
  if (from.isFIFO()) throw refusal('ERR_FS_CP_FIFO_PIPE', `cannot copy a FIFO pipe: ${dest}`, dest);
  throw refusal('ERR_FS_CP_UNKNOWN', `cannot copy an unknown file type: ${dest}`, dest);
}

function* copy(src, dest, options) {
  if (!(yield* wanted(src, dest, options))) return;
  yield* inspectBoth(src, dest, options);
  const parent = require('path').dirname(require('path').resolve(dest));
  if (!(yield* statOrNothing(parent, { dereference: true }))) yield op('mkdir', parent, 1, 0o777);
  yield* copyAny(src, dest, options);
}

/** fs.cp(src, dest[, options], callback). Options: dereference, errorOnExist, filter (may give a promise), force, mode,
 * preserveTimestamps, recursive, verbatimSymlinks. @see fs.html#fscpsrc-dest-options-callback */
const describe = (atOnce) => (src, dest, options) => {
  const checked = { ...checkCopyOptions(options), atOnce };
  return { steps: copy(String(checkPath(src, 'src')), String(checkPath(dest, 'dest')), checked) };
};

const cp = forms('cp', 2, 1, describe(false));
cp.sync = forms('cp', 2, 1, describe(true)).sync;

module.exports = { forms: [cp] };
