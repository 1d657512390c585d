/* url.js -- require('url'): the URL class, and paths as file: URLs.
 *
 * HOW   parse() takes a text apart in the order of its parts: scheme, authority, path, query, fragment. Each part is
 *       percent-encoded by its own set of characters; a relative reference takes from its base what it lacks. What
 *       is kept is a record of the parts; href puts them together.
 * LIMIT international host names are refused (no punycode here); the legacy url.parse() knows the usual forms.
 * READ  after internal/url_search.js. Follows the WHATWG URL standard and Node's url.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { URLSearchParams, percentEncode, connect } = require('internal/url_search');

const DEFAULT_PORTS = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443', 'ftp:': '21', 'file:': '' };
const PATH_SET = /[^!$&'()*+,\-./0-9:;=@A-Z[\\\]^_a-z|~%]/gu;
const QUERY_SET = /[^!$%&()*+,\-./0-9:;=?@A-Z[\\\]^_`a-z{|}~]/gu;
const FRAGMENT_SET = /[^!#$%&'()*+,\-./0-9:;=?@A-Z[\\\]^_a-z{|}~]/gu;
const USER_SET = /[^!$%&'()*+,\-.0-9A-Z_a-z~]/gu;
const OPAQUE_SET = /[^ -~]/gu;

function isSpecial(protocol) {
  return Object.hasOwn(DEFAULT_PORTS, protocol);
}

function invalid(input, base) {
  const error = new TypeError('Invalid URL');
  error.code = 'ERR_INVALID_URL';
  error.input = input;
  if (base !== undefined) error.base = base;
  return error;
}

// ---- Hosts ------------------------------------------------------------------------------------------------

/* A number as it may stand in an IPv4 address: decimal, octal (0...) or hexadecimal (0x...). */
function ipNumber(text) {
  if (/^0x[0-9a-f]*$/i.test(text)) return parseInt(text.slice(2) || '0', 16);
  if (/^0[0-7]+$/.test(text)) return parseInt(text, 8);
  return /^[0-9]+$/.test(text) ? parseInt(text, 10) : NaN;
}

