/* fs.js -- files and folders.
 *
 * HOW   each function checks what it was given and hands it to its operation in C (src/native/fs.c): with a
 *       callback the operation is done on the threadpool, without one (the Sync forms) at once, while the loop
 *       stands still.
 * WHY   an asynchronous call is one piece of work with one name in the trace, "readFile", where Node makes a trip
 *       to the pool for open, fstat, each read and close. The callback is the program's own function, so the trace
 *       shows it and not one of ours.
 * NODE  rm's refusal of a folder is an Error with Node's code and text, but no SystemError.
 *       Left out: what works on an open file (open, read, write, close, ...; but readFile, writeFile and appendFile
 *       take a file descriptor), streams, watch, links, chmod, utimes, mkdtemp, cp, URLs, AbortSignal, bigint.
 *       fs.promises has what is here. realpath says `realpath` where Node says `lstat`.
 * READ  operate(), then any pair. Book: chapter 10.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* Each operation: (path, dest, data, flags, mode, callback, convert). And: constants. */
const natives = native('fs');
const constants = natives.constants;

const RECURSIVE = 1, FORCE = 2;
const ENCODINGS = /^(utf-?8|ucs-?2|utf-?16le|latin1|binary|base64|base64url|hex|ascii|buffer)$/i;

// ---- What was given -----------------------------------------------------------------------------------------

function errors() {
  return require('internal/errors');
}

function checkCallback(callback) {
  if (typeof callback !== 'function') throw errors().invalidType('cb', 'of type function', callback);
}

/* Gives the path as a string. */
function checkPath(path, name) {
  const text = native('util').isBuffer(path) ? path.toString() : path;
  if (typeof text !== 'string') {
    throw errors().invalidType(name || 'path', 'of type string or an instance of Buffer or URL', path);
  }
  if (!text.includes('\0')) return text;
  throw errors().invalidValue(name || 'path', path, 'must be a string, Uint8Array, or URL without null bytes');
}

function checkPathOrFd(file) {
  if (typeof file !== 'number') return checkPath(file);
  if (file >= 0 && file <= 2147483647 && file % 1 === 0) return file;
  throw errors().outOfRange('fd', '>= 0 && <= 2147483647', file);
}

/* Options are an encoding, an object, or left out; a callback may stand in their place. */
function checkOptions(options) {
  if (options === undefined || options === null || typeof options === 'function') return {};
  if (typeof options === 'string') options = { encoding: options };
  if (typeof options !== 'object') throw errors().invalidType('options', 'one of type string or object', options);
  const encoding = options.encoding;
  if (encoding && !ENCODINGS.test(encoding)) {
    throw errors().invalidValue('encoding', encoding, 'is invalid encoding');
  }
  return options;
}

function checkBoolean(value, name) {
  if (value !== undefined && typeof value !== 'boolean') throw errors().invalidType(name, 'of type boolean', value);
}

/* 0o644, or '644' */
function checkMode(mode, otherwise) {
  if (mode === undefined || mode === null) return otherwise;
  if (typeof mode === 'string' && /^[0-7]+$/.test(mode)) return parseInt(mode, 8);
  if (typeof mode !== 'number') {
    throw errors().invalidValue('mode', mode, 'must be a 32-bit unsigned integer or an octal string');
  }
  if (mode >= 0 && mode <= 4294967295 && mode % 1 === 0) return mode;
  throw errors().outOfRange('mode', mode % 1 ? 'an integer' : '>= 0 && <= 4294967295', mode);
}

/* For access and copyFile: three bits. */
function checkBits(mode) {
  if (mode === undefined || mode === null) return 0;
  if (typeof mode !== 'number') {
    throw errors().make(TypeError, 'ERR_INVALID_ARG_TYPE', 'mode must be int32 or null/undefined');
  }
  if (mode >= 0 && mode <= 7) return mode;
  throw errors().make(RangeError, 'ERR_OUT_OF_RANGE', 'mode is out of range: >= 0 && <= 7');
}

