/* internal/url/search.js -- URLSearchParams: the query of a URL as a list of names and values.
 *
 * HOW   a list of pairs. A change is told to the URL that it belongs to, if it belongs to one.
 * READ  before url.js. Follows the WHATWG URL standard, "application/x-www-form-urlencoded".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { percentDecode, percentEncode } = require('internal/url/encode');

const encodeForm = (text) => percentEncode(text, 'form').replace(/ /g, '+');
const decodeForm = (text) => percentDecode(text.replace(/\+/g, ' '));

function parseForm(text) {
  return text.split('&').filter((item) => item !== '').map((item) => {
    const equals = item.indexOf('=');
    return equals < 0 ? [decodeForm(item), ''] : [decodeForm(item.slice(0, equals)), decodeForm(item.slice(equals + 1))];
  });
}

const hasIterator = (value) => value !== null && ['object', 'function'].includes(typeof value) && typeof value[Symbol.iterator] === 'function';

/* A string as a URL has it: without halves of surrogate pairs. */
const usv = (value) => `${value}`.toWellFormed();

function pairsOf(init) {
  if (init === undefined || init === null) return [];
  if (typeof init !== 'object' && typeof init !== 'function') return parseForm(usv(init).replace(/^\?/, ''));
  const method = init[Symbol.iterator];
  if (typeof method === 'function') return Array.from(init, pairOf);
  if (method !== undefined && method !== null) throw errors.error('ERR_ARG_NOT_ITERABLE', 'Query pairs');
  const pairs = new Map(); // two keys may become one
  for (const key of Reflect.ownKeys(init)) {
    if (Object.prototype.propertyIsEnumerable.call(init, key)) pairs.set(usv(key), usv(init[key]));
  }
  return [...pairs];
}

function pairOf(pair) {
  const values = hasIterator(pair) ? [...pair] : [];
  if (values.length !== 2) throw errors.error('ERR_INVALID_TUPLE', 'Each query pair', '[name, value]');
  return values.map(usv);
}

const CUSTOM = Symbol.for('nodejs.util.inspect.custom');
let connectTo; // sees the private fields

/* Are there as many arguments as names? @throws {TypeError} ERR_MISSING_ARGS */
function needs(args, ...names) {
  if (args.length < names.length) throw errors.error('ERR_MISSING_ARGS', ...names);
}

/** URLSearchParams([init]): url.html#class-urlsearchparams. Throws ERR_INVALID_TUPLE, ERR_ARG_NOT_ITERABLE. */
class URLSearchParams {
  #pairs;
  #changed = null;

  static {
    connectTo = (search, changed, text) => {
      if (changed) search.#changed = changed;
      if (text !== undefined) search.#pairs = parseForm(text);
    };
  }

  constructor(init = undefined) {
    this.#pairs = pairsOf(init);
  }

