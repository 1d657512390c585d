/* module.js -- require('module'): the module loader, as programs may look at it and change it.
 *
 * HOW   the loader is src/modules.c. When this module is first asked for, it takes the loader's place: require() calls
 *       Module._load here, step by step what the C code does at once: resolve, look into the cache, make a module,
 *       hand it to the function for its extension, which compiles it. Each step is a property that may be replaced.
 * WHY   packages live on that: pirates replaces _extensions['.js'], proxyquire _load, others _resolveFilename. Who never
 *       asks for this module keeps the short way.
 * NODE  left out: hooks (register) and native addons (.node); no source map is ever looked for (findSourceMap).
 * READ  beside src/modules.c. Follows Node's module.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* createRequire(path), builtinModules(), isBuiltin(id), fileURLToPath(text), cache, prototype, hook(functions), core(id),
 * resolve(id, parent), notFound(id, parent), requireOf(module), compile(module, text, file), importNow(file, anyway), syncCore(),
 * preloading(), setMain(module) */
const loader = native('module');
const path = require('path');
const { error, invalidValue, missing, notYet } = require('internal/errors');

const hide = (object, key, value) => Object.defineProperty(object, key, { value, writable: true, configurable: true, enumerable: false });

/** createRequire(filename): a require function for the file, a path or a file: URL. Throws ERR_INVALID_ARG_VALUE. */
function createRequire(filename) {
  const text = String(filename);
  const file = text.startsWith('file:') ? loader.fileURLToPath(text) : text;
  if (file === undefined || !file.startsWith('/')) {
    throw invalidValue('filename', filename, 'must be a file URL object, file URL string, or absolute path string');
  }
  return loader.createRequire(file.endsWith('/') ? `${file}noop.js` : file);
}

/** isBuiltin(id): is it the name of a core module? */
function isBuiltin(id) {
  return loader.isBuiltin(id);
}

const wrapper = ['(function (exports, require, module, __filename, __dirname) { ', '\n});'];

function wrap(script) {
  return Module.wrapper[0] + script + Module.wrapper[1];
}

// ---- A module ---------------------------------------------------------------------------------------------------

/** Module(id[, parent]): a module that has not been loaded. */
function Module(id = '', parent = undefined) {
  this.id = id;
  this.path = path.dirname(id);
  this.exports = {};
  hide(this, 'parent', parent);
  if (parent && Array.isArray(parent.children)) parent.children.push(this);
  this.filename = null;
  this.loaded = false;
  this.children = [];
}

Module.prototype = loader.prototype;
hide(Module.prototype, 'constructor', Module);

/* Loads the file by the function for its extension. */
hide(Module.prototype, 'load', function load(filename) {
  this.filename = filename;
  this.paths = Module._nodeModulePaths(path.dirname(filename));
  Module._extensions[extensionOf(filename)](this, filename);
  this.loaded = true;
});

/* Is what -r and --import name being loaded? */
Object.defineProperty(Module.prototype, 'isPreloading', { configurable: true, get: loader.preloading });

/* Has a program changed how a module's text becomes a function? */
function isWrapped() {
  return Module.wrap !== wrap || Module.wrapper[0] !== wrapper[0] || Module.wrapper[1] !== wrapper[1];
}

/* Runs the text as this module's. */
hide(Module.prototype, '_compile', function _compile(content, filename) {
  if (isWrapped()) {
    const body = require('vm').runInThisContext(Module.wrap(content), { filename });
    body.call(this.exports, this.exports, loader.requireOf(this), this, filename, path.dirname(filename));
    return;
  }
  if (!loader.compile(this, String(content), filename)) this.exports = loader.importNow(filename, true);
});

/* The longest of the extensions that are known: .test.js before .js; without one: .js */
function extensionOf(filename) {
  const name = path.basename(filename);
  for (let at = name.indexOf('.', 1); at >= 0; at = name.indexOf('.', at + 1)) {
    if (Module._extensions[name.slice(at)]) return name.slice(at);
  }
  return '.js';
}

const readText = (filename) => require('fs').readFileSync(filename, 'utf8').replace(/^\uFEFF/, '');

// ---- The loader's steps -------------------------------------------------------------------------------------------

/* By extension, the functions (module, filename) that fill in a module. */
Module._extensions = Object.assign(Object.create(null), {
  '.js'(module, filename) {
    const namespace = loader.importNow(filename, false);
    if (namespace === undefined) module._compile(readText(filename), filename);
    else module.exports = namespace;
  },

  '.json'(module, filename) {
    try {
      module.exports = JSON.parse(readText(filename));
    } catch (failure) {
      failure.message = `${filename}: ${failure.message}`;
      throw failure;
    }
  },

  '.node'() {
    throw notYet('a native addon (.node)');
  }
});

