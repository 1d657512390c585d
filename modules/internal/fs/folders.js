/* internal/fs/folders.js -- readdir, mkdir, mkdtemp, rmdir, rm.
 *
 * HOW   what walks a tree (a recursive readdir, rm) is a generator of single operations: see internal/fs/forms.js.
 * READ  after internal/fs/paths.js. Follows fs.html#fsreaddirpath-options-callback and its neighbours.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { validateBoolean, validateInt32, validateUint32 } = require('internal/validators');
const { checkMode, checkObject, checkOptions, checkPath, checkSwitch } = require('internal/fs/arguments');
const { forms } = require('internal/fs/forms');
const { namedAs } = require('internal/fs/paths');
const { Dirent } = require('internal/fs/stats');
const { systemError } = require('internal/fs/system_error');
const natives = require('internal/fs/natives');

const RECURSIVE = 1; // fs.h
const DIRECTORY = natives.constants.UV_DIRENT_DIR, UNKNOWN = natives.constants.UV_DIRENT_UNKNOWN;

// ---- readdir ------------------------------------------------------------------------------------------------

const join = (folder, name) => require('path').join(String(folder), String(name));

/* [name, type, ...] as the program wants it. */
function asEntries(raw, folder, options, name = (one) => one) {
  const out = [];
  for (let i = 0; i < raw.length; i += 2) {
    out.push(options.withFileTypes ? new Dirent(name(raw[i]), raw[i + 1], folder) : name(raw[i]));
  }
  return out;
}

function isFolder(stats) {
  return (stats[1] & natives.constants.S_IFMT) === natives.constants.S_IFDIR;
}

/* All that is in it and below, one folder after the other; names are relative to the first one. */
function* readTree(path, options) {
  const out = [], folders = [''];
  for (const prefix of folders) {
    const folder = prefix ? join(path, prefix) : path;
    const raw = yield { op: natives.readdir, args: [folder, false] };
    for (let i = 0; i < raw.length; i += 2) {
      const name = prefix ? join(prefix, raw[i]) : raw[i];
      out.push(options.withFileTypes ? new Dirent(raw[i], raw[i + 1], folder) : name);
      const unsure = raw[i + 1] === UNKNOWN && isFolder(yield { op: natives.lstat, args: [join(path, name)] });
      if (raw[i + 1] === DIRECTORY || unsure) folders.push(name);
    }
  }
  return out;
}

/** fs.readdir(path[, options], callback (error, names or Dirents)), sorted by name. Options: encoding, withFileTypes,
 * recursive: then Node's callback form calls back at once, and throws, and so does this one. @see fs.html#fsreaddirpath-options-callback */
const readdir = forms('readdir', 1, 1, (path, options) => {
  options = checkOptions(options);
  path = checkPath(path);
  if (checkSwitch(options, 'recursive')) return { steps: readTree(path, options) };
  const { raw, name } = namedAs(options.encoding);
  return { op: natives.readdir, args: [path, raw], convert: (entries) => asEntries(entries, path, options, name) };
});

const { callback: readdirLater } = readdir;

readdir.callback = function (path, options, callback) {
  if (!options || !options.recursive || typeof callback !== 'function') return readdirLater.apply(this, arguments);
  callback(null, readdir.sync(path, options));
};
Object.defineProperty(readdir.callback, 'name', { value: 'readdir', configurable: true });

// ---- mkdir, mkdtemp -----------------------------------------------------------------------------------------

/** fs.mkdir(path[, mode or options], callback); recursive: tells the first folder that was made.
 * @see fs.html#fsmkdirpath-options-callback */
const mkdir = forms('mkdir', 1, 1, (path, options) => {
  const given = typeof options === 'number' || typeof options === 'string' ? { mode: options } : options ?? {};
  path = checkPath(path);
  const { recursive = false, mode } = given;
  validateBoolean(recursive, 'options.recursive');
  return { op: natives.mkdir, args: [path, recursive ? RECURSIVE : 0, checkMode(mode, 0o777, 'mode')] };
});

