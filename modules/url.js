/* url.js -- require('url'): the URL class, and paths as file: URLs.
 *
 * HOW   a URL is a record of its parts (internal/url/parse.js); what is read is made from it, what is written is
 *       parsed into it. searchParams is made when it is first asked for and changes the query with it.
 * NODE  internationalized host names: see internal/url/hosts.js.
 * READ  after internal/url/parse.js and search.js; the older interface is internal/url/legacy.js. Follows the WHATWG
 *       URL standard and Node's url.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { URLSearchParams, connect } = require('internal/url/search');
const legacy = require('internal/url/legacy');
const { change, isSpecial, parse, pathText, serialize } = require('internal/url/parse');

const errors = () => require('internal/errors');

/* ERR_INVALID_URL, which says what could not be parsed. */
function invalid(input, base) {
  const error = errors().make(TypeError, 'ERR_INVALID_URL', 'Invalid URL');
  error.stack = error.stack.replace(' [ERR_INVALID_URL]', '');
  error.input = input;
  if (base !== undefined) error.base = base;
  return error;
}

const usv = (value) => `${value}`.toWellFormed();

/* The record for both arguments of the constructor, or null. */
function parseBoth(input, base) {
  const start = base === undefined ? null : parse(base, null);
  return base !== undefined && start === null ? null : parse(input, start);
}

// ---- The class --------------------------------------------------------------------------------------------

let recordOf; // sees the private fields

/** URL(input[, base]): url.html#new-urlinput-base. Throws ERR_INVALID_URL, ERR_MISSING_ARGS. */
class URL {
  #url;
  #search = null;

  static {
    recordOf = (url) => url !== null && typeof url === 'object' && #url in url ? url.#url : undefined;
  }

  constructor(input, base = undefined) {
    if (arguments.length === 0) throw errors().error('ERR_MISSING_ARGS', 'url');
    const text = usv(input), start = base === undefined ? undefined : usv(base);
    const url = parseBoth(text, start);
    if (url === null) throw invalid(text, start);
    this.#url = url;
  }

  /** URL.parse(input[, base]): a URL, or null */
  static parse(input, base = undefined) {
    if (arguments.length === 0) throw errors().error('ERR_MISSING_ARGS', 'url');
    return URL.canParse(input, base) ? new URL(input, base) : null;
  }

  /** URL.canParse(input[, base]) */
  static canParse(input, base = undefined) {
    if (arguments.length === 0) throw errors().error('ERR_MISSING_ARGS', 'url');
    return parseBoth(usv(input), base === undefined ? undefined : usv(base)) !== null;
  }

  toString() {
    return this.href;
  }