Module._cache = loader.cache;
Module._pathCache = Object.create(null);

/** The folders in which packages are looked for from `from`. */
Module._nodeModulePaths = function _nodeModulePaths(from) {
  const folders = [];
  for (let at = path.resolve(from); ; at = path.dirname(at)) {
    if (path.basename(at) !== 'node_modules') folders.push(path.join(at, 'node_modules'));
    if (at === '/') return folders;
  }
};

/** The folders in which `request` is looked for; null for a core module. */
Module._resolveLookupPaths = function _resolveLookupPaths(request, parent) {
  if (isBuiltin(request)) return null;
  if (/^\.\.?(\/|$)/.test(request)) return [parent && parent.filename ? path.dirname(parent.filename) : '.'];
  return [...((parent && parent.paths) || []), ...Module.globalPaths];
};

/* A module from whose folder the C loader can look. */
function seenFrom(parent) {
  if (parent && (parent.filename || parent.path)) return parent;
  const folder = parent && parent.paths && parent.paths[0] ? path.dirname(parent.paths[0]) : process.cwd();
  return { id: (parent && parent.id) || '.', path: folder };
}

/** The file that an id means for a module, or the name of a core module. @throws {Error} MODULE_NOT_FOUND */
Module._resolveFilename = function _resolveFilename(request, parent, isMain, options) {
  if (isBuiltin(request)) return request;
  if (!options || options.paths === undefined) return loader.resolve(request, seenFrom(parent));
  if (!Array.isArray(options.paths)) throw invalidValue('options.paths', options.paths);
  let failure;
  for (const folder of options.paths) {
    try {
      return loader.resolve(request, { id: '.', path: path.resolve(folder) });
    } catch (thrown) {
      if (thrown.code !== 'MODULE_NOT_FOUND') throw thrown;
      failure = thrown;
    }
  }
  throw failure || loader.notFound(request, seenFrom(parent));
};

/** The file for an absolute path or a name below one of the folders; false if there is none. */
Module._findPath = function _findPath(request, folders) {
  for (const folder of path.isAbsolute(request) ? [''] : folders || []) {
    try {
      return loader.resolve(path.resolve(folder, request), { id: '.', path: '/' });
    } catch (thrown) {
      if (thrown.code !== 'MODULE_NOT_FOUND') throw thrown;
    }
  }
  return false;
};

/** What require(request) gives in a module. */
Module._load = function _load(request, parent, isMain) {
  const instead = isBuiltin(request) && !request.startsWith('node:') && Module._cache[request];
  const core = instead ? instead.exports : loader.core(request);
  if (core !== undefined) return core;
  const filename = Module._resolveFilename(request, parent, isMain), cached = Module._cache[filename];
  if (cached !== undefined) {
    if (parent && Array.isArray(parent.children) && !parent.children.includes(cached)) parent.children.push(cached);
    return cached.exports;
  }
  if (isBuiltin(filename)) return loader.core(filename);
  const module = new Module(filename, parent);
  if (isMain) {
    loader.setMain(module);
    module.id = '.';
  }
  Module._cache[filename] = module;
  let done = false;
  try {
    module.load(filename);
    done = true;
  } finally {
    if (!done) delete Module._cache[filename];
  }
  return module.exports;
};

// ---- The module ---------------------------------------------------------------------------------------------------

/** The text of a module as the function that it is. */
hide(Module, 'wrap', wrap);
hide(Module, 'wrapper', [...wrapper]);

Object.assign(Module, {
  Module, createRequire, isBuiltin, builtinModules: loader.builtinModules(), globalPaths: [],
  /** Names that were imported from core modules get the values that their exports have now. */
  syncBuiltinESMExports() { loader.syncCore(); },
  /** As without --enable-source-maps: none. */
  findSourceMap() { return undefined; },
  register: missing('module.register'),
  /** Runs the program, whatever process.argv[1] is now. */
  runMain(main = process.argv[1]) { Module._load(main, null, true); },
  _debug() {}, _initPaths() {}, _preloadModules() {}
});

Object.defineProperty(Module, 'SourceMap', {
  configurable: true, enumerable: true, get() { return require('internal/source_map').SourceMap; }
});

loader.hook({
  load: (id, parent) => Module._load(id, parent, false),
  resolve: (id, parent) => Module._resolveFilename(id, parent, false),
  suffixes: () => Object.keys(Module._extensions)
});

module.exports = Module;
