/* internal/lowered.js -- what lowered code calls: the JavaScript half of the object `ø`.
 *
 * HOW   lower.c turns modern syntax into ES5; what ES5 cannot say in a few characters is said here. Read it beside
 *       the output of `orrery --print-lowered`.
 * WHY   in ES5 itself, unlike the other modules: what it is made of would call it.
 * READ  iterate() for for-of; spread(); object() for literals; classes are in lowered_class.js.
 * NEEDS Symbol. In C (the engine adds them to this object): generator, asyncGenerator, async, yield, yieldAll,
 *       asyncYieldAll, asyncIterator, await, regexp, target, targetAbove, constructAs, hiddenKey, isConstructor,
 *       importModule.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

var define = Object.defineProperty, prototypeOf = Object.getPrototypeOf;
var describe = Object.getOwnPropertyDescriptor, namesOf = Object.getOwnPropertyNames;
var bind = Function.prototype.bind, hasOwn = Object.prototype.hasOwnProperty;
var symbolsOf = Object.getOwnPropertySymbols || function () { return []; };
var setPrototypeOf = Object.setPrototypeOf || function (o, p) { o.__proto__ = p; return o; };
var ITERATOR = typeof Symbol === 'function' ? Symbol.iterator : '@@iterator';
var arrayValues = Array.prototype[ITERATOR];
var arrayNext = arrayValues && prototypeOf([][ITERATOR]());
var originalNext = arrayNext && arrayNext.next;
var typedValues = arrayNext && typeof Uint8Array === 'function' ? Uint8Array.prototype[ITERATOR] : {};

function isObject(v) { return (typeof v === 'object' && v !== null) || typeof v === 'function'; }

function hidden(o, key, value) {
  define(o, key, { value: value, writable: true, enumerable: false, configurable: true });
}

function data(o, key, value) {
  define(o, key, { value: value, writable: true, enumerable: true, configurable: true });
}

/* A key as a property has it: a symbol or a string. */
function key(value) {
  if (isObject(value)) value = typeof Symbol === 'function' && value[Symbol.toPrimitive] ? toKey(value) : String(value);
  return typeof value === 'symbol' ? value : String(value);
}

function toKey(value) {
  var result = value[Symbol.toPrimitive]('string');
  if (isObject(result)) throw new TypeError('Cannot convert object to primitive value');
  return result;
}

/* ---- names, constants, the temporal dead zone ---- */

var unset = {};

function tdz(value, name) {
  if (value === unset) throw new ReferenceError("Cannot access '" + name + "' before initialization");
  return value;
}

function constant(name, value) {
  throw new TypeError('Assignment to constant variable.');
}

/* The object of a block's bindings: what is inherited from Object.prototype must not be seen as a variable. */
function scope(bindings) {
  return setPrototypeOf(bindings, null);
}

function nameFunction(fn, name, prefix) {
  var text = typeof name === 'symbol' ? name.description === undefined ? '' : '[' + name.description + ']' : String(name);
  var own = describe(fn, 'name');
  if (own && own.configurable === false) return fn;
  if (own && typeof own.value !== 'string') return fn; // a static member of that name
  define(fn, 'name', { value: prefix ? prefix + ' ' + text : text, configurable: true });
  return fn;
}

function named(name, fn) { return nameFunction(fn, name); }

/* ---- iterating ---- */

function isPlainArray(v) {
  return Array.isArray(v) && v[ITERATOR] === arrayValues && (!arrayNext || arrayNext.next === originalNext);
}

/* A typed array, or a Buffer, with the iterator that it was born with. */
function isPlainTypedArray(v) {
  return isObject(v) && v[ITERATOR] === typedValues && arrayNext.next === originalNext && ArrayBuffer.isView(v) && v[0] !== undefined;
}

function textOf(value) {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'function') return value.name || 'function';
  return isObject(value) ? 'object' : String(value);
}

function notIterable(value) {
  throw new TypeError(textOf(value) + ' is not iterable');
}

function iteratorOf(value) {
  if (value === null || value === undefined) notIterable(value);
  var method = value[ITERATOR];
  if (typeof method !== 'function') notIterable(value);
  var iterator = method.call(value);
  if (!isObject(iterator)) throw new TypeError('Result of the Symbol.iterator method is not an object');
  return iterator;
}

/* A plain array: its length is read again at each turn, as its own iterator does. */
function ArrayWalk(list) {
  this.list = list;
  this.index = 0;
  this.value = undefined;
}

