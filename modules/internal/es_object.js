/* internal/es_object.js -- what ES2015 and later add to Object and Promise, and is not hot.
 *
 * READ  with src/native/object.c, which calls it.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const symbolsOf = Object.getOwnPropertySymbols;

/** Object.getOwnPropertyDescriptors(object): all of them, by key. */
exports.getOwnPropertyDescriptors = function getOwnPropertyDescriptors(object) {
  const target = Object(object), result = {};
  Object.getOwnPropertyNames(target).concat(symbolsOf(target)).forEach((key) => {
    const descriptor = Object.getOwnPropertyDescriptor(target, key);
    if (descriptor) Object.defineProperty(result, key, { value: descriptor, writable: true, enumerable: true, configurable: true });
  });
  return result;
};

/** Object.groupBy(items, callback): arrays of items by what the callback gives, in an object without prototype. */
exports.groupBy = function groupBy(items, callback) {
  let result = Object.create(null), i = 0;
  if (items === undefined || items === null) throw new TypeError(`${items} is not iterable`);
  if (typeof callback !== 'function') throw new TypeError(`${String(callback)} is not a function`);
  Array.from(items, (item) => {
    let key = callback(item, i++);
    if (typeof key !== 'symbol') key = String(key);
    if (key in result) result[key].push(item);
    else result[key] = [item];
  });
  return result;
};

/** Promise.withResolvers(): {promise, resolve, reject} */
exports.withResolvers = function withResolvers() {
  const result = {};
  result.promise = new this((resolve, reject) => {
    result.resolve = resolve;
    result.reject = reject;
  });
  return result;
};