/* The host as an IPv4 address, if its last part is a number; null if it is a broken one. */
function parseIPv4(host) {
  const parts = host.replace(/\.$/, '').split('.');
  if (!/^([0-9]+|0x[0-9a-f]*)$/i.test(parts.at(-1))) return host;
  const numbers = parts.map(ipNumber);
  const last = numbers.pop();
  if (parts.length > 4 || numbers.some((n) => !(n < 256)) || !(last < 256 ** (4 - numbers.length))) return null;
  const value = numbers.reduce((sum, n, i) => sum + n * 256 ** (3 - i), last);
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

/* The longest run of zeros in eight pieces becomes `::`. */
function formatIPv6(pieces) {
  let best = [0, 1];
  for (let i = 0; i < 8; i++) {
    let n = 0;
    while (i + n < 8 && pieces[i + n] === 0) n++;
    if (n > best[1]) best = [i, n];
  }
  const text = (from, to) => pieces.slice(from, to).map((n) => n.toString(16)).join(':');
  if (best[1] < 2) return `[${text(0, 8)}]`;
  return `[${text(0, best[0])}::${text(best[0] + best[1], 8)}]`;
}

function parseIPv6(text) {
  const dotted = /^(.*:)([0-9.]+)$/.exec(text);
  if (dotted && dotted[2].includes('.')) {
    const bytes = dotted[2].split('.').map(Number);
    if (bytes.length !== 4 || bytes.some((n) => !(n < 256))) return null;
    text = dotted[1] + (bytes[0] * 256 + bytes[1]).toString(16) + ':' + (bytes[2] * 256 + bytes[3]).toString(16);
  }
  const halves = text.split('::');
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - (tail ? tail.length : 0);
  if (halves.length > 2 || (tail ? missing < 1 : missing !== 0)) return null;
  const pieces = [...head, ...Array(missing).fill('0'), ...(tail || [])];
  return pieces.every((piece) => /^[0-9a-f]{1,4}$/i.test(piece)) ? formatIPv6(pieces.map((piece) => parseInt(piece, 16))) : null;
}

/* The host as it is kept, or null if it is none. */
function parseHost(text, special) {
  if (text.startsWith('[')) return text.endsWith(']') ? parseIPv6(text.slice(1, -1)) : null;
  if (!special) return /[\0\t\n\r #/<>?@[\\\]^|]/.test(text) ? null : percentEncode(text, OPAQUE_SET);
  const host = decode(text).toLowerCase();
  if (host === '' || /[\0-\x20"#%/:<>?@[\\\]^`{|}\x7f]/.test(host)) return null;
  if (/[^\0-\x7f]/.test(host)) throw new TypeError(`Orrery does not know international host names: ${host}`);
  return parseIPv4(host);
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

// ---- Parsing ----------------------------------------------------------------------------------------------

/* "user:password@host:port" into the record; false if it is wrong. */
function parseAuthority(url, text) {
  const at = text.lastIndexOf('@');
  if (at >= 0) {
    const [user, ...password] = text.slice(0, at).split(':');
    url.username = percentEncode(user, USER_SET);
    url.password = percentEncode(password.join(':'), USER_SET);
  }
  const [, host, port] = /^(\[[^\]]*\]|[^:]*)(?::([^]*))?$/.exec(text.slice(at + 1)) || [];
  if (host === undefined || (port && !/^[0-9]+$/.test(port)) || Number(port) > 65535) return false;
  if (host === '' && (at >= 0 || port !== undefined)) return false;
  return setHost(url, host) && setPort(url, port || '');
}

function setHost(url, text) {
  const special = isSpecial(url.protocol);
  if (text === '' && (!special || url.protocol === 'file:')) url.host = '';
  else url.host = parseHost(text, special);
  if (url.protocol === 'file:' && url.host === 'localhost') url.host = '';
  return url.host !== null;
}

function setPort(url, text) {
  const port = text === '' ? '' : String(Number(text));
  url.port = port === DEFAULT_PORTS[url.protocol] ? '' : port;
  return true;
}

const isDot = (segment) => /^(\.|%2e)$/i.test(segment);
const isDoubleDot = (segment) => /^(\.|%2e){2}$/i.test(segment);

/* Resolves "." and ".." of a path that begins with a slash. */
function normalizePath(path, special) {
  const segments = (special ? path.replace(/\\/g, '/') : path).split('/').slice(1);
  const out = [];
  segments.forEach((segment, i) => {
    const last = i === segments.length - 1;
    if (isDoubleDot(segment)) out.pop();
    else if (!isDot(segment)) out.push(segment);
    if (last && (isDot(segment) || isDoubleDot(segment))) out.push('');
  });
  return '/' + out.map((segment) => percentEncode(segment, PATH_SET)).join('/');
}

function emptyRecord(protocol) {
  return { protocol, username: '', password: '', host: null, port: '', path: '', opaque: false, query: null, fragment: null };
}

/* What follows the scheme, or a reference that is relative to the base. */
function parseRest(url, rest, base) {
  const special = isSpecial(url.protocol);
  const [, before, query, fragment] = /^([^?#]*)(\?[^#]*)?(#[^]*)?$/.exec(rest);
  const text = special ? before.replace(/\\/g, '/') : before;
  if (text.startsWith('//')) {
    const end = text.indexOf('/', 2);
    const authority = special && url.protocol !== 'file:' ? /^\/*([^/]*)/.exec(text) : /^\/\/([^/]*)/.exec(text);
    if (!parseAuthority(url, authority[1])) return false;
    const path = text.slice(authority[0].length);
    url.path = path !== '' || special ? normalizePath(path.startsWith('/') ? path : '/' + path, special) : '';
    if (end < 0 && !special) url.path = '';
  } else if (base) {
    inherit(url, base, text, query, special);
  } else if (special) {
    return parseRest(url, '//' + (url.protocol === 'file:' ? '/' : '') + rest.replace(/^[/\\]+/, ''), null);
  } else if (text.startsWith('/')) {
    url.path = normalizePath(text, false);
  } else {
    url.opaque = true;
    url.path = percentEncode(text, OPAQUE_SET);
  }
  if (query !== undefined) setQuery(url, query);
  if (fragment !== undefined) url.fragment = percentEncode(fragment.slice(1), FRAGMENT_SET);
  return true;
}

function inherit(url, base, text, query, special) {
  const { username, password, host, port } = base;
  Object.assign(url, { username, password, host, port });
  if (text === '') {
    url.path = base.path;
    if (query === undefined) url.query = base.query;
  } else {
    url.path = normalizePath(text.startsWith('/') ? text : base.path.replace(/[^/]*$/, '') + text, special);
  }
}

function setQuery(url, text) {
  const query = text.replace(/^\?/, '');
  url.query = percentEncode(isSpecial(url.protocol) ? query.replace(/'/g, '%27') : query, QUERY_SET);
}

/* The record of a URL, or null. */
function parse(input, base) {
  const text = input.replace(/^[\0-\x20]+|[\0-\x20]+$/g, '').replace(/[\t\n\r]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text);
  const protocol = scheme && scheme[0].toLowerCase();
  let url, rest = text;
  if (scheme) {
    rest = text.slice(scheme[0].length);
    const relative = base && isSpecial(protocol) && base.protocol === protocol && !/^[/\\]{2}/.test(rest);
    url = emptyRecord(protocol);
    return parseRest(url, rest, relative ? base : null) ? url : null;
  }
  if (!base || (base.opaque && !text.startsWith('#'))) return null;
  url = emptyRecord(base.protocol);
  if (base.opaque) return { ...base, fragment: percentEncode(text.slice(1), FRAGMENT_SET) };
  return parseRest(url, rest, base) ? url : null;
}

function serialize(url) {
  let text = url.protocol;
  if (url.host !== null) {
    const user = url.username + (url.password && ':' + url.password);
    text += '//' + (user && user + '@') + url.host + (url.port && ':' + url.port);
  } else if (!url.opaque && url.path.startsWith('//')) {
    text += '/.';
  }
  return text + url.path + (url.query === null ? '' : '?' + url.query) + (url.fragment === null ? '' : '#' + url.fragment);
}

// ---- The class --------------------------------------------------------------------------------------------

/** URL(input[, base]): url.html#new-urlinput-base. Throws ERR_INVALID_URL. */
class URL {
  #url;
  #search;

  constructor(input, base) {
    if (arguments.length === 0) {
      const error = new TypeError('The "url" argument must be specified');
      error.code = 'ERR_MISSING_ARGS';
      throw error;
    }
    const start = base === undefined ? null : parse(String(base), null);
    const url = base !== undefined && !start ? null : parse(String(input), start);
    if (!url) throw invalid(String(input), base === undefined ? undefined : String(base));
    this.#url = url;
    this.#search = new URLSearchParams(url.query || '');
    connect(this.#search, (text) => { url.query = text === '' ? null : text; });
  }

  /** URL.canParse(input[, base]) */
  static canParse(input, base) {
    const start = base === undefined ? null : parse(String(base), null);
    return (base === undefined || start !== null) && parse(String(input), start) !== null;
  }

  get href() { return serialize(this.#url); }
  set href(text) {
    const url = parse(String(text), null);
    if (!url) throw invalid(String(text));
    Object.assign(this.#url, url);
    this.#refresh();
  }

  get origin() {
    const { protocol, host, port } = this.#url;
    if (protocol === 'blob:' && URL.canParse(this.#url.path)) return new URL(this.#url.path).origin;
    return isSpecial(protocol) && protocol !== 'file:' ? `${protocol}//${host}${port && ':' + port}` : 'null';
  }

  get protocol() { return this.#url.protocol; }
  set protocol(text) {
    const [protocol] = /^[a-z][a-z0-9+.-]*:/i.exec(String(text).replace(/:?$/, ':')) || [];
    if (!protocol || isSpecial(protocol.toLowerCase()) !== isSpecial(this.#url.protocol)) return;
    this.#url.protocol = protocol.toLowerCase();
    setPort(this.#url, this.#url.port);
  }

  get username() { return this.#url.username; }
  set username(text) { if (this.#url.host) this.#url.username = percentEncode(String(text), USER_SET); }

  get password() { return this.#url.password; }
  set password(text) { if (this.#url.host) this.#url.password = percentEncode(String(text), USER_SET); }

  get host() { return (this.#url.host || '') + (this.#url.port && ':' + this.#url.port); }
  set host(text) {
    const copy = { ...this.#url };
    if (!this.#url.opaque && parseAuthority(copy, /^[^/?#]*/.exec(String(text))[0])) {
      this.#url.host = copy.host;
      if (/:[0-9]+$/.test(text)) this.#url.port = copy.port;
    }
  }

  get hostname() { return this.#url.host || ''; }
  set hostname(text) {
    const copy = { ...this.#url };
    if (!this.#url.opaque && setHost(copy, /^[^/?#]*/.exec(String(text))[0])) this.#url.host = copy.host;
  }

  get port() { return this.#url.port; }
  set port(text) {
    const [digits] = /^[0-9]*/.exec(String(text));
    if (this.#url.host && (digits !== '' || String(text) === '') && Number(digits) < 65536) setPort(this.#url, digits);
  }

  get pathname() { return this.#url.path; }
  set pathname(text) {
    const path = String(text).replace(/[?#]/g, (c) => (c === '?' ? '%3F' : '%23'));
    if (!this.#url.opaque) this.#url.path = normalizePath(/^[/\\]/.test(path) ? path : '/' + path, isSpecial(this.#url.protocol));
  }

  get search() { return this.#url.query ? '?' + this.#url.query : ''; }
  set search(text) {
    if (String(text) === '') this.#url.query = null;
    else setQuery(this.#url, String(text).replace(/#/g, '%23'));
    this.#refresh();
  }

  get searchParams() { return this.#search; }

  get hash() { return this.#url.fragment ? '#' + this.#url.fragment : ''; }
  set hash(text) {
    this.#url.fragment = String(text) === '' ? null : percentEncode(String(text).replace(/^#/, ''), FRAGMENT_SET);
  }

  #refresh() {
    connect(this.#search, null, this.#url.query || '');
  }

  toString() { return this.href; }
  toJSON() { return this.href; }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
    const shown = {};
    for (const key of Object.keys(parts)) shown[key] = this[key];
    return 'URL ' + inspect(shown, options);
  }
}

const parts = { href: 0, origin: 0, protocol: 0, username: 0, password: 0, host: 0, hostname: 0, port: 0, pathname: 0,
  search: 0, searchParams: 0, hash: 0 };
for (const name of [...Object.keys(parts), 'toString', 'toJSON']) {
  Object.defineProperty(URL.prototype, name, { enumerable: true });
}
Object.defineProperty(URL.prototype, Symbol.toStringTag, { value: 'URL', configurable: true });

// ---- Files ------------------------------------------------------------------------------------------------

function failure(code, message) {
  return Object.assign(new TypeError(message), { code });
}

/** fileURLToPath(url): the path of a file: URL. Throws ERR_INVALID_URL_SCHEME, ERR_INVALID_FILE_URL_PATH. */
function fileURLToPath(value) {
  const url = typeof value === 'string' ? new URL(value) : value;
  if (!(url instanceof URL)) {
    throw failure('ERR_INVALID_ARG_TYPE', 'The "path" argument must be of type string or an instance of URL. ' +
      `Received ${value === null ? 'null' : typeof value}`);
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
  const { resolve } = require('path');
  const full = resolve(path) + (path.length > 1 && path.endsWith('/') ? '/' : '');
  return new URL('file://' + full.replace(/[%\\\n\r\t?#]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')));
}

/** urlToHttpOptions(url): what http.request() takes. */
function urlToHttpOptions(url) {
  const { protocol, hostname, hash, search, pathname, href } = url;
  const options = { protocol, hostname: hostname.replace(/^\[|\]$/g, ''), hash, search, pathname, path: pathname + search, href };
  if (url.port !== '') options.port = Number(url.port);
  if (url.username || url.password) options.auth = `${decode(url.username)}:${decode(url.password)}`;
  return options;
}

// ---- The legacy interface ---------------------------------------------------------------------------------

class Url {
  constructor() {
    Object.assign(this, { protocol: null, slashes: null, auth: null, host: null, port: null, hostname: null, hash: null,
      search: null, query: null, pathname: null, path: null, href: null });
  }
}

/** parse(text[, parseQuery]): the parts of a URL, absolute or not; url.html#urlparseurlstring. */
function legacyParse(text, parseQuery) {
  const result = new Url();
  const [, protocol, slashes, authority, pathname, search, hash] =
    /^\s*([a-z][a-z0-9+.-]*:)?(?:(\/\/)([^/?#]*))?([^?#]*)(\?[^#]*)?(#[^]*)?\s*$/i.exec(String(text));
  if (protocol) result.protocol = protocol.toLowerCase();
  if (slashes) {
    const at = authority.lastIndexOf('@');
    const [, hostname, port] = /^(.*?)(?::([0-9]*))?$/.exec(authority.slice(at + 1));
    result.slashes = true;
    if (at >= 0) result.auth = decode(authority.slice(0, at));
    result.hostname = hostname.toLowerCase();
    result.host = result.hostname + (port ? ':' + port : '');
    if (port) result.port = port;
  }
  if (hash) result.hash = hash;
  if (search) [result.search, result.query] = [search, search.slice(1)];
  if (parseQuery) result.query = Object.fromEntries(new URLSearchParams(search || ''));
  result.pathname = pathname || (slashes && isSpecial(result.protocol) ? '/' : null);
  result.path = result.pathname || result.search ? (result.pathname || '') + (result.search || '') : null;
  result.href = format(result);
  return result;
}

/** format(url): the text of a URL object or of its parts. */
function format(url) {
  if (typeof url === 'string') return format(legacyParse(url));
  if (url instanceof URL) return url.href;
  const { protocol, auth, hash = '', pathname, search, query, hostname, port } = url;
  const scheme = protocol ? protocol.replace(/:?$/, ':') : '';
  const host = url.host || (hostname ? hostname + (port ? `:${port}` : '') : '');
  const slashes = url.slashes || (isSpecial(scheme) && host) ? '//' : '';
  const asked = search || (query && typeof query === 'object' && String(new URLSearchParams(query))) || '';
  return scheme + (host || slashes ? slashes + (auth ? `${encodeURIComponent(auth).replace(/%3A/i, ':')}@` : '') + host : '') +
    (pathname || '') + (asked && !asked.startsWith('?') ? '?' : '') + asked + (hash && !hash.startsWith('#') ? '#' : '') + (hash || '');
}

/** resolve(from, to): what a link `to` means on the page `from`. */
function resolve(from, to) {
  const { href, protocol } = new URL(to, new URL(from, 'resolve://'));
  return protocol === 'resolve:' ? href.slice('resolve:'.length).replace(/^\/\//, '') : href;
}

module.exports = { URL, URLSearchParams, Url, fileURLToPath, pathToFileURL, urlToHttpOptions, parse: legacyParse, format, resolve };