ArrayWalk.prototype.next = function () {
  var i = this.index;
  if (i >= this.list.length) {
    this.index = Infinity;
    return false;
  }
  this.value = this.list[i];
  this.index = i + 1;
  return true;
};

/* The values of a pattern: the next one, all that are left. */
ArrayWalk.prototype.get = function () { return this.next() ? this.value : undefined; };

ArrayWalk.prototype.rest = function () {
  var result = [];
  while (this.next()) data(result, result.length, this.value);
  return result;
};

ArrayWalk.prototype.close = function () {};

/* A typed array: its elements are numbers, so `undefined` is behind the last, or in a buffer that was taken away. */
function TypedWalk(list) { ArrayWalk.call(this, list); }

TypedWalk.prototype = Object.create(ArrayWalk.prototype);
TypedWalk.prototype.next = function () {
  this.value = this.list[this.index++];
  if (this.value !== undefined) return true;
  if (this.index !== Infinity && this.list.byteLength === 0) {
    throw new TypeError('Cannot perform %ArrayIteratorPrototype%.next on a detached ArrayBuffer');
  }
  this.index = Infinity;
  return false;
};

function Walk(iterator) {
  this.iterator = iterator;
  this.method = iterator.next;
  this.value = undefined;
  this.done = false;
}

Walk.prototype.call = function (method) { return method.call(this.iterator); };

Walk.prototype.next = function () {
  this.done = true; // should next() throw, return() is not called
  var result = this.call(this.method);
  if (!isObject(result)) throw new TypeError('Iterator result ' + String(result) + ' is not an object');
  if (result.done) return false;
  this.value = result.value;
  this.done = false;
  return true;
};

Walk.prototype.close = function () {
  if (this.done) return;
  this.done = true;
  var method = this.iterator['return'];
  if (method === undefined || method === null) return;
  var result = this.call(method);
  if (!isObject(result)) throw new TypeError(String(result) + ' is not an object');
};

Walk.prototype.get = function () { return !this.done && this.next() ? this.value : undefined; };

Walk.prototype.rest = function () {
  var result = [];
  while (!this.done && this.next()) data(result, result.length, this.value);
  return result;
};

/* for (const x of value) */
function iterate(value) {
  if (isPlainArray(value)) return new ArrayWalk(value);
  return isPlainTypedArray(value) ? new TypedWalk(value) : new Walk(iteratorOf(value));
}

function close(walk) { if (walk) walk.close(); }

/* The same on the way of an exception, which is the one that counts. */
function fail(walk) {
  if (exports.returning()) return close(walk);
  try {
    close(walk);
  } catch (e) {
    return; // less than what is on its way
  }
}

/* for await (const x of value) */
function AsyncWalk(iterator) { Walk.call(this, iterator); }

AsyncWalk.prototype = Object.create(Walk.prototype);

AsyncWalk.prototype.call = function (method) { return exports.await(method.call(this.iterator)); };

function iterateAsync(value) { return new AsyncWalk(exports.asyncIterator(value)); }

/* ---- destructuring ---- */

/* The source of an object pattern: anything but undefined and null. */
function from(value, text, name) {
  if (value !== undefined && value !== null) return value;
  text = text || String(value);
  throw new TypeError(name === undefined ? "Cannot destructure '" + text + "' as it is " + value + '.'
    : "Cannot destructure property '" + name + "' of '" + text + "' as it is " + value + '.');
}

/* The first n values of an iterable, or all of them, in something that has indices. */
function elements(value, n) {
  if (isPlainArray(value)) return value;
  if (value === undefined || value === null) throw new TypeError(value + ' is not iterable');
  var result = [], walk = iterate(value);
  while ((n === undefined || result.length < n) && walk.next()) result.push(walk.value);
  walk.close();
  return result;
}

/* A list from the index on: rest parameters and elements. */
function list(from, index) {
  var result = [];
  for (var i = index; i < from.length; i++) result.push(from[i]);
  return result;
}

/* { a, ...rest } */
function omit(value, keys) {
  from(value);
  var result = {};
  copy(result, value, function (name) {
    for (var i = 0; i < keys.length; i++) if (keys[i] === name || String(keys[i]) === name) return false;
    return true;
  });
  return result;
}

/* ---- spread ---- */

/* [...value, ...]: the values of an iterable behind those of the list. */
function append(list, value) {
  if (value === undefined || value === null)
    throw new TypeError('Spread syntax requires ...iterable[Symbol.iterator] to be a function');
  for (var walk = iterate(value); walk.next();) data(list, list.length, walk.value);
}

