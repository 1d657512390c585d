/* path.js -- paths as text: take them apart, put them together, make them short. Never looks at the disk.
 *
 * HOW   everything rests on collapse() in internal/path_parts.js: split at the slashes, drop '' and '.', let '..'
 *       eat the segment before. Only resolve() asks for the working directory.
 * WHY   Orrery runs where '/' separates, so this is both `path` and `path.posix`. The Windows rules are a file of
 *       their own, path/win32.js, loaded when asked for.
 * READ  normalize(), resolve(), then any. Book: chapter 11.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const parts = require('internal/path_parts');
const checkString = parts.checkString;

function collapse(path, rooted) {
  return parts.collapse(path.split('/'), rooted, '/');
}

/* Where the path ends without the slashes behind it; `from` is where they may begin. */
function trimmedEnd(path, from) {
  let end = path.length;
  while (end > from && path.charAt(end - 1) === '/') end--;
  return end;
}

/**
 * Gives the absolute path that the segments lead to, from right to left until one is absolute, at last from the
 * working directory.
 * @param {...string} paths @returns {string} @throws {TypeError} if one is no string
 * @see path.html#pathresolvepaths
 */
function resolve() {
  let resolved = '', rooted = false;
  for (let i = arguments.length - 1; i >= 0 && !rooted; i--) {
    checkString(arguments[i], `paths[${i}]`);
    if (arguments[i] === '') continue;
    resolved = `${arguments[i]}/${resolved}`;
    rooted = isAbsolute(arguments[i]);
  }
  if (!rooted) {
    const here = process.cwd();
    resolved = here === '' ? resolved : `${here}/${resolved}`; // a program may say so, where the folder is gone
    if (!isAbsolute(here)) return collapse(resolved, false) || '.';
  }
  return `/${collapse(resolved, true)}`;
}

/**
 * Gives the shortest path that means the same as text; a slash at the end stays.
 * @param {string} path @returns {string} @throws {TypeError} if it is no string @see path.html#pathnormalizepath
 */
function normalize(path) {
  checkString(path, 'path');
  if (path === '') return '.';
  const rooted = path.charAt(0) === '/';
  let short = collapse(path, rooted);
  if (path.charAt(path.length - 1) === '/' && (short !== '' || !rooted)) short = `${short || '.'}/`;
  return rooted ? `/${short}` : short || '.';
}

/** @param {string} path @returns {boolean} @throws {TypeError} if it is no string
 * @see path.html#pathisabsolutepath */
function isAbsolute(path) {
  checkString(path, 'path');
  return path.charAt(0) === '/';
}

/**
 * Puts segments together and normalizes them.
 * @param {...string} paths @returns {string} @throws {TypeError} if one is no string @see path.html#pathjoinpaths
 */
function join() {
  const wanted = [];
  for (let i = 0; i < arguments.length; i++) {
    checkString(arguments[i], 'path');
    if (arguments[i] !== '') wanted.push(arguments[i]);
  }
  return normalize(wanted.join('/'));
}

/**
 * Gives the way from one path to another.
 * @param {string} from @param {string} to @returns {string} '' if they are the same
 * @throws {TypeError} if one is no string @see path.html#pathrelativefrom-to
 */
function relative(from, to) {
  checkString(from, 'from');
  checkString(to, 'to');
  const a = resolve(from).split('/');
  const b = resolve(to).split('/');
  let same = 1;
  if (a[1] === '') a.pop();
  if (b[1] === '') b.pop();
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return a.slice(same).map(() => '..').concat(b.slice(same)).join('/');
}

/** Gives the path as it is: only Windows has namespaced ones. @param {string} path @returns {string}
 * @see path.html#pathtonamespacedpathpath */
function toNamespacedPath(path) {
  return path;
}

/** Gives all but the last segment. @param {string} path @returns {string} @throws {TypeError} if it is no string
 * @see path.html#pathdirnamepath */
function dirname(path) {
  checkString(path, 'path');
  const rooted = path.charAt(0) === '/';
  const slash = path.lastIndexOf('/', trimmedEnd(path, 1) - 1);
  if (slash <= 0) return rooted ? '/' : '.';
  return rooted && slash === 1 ? '//' : path.slice(0, slash);
}

/** Gives the last segment, without the suffix if it has that. @param {string} path @param {string} [suffix]
 * @returns {string} @throws {TypeError} if one is no string @see path.html#pathbasenamepath-suffix */
function basename(path, suffix) {
  if (suffix !== undefined) checkString(suffix, 'suffix');
  checkString(path, 'path');
  if (suffix !== undefined && suffix === path) return '';
  const end = trimmedEnd(path, 0);
  const start = end > 0 ? path.lastIndexOf('/', end - 1) + 1 : 0;
  return parts.baseWithout(path, start, end, suffix);
}

/** Gives the last segment's extension with its dot, '' without one. @param {string} path @returns {string}
 * @throws {TypeError} if it is no string @see path.html#pathextnamepath */
function extname(path) {
  checkString(path, 'path');
  return parts.extensionOf(basename(path));
}

/** Puts together what parse() takes apart. @param {object} pathObject dir, root, base, name, ext
 * @returns {string} @throws {TypeError} if it is no object @see path.html#pathformatpathobject */
function format(pathObject) {
  return parts.format('/', pathObject);
}

/** Takes a path apart. @param {string} path @returns {object} root, dir, base, ext, name
 * @throws {TypeError} if it is no string @see path.html#pathparsepath */
function parse(path) {
  checkString(path, 'path');
  const root = path.charAt(0) === '/' ? '/' : '', end = trimmedEnd(path, root.length);
  let slash = path.lastIndexOf('/', end - 1);
  if (slash < root.length) slash = -1; // the root is no separator
  const base = path.slice(slash < 0 ? root.length : slash + 1, end), ext = parts.extensionOf(base);
  return {
    root, dir: slash < 0 ? root : path.slice(0, slash), base, ext,
    name: base.slice(0, base.length - ext.length)
  };
}

exports.resolve = resolve;
exports.normalize = normalize;
exports.isAbsolute = isAbsolute;
exports.join = join;
exports.relative = relative;
exports.toNamespacedPath = toNamespacedPath;
exports.dirname = dirname;
exports.basename = basename;
exports.extname = extname;
exports.format = format;
exports.parse = parse;
exports.sep = '/';
exports.delimiter = ':';
Object.defineProperty(exports, 'win32', {
  get() { return require('path/win32'); }, enumerable: true, configurable: true
});
/* Experimental in Node 20, and not there yet. */
Object.defineProperty(exports, 'matchesGlob', {
  get() { return require('internal/errors').missing('path.matchesGlob'); }, enumerable: true, configurable: true
});
exports.posix = exports;
exports._makeLong = toNamespacedPath;