/* The letters stand for these, in any order: r w a, + for both ways, x for a new file, s for no cache. */
function checkFlags(flags, otherwise) {
  if (flags === undefined || flags === null) flags = otherwise;
  if (typeof flags === 'number') return flags;
  if (!/^(r|rs|sr|r\+|rs\+|sr\+|[wa]|[wa]x|x[wa]|[wa]\+|[wa]x\+|x[wa]\+|as|sa|as\+|sa\+)$/.test(flags)) {
    throw errors().invalidValue('flags', flags);
  }
  function has(letter) { return flags.includes(letter); }
  let bits = has('+') ? constants.O_RDWR : has('r') ? constants.O_RDONLY : constants.O_WRONLY;
  if (!has('r')) bits |= constants.O_CREAT;
  if (has('w')) bits |= constants.O_TRUNC;
  if (has('a')) bits |= constants.O_APPEND;
  if (has('x')) bits |= constants.O_EXCL;
  return has('s') ? bits | constants.O_SYNC : bits;
}

function checkData(data, encoding) {
  if (native('util').isBuffer(data)) return data;
  if (typeof data !== 'string') {
    throw errors().invalidType('data', 'of type string or an instance of Buffer, TypedArray, or DataView', data);
  }
  return !encoding || /^utf-?8$/i.test(encoding) ? data : Buffer.from(data, encoding);
}

function noBigint(options) {
  if (options.bigint) throw errors().notYet('fs with the option bigint');
  return options;
}

/* Runs an operation; `request` has what its two forms share. With a callback the result goes to that one. */
function operate(name, request, callback) {
  const operation = natives[name], convert = request.convert;
  if (callback) {
    return operation(request.path, request.dest, request.data, request.flags, request.mode, callback, convert);
  }
  const result = operation(request.path, request.dest, request.data, request.flags, request.mode);
  return convert ? convert(result) : result;
}

// ---- Whole files; functions that end in `Request` check and describe what both forms of a pair do ------------

function asText(encoding) {
  if (!encoding || encoding === 'buffer') return undefined;
  return (buffer) => buffer.toString(encoding);
}

function readRequest(path, options) {
  options = checkOptions(options);
  const flags = checkFlags(options.flag, 'r');
  return { path: checkPathOrFd(path), flags, mode: 438, convert: asText(options.encoding) };
}

/**
 * Reads a whole file.
 * @param {string|Buffer|number} path or a file descriptor @param {string|object} [options] encoding, flag
 * @param {function} callback (error, Buffer, or string with an encoding) @throws {TypeError} a wrong argument
 * @see fs.html#fsreadfilepath-options-callback
 */
function readFile(path, options, callback) {
  callback = callback || options;
  checkCallback(callback);
  operate('readFile', readRequest(path, options), callback);
}

/** The same, at once. @returns {Buffer|string} @throws {Error} @see fs.html#fsreadfilesyncpath-options */
function readFileSync(path, options) {
  return operate('readFile', readRequest(path, options));
}

function writeRequest(path, data, options, flag) {
  options = checkOptions(options);
  const flags = checkFlags(options.flag, flag), mode = checkMode(options.mode, 438);
  data = checkData(data, options.encoding);
  return { path: checkPathOrFd(path), data, flags, mode };
}

/**
 * Writes a whole file; what was in it is gone.
 * @param {string|Buffer|number} path or a file descriptor @param {string|Buffer} data
 * @param {string|object} [options] encoding, mode, flag @param {function} callback (error)
 * @throws {TypeError} a wrong argument @see fs.html#fswritefilefile-data-options-callback
 */
function writeFile(path, data, options, callback) {
  callback = callback || options;
  checkCallback(callback);
  operate('writeFile', writeRequest(path, data, options, 'w'), callback);
}

/** The same, at once. @throws {Error} @see fs.html#fswritefilesyncfile-data-options */
function writeFileSync(path, data, options) {
  operate('writeFile', writeRequest(path, data, options, 'w'));
}

/**
 * Writes at the end of a file.
 * @param {string|Buffer|number} path or a file descriptor @param {string|Buffer} data
 * @param {string|object} [options] encoding, mode, flag @param {function} callback (error)
 * @throws {TypeError} a wrong argument @see fs.html#fsappendfilepath-data-options-callback
 */
function appendFile(path, data, options, callback) {
  callback = callback || options;
  checkCallback(callback);
  operate('appendFile', writeRequest(path, data, options, 'a'), callback);
}

/** The same, at once. @throws {Error} @see fs.html#fsappendfilesyncpath-data-options */
function appendFileSync(path, data, options) {
  operate('appendFile', writeRequest(path, data, options, 'a'));
}