/* [a, ...value] */
function spread(list, value) {
  append(list, value);
  return list;
}

/* [a, ...b, c], in the order of the text. */
function List(value) { this.value = value; }

List.prototype.spread = function (value) {
  append(this.value, value);
  return this;
};

List.prototype.and = function (more) {
  var start = this.value.length;
  for (var i = 0; i < more.length; i++) if (i in more) this.value[start + i] = more[i];
  this.value.length = start + more.length;
  return this;
};

function array(value) { return new List(value); }

/* new C(...list) */
function construct(C, list) {
  if (typeof C !== 'function') throw new TypeError(textOf(C) + ' is not a constructor');
  switch (list.length) {
  case 0: return new C();
  case 1: return new C(list[0]);
  case 2: return new C(list[0], list[1]);
  }
  return new (bind.apply(C, [null].concat(list)))();
}

/* Copies the own enumerable properties. */
function copy(target, source, wanted) {
  if (source === undefined || source === null) return;
  var keys = Reflect.ownKeys(Object(source));
  for (var i = 0; i < keys.length; i++) {
    if (wanted && !wanted(keys[i])) continue;
    var own = describe(Object(source), keys[i]);
    if (own && own.enumerable) data(target, keys[i], source[keys[i]]);
  }
}

/* ---- object literals ---- */

/* { a: 1, [k]: 2, ...o, get [g]() {} }, in the order of the text. */
function Literal(value) { this.value = value; }

Literal.prototype.put = function (k, value) { data(this.value, key(k), value); return this; };
Literal.prototype.name = function (k, fn) { k = key(k); return this.put(k, nameFunction(fn, k)); };
Literal.prototype.spread = function (source) { copy(this.value, source); return this; };

Literal.prototype.and = function (more) {
  var names = namesOf(more);
  for (var i = 0; i < names.length; i++) define(this.value, names[i], describe(more, names[i]));
  return this;
};

Literal.prototype.getter = function (k, fn) { accessor(this.value, key(k), 'get', fn, true); return this; };
Literal.prototype.setter = function (k, fn) { accessor(this.value, key(k), 'set', fn, true); return this; };

function accessor(object, k, which, fn, enumerable) {
  var old = hasOwn.call(object, k) && describe(object, k);
  var descriptor = { enumerable: enumerable, configurable: true };
  descriptor.get = old ? old.get : undefined;
  descriptor.set = old ? old.set : undefined;
  descriptor[which] = nameFunction(fn, k, which);
  define(object, k, descriptor);
}

function object(value) { return new Literal(value); }

/* Methods that use `super` ask a home, which gets the object when it is complete. */
var homes = [];

function method(make) {
  var home = { object: null };
  homes.push(home);
  return make(home);
}

function setHome(n, value) {
  while (n-- > 0) homes.pop().object = value;
  return value;
}

/* ---- super.x ---- */

function superGet(home, k, self) {
  var parent = prototypeOf(home);
  return parent === null ? undefined : Reflect.get(parent, key(k), self);
}

function superSet(home, k, self, value) {
  var parent = prototypeOf(home);
  if (parent === null) self[key(k)] = value;
  else if (!Reflect.set(parent, key(k), value, self))
    throw new TypeError("Cannot assign to read only property '" + String(k) + "' of object");
  return value;
}

/* ---- templates ---- */

/* The strings of a tagged template: one array for each place in the text. */
function template(sites, index, cooked, raw) {
  if (!sites[index]) {
    define(cooked, 'raw', { value: Object.freeze(raw) });
    sites[index] = Object.freeze(cooked);
  }
  return sites[index];
}

exports.unset = unset;
exports.tdz = tdz;
exports.constant = constant;
exports.scope = scope;
exports.named = named;
exports.key = key;
exports.iterate = iterate;
exports.iterateAsync = iterateAsync;
exports.close = close;
exports.fail = fail;
exports.from = from;
exports.elements = elements;
exports.list = list;
exports.omit = omit;
exports.spread = spread;
exports.array = array;
exports.construct = construct;
exports.object = object;
exports.method = method;
exports.home = setHome;
exports.superGet = superGet;
exports.superSet = superSet;
exports.template = template;
exports.pow = native('bigint').power;
require('internal/lowered_class').addTo(exports, {
  isObject: isObject, hidden: hidden, data: data, key: key, nameFunction: nameFunction, accessor: accessor,
});