  get href() {
    return serialize(this.#url);
  }

  set href(value) {
    const text = usv(value), url = parse(text, null);
    if (url === null) throw invalid(text);
    this.#url = url;
    this.#refresh();
  }

  get origin() {
    const { protocol, host, port } = this.#url;
    if (protocol === 'blob:') {
      const inner = parse(pathText(this.#url), null);
      return inner !== null && /^https?:$/.test(inner.protocol) ? new URL(serialize(inner)).origin : 'null';
    }
    return isSpecial(this.#url) && protocol !== 'file:' ? `${protocol}//${host}${port && `:${port}`}` : 'null';
  }

  get protocol() {
    return this.#url.protocol;
  }

  get username() {
    return this.#url.username;
  }

  get password() {
    return this.#url.password;
  }

  get host() {
    return (this.#url.host || '') + (this.#url.port && `:${this.#url.port}`);
  }

  get hostname() {
    return this.#url.host || '';
  }

  get port() {
    return this.#url.port;
  }

  get pathname() {
    return pathText(this.#url);
  }

  get search() {
    return this.#url.query ? `?${this.#url.query}` : '';
  }

  get searchParams() {
    if (this.#search === null) {
      this.#search = new URLSearchParams(this.#url.query || '');
      connect(this.#search, (text) => { change.search(this.#url, text); });
    }
    return this.#search;
  }

  get hash() {
    return this.#url.fragment ? `#${this.#url.fragment}` : '';
  }

  #refresh() {
    if (this.#search !== null) connect(this.#search, null, this.#url.query || '');
  }

  /* One setter for each part: those of `change`. */
  static {
    for (const part of Object.keys(change)) {
      const descriptor = Object.getOwnPropertyDescriptor(URL.prototype, part);
      descriptor.set = { [part](value) {
        change[part](this.#url, usv(value));
        if (part === 'search') this.#refresh();
      } }[part];
      Object.defineProperty(URL.prototype, part, descriptor);
    }
  }

  toJSON() {
    return this.href;
  }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
    if (typeof depth === 'number' && depth < 0) return this;
    const shown = Object.fromEntries(PARTS.map((part) => [part, this[part]]));
    return `${this.constructor.name} ${inspect(shown, options)}`;
  }
}

const PARTS = ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'searchParams', 'hash'];
for (const name of ['toString', ...PARTS, 'toJSON']) Object.defineProperty(URL.prototype, name, { enumerable: true });
for (const name of ['canParse', 'parse']) Object.defineProperty(URL, name, { enumerable: true });
const objectUrls = {
  createObjectURL(obj) { return require('internal/blob').createObjectURL(obj); },
  revokeObjectURL(url) { require('internal/blob').revokeObjectURL(url); },
};
for (const [name, value] of Object.entries(objectUrls)) {
  Object.defineProperty(URL, name, { value, writable: true, enumerable: true, configurable: true });
}
Object.defineProperty(URL.prototype, Symbol.toStringTag, { value: 'URL', configurable: true });

// ---- Files ------------------------------------------------------------------------------------------------

const failure = (code, message) => errors().make(TypeError, code, message);

/** fileURLToPath(url): the path of a file: URL. Throws ERR_INVALID_URL_SCHEME, ERR_INVALID_FILE_URL_PATH. */
function fileURLToPath(value) {
  const url = typeof value === 'string' ? new URL(value) : value;
  if (!(url instanceof URL)) {
    throw errors().invalidType('path', ['string', 'URL'], value);
  }
  if (url.protocol !== 'file:') throw failure('ERR_INVALID_URL_SCHEME', 'The URL must be of scheme file');
  if (url.hostname !== '') {
    throw failure('ERR_INVALID_FILE_URL_HOST', `File URL host must be "localhost" or empty on ${process.platform}`);
  }
  if (/%2f/i.test(url.pathname)) {
    throw failure('ERR_INVALID_FILE_URL_PATH', 'File URL path must not include encoded / characters');
  }
  return decodeURIComponent(url.pathname);
}

/** pathToFileURL(path): the file: URL of a path, which is made absolute. */
function pathToFileURL(path) {
  if (typeof path !== 'string') throw errors().invalidType('path', ['string'], path);
  const { resolve } = require('path');
  const full = resolve(path) + (path.length > 1 && path.endsWith('/') ? '/' : '');
  return new URL('file://' + full.replace(/[%\\\n\r\t?#[\]^|~]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')));
}

/** urlToHttpOptions(url): what http.request() takes. */
function urlToHttpOptions(url) {
  const { protocol, hostname, hash, search, pathname, href } = url;
  const options = { __proto__: null, ...url, protocol, hostname: hostname && hostname.replace(/^\[|\]$/g, ''), hash, search, pathname,
    path: `${pathname || ''}${search || ''}`, href };
  if (url.port !== '') options.port = Number(url.port);
  if (url.username || url.password) options.auth = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return options;
}

/** domainToASCII(domain), domainToUnicode(domain): a host name in the other form, '' if it is none. */
const domainToASCII = (domain) => hostOf(domain) ?? '';
const domainToUnicode = (domain) => require('internal/url/hosts').domainToUnicode(hostOf(domain) ?? '');

function hostOf(domain) {
  return domain === '' ? '' : require('internal/url/hosts').parseHost(usv(domain), true);
}

/** format(url[, options]): the text of a URL, with the options auth, fragment, search, unicode; or of a legacy object's parts. */
function format(url, options = {}) {
  const record = recordOf(url);
  if (record === undefined) return legacy.format(url);
  if (options !== undefined && (options === null || typeof options !== 'object')) throw errors().invalidType('options', ['Object'], options);
  const host = options.unicode && record.host ? require('internal/url/hosts').domainToUnicode(record.host) : record.host;
  return serialize({ ...record, host }, options);
}

module.exports = { Url: legacy.Url, parse: legacy.parse, resolve: legacy.resolve, resolveObject: legacy.resolveObject, format, URL,
  URLSearchParams, domainToASCII, domainToUnicode, pathToFileURL, fileURLToPath, urlToHttpOptions };
