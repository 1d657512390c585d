/* internal/es_typed.js -- what of the typed arrays makes an array of the same kind by calling back.
 *
 * READ  with src/native/typedarrays.c, which calls it.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

function check(array) {
  if (!ArrayBuffer.isView(array) || array instanceof DataView) throw new TypeError('this is not a typed array.');
}

function checkFunction(fn) {
  if (typeof fn !== 'function') throw new TypeError(String(fn) + ' is not a function');
}

function same(array, length) {
  return new array.constructor(length);
}

/** array.map(fn, self) */
exports.map = function (fn, self) {
  check(this);
  checkFunction(fn);
  var result = same(this, this.length);
  for (var i = 0; i < this.length; i++) result[i] = fn.call(self, this[i], i, this);
  return result;
};

/** array.filter(fn, self) */
exports.filter = function (fn, self) {
  check(this);
  checkFunction(fn);
  var kept = [];
  for (var i = 0; i < this.length; i++) if (fn.call(self, this[i], i, this)) kept.push(this[i]);
  return same(this, kept);
};

/** array.with(index, value): a copy with one other element. */
exports['with'] = function (index, value) {
  check(this);
  var at = Math.trunc(index) || 0, result;
  if (at < 0) at += this.length;
  value = Number(value);
  if (at < 0 || at >= this.length) throw new RangeError('Invalid typed array index');
  result = this.slice();
  result[at] = value;
  return result;
};

/** array.toSorted(compare) */
exports.toSorted = function (compare) {
  if (compare !== undefined) checkFunction(compare);
  check(this);
  return this.slice().sort(compare);
};

/** array.toReversed() */
exports.toReversed = function () {
  check(this);
  return this.slice().reverse();
};

function checkConstructor(constructor) {
  if (typeof constructor === 'function') return;
  throw new TypeError((typeof constructor === 'object' && constructor ? '#<Object>' : String(constructor)) +
    ' is not a constructor');
}

/** TypedArray.from(source, map, self) */
exports.from = function (source, map, self) {
  checkConstructor(this);
  if (map !== undefined) checkFunction(map);
  return new this(map === undefined ? Array.from(source) : Array.from(source, map, self));
};

/** TypedArray.of(...items) */
exports.of = function () {
  checkConstructor(this);
  return new this(Array.prototype.slice.call(arguments));
};
