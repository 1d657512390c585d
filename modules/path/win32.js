/* path/win32.js -- paths as Windows writes them, as text, on any system.
 *
 * HOW   rootOf() finds the device ("C:", "\\server\share") and whether the rest begins at its root; what follows
 *       is collapsed as in path.js, with both slashes as separators.
 * WHY   programs handle paths of other systems: build tools, archives, tests.
 * READ  after path.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const parts = require('internal/path_parts');
const checkString = parts.checkString;

const UNC = /^[\\\/]{2}([^\\\/]+)[\\\/]+([^\\\/]+)/;
const DRIVE = /^[a-zA-Z]:/;
/* Names that mean a device in every folder; what follows the colon is a stream of it. */
const RESERVED = /^(con|prn|aux|nul|(com|lpt)[1-9\u00b9\u00b2\u00b3])$/i;

function isSeparator(ch) {
  return ch === '\\' || ch === '/';
}

/* { device, rooted, end }: "C:" and "\\server\share" are devices; end is where the root ends. */
function rootOf(path) {
  const unc = UNC.exec(path);
  if (unc) return { device: `\\\\${unc[1]}\\${unc[2]}`, rooted: true, end: unc[0].length, unc: true };
  if (isSeparator(path.charAt(0))) return { device: '', rooted: true, end: 1 };
  if (!DRIVE.test(path)) return { device: '', rooted: false, end: 0 };
  const rooted = isSeparator(path.charAt(2));
  return { device: path.slice(0, 2), rooted, end: rooted ? 3 : 2 };
}

/* As rootOf(), for the functions that look into "\\\\.\\" and "\\\\?\\", the roots of all devices. */
function deviceOf(path) {
  const root = rootOf(path);
  if (/^\\\\[.?]\\/.test(root.device)) return { device: root.device.slice(0, 3), rooted: true, end: 4 };
  return root;
}

function collapse(path, rooted) {
  return parts.collapse(path.split(/[\\\/]/), rooted, '\\');
}

/* The working directory of a drive; another drive's is its root. */
function startOf(device) {
  if (device === '') return process.cwd();
  const path = process.env[`=${device}`] || process.cwd();
  const other = path.slice(0, 2).toLowerCase() !== device.toLowerCase() && path.charAt(2) === '\\';
  return other ? `${device}\\` : path;
}

/** @see path.html#pathresolvepaths */
function resolve() {
  let device = '', tail = '', rooted = false;
  for (let i = arguments.length - 1; i >= -1; i--) {
    const path = i < 0 ? startOf(device) : arguments[i];
    if (i >= 0) checkString(path, `paths[${i}]`);
    if (path === '') continue;
    const root = deviceOf(path);
    if (root.device !== '') {
      if (device !== '' && root.device.toLowerCase() !== device.toLowerCase()) continue;
      device = device || root.device;
    }
    if (!rooted) {
      tail = `${path.slice(root.end)}\\${tail}`;
      rooted = root.rooted;
    }
    if (rooted && device !== '') break;
  }
  return device + (rooted ? '\\' : '') + collapse(tail, rooted) || '.';
}

/** @see path.html#pathnormalizepath */
function normalize(path) {
  checkString(path, 'path');
  if (path === '') return '.';
  if (path === ':') return path;
  let root = deviceOf(path);
  const colon = path.indexOf(':');
  if (root.unc && root.end === path.length) return `${root.device}\\`;
  const reserved = RESERVED.test(path.slice(0, colon));
  if (reserved && colon > 0) root = { device: path.slice(0, colon + 1), rooted: false, end: colon + 1 };
  let tail = collapse(path.slice(root.end), root.rooted);
  if (tail === '' && !root.rooted) tail = '.';
  if (tail !== '' && root.end < path.length && isSeparator(path.charAt(path.length - 1))) tail += '\\';
  if (reserved) return `.\\${root.device}${tail}`;
  if (!root.rooted && root.device === '' && looksLikeDevice(path, tail)) return `.\\${tail}`;
  return root.device + (root.rooted ? '\\' : '') + tail;
}

/* Would the shorter text mean a device, as "./C:/x" without its dot? */
function looksLikeDevice(path, tail) {
  return DRIVE.test(tail) || /:([\\\/]|$)/.test(path);
}

