/* internal/fetch/idl.js -- how the classes of the web take their arguments: counted, converted, and of the right class.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { make } = require('internal/errors');

/** @throws {TypeError} there are fewer @param {string} where 'Headers.append' */
function checkCount(args, least, where) {
  if (args.length >= least) return;
  const found = args.length === 0 ? '0' : `only ${args.length}`;
  throw new TypeError(`${where}: ${least} argument${least > 1 ? 's' : ''} required, but ${found} found.`);
}

/** A string of bytes. @throws {TypeError} a character is none */
function byteString(value) {
  const text = `${value}`, wide = /[^\x00-\xFF]/.exec(text);
  if (!wide) return text;
  throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${wide.index} has a value of ${
    text.charCodeAt(wide.index)} which is greater than 255.`);
}

/** A string whose halves of pairs are whole. */
const scalarString = (value) => `${value}`.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

const illegal = () => make(TypeError, 'ERR_INVALID_THIS', 'Illegal invocation');

/** One of a few words. @throws {TypeError} */
function oneOf(value, words, where) {
  if (words.includes(`${value}`)) return `${value}`;
  throw new TypeError(`${where}: ${value} is not an accepted type. Expected one of ${words.join(', ')}.`);
}

/** Gives a class what classes of the web have: enumerable methods, a tag, inspect(). */
function finish(Class, names, inspect) {
  for (const name of names) Object.defineProperty(Class.prototype, name, { enumerable: true });
  Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true });
  Object.defineProperty(Class.prototype, Symbol.for('nodejs.util.inspect.custom'), { value: inspect, configurable: true, writable: true });
}

const IteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

/** The iterators of a class of pairs, as entries(), keys(), values(), forEach(). @param {Function} Class
 * @param {Function} pairsOf (object) => its pairs as they are now; throws for another object */
function makeIterable(Class, pairsOf) {
  const { name } = Class, state = new WeakMap();
  const prototype = Object.setPrototypeOf({
    next() {
      const own = state.get(this);
      if (!own) throw new TypeError(`'next' called on an object that does not implement interface ${name} Iterator.`);
      const pair = pairsOf(own.object)[own.at++];
      return pair ? { value: own.pick(pair), done: false } : { value: undefined, done: true };
    },
  }, IteratorPrototype);
  Object.defineProperty(prototype, Symbol.toStringTag, { value: `${name} Iterator`, configurable: true });
  const iterate = (object, pick) => {
    pairsOf(object);
    const iterator = Object.create(prototype);
    state.set(iterator, { object, at: 0, pick });
    return iterator;
  };
  const methods = {
    keys() { return iterate(this, (pair) => pair[0]); },
    values() { return iterate(this, (pair) => pair[1]); },
    entries() { return iterate(this, (pair) => [pair[0], pair[1]]); },
    forEach(callback, thisArg = undefined) {
      pairsOf(this);
      checkCount(arguments, 1, `${name}.forEach`);
      if (typeof callback !== 'function') {
        throw new TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Function'.`);
      }
      for (const [key, value] of iterate(this, (pair) => pair)) Reflect.apply(callback, thisArg, [value, key, this]);
    },
  };
  for (const [method, value] of Object.entries(methods)) {
    Object.defineProperty(Class.prototype, method, { value, enumerable: true, configurable: true, writable: true });
  }
  Object.defineProperty(Class.prototype, Symbol.iterator, { value: methods.entries, configurable: true, writable: true });
}

module.exports = { byteString, checkCount, finish, illegal, makeIterable, oneOf, scalarString };