function twoPaths(src, dest, srcName, destName, mode) {
  src = checkPath(src, srcName);
  return { path: src, dest: checkPath(dest, destName), flags: checkBits(mode) };
}

/**
 * Copies a file. @param {string|Buffer} src @param {string|Buffer} dest
 * @param {number} [mode] COPYFILE_EXCL: only if dest is not there @param {function} callback (error)
 * @throws {TypeError} a wrong argument @see fs.html#fscopyfilesrc-dest-mode-callback
 */
function copyFile(src, dest, mode, callback) {
  if (typeof mode === 'function') {
    callback = mode;
    mode = 0;
  }
  checkCallback(callback);
  operate('copyFile', twoPaths(src, dest, 'src', 'dest', mode), callback);
}

/** The same, at once. @throws {Error} @see fs.html#fscopyfilesyncsrc-dest-mode */
function copyFileSync(src, dest, mode) {
  operate('copyFile', twoPaths(src, dest, 'src', 'dest', mode));
}

/** Gives a file or folder another path. @param {string|Buffer} oldPath @param {string|Buffer} newPath
 * @param {function} callback (error) @throws {TypeError} a wrong argument
 * @see fs.html#fsrenameoldpath-newpath-callback */
function rename(oldPath, newPath, callback) {
  checkCallback(callback);
  operate('rename', twoPaths(oldPath, newPath, 'oldPath', 'newPath'), callback);
}

/** The same, at once. @throws {Error} @see fs.html#fsrenamesyncoldpath-newpath */
function renameSync(oldPath, newPath) {
  operate('rename', twoPaths(oldPath, newPath, 'oldPath', 'newPath'));
}

/** Removes a file or a link. @param {string|Buffer} path @param {function} callback (error)
 * @throws {TypeError} a wrong argument @see fs.html#fsunlinkpath-callback */
function unlink(path, callback) {
  checkCallback(callback);
  operate('unlink', { path: checkPath(path) }, callback);
}

/** The same, at once. @throws {Error} @see fs.html#fsunlinksyncpath */
function unlinkSync(path) {
  operate('unlink', { path: checkPath(path) });
}

// ---- What is there? -----------------------------------------------------------------------------------------

/* The answers are in the mode's highest bits. */
function kindOf(name) {
  return function () { return (this.mode & constants.S_IFMT) === constants[name]; };
}

/** What the system knows of a file. @see fs.html#class-fsstats */
function Stats(fields) {
  const names = ['dev', 'mode', 'nlink', 'uid', 'gid', 'rdev', 'blksize', 'ino', 'size', 'blocks',
    'atimeMs', 'mtimeMs', 'ctimeMs', 'birthtimeMs'];
  for (let i = 0; i < names.length; i++) this[names[i]] = fields[i];
  this.atime = new Date(Math.round(this.atimeMs));
  this.mtime = new Date(Math.round(this.mtimeMs));
  this.ctime = new Date(Math.round(this.ctimeMs));
  this.birthtime = new Date(Math.round(this.birthtimeMs));
}

Stats.prototype.isDirectory = kindOf('S_IFDIR');
Stats.prototype.isFile = kindOf('S_IFREG');
Stats.prototype.isBlockDevice = kindOf('S_IFBLK');
Stats.prototype.isCharacterDevice = kindOf('S_IFCHR');
Stats.prototype.isSymbolicLink = kindOf('S_IFLNK');
Stats.prototype.isFIFO = kindOf('S_IFIFO');
Stats.prototype.isSocket = kindOf('S_IFSOCK');

function asStats(fields) {
  return new Stats(fields);
}

function statRequest(path, options) {
  noBigint(options || {});
  return { path: checkPath(path), convert: asStats };
}

/* stat follows links, lstat does not. */
function statPair(name) {
  return [(path, options, callback) => {
    callback = callback || options;
    checkCallback(callback);
    operate(name, statRequest(path, options), callback);
  }, (path, options) => {
    const request = statRequest(path, options);
    if (!options || options.throwIfNoEntry !== false) return operate(name, request);
    try {
      return operate(name, request);
    } catch (e) {
      if (e.code !== 'ENOENT' && e.code !== 'ENOTDIR') throw e;
    }
  }];
}

/* Describes a file; lstat a link itself. (path[, options], callback (error, Stats)); the Sync forms return it.
 * @see fs.html#fsstatpath-options-callback fs.html#fslstatpath-options-callback */
