/* internal/fs/dir.js -- Dir: a folder that is read entry by entry.
 *
 * HOW   the C half reads `bufferSize` entries at a time; read() hands them out one by one. Operations wait for each other,
 *       since the system's handle can do one thing at a time.
 * READ  after internal/fs/forms.js. Follows fs.html#class-fsdir.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateFunction, validateUint32 } = require('internal/validators');
const { checkOptions, checkPath, checkSwitch } = require('internal/fs/arguments');
const { forms, now, operate } = require('internal/fs/forms');
const { namedAs } = require('internal/fs/paths');
const { Dirent } = require('internal/fs/stats');
const natives = require('internal/fs/natives');

const HANDLE = Symbol('kDirHandle'), ENTRIES = Symbol('kDirBufferedEntries'), PATH = Symbol('kDirPath');
const CLOSED = Symbol('kDirClosed'), WAITING = Symbol('kDirOperationQueue'), OPTIONS = Symbol('kDirOptions');

const closedError = () => errors.make(Error, 'ERR_DIR_CLOSED', 'Directory handle was closed');

class Dir {
  constructor(handle, path, options) {
    if (handle === undefined || handle === null) throw errors.error('ERR_MISSING_ARGS', 'handle');
    this[HANDLE] = handle;
    this[ENTRIES] = [];
    this[PATH] = path;
    this[CLOSED] = false;
    this[WAITING] = null; // operations behind the one under way
    this[OPTIONS] = options;
  }
  get path() { return this[PATH]; }

  /** The next entry, or null at the end. @param {function} [callback] (error, entry); without one: @returns {Promise} */
  read(callback = undefined) {
    if (this[CLOSED]) throw closedError();
    return either(callback, (done) => inLine(this, done, (next) => readEntry(this, (error, entry) => {
      next();
      done(error, entry);
    })));
  }
  readSync() {
    checkFree(this);
    if (this[ENTRIES].length === 0) fill(this, now(readAction(this)));
    return this[ENTRIES].shift() ?? null;
  }
  /** Closes the folder, after what is under way. */
  close(callback = undefined) {
    if (this[CLOSED]) return failed(closedError(), callback);
    return either(callback, (done) => inLine(this, done, (next) => {
      this[CLOSED] = true;
      operate(closeAction(this), (error) => {
        next();
        done(error);
      });
    }));
  }
  closeSync() {
    checkFree(this);
    this[CLOSED] = true;
    now(closeAction(this));
  }
  /** All entries; the folder is closed at the end, or when the loop is left. */
  async* entries() {
    try {
      for (;;) {
        const entry = await this.read();
        if (entry === null) break;
        yield entry;
      }
    } finally {
      await this.close();
    }
  }
}

Object.defineProperty(Dir.prototype, Symbol.asyncIterator, {
  value: Dir.prototype.entries, writable: true, configurable: true
});

const readAction = (dir) => ({ op: natives.readOpenDir, args: [dir[HANDLE], dir[OPTIONS].bufferSize, dir[OPTIONS].raw] });
const closeAction = (dir) => ({ op: natives.closeDir, args: [dir[HANDLE]] });

function fill(dir, raw) {
  const { name = (one) => one, recursive } = dir[OPTIONS];
  for (let i = 0; i < raw.length; i += 2) dir[ENTRIES].push(new Dirent(name(raw[i]), raw[i + 1], dir[PATH]));
  if (recursive && raw.length > 0) dir[ENTRIES].push(...deeper(dir[ENTRIES]));
}

/* What is below the folders among the entries; read at once. */
function deeper(entries) {
  const { readdirSync } = require('fs'), { join } = require('path');
  return entries.filter((entry) => entry.isDirectory())
    .flatMap((entry) => readdirSync(join(entry.path, entry.name), { withFileTypes: true, recursive: true }));
}

function readEntry(dir, callback) {
  if (dir[ENTRIES].length > 0) return process.nextTick(callback, null, dir[ENTRIES].shift());
  operate(readAction(dir), (error, raw) => {
    if (error) return callback(error);
    fill(dir, raw);
    callback(null, dir[ENTRIES].shift() ?? null);
  });
}

/* start(next) runs when nothing else is under way; it calls next() at its end. If the folder was closed meanwhile, done()
 * hears of it instead. */
function inLine(dir, done, start) {
  if (dir[CLOSED]) return process.nextTick(done, closedError());
  if (dir[WAITING]) return dir[WAITING].push(() => inLine(dir, done, start));
  dir[WAITING] = [];
  start(function next() {
    const waiting = dir[WAITING];
    dir[WAITING] = null;
    waiting.forEach((one) => one());
  });
}

function checkFree(dir) {
  if (dir[CLOSED]) throw closedError();
  if (!dir[WAITING]) return;
  throw errors.make(Error, 'ERR_DIR_CONCURRENT_OPERATION',
    'Cannot do synchronous work on directory handle with concurrent asynchronous operations');
}

/* With a callback or as a promise. */
function either(callback, run) {
  if (callback === undefined) {
    return new Promise((resolve, reject) => run((error, value) => { error ? reject(error) : resolve(value); }));
  }
  validateFunction(callback, 'cb');
  run(callback);
}

function failed(error, callback) {
  if (callback === undefined) return Promise.reject(error);
  validateFunction(callback, 'cb');
  process.nextTick(callback, error);
}

/** fs.opendir(path[, options], callback (error, Dir)). Options: encoding, bufferSize (32), recursive.
 * @see fs.html#fsopendirpath-options-callback */
const opendir = forms('opendir', 1, 1, (path, options) => {
  path = checkPath(path);
  options = checkOptions(options);
  const { bufferSize = 32 } = options;
  validateUint32(bufferSize, 'options.bufferSize', true);
  const held = { ...namedAs(options.encoding), bufferSize, recursive: checkSwitch(options, 'recursive') };
  return { op: natives.opendir, args: [path], convert: (handle) => new Dir(handle, path, held) };
});

module.exports = { forms: [opendir], Dir };
