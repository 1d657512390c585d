/* internal/deep_equal.js -- are two values alike, all the way down? For util.isDeepStrictEqual.
 *
 * HOW   same class, same prototype, then the same keys with alike values. Pairs that are being compared are
 *       assumed alike, so circles end.
 * NODE  Map, Set and typed arrays come with them.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const natives = native('util');

function same(a, b) {
  return a === b ? a !== 0 || 1 / a === 1 / b : a !== a && b !== b;
}

function isObject(value) {
  return value !== null && typeof value === 'object';
}

/* What an object is besides its keys. */
function alikeInside(type, a, b) {
  switch (type) {
    case 'Date': return same(a.getTime(), b.getTime());
    case 'RegExp': return String(a) === String(b) && a.lastIndex === b.lastIndex;
    case 'Number': case 'String': case 'Boolean': return same(a.valueOf(), b.valueOf());
    case 'Error': return a.name === b.name && a.message === b.message;
    case 'Array': return a.length === b.length;
    default: return !natives.isBuffer(a) || a.length === b.length;
  }
}

function isDeepStrictEqual(a, b, open) {
  if (same(a, b)) return true;
  if (!isObject(a) || !isObject(b)) return false;
  const type = natives.getClass(a);
  if (type !== natives.getClass(b) || Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (!alikeInside(type, a, b)) return false;
  const keys = natives.ownKeys(a, false);
  if (keys.length !== natives.ownKeys(b, false).length) return false;
  for (let i = 0; i < open.length; i++) if (open[i][0] === a && open[i][1] === b) return true;
  open.push([a, b]);
  const alike = keys.every((key) => Object.prototype.propertyIsEnumerable.call(b, key) &&
    isDeepStrictEqual(a[key], b[key], open));
  open.pop();
  return alike;
}

module.exports = (a, b) => isDeepStrictEqual(a, b, []);
