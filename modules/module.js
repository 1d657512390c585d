/* module.js -- require('module'): what a program may know of the module loader.
 *
 * LIMIT no hooks (register), no source maps, no Module._load and its kin.
 * READ  beside src/modules.c, where modules are loaded. Follows Node's module.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* createRequire(path), builtinModules(), isBuiltin(id), fileURLToPath(text), cache */
const loader = native('module');

/** createRequire(filename): a require function for the file, a path or a file: URL. Throws ERR_INVALID_ARG_VALUE. */
function createRequire(filename) {
  const text = String(filename);
  const path = text.startsWith('file:') ? loader.fileURLToPath(text) : text;
  if (path === undefined || !path.startsWith('/')) {
    const error = new TypeError("The argument 'filename' must be a file URL object, file URL string, or absolute path string. " +
      `Received '${text}'`);
    error.code = 'ERR_INVALID_ARG_VALUE';
    throw error;
  }
  return loader.createRequire(path.endsWith('/') ? `${path}noop.js` : path);
}

/** isBuiltin(id): is it the name of a core module? */
function isBuiltin(id) {
  return loader.isBuiltin(id);
}

function Module() {
  throw new Error('Orrery does not make modules by hand');
}

module.exports = Object.assign(Module, {
  Module, createRequire, isBuiltin, builtinModules: loader.builtinModules(), _cache: loader.cache
});
