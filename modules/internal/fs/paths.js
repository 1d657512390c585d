/* internal/fs/paths.js -- what has a path: told of it, changed of it, moved, copied, linked.
 *
 * READ  after internal/fs/forms.js. Follows fs.html#fsstatpath-options-callback and its neighbours.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateFunction, validateInteger } = require('internal/validators');
const { checkBits, checkFd, checkId, checkMode, checkOptions, checkPath,
  toUnixTimestamp } = require('internal/fs/arguments');
const { forms, now, operate } = require('internal/fs/forms');
const { statFsFor, statsFor } = require('internal/fs/stats');
const natives = require('internal/fs/natives');

// ---- What is there? -----------------------------------------------------------------------------------------

/* The callback and promise forms know no throwIfNoEntry. */
function statForms(name) {
  const made = forms(name, 1, 1, (path, options) => {
    return { op: natives[name], args: [checkPath(path)], convert: statsFor(options) };
  });
  const plain = made.sync;
  made.sync = (path, options) => {
    try {
      return plain(path, options);
    } catch (error) {
      const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
      if (!missing || !options || options.throwIfNoEntry !== false) throw error;
    }
  };
  Object.defineProperty(made.sync, 'name', { value: `${name}Sync`, configurable: true });
  return made;
}

/** fs.stat(path[, options], callback (error, Stats)); lstat tells of a link itself. @see fs.html#fsstatpath-options-callback */
const stat = statForms('stat'), lstat = statForms('lstat');

/** fs.statfs(path[, options], callback (error, StatFs)) @see fs.html#fsstatfspath-options-callback */
const statfs = forms('statfs', 1, 1, (path, options) => {
  return { op: natives.statfs, args: [checkPath(path)], convert: statFsFor(options) };
});

/** fs.access(path[, mode], callback): may this process do that? mode: F_OK, R_OK, ... @see fs.html#fsaccesspath-mode-callback */
const access = forms('access', 1, 1, (path, mode) => ({ op: natives.access, args: [checkPath(path), checkBits(mode)] }));

/* A path that cannot be one names nothing: no error. */
function pathOrNothing(path) {
  try {
    return checkPath(path);
  } catch (error) {
    if (error.code === undefined) throw error;
    return undefined;
  }
}

/** fs.exists(path, callback (boolean)) @see fs.html#fsexistspath-callback */
function exists(path, callback) {
  validateFunction(callback, 'cb');
  path = pathOrNothing(path);
  if (path === undefined) return callback(false);
  operate({ op: natives.exists, args: [path] }, callback);
}

Object.defineProperty(exists, Symbol.for('nodejs.util.promisify.custom'), {
  value: (path) => new Promise((resolve) => exists(path, resolve)), configurable: true
});

function existsSync(path) {
  path = pathOrNothing(path);
  return path !== undefined && now({ op: natives.exists, args: [path] });
}

// ---- Moved, copied, linked, removed ---------------------------------------------------------------------------

/** fs.rename(oldPath, newPath, callback) @see fs.html#fsrenameoldpath-newpath-callback */
const rename = forms('rename', 2, 0, (oldPath, newPath) => ({
  op: natives.rename, args: [checkPath(oldPath, 'oldPath'), checkPath(newPath, 'newPath')]
}));

/** fs.copyFile(src, dest[, mode], callback); COPYFILE_EXCL: only if dest is not there. @see fs.html#fscopyfilesrc-dest-mode-callback */
const copyFile = forms('copyFile', 2, 1, (src, dest, mode) => ({
  op: natives.copyFile, args: [checkPath(src, 'src'), checkPath(dest, 'dest'), checkBits(mode)]
}));

/** fs.link(existingPath, newPath, callback) @see fs.html#fslinkexistingpath-newpath-callback */
const link = forms('link', 2, 0, (existing, path) => ({
  op: natives.link, args: [checkPath(existing, 'existingPath'), checkPath(path, 'newPath')]
}));

const SYMLINK_TYPES = ['dir', 'file', 'junction'];

/** fs.symlink(target, path[, type], callback); type means something on Windows only. @see fs.html#fssymlinktarget-path-type-callback */
const symlink = forms('symlink', 2, 1, (target, path, type) => {
  if (typeof type === 'string' && !SYMLINK_TYPES.includes(type)) {
    throw errors.make(Error, 'ERR_FS_INVALID_SYMLINK_TYPE',
      `Symlink type must be one of "dir", "file", or "junction". Received "${type}"`);
  }
  return { op: natives.symlink, args: [checkPath(target, 'target'), checkPath(path), 0] };
});

/* A name as the program wants it: raw from the C half unless it is UTF-8. */
function namedAs(encoding) {
  const raw = Boolean(encoding) && !/^utf-?8$/i.test(encoding);
  return { raw, name: raw && encoding !== 'buffer' ? (bytes) => bytes.toString(encoding) : undefined };
}

/** fs.readlink(path[, options], callback (error, target)) @see fs.html#fsreadlinkpath-options-callback */
const readlink = forms('readlink', 1, 1, (path, options) => {
  const { raw, name } = namedAs(checkOptions(options).encoding);
  return { op: natives.readlink, args: [checkPath(path), raw], convert: name };
});

/** fs.unlink(path, callback) @see fs.html#fsunlinkpath-callback */
const unlink = forms('unlink', 1, 0, (path) => ({ op: natives.unlink, args: [checkPath(path)] }));

// ---- Changed ------------------------------------------------------------------------------------------------

/** fs.chmod(path, mode, callback) @see fs.html#fschmodpath-mode-callback */
const chmod = forms('chmod', 2, 0, (path, mode) => ({ op: natives.chmod, args: [checkPath(path), checkMode(mode)] }));

const owned = (name) => forms(name, 3, 0, (path, uid, gid) => ({
  op: natives[name], args: [checkPath(path), checkId(uid, 'uid'), checkId(gid, 'gid')]
}));

/** fs.chown(path, uid, gid, callback); lchown: of a link itself. @see fs.html#fschownpath-uid-gid-callback */
const chown = owned('chown'), lchown = owned('lchown');

const timed = (name) => forms(name, 3, 0, (path, atime, mtime) => ({
  op: natives[name], args: [checkPath(path), toUnixTimestamp(atime), toUnixTimestamp(mtime)]
}));

/** fs.utimes(path, atime, mtime, callback); lutimes: of a link itself. @see fs.html#fsutimespath-atime-mtime-callback */
const utimes = timed('utimes'), lutimes = timed('lutimes');

/* Opens, truncates, closes; the file is closed also if that fails. */
function* truncation(path, length) {
  const { op, args } = { op: natives.open, args: [path, 2, 0o666] };
  const fd = yield { op, args };
  try {
    validateInteger(length, 'len');
    yield { op: natives.ftruncate, args: [fd, Math.max(0, length)] };
  } finally {
    yield { op: natives.close, args: [fd] };
  }
}

/** fs.truncate(path[, len], callback) @see fs.html#fstruncatepath-len-callback */
const truncate = forms('truncate', 1, 1, (path, length = 0) => {
  if (typeof path === 'number') return { op: natives.ftruncate, args: [checkFd(path), Math.max(0, length)] };
  return { steps: truncation(checkPath(path), length ?? 0) };
});

module.exports = {
  forms: [stat, lstat, statfs, access, rename, copyFile, link, symlink, readlink, unlink, chmod, chown, lchown, utimes,
    lutimes, truncate],
  functions: { exists, existsSync },
  namedAs,
};
