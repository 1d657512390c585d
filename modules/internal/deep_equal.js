/* internal/deep_equal.js -- are two values alike, all the way down? For assert.deepEqual, assert.deepStrictEqual and
 * util.isDeepStrictEqual.
 *
 * HOW   three questions in the order of their price. alike() compares primitives; alikeInside() what an object holds
 *       besides its keys (a date's time, bytes, the length of a list); alikeKeys() which keys there are, and only
 *       then alikeParts() goes down into what stands under them. Pairs that are being compared are
 *       taken to be alike, so circles end.
 *       Strict: primitives by Object.is, prototypes and enumerable symbols count. Loose: primitives by ==.
 * STATE one comparison `cx` a call: strict, and open: each object that is being compared with its partners.
 * READ  beside assert.js; Map and Set are in internal/deep_equal_collections.js. Follows Node's assert.html,
 *       "Comparison details".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* getClass(v), ownKeys(object, withHidden) */
const natives = native('util');

const hasOwn = (object, key) => Object.prototype.hasOwnProperty.call(object, key);
const isEnumerable = (object, key) => Object.prototype.propertyIsEnumerable.call(object, key);
const tagOf = (value) => Object.prototype.toString.call(value);
const isObject = (value) => value !== null && typeof value === 'object';
const isNaNNumber = (value) => typeof value === 'number' && value !== value;

// ---- What an object is besides its keys -------------------------------------------------------------------------

const isErrorLike = (value) => natives.getClass(value) === 'Error' || value instanceof Error;

const isURL = (value) => value[Symbol.toStringTag] === 'URL' && typeof value.href === 'string';

/* The kinds that hold something besides their keys; anything else is 'plain'. */
function kindOf(value) {
  if (Array.isArray(value)) return 'Array';
  if (isErrorLike(value)) return 'Error';
  if (ArrayBuffer.isView(value)) return 'View';
  if (isURL(value)) return 'URL';
  const type = natives.getClass(value);
  if (['Number', 'String', 'Boolean', 'Symbol', 'BigInt'].includes(type)) return 'Boxed';
  return ['Date', 'RegExp', 'Set', 'Map', 'ArrayBuffer'].includes(type) ? type : 'plain';
}

const bytesOf = (value) => ArrayBuffer.isView(value)
  ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : new Uint8Array(value);

function sameBytes(a, b) {
  if (a.byteLength !== b.byteLength) return false;
  const left = bytesOf(a), right = bytesOf(b);
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
  return true;
}

/* -0 is 0 in a float's array if the comparison is loose; NaN is never NaN there. */
function sameViews(cx, a, b) {
  const floats = !cx.strict && (a instanceof Float32Array || a instanceof Float64Array);
  if (!floats) return sameBytes(a, b);
  return a.byteLength === b.byteLength && a.every((number, i) => number === b[i]);
}

function sameBoxed(a, b) {
  const type = natives.getClass(a);
  if (type !== natives.getClass(b)) return false;
  const unbox = { Number, String, Boolean, Symbol, BigInt }[type].prototype.valueOf;
  return Object.is(unbox.call(a), unbox.call(b));
}

/* What two objects of one kind hold besides their keys; of collections only how much. */
function alikeInside(cx, kind, a, b) {
  switch (kind) {
    case 'Array': return a.length === b.length;
    case 'Date': return Date.prototype.getTime.call(a) === Date.prototype.getTime.call(b);
    case 'RegExp': return a.source === b.source && a.flags === b.flags && a.lastIndex === b.lastIndex;
    case 'Error': return a.name === b.name && a.message === b.message;
    case 'View': return sameViews(cx, a, b);
    case 'ArrayBuffer': return sameBytes(a, b);
    case 'Boxed': return sameBoxed(a, b);
    case 'URL': return a.href === b.href;
    case 'Set': case 'Map': return a.size === b.size;
    default: return true;
  }
}

// ---- Keys -------------------------------------------------------------------------------------------------------

const isIndex = (key) => /^(0|[1-9][0-9]{0,9})$/.test(key) && +key < 4294967295;
const hasIndexes = (kind) => kind === 'Array' || kind === 'View';

/* The keys under which two objects are to be compared; null if they don't have the same ones. An array's items and
 * a view's numbers are compared elsewhere. */
function commonKeys(cx, kind, a, b) {
  const wanted = (object) => natives.ownKeys(object, false).filter((key) => typeof key === 'symbol'
    ? cx.strict : !(hasIndexes(kind) && isIndex(key)));
  const keys = wanted(a);
  if (keys.length !== wanted(b).length) return null;
  const has = (key) => typeof key === 'symbol' ? isEnumerable(b, key) : hasOwn(b, key);
  return keys.every(has) ? keys : null;
}

/* An array with holes is alike another one with the same holes. */
function alikeItems(cx, a, b) {
  for (let i = 0; i < a.length; i++) {
    if (hasOwn(a, i)) {
      if (!hasOwn(b, i) || !alike(cx, a[i], b[i])) return false;
    } else if (hasOwn(b, i)) return false;
    else return alikeSparse(cx, a, b);
  }
  return true;
}

/* A hole may be wide: ask for the keys instead of trying each index. */
function alikeSparse(cx, a, b) {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => hasOwn(b, key) && alike(cx, a[key], b[key]));
}

function alikeParts(cx, kind, keys, a, b) {
  if (kind === 'Array' && !alikeItems(cx, a, b)) return false;
  if (kind === 'Set' || kind === 'Map') {
    const collections = require('internal/deep_equal_collections');
    if (!collections[`alike${kind}s`](cx, alike, a, b)) return false;
  }
  return keys.every((key) => alike(cx, a[key], b[key]));
}

// ---- Values -----------------------------------------------------------------------------------------------------

/* Two objects: a pair that is open until it has been compared. */
function alikeKeys(cx, kind, a, b) {
  const keys = commonKeys(cx, kind, a, b);
  if (keys === null) return false;
  let partners = cx.open.get(a);
  if (partners === undefined) cx.open.set(a, partners = new Set());
  if (partners.has(b)) return true;
  partners.add(b);
  const result = alikeParts(cx, kind, keys, a, b);
  partners.delete(b);
  if (partners.size === 0) cx.open.delete(a);
  return result;
}

function alikeObjects(cx, a, b) {
  if (cx.strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (tagOf(a) !== tagOf(b)) return false;
  const kind = kindOf(a);
  return kind === kindOf(b) && alikeInside(cx, kind, a, b) && alikeKeys(cx, kind, a, b);
}

/* Are two values alike in the comparison `cx`? */
function alike(cx, a, b) {
  if (a === b) return a !== 0 || !cx.strict || Object.is(a, b);
  if (isObject(a) && isObject(b)) return alikeObjects(cx, a, b);
  if (isNaNNumber(a) && isNaNNumber(b)) return true;
  return !cx.strict && !isObject(a) && !isObject(b) && a == b;
}

const comparison = (strict) => ({ strict, open: new Map() });

/** Alike by ==, whatever the prototypes. @see assert.html#assertdeepequalactual-expected-message */
exports.isDeepEqual = (a, b) => alike(comparison(false), a, b);

/** Alike by Object.is, with the same prototypes. @see util.html#utilisdeepstrictequalval1-val2 */
exports.isDeepStrictEqual = (a, b) => alike(comparison(true), a, b);