const statForms = statPair('stat'), lstatForms = statPair('lstat');

/** May this process do that with the file? @param {string|Buffer} path @param {number} [mode] F_OK, R_OK, ...
 * @param {function} callback (error) @throws {TypeError} a wrong argument
 * @see fs.html#fsaccesspath-mode-callback */
function access(path, mode, callback) {
  if (typeof mode === 'function') {
    callback = mode;
    mode = constants.F_OK;
  }
  checkCallback(callback);
  operate('access', { path: checkPath(path), mode: checkBits(mode) }, callback);
}

/** The same, at once. @throws {Error} if not @see fs.html#fsaccesssyncpath-mode */
function accessSync(path, mode) {
  operate('access', { path: checkPath(path), mode: checkBits(mode) });
}

function isPath(path) {
  return typeof path === 'string' && !path.includes('\0') || native('util').isBuffer(path);
}

/** Is there anything? @param {string|Buffer} path @param {function} callback (boolean), without an error
 * @throws {TypeError} no callback @see fs.html#fsexistspath-callback */
function exists(path, callback) {
  checkCallback(callback);
  if (!isPath(path)) return callback(false);
  operate('exists', { path: checkPath(path) }, callback);
}

/** The same, at once. @returns {boolean} @see fs.html#fsexistssyncpath */
function existsSync(path) {
  return isPath(path) && operate('exists', { path: checkPath(path) });
}

function realpathRequest(path, options) {
  const encoding = checkOptions(options).encoding;
  return { path: checkPath(path), convert: encoding === 'buffer' ? Buffer.from : undefined };
}

/** Gives the path without links, '.' and '..'. @param {string|Buffer} path @param {string|object} [options] encoding
 * @param {function} callback (error, string) @throws {TypeError} a wrong argument
 * @see fs.html#fsrealpathpath-options-callback */
function realpath(path, options, callback) {
  callback = callback || options;
  checkCallback(callback);
  operate('realpath', realpathRequest(path, options), callback);
}

/** The same, at once. @returns {string} @throws {Error} @see fs.html#fsrealpathsyncpath-options */
function realpathSync(path, options) {
  return operate('realpath', realpathRequest(path, options));
}

realpath.native = realpath;
realpathSync.native = realpathSync;

// ---- Folders ------------------------------------------------------------------------------------------------

/* libuv's uv_dirent_type_t, in its order */
const KINDS = ['Unknown', 'File', 'Directory', 'SymbolicLink', 'FIFO', 'Socket', 'CharacterDevice', 'BlockDevice'];

/** Something in a folder: name, path, isFile(), isDirectory(), ... @see fs.html#class-fsdirent */
function Dirent(name, path, type) {
  this.name = name;
  this.parentPath = path;
  this.path = path;
  Object.defineProperty(this, '_type', { value: type });
}

KINDS.slice(1).forEach((kind, i) => {
  Dirent.prototype[`is${kind}`] = function () { return this._type === i + 1; };
});

function readdirRequest(path, options) {
  options = checkOptions(options);
  if (options.recursive) throw errors().notYet('fs.readdir with the option recursive');
  const name = options.encoding === 'buffer' ? Buffer.from : String;
  path = checkPath(path);
  return {
    path,
    convert(entries) {
      const out = [];
      for (let i = 0; i < entries.length; i += 2) {
        out.push(options.withFileTypes ? new Dirent(name(entries[i]), path, entries[i + 1]) : name(entries[i]));
      }
      return out;
    }
  };
}

/** Gives what a folder holds, sorted by name. @param {string|Buffer} path
 * @param {string|object} [options] encoding, withFileTypes @param {function} callback (error, string[] or Dirent[])
 * @throws {TypeError} a wrong argument @see fs.html#fsreaddirpath-options-callback */
function readdir(path, options, callback) {
  callback = callback || options;
  checkCallback(callback);
  operate('readdir', readdirRequest(path, options), callback);
}

/** The same, at once. @returns {string[]|Dirent[]} @throws {Error} @see fs.html#fsreaddirsyncpath-options */
function readdirSync(path, options) {
  return operate('readdir', readdirRequest(path, options));
}

