/* internal/fetch/headers.js -- Headers: names and values of a request or a response.
 *
 * HOW   a map by the name in small letters. Values of one name are joined by ", ", but for Set-Cookie, whose values have
 *       commas of their own: they stay apart.
 * READ  after idl.js. Follows globals.html#class-headers and the Fetch standard, "Headers class".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { byteString, checkCount, finish, illegal, makeIterable } = require('internal/fetch/idl');

const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const BAD_VALUE = /[\0\r\n]/;

let listOf, guardOf, isHeaders;

/* The entries, by name. */
class HeaderList {
  #entries = new Map(); // small name -> { name, value }
  #sorted = null;
  cookies = [];

  get(name) { return this.#entries.get(name.toLowerCase())?.value ?? null; }

  has(name) { return this.#entries.has(name.toLowerCase()); }

  append(name, value) {
    const key = name.toLowerCase(), entry = this.#entries.get(key);
    this.#sorted = null;
    if (key === 'set-cookie') this.cookies.push(value);
    if (entry) entry.value = `${entry.value}${key === 'cookie' ? '; ' : ', '}${value}`;
    else this.#entries.set(key, { name, value });
  }

  set(name, value) {
    const key = name.toLowerCase();
    this.#sorted = null;
    if (key === 'set-cookie') this.cookies = [value];
    this.#entries.set(key, { name, value });
  }

  delete(name) {
    const key = name.toLowerCase();
    this.#sorted = null;
    if (key === 'set-cookie') this.cookies = [];
    return this.#entries.delete(key);
  }

  /** As programs walk them: by name; each cookie by itself. @returns {Array} of pairs */
  sorted() {
    if (this.#sorted) return this.#sorted;
    const keys = Array.from(this.#entries.keys()).sort();
    this.#sorted = keys.flatMap((key) => key === 'set-cookie' ? this.cookies.map((value) => [key, value])
      : [[key, this.#entries.get(key).value]]);
    return this.#sorted;
  }

  /** As they were written: for the wire, and for inspect(). */
  written() {
    return Array.from(this.#entries.entries(), ([key, { name, value }]) => [name, key === 'set-cookie' && this.cookies.length > 1
      ? this.cookies : value]);
  }
}

const trim = (value) => value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');

function checkName(name, where) {
  if (!NAME.test(name)) throw new TypeError(`${where}: "${name}" is an invalid header name.`);
  return name;
}

function checkValue(value, where) {
  const trimmed = trim(value);
  if (BAD_VALUE.test(trimmed)) throw new TypeError(`${where}: "${value}" is an invalid header value.`);
  return trimmed;
}

const KIND = 'Headers constructor';

/* The properties of an object, each looked at once: it may be a Proxy. */
function recordIn(object) {
  const pairs = [];
  for (const key of Reflect.ownKeys(object)) {
    if (Object.getOwnPropertyDescriptor(object, key)?.enumerable) pairs.push([byteString(key), byteString(object[key])]);
  }
  return pairs;
}

/* What the constructor takes, as pairs. */
function pairsIn(init) {
  if (init === null || (typeof init !== 'object' && typeof init !== 'function')) {
    throw new TypeError(`${KIND}: Argument 1 could not be converted to one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>.`);
  }
  if (isHeaders(init) && init[Symbol.iterator] === Headers.prototype.entries) return listOf(init).sorted();
  if (typeof init[Symbol.iterator] !== 'function') return recordIn(init);
  return Array.from(init, (pair) => {
    const both = Array.from(pair, byteString);
    if (both.length !== 2) throw new TypeError(`${KIND}: expected name/value pair to be length 2, found ${both.length}.`);
    return both;
  });
}

/** @see globals.html#class-headers */
class Headers {
  #list = new HeaderList();
  #guard = 'none';

  /** @param {Headers|Iterable|object} [init] @throws {TypeError} */
  constructor(init = undefined) {
    if (init !== undefined) this.#fill(init);
  }

  static {
    isHeaders = (value) => #list in value;
    listOf = (headers) => Headers.#check(headers).#list;
    guardOf = (headers, guard) => { headers.#guard = guard; };
  }

  static #check(value) {
    if (value === null || typeof value !== 'object' || !(#list in value)) throw illegal();
    return value;
  }

  #fill(init) {
    for (const [name, value] of pairsIn(init)) this.#append(name, value);
  }

  #append(name, value) {
    const where = 'Headers.append', checked = checkValue(value, where);
    checkName(name, where);
    this.#mutable();
    this.#list.append(name, checked);
  }

  #mutable() {
    if (this.#guard === 'immutable') throw new TypeError('immutable');
  }

  append(name, value) {
    const headers = Headers.#check(this);
    checkCount(arguments, 2, 'Headers.append');
    headers.#append(byteString(name), byteString(value));
  }

  delete(name) {
    const headers = Headers.#check(this);
    checkCount(arguments, 1, 'Headers.delete');
    checkName(byteString(name), 'Headers.delete');
    headers.#mutable();
    headers.#list.delete(name);
  }

  get(name) {
    const headers = Headers.#check(this);
    checkCount(arguments, 1, 'Headers.get');
    return headers.#list.get(checkName(byteString(name), 'Headers.get'));
  }

  has(name) {
    const headers = Headers.#check(this);
    checkCount(arguments, 1, 'Headers.has');
    return headers.#list.has(checkName(byteString(name), 'Headers.has'));
  }

  set(name, value) {
    const headers = Headers.#check(this);
    checkCount(arguments, 2, 'Headers.set');
    const checked = byteString(name), text = checkValue(byteString(value), 'Headers.set');
    checkName(checked, 'Headers.set');
    headers.#mutable();
    headers.#list.set(checked, text);
  }

  getSetCookie() { return Headers.#check(this).#list.cookies.slice(); }
}

makeIterable(Headers, (headers) => listOf(headers).sorted());
finish(Headers, ['append', 'delete', 'get', 'has', 'set', 'getSetCookie'], function (depth, options, inspect) {
  return `Headers ${inspect(Object.fromEntries(listOf(this).written().map(([name, value]) => [name, [value].flat().join(', ')])), options)}`;
});

/** Nobody changes them any more. */
const freeze = (headers) => guardOf(headers, 'immutable');

module.exports = { Headers, freeze, listOf };
