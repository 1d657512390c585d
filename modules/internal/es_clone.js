/* internal/es_clone.js -- structuredClone: a deep copy that keeps circles, dates, maps and errors what they are.
 *
 * READ  with src/native/object.c, which calls it. Follows HTML, "Safe passing of structured data".
 *       Left out: `transfer` (an ArrayBuffer is copied, not moved), Blob, streams, ports.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

var classOf = Function.prototype.call.bind(Object.prototype.toString);
var errorNames = ['EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'];

/* As Node's DOMException of that name. */
function refuse(value) {
  var shown = typeof value === 'function' ? String(value) : typeof value === 'object' ? '#<' +
    (value.constructor && value.constructor.name || 'Object') + '>' : String(value);
  var error = new Error(shown + ' could not be cloned.');
  Object.defineProperty(error, 'name', { value: 'DataCloneError', configurable: true, writable: true });
  Object.defineProperty(error, 'code', { value: 25, configurable: true, writable: true });
  return error;
}

function copyElements(from, to, seen) {
  Object.keys(from).forEach(function (key) {
    var value = clone(from[key], seen);
    if (key === '__proto__') Object.defineProperty(to, key, { value: value, writable: true, enumerable: true, configurable: true });
    else to[key] = value;
  });
  return to;
}

function cloneError(error, seen) {
  var name = errorNames.indexOf(error.name) >= 0 ? error.name : 'Error';
  var copy = Object.create(globalThis[name].prototype);
  copy = new globalThis[name]();
  seen.set(error, copy);
  ['message', 'stack', 'cause'].forEach(function (key) {
    var own = Object.getOwnPropertyDescriptor(error, key);
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
  var buffer;
  if (isInstance(value, 'ArrayBuffer')) return value.slice(0);
  buffer = clone(value.buffer, seen);
  return new globalThis[value.constructor.name](buffer, value.byteOffset, isInstance(value, 'DataView') ? value.byteLength : value.length);
}

function cloneObject(value, seen) {
  var kind = classOf(value).slice(8, -1), copy;
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
    Array.from(value).forEach(function (pair) {
      copy.set(clone(pair[0], seen), clone(pair[1], seen));
    });
    return copy;
  }
  if (value instanceof Set) {
    seen.set(value, copy = new Set());
    Array.from(value).forEach(function (item) {
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
  var copy = cloneObject(value, seen);
  seen.set(value, copy);
  return copy;
}

/** structuredClone(value): throws a DataCloneError for functions, symbols and what cannot be copied. */
exports.structuredClone = function structuredClone(value) {
  if (arguments.length === 0) throw new TypeError('The "value" argument must be specified');
  return clone(value, new Map());
};