function mkdirRequest(path, options) {
  if (typeof options === 'number' || typeof options === 'string') options = { mode: options };
  options = checkOptions(options);
  path = checkPath(path);
  checkBoolean(options.recursive, 'options.recursive');
  return { path, flags: options.recursive ? RECURSIVE : 0, mode: checkMode(options.mode, 511) };
}

/** Makes a folder. @param {string|Buffer} path @param {number|object} [options] recursive, mode
 * @param {function} callback (error), recursive: (error, the first folder made) @throws {TypeError} a wrong argument
 * @see fs.html#fsmkdirpath-options-callback */
function mkdir(path, options, callback) {
  callback = callback || options;
  checkCallback(callback);
  operate('mkdir', mkdirRequest(path, options), callback);
}

/** The same, at once. @returns {string|undefined} @throws {Error} @see fs.html#fsmkdirsyncpath-options */
function mkdirSync(path, options) {
  return operate('mkdir', mkdirRequest(path, options));
}

/** Removes an empty folder. @param {string|Buffer} path @param {function} callback (error)
 * @throws {TypeError} a wrong argument @see fs.html#fsrmdirpath-options-callback */
function rmdir(path, options, callback) {
  callback = callback || options;
  checkCallback(callback);
  operate('rmdir', { path: checkPath(path) }, callback);
}

/** The same, at once. @throws {Error} @see fs.html#fsrmdirsyncpath-options */
function rmdirSync(path) {
  operate('rmdir', { path: checkPath(path) });
}

function rmRequest(path, options) {
  options = checkOptions(options);
  checkBoolean(options.recursive, 'options.recursive');
  checkBoolean(options.force, 'options.force');
  return { path: checkPath(path), flags: (options.recursive ? RECURSIVE : 0) | (options.force ? FORCE : 0) };
}

/** Removes a file, or a folder with all that is in it. @param {string|Buffer} path
 * @param {object} [options] recursive, force: not being there is no error @param {function} callback (error)
 * @throws {TypeError} a wrong argument @see fs.html#fsrmpath-options-callback */
function rm(path, options, callback) {
  callback = callback || options;
  checkCallback(callback);
  operate('rm', rmRequest(path, options), callback);
}

/** The same, at once. @throws {Error} @see fs.html#fsrmsyncpath-options */
function rmSync(path, options) {
  operate('rm', rmRequest(path, options));
}

// ---- Promises -----------------------------------------------------------------------------------------------

const PROMISED = ['access', 'appendFile', 'copyFile', 'lstat', 'mkdir', 'readFile', 'readdir', 'realpath', 'rename',
  'rm', 'rmdir', 'stat', 'unlink', 'writeFile'];

/* The functions with a callback as ones that give a promise; made when asked for. Wrong arguments reject. */
function makePromises() {
  const promises = { constants };
  PROMISED.forEach((name) => { promises[name] = require('util').promisify(exports[name]); });
  return promises;
}

exports.appendFile = appendFile;
exports.appendFileSync = appendFileSync;
exports.access = access;
exports.accessSync = accessSync;
exports.copyFile = copyFile;
exports.copyFileSync = copyFileSync;
exports.exists = exists;
exports.existsSync = existsSync;
exports.lstat = lstatForms[0];
exports.lstatSync = lstatForms[1];
exports.mkdir = mkdir;
exports.mkdirSync = mkdirSync;
exports.readdir = readdir;
exports.readdirSync = readdirSync;
exports.readFile = readFile;
exports.readFileSync = readFileSync;
exports.realpath = realpath;
exports.realpathSync = realpathSync;
exports.rename = rename;
exports.renameSync = renameSync;
exports.rm = rm;
exports.rmSync = rmSync;
exports.rmdir = rmdir;
exports.rmdirSync = rmdirSync;
exports.stat = statForms[0];
exports.statSync = statForms[1];
exports.unlink = unlink;
exports.unlinkSync = unlinkSync;
exports.writeFile = writeFile;
exports.writeFileSync = writeFileSync;
exports.Stats = Stats;
exports.Dirent = Dirent;
exports.constants = constants;
['F_OK', 'R_OK', 'W_OK', 'X_OK'].forEach((name) => { exports[name] = constants[name]; });
Object.defineProperty(exports, 'promises', {
  get() {
    Object.defineProperty(exports, 'promises', { value: makePromises(), enumerable: true, configurable: true });
    return exports.promises;
  },
  enumerable: true, configurable: true
});
