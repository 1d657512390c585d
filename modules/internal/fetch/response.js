/* internal/fetch/response.js -- Response: what fetch() gives, and what a program makes to stand for one.
 *
 * READ  after headers.js and body.js. Follows globals.html#response and the Fetch standard, "Response class".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Headers, freeze } = require('internal/fetch/headers');
const { extract, mixIn } = require('internal/fetch/body');
const { byteString, checkCount, finish, illegal } = require('internal/fetch/idl');

const MAKE = Symbol('make'); // who has it may construct one from parts
const NULL_BODY = [101, 204, 205, 304];
const REDIRECTS = [301, 302, 303, 307, 308];

const REASON = /^[\t\x20-\x7E\x80-\xFF]*$/;

let partsOf;

/* What init says, checked. */
function checkInit(init) {
  if (init !== undefined && init !== null && typeof init !== 'object' && typeof init !== 'function') {
    throw new TypeError('Response constructor: Expected init to be one of: Null, Undefined, Object.');
  }
  const status = init?.status === undefined ? 200 : Number(init.status) & 0xFFFF;
  const statusText = init?.statusText === undefined ? '' : byteString(init.statusText);
  if (status < 200 || status > 599) throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
  if (!REASON.test(statusText)) throw new TypeError('Invalid statusText');
  return { status, statusText };
}

/** @see globals.html#response */
class Response {
  #parts;

  /** @param {*} [body] @param {object} [init] status, statusText, headers @throws {TypeError|RangeError} */
  constructor(body = null, init = undefined) {
    if (body === MAKE) {
      this.#parts = init;
      return;
    }
    const made = body === null ? [null, null] : extract(body);
    this.#parts = { type: 'default', url: '', redirected: false, body: null, headers: new Headers(), ...checkInit(init) };
    if (init?.headers !== undefined) this.#parts.headers = new Headers(init.headers);
    if (body !== null) this.#take(...made);
  }

  static {
    partsOf = (value) => value !== null && typeof value === 'object' && #parts in value ? value.#parts : undefined;
  }

  #take(body, type) {
    const { headers, status } = this.#parts;
    if (NULL_BODY.includes(status)) throw new TypeError(`Response constructor: Invalid response status code ${status}`);
    this.#parts.body = body;
    if (type && !headers.has('content-type')) headers.append('content-type', type);
  }

  /** A response that stands for a network error. @returns {Response} */
  static error() {
    return makeResponse({ type: 'error', status: 0 });
  }

  /** @param {*} data @param {object} [init] @returns {Response} @throws {TypeError} it has no JSON */
  static json(data, init = {}) {
    checkCount(arguments, 1, 'Response.json');
    const text = JSON.stringify(data);
    if (text === undefined) throw new TypeError('Value is not JSON serializable');
    const response = new Response(null, init);
    response.#take(extract(text)[0], 'application/json');
    return response;
  }

  /** @param {string} url @param {number} [status] 301, 302, 303, 307, 308 @returns {Response} @throws {TypeError|RangeError} */
  static redirect(url, status = 302) {
    checkCount(arguments, 1, 'Response.redirect');
    let parsed;
    try {
      parsed = new URL(url);
    } catch (error) {
      throw new TypeError(`Failed to parse URL from ${url}`, { cause: error });
    }
    if (!REDIRECTS.includes(status)) throw new RangeError(`Invalid status code ${status}`);
    const headers = new Headers();
    headers.append('location', parsed.href);
    return makeResponse({ type: 'default', status, headers });
  }

  static #check(value) {
    const parts = partsOf(value);
    if (!parts) throw illegal();
    return parts;
  }

  get type() { return Response.#check(this).type; }

  get url() { return Response.#check(this).url; }

  get redirected() { return Response.#check(this).redirected; }

  get status() { return Response.#check(this).status; }

  get ok() { return Response.#check(this).status >= 200 && this.status <= 299; }

  get statusText() { return Response.#check(this).statusText; }

  get headers() { return Response.#check(this).headers; }

  /** @returns {Response} both give the same bytes @throws {TypeError} it has been read */
  clone() {
    const parts = Response.#check(this);
    if (parts.body && !parts.body.usable) throw new TypeError('Response.clone: Body has already been consumed.');
    return new Response(MAKE, { ...parts, headers: new Headers(parts.headers), body: parts.body && parts.body.clone() });
  }
}

/** One from the network. @param {object} parts type, url, redirected, status, statusText, headers, body: a Body or null */
function makeResponse(parts) {
  const whole = { type: 'default', url: '', redirected: false, status: 200, statusText: '', headers: new Headers(), body: null, ...parts };
  freeze(whole.headers);
  return new Response(MAKE, whole);
}

mixIn(Response, (response) => {
  const parts = partsOf(response);
  return parts && { body: parts.body, type: () => parts.headers.get('content-type') || '' };
});
finish(Response, ['type', 'url', 'redirected', 'status', 'ok', 'statusText', 'headers', 'clone'], function (depth, options, inspect) {
  const { status, statusText, headers, body, bodyUsed, ok, redirected, type, url } = this;
  return `Response ${inspect({ status, statusText, headers, body, bodyUsed, ok, redirected, type, url }, options)}`;
});
for (const name of ['error', 'json', 'redirect']) Object.defineProperty(Response, name, { enumerable: true });

module.exports = { NULL_BODY, REDIRECTS, Response, makeResponse };
