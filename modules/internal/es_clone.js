/* internal/es_clone.js -- structuredClone: a deep copy that keeps circles, dates, maps and errors what they are.
 *
 * READ  with src/native/object.c, which calls it. Follows HTML, "Safe passing of structured data".
 *       Left out: Blob, streams, ports.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* getClass(v); share(buffer), detach(buffer): native/arraybuffer.c */
const natives = native('util');
const classOf = Function.prototype.call.bind(Object.prototype.toString);
const errorNames = ['EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'];

function refuse(value) {
  const shown = typeof value === 'function' ? String(value) : typeof value === 'object' ? `#<${ 
    value.constructor && value.constructor.name || 'Object'}>` : String(value);
  return dataCloneError(`${shown} could not be cloned.`);
}

function dataCloneError(message) {
  return new (require('internal/dom_exception'))(message, 'DataCloneError');
}

function copyElements(from, to, seen) {
  Object.keys(from).forEach((key) => {
    const value = clone(from[key], seen);
    if (key === '__proto__') Object.defineProperty(to, key, { value, writable: true, enumerable: true, configurable: true });
    else to[key] = value;
  });
  return to;
}

function cloneError(error, seen) {
  const name = errorNames.indexOf(error.name) >= 0 ? error.name : 'Error';
  let copy = Object.create(globalThis[name].prototype);
  copy = new globalThis[name]();
  seen.set(error, copy);
  ['message', 'stack', 'cause'].forEach((key) => {
    const own = Object.getOwnPropertyDescriptor(error, key);
    if (own && 'value' in own) {
      Object.defineProperty(copy, key, { value: key === 'cause' ? clone(own.value, seen) : String(own.value),
        writable: true, configurable: true, enumerable: false });
    }
  });
  return copy;
}

function isInstance(value, name) {
  return typeof globalThis[name] === 'function' && value instanceof globalThis[name];
}

function cloneBytes(value, seen) {
  let buffer;
  if (isInstance(value, 'ArrayBuffer')) return value.slice(0);
  buffer = clone(value.buffer, seen);
  return new globalThis[value.constructor.name](buffer, value.byteOffset, isInstance(value, 'DataView') ? value.byteLength : value.length);
}

function cloneObject(value, seen) {
  let kind = classOf(value).slice(8, -1), copy;
  if (kind === 'Date') return new Date(value.getTime());
  if (value instanceof RegExp) return new RegExp(value.source, value.flags);
  if (kind === 'Boolean' || kind === 'Number' || kind === 'String') return Object(value.valueOf());
  if (value instanceof Error) return cloneError(value, seen);
  if (isInstance(value, 'ArrayBuffer') || (typeof ArrayBuffer === 'function' && ArrayBuffer.isView(value))) {
    copy = cloneBytes(value, seen);
    seen.set(value, copy);
    return copy;
  }
  if (value instanceof Map) {
    seen.set(value, copy = new Map());
    Array.from(value).forEach((pair) => {
      copy.set(clone(pair[0], seen), clone(pair[1], seen));
    });
    return copy;
  }
  if (value instanceof Set) {
    seen.set(value, copy = new Set());
    Array.from(value).forEach((item) => {
      copy.add(clone(item, seen));
    });
    return copy;
  }
  if (['WeakMap', 'WeakSet', 'WeakRef', 'Promise'].some(isInstance.bind(null, value))) throw refuse(value);
  copy = Array.isArray(value) ? new Array(value.length) : {};
  seen.set(value, copy);
  return copyElements(value, copy, seen);
}

function clone(value, seen) {
  if (typeof value === 'function' || typeof value === 'symbol') throw refuse(value);
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  const copy = cloneObject(value, seen);
  seen.set(value, copy);
  return copy;
}

/* The buffers in options.transfer: each an ArrayBuffer, once. */
function transferred(options) {
  if (options === undefined || options === null || options.transfer === undefined) return [];
  const list = Array.from(options.transfer);
  list.forEach((buffer, i) => {
    if (natives.getClass(buffer) !== 'ArrayBuffer') throw new TypeError('Found invalid object in transferList');
    if (list.indexOf(buffer) < i) throw dataCloneError('Transfer list contains duplicate ArrayBuffer');
  });
  return list;
}

/** structuredClone(value, {transfer}): throws a DataCloneError for functions, symbols and what cannot be copied. The
 * buffers in `transfer` move: they are empty afterwards. */
exports.structuredClone = function structuredClone(value, options) {
  if (arguments.length === 0) throw new TypeError('The "value" argument must be specified');
  let seen = new Map(), moved = transferred(options), copy;
  moved.forEach((buffer) => { seen.set(buffer, natives.share(buffer)); });
  copy = clone(value, seen);
  moved.forEach(natives.detach);
  return copy;
};