  /* The list of `search`. @throws {TypeError} ERR_INVALID_THIS */
  static #of(search) {
    if (search === null || typeof search !== 'object' || !(#pairs in search)) throw errors.error('ERR_INVALID_THIS', 'URLSearchParams');
    return search.#pairs;
  }

  static #change(search, pairs) {
    search.#pairs = pairs;
    if (search.#changed) search.#changed(search.toString());
  }

  get size() {
    return URLSearchParams.#of(this).length;
  }

  append(name, value) {
    const pairs = URLSearchParams.#of(this);
    needs(arguments, 'name', 'value');
    URLSearchParams.#change(this, [...pairs, [usv(name), usv(value)]]);
  }

  delete(name, value = undefined) {
    const pairs = URLSearchParams.#of(this);
    needs(arguments, 'name');
    const key = usv(name), text = value === undefined ? undefined : usv(value);
    URLSearchParams.#change(this, pairs.filter((pair) => pair[0] !== key || (text !== undefined && pair[1] !== text)));
  }

  get(name) {
    const pairs = URLSearchParams.#of(this);
    needs(arguments, 'name');
    const key = usv(name), found = pairs.find((pair) => pair[0] === key);
    return found ? found[1] : null;
  }

  getAll(name) {
    const pairs = URLSearchParams.#of(this);
    needs(arguments, 'name');
    const key = usv(name);
    return pairs.filter((pair) => pair[0] === key).map((pair) => pair[1]);
  }

  has(name, value = undefined) {
    const pairs = URLSearchParams.#of(this);
    needs(arguments, 'name');
    const key = usv(name), text = value === undefined ? undefined : usv(value);
    return pairs.some((pair) => pair[0] === key && (text === undefined || pair[1] === text));
  }

  set(name, value) {
    const pairs = URLSearchParams.#of(this);
    needs(arguments, 'name', 'value');
    const key = usv(name), first = pairs.findIndex((pair) => pair[0] === key);
    const kept = first < 0 ? [...pairs, undefined] : pairs.filter((pair, i) => i <= first || pair[0] !== key);
    kept[first < 0 ? pairs.length : first] = [key, usv(value)];
    URLSearchParams.#change(this, kept);
  }

  sort() {
    const pairs = URLSearchParams.#of(this);
    URLSearchParams.#change(this, [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  }

  forEach(callback, self = undefined) {
    URLSearchParams.#of(this);
    require('internal/validators').validateFunction(callback, 'callback');
    for (let i = 0; i < this.#pairs.length; i++) callback.call(self, this.#pairs[i][1], this.#pairs[i][0], this);
  }

  entries() {
    URLSearchParams.#of(this);
    return new URLSearchParamsIterator(() => this.#pairs, ([name, value]) => [name, value]);
  }

  keys() {
    URLSearchParams.#of(this);
    return new URLSearchParamsIterator(() => this.#pairs, ([name]) => name);
  }

  values() {
    URLSearchParams.#of(this);
    return new URLSearchParamsIterator(() => this.#pairs, ([, value]) => value);
  }

  toString() {
    return URLSearchParams.#of(this).map(([name, value]) => `${encodeForm(name)}=${encodeForm(value)}`).join('&');
  }

  [CUSTOM](depth, options, inspect) {
    if (typeof depth === 'number' && depth < 0) return options.stylize('[Object]', 'special');
    const items = URLSearchParams.#of(this).map(([name, value]) => `${inspect(name, options)} => ${inspect(value, options)}`);
    return braces('URLSearchParams', items, options);
  }
}

/* Walks the list as it is at each step, so it may change between two. */
class URLSearchParamsIterator {
  #list;
  #shape;
  #at = 0;

  constructor(list, shape) {
    this.#list = list;
    this.#shape = shape;
  }

  next() {
    const list = this.#list();
    return this.#at < list.length ? { value: this.#shape(list[this.#at++]), done: false } : { value: undefined, done: true };
  }

  [Symbol.iterator]() {
    return this;
  }

  [CUSTOM](depth, options, inspect) {
    return braces('URLSearchParams Iterator', this.#list().slice(this.#at).map((pair) => inspect(this.#shape(pair), options)), options);
  }
}

delete URLSearchParamsIterator.prototype.constructor; // as iterators have none
Object.defineProperty(URLSearchParamsIterator.prototype, Symbol.toStringTag, { value: 'URLSearchParams Iterator', configurable: true });
Object.setPrototypeOf(URLSearchParamsIterator.prototype, Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())));

/* On one line, or an item a line where that is too long. */
function braces(name, items, { breakLength = 80 }) {
  if (items.length === 0) return `${name} {}`;
  const length = items.reduce((sum, item) => sum + item.replace(/\u001b\[\d\d?m/g, '').length + 2, -2);
  if (length <= breakLength) return `${name} { ${items.join(', ')} }`;
  return `${name} {\n  ${items.join(',\n  ')} }`;
}

for (const name of ['append', 'delete', 'get', 'getAll', 'has', 'set', 'sort', 'forEach', 'entries', 'keys', 'values', 'toString', 'size']) {
  Object.defineProperty(URLSearchParams.prototype, name, { enumerable: true });
}
Object.defineProperty(URLSearchParams.prototype, Symbol.iterator,
  { value: URLSearchParams.prototype.entries, writable: true, configurable: true });
Object.defineProperty(URLSearchParams.prototype, Symbol.toStringTag, { value: 'URLSearchParams', configurable: true });

/* Lets the URL know of changes; or, with a text, lets it change the list. */
function connect(search, changed, text) {
  connectTo(search, changed, text);
}

module.exports = { URLSearchParams, connect };
