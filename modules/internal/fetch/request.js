/* internal/fetch/request.js -- Request: what is to be fetched, and how.
 *
 * READ  after headers.js and body.js, before fetch.js. Follows globals.html#request and the Fetch standard, "Request class".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Headers } = require('internal/fetch/headers');
const { extract, mixIn } = require('internal/fetch/body');
const { byteString, checkCount, finish, illegal, oneOf } = require('internal/fetch/idl');
const { isAbortSignal } = require('internal/abort_controller');

const NORMAL = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'];
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/* The options that are one of a few words, with what they are at first. */
const WORDS = {
  referrerPolicy: ['', '', 'no-referrer', 'no-referrer-when-downgrade', 'same-origin', 'origin', 'strict-origin',
    'origin-when-cross-origin', 'strict-origin-when-cross-origin', 'unsafe-url'],
  mode: ['cors', 'navigate', 'same-origin', 'no-cors', 'cors'],
  credentials: ['same-origin', 'omit', 'same-origin', 'include'],
  cache: ['default', 'default', 'no-store', 'reload', 'no-cache', 'force-cache', 'only-if-cached'],
  redirect: ['follow', 'follow', 'manual', 'error'],
};

let partsOf;

function parseUrl(text) {
  let url;
  try {
    url = new URL(text);
  } catch (error) {
    throw new TypeError(`Failed to parse URL from ${text}`, { cause: error });
  }
  if (!url.username && !url.password) return url;
  throw new TypeError(`Request cannot be constructed from a URL that includes credentials: ${text}`);
}

function methodOf(value) {
  const method = byteString(value), upper = method.toUpperCase();
  if (!TOKEN.test(method)) throw new TypeError(`'${method}' is not a valid HTTP method.`);
  if (['CONNECT', 'TRACE', 'TRACK'].includes(upper)) throw new TypeError(`'${method}' HTTP method is unsupported.`);
  return NORMAL.includes(upper) ? upper : method;
}

/* A request's own signal follows the one that it is given. */
function signalOf(signal) {
  if (signal === undefined || signal === null) return new AbortController().signal;
  if (!isAbortSignal(signal)) throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
  return AbortSignal.any([signal]);
}

function referrerOf(referrer) {
  if (referrer === '') return '';
  let url;
  try {
    url = new URL(referrer);
  } catch (error) {
    throw new TypeError(`Referrer "${referrer}" is not a valid URL.`, { cause: error });
  }
  return url.protocol === 'about:' && url.pathname === 'client' ? 'about:client' : url.href;
}

function readOptions(parts, init) {
  if (init.window !== undefined && init.window !== null) throw new TypeError("'window' option 'client' must be null");
  if (init.referrer !== undefined) parts.referrer = referrerOf(`${init.referrer}`);
  for (const [name, [, ...words]] of Object.entries(WORDS)) {
    if (init[name] !== undefined) parts[name] = oneOf(init[name], words, 'Request constructor');
  }
  if (init.mode === 'navigate') throw new TypeError('Request constructor: invalid request mode navigate.');
  if (parts.cache === 'only-if-cached' && parts.mode !== 'same-origin') {
    throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
  }
  if (init.integrity !== undefined && init.integrity !== null) parts.integrity = String(init.integrity);
  if (init.keepalive !== undefined) parts.keepalive = Boolean(init.keepalive);
  if (init.method !== undefined) parts.method = methodOf(init.method);
  if (init.duplex !== undefined) oneOf(init.duplex, ['half'], 'Request constructor');
}

/** @see globals.html#request */
class Request {
  #parts;

  /** @param {string|URL|Request} input @param {object} [init] method, headers, body, duplex, redirect, signal, ...
   * @throws {TypeError} */
  constructor(input, init = {}) {
    checkCount(arguments, 1, 'Request constructor');
    const options = init ?? {}, from = partsOf(input);
    if (typeof options !== 'object' && typeof options !== 'function') {
      throw new TypeError('Request constructor: Expected init to be one of: Null, Undefined, Object.');
    }
    const parts = from ? { ...from, body: null } : { method: 'GET', url: parseUrl(`${input}`), referrer: 'about:client', integrity: '',
      keepalive: false, body: null, ...Object.fromEntries(Object.entries(WORDS).map(([name, [first]]) => [name, first])) };
    readOptions(parts, options);
    parts.signal = signalOf(options.signal === undefined ? from?.signal : options.signal);
    parts.headers = new Headers(options.headers === undefined ? from?.headers : options.headers);
    this.#parts = parts;
    this.#takeBody(options, from);
  }

  #takeBody(init, from) {
    const parts = this.#parts, given = init.body !== undefined && init.body !== null;
    if ((given || (from?.body && init.body === undefined)) && (parts.method === 'GET' || parts.method === 'HEAD')) {
      throw new TypeError('Request with GET/HEAD method cannot have body.');
    }
    if (given) {
      const [body, type] = extract(init.body, parts.keepalive);
      parts.body = body;
      if (type && !parts.headers.has('content-type')) parts.headers.append('content-type', type);
      if (body.source === null && init.duplex === undefined) {
        throw new TypeError('RequestInit: duplex option is required when sending a body.');
      }
    } else if (from?.body && init.body === undefined) {
      if (!from.body.usable) throw new TypeError('Cannot construct a Request with a Request object that has already been used.');
      parts.body = from.body.pass();
    }
  }

  static {
    partsOf = (value) => value !== null && typeof value === 'object' && #parts in value ? value.#parts : undefined;
  }

  static #check(value) {
    const parts = partsOf(value);
    if (!parts) throw illegal();
    return parts;
  }

  get method() { return Request.#check(this).method; }

  get url() { return Request.#check(this).url.href; }

  get headers() { return Request.#check(this).headers; }

  get destination() {
    Request.#check(this);
    return '';
  }

  get referrer() { return Request.#check(this).referrer; }

  get referrerPolicy() { return Request.#check(this).referrerPolicy; }

  get mode() { return Request.#check(this).mode; }

  get credentials() { return Request.#check(this).credentials; }

  get cache() { return Request.#check(this).cache; }

  get redirect() { return Request.#check(this).redirect; }

  get integrity() { return Request.#check(this).integrity; }

  get keepalive() { return Request.#check(this).keepalive; }

  get isReloadNavigation() {
    Request.#check(this);
    return false;
  }

  get isHistoryNavigation() {
    Request.#check(this);
    return false;
  }

  get signal() { return Request.#check(this).signal; }

  get duplex() {
    Request.#check(this);
    return 'half';
  }

  /** @returns {Request} @throws {TypeError} its body has been read */
  clone() {
    const { body } = Request.#check(this);
    if (body && !body.usable) throw new TypeError('unusable');
    const other = new Request(this, { body: null });
    other.#parts.body = body && body.clone();
    return other;
  }
}

mixIn(Request, (request) => {
  const parts = partsOf(request);
  return parts && { body: parts.body, type: () => parts.headers.get('content-type') || '' };
});

const SHOWN = ['method', 'url', 'headers', 'destination', 'referrer', 'referrerPolicy', 'mode', 'credentials', 'cache', 'redirect',
  'integrity', 'keepalive', 'isReloadNavigation', 'isHistoryNavigation', 'signal'];
finish(Request, [...SHOWN, 'duplex', 'clone'], function (depth, options, inspect) {
  return `Request ${inspect(Object.fromEntries(SHOWN.map((name) => [name, this[name]])), options)}`;
});

module.exports = { Request, partsOf: (request) => partsOf(request) };
