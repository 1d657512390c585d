/* internal/url_search.js -- URLSearchParams: the query of a URL as a list of names and values.
 *
 * HOW   a list of pairs. A change is told to the URL that it belongs to, if it belongs to one.
 * READ  before url.js. Follows the WHATWG URL standard, "application/x-www-form-urlencoded".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

function byte(n) {
  return '%' + n.toString(16).toUpperCase().padStart(2, '0');
}

/* The UTF-8 bytes of one character, each as %XX. */
function encodeCharacter(c) {
  const code = c.codePointAt(0);
  if (code < 0x80) return byte(code);
  return encodeURIComponent(code >= 0xD800 && code < 0xE000 ? '\uFFFD' : c);
}

/* What is in the set (a regular expression with the flags gu) percent-encoded. */
function percentEncode(text, set) {
  return text.replace(set, encodeCharacter);
}

const FORM_SET = /[^*\-._0-9A-Za-z ]/gu;

function encodeForm(text) {
  return percentEncode(text, FORM_SET).replace(/ /g, '+');
}

/* A run of %XX that is no UTF-8 becomes U+FFFD. */
function decodeForm(text) {
  return text.replace(/\+/g, ' ').replace(/(%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch (error) {
      if (error instanceof URIError) return '\uFFFD';
      throw error;
    }
  });
}

function parseForm(text) {
  return text.split('&').filter((item) => item !== '').map((item) => {
    const equals = item.indexOf('=');
    return equals < 0 ? [decodeForm(item), ''] : [decodeForm(item.slice(0, equals)), decodeForm(item.slice(equals + 1))];
  });
}

function pairsOf(init) {
  if (init === undefined || init === null) return [];
  if (typeof init !== 'object' && typeof init !== 'function') return parseForm(String(init).replace(/^\?/, ''));
  if (typeof init[Symbol.iterator] === 'function') return Array.from(init, pairOf);
  return Reflect.ownKeys(init).filter((key) => Object.prototype.propertyIsEnumerable.call(init, key))
    .map((key) => [String(key), String(init[key])]);
}

function pairOf(pair) {
  const values = pair !== null && typeof pair === 'object' && typeof pair[Symbol.iterator] === 'function' ? [...pair] : [];
  if (values.length === 2) return [String(values[0]), String(values[1])];
  const error = new TypeError('Each query pair must be an iterable [name, value] tuple');
  error.code = 'ERR_INVALID_TUPLE';
  throw error;
}

let connectTo; // sees the private fields

/** URLSearchParams([init]): url.html#class-urlsearchparams. Throws ERR_INVALID_TUPLE. */
class URLSearchParams {
  #pairs;
  #changed = null;

  static {
    connectTo = (search, changed, text) => {
      if (changed) search.#changed = changed;
      if (text !== undefined) search.#pairs = parseForm(text);
    };
  }

  constructor(init) { this.#pairs = pairsOf(init); }

  #change(pairs) {
    this.#pairs = pairs;
    if (this.#changed) this.#changed(this.toString());
  }

  get size() { return this.#pairs.length; }

  append(name, value) { this.#change([...this.#pairs, [String(name), String(value)]]); }

  delete(name, value) {
    this.#change(this.#pairs.filter((pair) => pair[0] !== String(name) || (value !== undefined && pair[1] !== String(value))));
  }

  get(name) {
    const found = this.#pairs.find((pair) => pair[0] === String(name));
    return found ? found[1] : null;
  }

  getAll(name) { return this.#pairs.filter((pair) => pair[0] === String(name)).map((pair) => pair[1]); }

  has(name, value) {
    return this.#pairs.some((pair) => pair[0] === String(name) && (value === undefined || pair[1] === String(value)));
  }

  set(name, value) {
    const first = this.#pairs.findIndex((pair) => pair[0] === String(name));
    if (first < 0) return this.append(name, value);
    const kept = this.#pairs.filter((pair, i) => i <= first || pair[0] !== String(name));
    kept[first] = [String(name), String(value)];
    this.#change(kept);
  }

  sort() {
    this.#change([...this.#pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  }

  forEach(callback, self) {
    for (const [name, value] of this.#pairs) callback.call(self, value, name, this);
  }

  *entries() { for (const [name, value] of this.#pairs) yield [name, value]; }
  *keys() { for (const [name] of this.#pairs) yield name; }
  *values() { for (const [, value] of this.#pairs) yield value; }

  toString() { return this.#pairs.map(([name, value]) => `${encodeForm(name)}=${encodeForm(value)}`).join('&'); }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
    const items = this.#pairs.map(([name, value]) => `${inspect(name, options)} => ${inspect(value, options)}`);
    return items.length ? `URLSearchParams { ${items.join(', ')} }` : 'URLSearchParams {}';
  }
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

module.exports = { URLSearchParams, percentEncode, connect };
