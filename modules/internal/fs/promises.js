/* internal/fs/promises.js -- fs.promises: the promise forms, and what is different in them.
 *
 * READ  after internal/fs/forms.js. Follows fs.html#promises-api.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

/* Those that take a descriptor are methods of a FileHandle instead. */
const NAMES = ['access', 'copyFile', 'rename', 'truncate', 'rm', 'rmdir', 'mkdir', 'readdir', 'readlink', 'symlink', 'lstat',
  'stat', 'statfs', 'link', 'unlink', 'chmod', 'lchown', 'chown', 'utimes', 'lutimes', 'realpath', 'mkdtemp', 'writeFile',
  'appendFile', 'readFile', 'cp', 'opendir'];

async function lchmod() {
  throw errors.make(Error, 'ERR_METHOD_NOT_IMPLEMENTED', 'The lchmod() method is not implemented');
}

/** fs.promises.open(path[, flags[, mode]]) @returns {Promise<FileHandle>} @see fs.html#fspromisesopenpath-flags-mode */
async function open(path, flags, mode) {
  const { checkFlags, checkMode, checkPath } = require('internal/fs/arguments');
  const action = { op: require('internal/fs/natives').open, args: [checkPath(path), checkFlags(flags, 'r'), checkMode(mode, 0o666)] };
  const fd = await require('internal/fs/forms').promised(action);
  return new (require('internal/fs/handle').FileHandle)(fd);
}

/* readFile, writeFile and appendFile take a FileHandle, too. */
const handleOr = (name, f) => {
  const either = (file, ...args) => {
    const isHandle = file !== null && typeof file === 'object' && file instanceof require('internal/fs/handle').FileHandle;
    if (isHandle) return file[name](...args);
    if (typeof file === 'number') return Promise.reject(errors.invalidType('path', ['string', 'Buffer', 'URL'], file));
    return f(file, ...args);
  };
  Object.defineProperty(either, 'name', { value: name, configurable: true });
  return either;
};

/** @param {object[]} parts of fs, with their forms */
function makePromises(parts) {
  const promises = {};
  parts.forEach((part) => {
    part.forms.forEach(({ name, promise }) => {
      if (NAMES.includes(name)) promises[name] = promise;
    });
  });
  ['readFile', 'writeFile', 'appendFile'].forEach((name) => { promises[name] = handleOr(name, promises[name]); });
  promises.open = open;
  promises.watch = (...args) => require('internal/fs/watch').watchAsync(...args);
  promises.lchmod = lchmod;
  promises.constants = require('internal/fs/natives').constants;
  return promises;
}

module.exports = { makePromises };
