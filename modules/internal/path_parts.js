/* internal/path_parts.js -- what paths have in common, whatever separates their segments.
 *
 * READ  with path.js and path/win32.js, which use it.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

function checkString(path, name) {
  if (typeof path !== 'string') throw require('internal/errors').invalidType(name, 'of type string', path);
}

/* The segments without empty ones, '.' and, where possible, '..'. Nothing is above a root. */
function collapse(segments, rooted, separator) {
  const kept = [];
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i], last = kept[kept.length - 1];
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') kept.push(segment);
    else if (last !== undefined && last !== '..') kept.pop();
    else if (!rooted) kept.push('..');
  }
  return kept.join(separator);
}

/* The last segment, path[start..end), without the suffix; a name is never all suffix. */
function baseWithout(path, start, end, suffix) {
  const base = path.slice(start, end);
  if (!suffix || suffix.length > path.length) return base;
  const rest = base.length - suffix.length;
  if (rest > 0) return base.slice(rest) === suffix ? base.slice(0, rest) : base;
  // Node gives the separators behind a name that ends like a longer suffix: basename('b//', 'a.b') is 'b//'.
  return rest < 0 && suffix.slice(-rest) === base ? path.slice(start) : base;
}

/* From the last dot; a dot in front makes a hidden file, not an extension. */
function extensionOf(base) {
  const dot = base.lastIndexOf('.');
  return dot <= 0 || base === '..' ? '' : base.slice(dot);
}

function format(separator, parts) {
  if (parts === null || typeof parts !== 'object') {
    throw require('internal/errors').invalidType('pathObject', 'of type object', parts);
  }
  const dot = parts.ext && parts.ext.charAt(0) !== '.' ? '.' : '';
  const base = parts.base || (parts.name || '') + dot + (parts.ext || '');
  const dir = parts.dir || parts.root;
  if (!dir) return base;
  return dir === parts.root ? dir + base : dir + separator + base;
}

exports.checkString = checkString;
exports.collapse = collapse;
exports.baseWithout = baseWithout;
exports.extensionOf = extensionOf;
exports.format = format;
