/* fs.js -- files and folders.
 *
 * HOW   this is the list of what there is; each part is a story of its own in internal/fs/. A function is described once,
 *       and has three forms made of that (internal/fs/forms.js): with a callback the operation is done on the
 *       threadpool, as fs.promises.x it gives a promise for that, and as xSync it is done at once, while the loop
 *       stands still.
 * WHY   an operation has one name in the trace and one task, whose callback is the program's own function. Most are one
 *       trip to the pool; readFile, writeFile and appendFile are several, as in Node, and still one task.
 * NODE  openAsBlob reads the file at once, there when the Blob is read. rm and cp take one entry after the other.
 * READ  internal/fs/arguments.js, forms.js, then any. Book: chapter 11. Follows fs.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const constants = require('internal/fs/natives').constants;
const { Dirent, Stats } = require('internal/fs/stats');

const PARTS = [require('internal/fs/descriptors'), require('internal/fs/files'), require('internal/fs/paths'),
  require('internal/fs/folders'), require('internal/fs/realpath')];

PARTS.forEach((part) => {
  part.forms.forEach(({ name, callback, sync }) => {
    exports[name] = callback;
    exports[`${name}Sync`] = sync;
  });
  Object.assign(exports, part.functions);
});

exports.Stats = Stats;
exports.Dirent = Dirent;
exports.lchmod = undefined; // not on Linux
exports.lchmodSync = undefined;

/** A file as a Blob; it is read now. @param {string|Buffer|URL} path @param {object} [options] type @returns {Promise<Blob>}
 * @throws {TypeError} ERR_INVALID_ARG_VALUE: there is none @see fs.html#fsopenasblobpath-options */
exports.openAsBlob = function openAsBlob(path, options = {}) {
  if (!exports.existsSync(path)) throw errors.make(TypeError, 'ERR_INVALID_ARG_VALUE', 'Unable to open file as blob');
  return exports.promises.readFile(path).then((bytes) => new Blob([bytes], { type: options.type || '' }));
};

exports._toUnixTimestamp = require('internal/fs/arguments').toUnixTimestamp;
exports.constants = constants;
['F_OK', 'R_OK', 'W_OK', 'X_OK'].forEach((name) => { exports[name] = constants[name]; });

/* Loaded when it is first asked for. */
function lazily(name, load) {
  Object.defineProperty(exports, name, {
    get() {
      const value = load();
      Object.defineProperty(exports, name, { value, writable: true, enumerable: true, configurable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(exports, name, { value, writable: true, enumerable: true, configurable: true });
    },
    enumerable: true, configurable: true
  });
}

function createReadStream(path, options) {
  return new exports.ReadStream(path, options);
}

function createWriteStream(path, options) {
  return new exports.WriteStream(path, options);
}

exports.createReadStream = createReadStream;
exports.createWriteStream = createWriteStream;
lazily('ReadStream', () => require('internal/fs/streams').ReadStream);
lazily('WriteStream', () => require('internal/fs/streams').WriteStream);
lazily('FileReadStream', () => require('internal/fs/streams').ReadStream);
lazily('FileWriteStream', () => require('internal/fs/streams').WriteStream);
lazily('watch', () => require('internal/fs/watch').watch);
lazily('watchFile', () => require('internal/fs/watch_file').watchFile);
lazily('unwatchFile', () => require('internal/fs/watch_file').unwatchFile);
const late = { cp: 'internal/fs/cp', opendir: 'internal/fs/dir' };
Object.keys(late).forEach((name) => {
  lazily(name, () => require(late[name]).forms[0].callback);
  lazily(`${name}Sync`, () => require(late[name]).forms[0].sync);
});
lazily('Dir', () => require('internal/fs/dir').Dir);
lazily('promises', () => require('internal/fs/promises')
  .makePromises([...PARTS, require('internal/fs/cp'), require('internal/fs/dir')]));