/** fs.mkdtemp(prefix[, options], callback (error, path)): six letters are added. @see fs.html#fsmkdtempprefix-options-callback */
const mkdtemp = forms('mkdtemp', 1, 1, (prefix, options) => {
  const { raw, name } = namedAs(checkOptions(options).encoding);
  prefix = checkPath(prefix, 'prefix');
  const template = typeof prefix === 'string' ? `${prefix}XXXXXX` : Buffer.concat([Buffer.from(prefix), Buffer.from('XXXXXX')]);
  return { op: natives.mkdtemp, args: [template, raw], convert: name };
});

// ---- rmdir, rm ----------------------------------------------------------------------------------------------

const BUSY = ['EBUSY', 'EMFILE', 'ENFILE', 'ENOTEMPTY', 'EPERM'];

function checkRemoval(options) {
  options = checkObject(options);
  const { retryDelay = 100, maxRetries = 0 } = options;
  const recursive = checkSwitch(options, 'recursive'), force = checkSwitch(options, 'force');
  validateInt32(retryDelay, 'options.retryDelay', 0);
  validateUint32(maxRetries, 'options.maxRetries');
  return { recursive, force, retryDelay, maxRetries };
}

/* Does one operation, and again a little later each time while something is in its way. */
function* patiently(op, path, options) {
  for (let tries = 1; ; tries++) {
    try {
      return yield { op, args: [path] };
    } catch (error) {
      if (error.code === 'ENOENT') return undefined; // somebody else was faster
      if (!BUSY.includes(error.code) || tries > options.maxRetries) throw error;
      yield { wait: tries * options.retryDelay };
    }
  }
}

const FULL = ['ENOTEMPTY', 'EEXIST', 'EPERM'];

function* isEmptyNow(path) {
  try {
    yield { op: natives.rmdir, args: [path] };
    return true;
  } catch (error) {
    if (!FULL.includes(error.code)) throw error;
    return false;
  }
}

/* Links are removed, not followed. */
function* removeTree(path, options) {
  let stats;
  try {
    stats = yield { op: natives.lstat, args: [path] };
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (!isFolder(stats)) return yield* patiently(natives.unlink, path, options);
  if (yield* isEmptyNow(path)) return;
  const entries = yield { op: natives.readdir, args: [path, true] };
  for (let i = 0; i < entries.length; i += 2) {
    yield* removeTree(Buffer.concat([Buffer.from(path), Buffer.from('/'), entries[i]]), options);
  }
  yield* patiently(natives.rmdir, path, options);
}

function* remove(path, options) {
  let stats;
  try {
    stats = yield { op: natives.lstat, args: [path] };
  } catch (error) {
    if (error.code === 'ENOENT' && options.force) return;
    throw error;
  }
  if (isFolder(stats) && !options.recursive) throw refusal(path);
  yield* removeTree(path, options);
}

function refusal(path) {
  return systemError('ERR_FS_EISDIR', 'Path is a directory',
    { code: 'EISDIR', message: 'is a directory', path: String(path), syscall: 'rm', errno: 21 });
}

/** fs.rm(path[, options], callback). Options: recursive, force (not being there is no error), maxRetries, retryDelay.
 * @see fs.html#fsrmpath-options-callback */
const rm = forms('rm', 1, 1, (path, options) => ({ steps: remove(checkPath(path), checkRemoval(options)) }));

function* removeFolder(path, options) {
  const stats = yield { op: natives.lstat, args: [path] };
  if (!isFolder(stats)) return yield { op: natives.rmdir, args: [path] }; // says ENOTDIR
  yield* removeTree(path, options);
}

/** fs.rmdir(path[, options], callback): an empty folder; the option recursive is deprecated in favour of rm.
 * @see fs.html#fsrmdirpath-options-callback */
const rmdir = forms('rmdir', 1, 1, (path, options) => {
  const checked = checkRemoval(options);
  path = checkPath(path);
  if (!checked.recursive) return { op: natives.rmdir, args: [path] };
  process.emitWarning('In future versions of Node.js, fs.rmdir(path, { recursive: true }) will be removed. ' +
    'Use fs.rm(path, { recursive: true }) instead', 'DeprecationWarning', 'DEP0147');
  return { steps: removeFolder(path, checked) };
});

module.exports = { forms: [readdir, mkdir, mkdtemp, rmdir, rm], isFolder };