/** @see path.html#pathisabsolutepath */
function isAbsolute(path) {
  checkString(path, 'path');
  return rootOf(path).rooted;
}

/** @see path.html#pathjoinpaths */
function join() {
  const wanted = [];
  for (let i = 0; i < arguments.length; i++) {
    checkString(arguments[i], 'path');
    if (arguments[i] !== '') wanted.push(arguments[i]);
  }
  if (wanted.length === 0) return '.';
  let joined = wanted.join('\\');
  // Two slashes are a server's only if the first part says so itself.
  if (!/^[\\\/]{2}[^\\\/]/.test(wanted[0])) joined = joined.replace(/^[\\\/]{2,}/, '\\');
  return normalize(joined);
}

/** @see path.html#pathrelativefrom-to */
function relative(from, to) {
  checkString(from, 'from');
  checkString(to, 'to');
  const target = resolve(to);
  const a = segments(resolve(from));
  const b = segments(target);
  let same = 0;
  while (same < a.length && same < b.length && a[same].toLowerCase() === b[same].toLowerCase()) same++;
  if (same === 0 && a.length && b.length) return target;
  return a.slice(same).map(() => '..').concat(b.slice(same)).join('\\');
}

function segments(path) {
  path = path.replace(/^\\+|\\+$/g, '');
  return path === '' ? [] : path.split('\\');
}

/** Gives the form "\\?\C:\..." that has no limit of length. @see path.html#pathtonamespacedpathpath */
function toNamespacedPath(path) {
  if (typeof path !== 'string' || path === '') return path;
  const resolved = resolve(path);
  if (/^\\\\[^?.]/.test(resolved)) return `\\\\?\\UNC\\${resolved.slice(2)}`;
  if (/^[a-zA-Z]:\\/.test(resolved)) return `\\\\?\\${resolved}`;
  return resolved.length > 2 ? resolved : path;
}

/* Where the last segment begins and ends; `from` is where the root ends. */
function lastSegment(path, from) {
  let end = path.length;
  while (end > from && isSeparator(path.charAt(end - 1))) end--;
  let start = end;
  while (start > from && !isSeparator(path.charAt(start - 1))) start--;
  return { start, end };
}

/** @see path.html#pathdirnamepath */
function dirname(path) {
  checkString(path, 'path');
  if (path === '') return '.';
  if (path.length === 1) return isSeparator(path) ? path : '.';
  const root = rootOf(path);
  let end = root.end;
  if (root.unc) {
    if (end === path.length) return path;
    end++; // the root of a share has a slash
  }
  const last = lastSegment(path, end);
  if (last.start > end) return path.slice(0, last.start - 1);
  return end > 0 ? path.slice(0, end) : '.';
}

/** @see path.html#pathbasenamepath-suffix */
function basename(path, suffix) {
  if (suffix !== undefined) checkString(suffix, 'suffix');
  checkString(path, 'path');
  if (suffix !== undefined && suffix === path) return '';
  const last = lastSegment(path, DRIVE.test(path) ? 2 : 0);
  return parts.baseWithout(path, last.start, last.end, suffix);
}

/** @see path.html#pathextnamepath */
function extname(path) {
  checkString(path, 'path');
  return parts.extensionOf(basename(path));
}

/** @see path.html#pathformatpathobject */
function format(pathObject) {
  return parts.format('\\', pathObject);
}

/** @see path.html#pathparsepath */
function parse(path) {
  checkString(path, 'path');
  const root = rootOf(path);
  let end = root.end;
  if (root.unc && end < path.length) end++;
  const last = lastSegment(path, end);
  const base = path.slice(last.start, last.end), ext = parts.extensionOf(base);
  return {
    root: path.slice(0, end), dir: last.start > end ? path.slice(0, last.start - 1) : path.slice(0, end),
    base, ext, name: base.slice(0, base.length - ext.length)
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
exports.sep = '\\';
exports.delimiter = ';';
exports.win32 = exports;
exports.posix = require('path');
Object.defineProperty(exports, 'matchesGlob', Object.getOwnPropertyDescriptor(exports.posix, 'matchesGlob'));
exports._makeLong = toNamespacedPath;
