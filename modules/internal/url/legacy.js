/* internal/url/legacy.js -- url.parse, url.format, url.resolve: URLs before there was a standard for them.
 *
 * HOW   parse() cuts: protocol, then the host behind two slashes up to a character that can be in none, then the rest
 *       with what is unsafe in it escaped, then hash and query from behind. It takes any text, also half of a URL.
 * WHY   it is deprecated, but much of npm still calls it.
 * NODE  resolve() goes through the URL class, as Node's documentation describes it: for a base whose scheme has no
 *       slashes (mailto:) the result is the link itself.
 * READ  after url.js. Follows Node's url.html, "Legacy URL API".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const querystring = require('querystring');

const SLASHED = /^(https?|ftp|gopher|file|wss?):?$/;
const HOSTLESS = /^javascript:?$/;
const ENDS_HOST = /[\t\n\r "%';<>\\^`{|}#/?]/g;
const UNSAFE = /[\t\n\r "'<>\\^`{|}]/g;
const FORBIDDEN = /[\0\t\n\r #%/:<>?@[\\\]^|]/, FORBIDDEN_IPV6 = /[\0\t\n\r #%/<>?@\\^|]/;

const isIPv6 = (hostname) => hostname.startsWith('[') && hostname.endsWith(']');
const byte = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function Url() {
  for (const key of ['protocol', 'slashes', 'auth', 'host', 'port', 'hostname', 'hash', 'search', 'query', 'pathname', 'path', 'href']) {
    this[key] = null;
  }
}

// ---- parse --------------------------------------------------------------------------------------------------------

/* Trimmed; backslashes are slashes, up to the query. */
function cleaned(text) {
  const [, before, after] = /^([^?#]*)([^]*)$/.exec(text.trim().replace(/\uFEFF/g, ''));
  return before.replace(/\\/g, '/') + after;
}

function invalid(input) {
  const error = errors.make(TypeError, 'ERR_INVALID_URL', 'Invalid URL');
  return Object.assign(error, { input });
}

/* Where the host ends: what is unsafe before an @ belongs to the user's name. */
function splitHost(rest) {
  const stop = rest.search(/[#/?]/), area = stop < 0 ? rest : rest.slice(0, stop), at = area.lastIndexOf('@');
  ENDS_HOST.lastIndex = at + 1;
  const found = ENDS_HOST.exec(rest), end = found ? found.index : rest.length;
  return { auth: at < 0 ? null : decodeURIComponent(rest.slice(0, at)), host: rest.slice(at + 1, end), rest: rest.slice(end) };
}

/* Takes the host from the beginning of `text`; gives what is left. */
function takeHost(url, text, whole) {
  const { auth, host, rest } = splitHost(text), [, name, port] = /^([^]*?)(?::([0-9]*))?$/.exec(host);
  if (auth !== null) url.auth = auth;
  if (port) url.port = port;
  const cut = isIPv6(name) ? -1 : name.search(/[/\\#?:]/), left = cut < 0 ? rest : `/${name.slice(cut)}${rest}`;
  url.hostname = (cut < 0 ? name : name.slice(0, cut)).toLowerCase();
  if (url.hostname.length > 255) url.hostname = '';
  checkHostname(url, whole);
  url.host = url.hostname + (url.port ? `:${url.port}` : '');
  if (!isIPv6(url.hostname)) return left;
  url.hostname = url.hostname.slice(1, -1);
  return left.startsWith('/') ? left : `/${left}`;
}

function checkHostname(url, whole) {
  if (url.hostname === '') return;
  if (isIPv6(url.hostname)) {
    if (FORBIDDEN_IPV6.test(url.hostname)) throw invalid(whole);
    return;
  }
  url.hostname = require('punycode').toASCII(url.hostname);
  if (FORBIDDEN.test(url.hostname)) throw invalid(whole);
}

/* Hash, query and path of what stands behind the host. */
function takePath(url, rest, parseQuery) {
  const [, pathname, search, hash] = /^([^?#]*)(\?[^#]*)?(#[^]*)?$/.exec(rest);
  if (hash) url.hash = hash;
  if (search !== undefined) {
    url.search = search;
    url.query = parseQuery ? querystring.parse(search.slice(1)) : search.slice(1);
  } else if (parseQuery) url.query = Object.create(null);
  if (pathname) url.pathname = pathname;
  if (SLASHED.test(url.protocol) && url.hostname && !url.pathname) url.pathname = '/';
  if (url.pathname || url.search) url.path = (url.pathname || '') + (url.search || '');
}

/** @param {string} text @param {boolean} [parseQuery] the query as an object @param {boolean} [slashesDenoteHost] "//a" is a host
 * @returns {Url} @throws {TypeError} ERR_INVALID_URL @see url.html#urlparseurlstring-parsequerystring-slashesdenotehost */
function parse(text, parseQuery, slashesDenoteHost) {
  if (text instanceof Url) return text;
  require('internal/validators').validateString(text, 'url');
  const url = new Url(), whole = cleaned(text), scheme = /^[a-z0-9.+-]+:/i.exec(whole);
  let rest = whole;
  if (scheme) {
    url.protocol = scheme[0].toLowerCase();
    rest = rest.slice(scheme[0].length);
  }
  const isHostless = HOSTLESS.test(url.protocol);
  const slashes = rest.startsWith('//') && !!(slashesDenoteHost || scheme || /^\/\/[^@/]+@[^@/]+/.test(rest));
  if (slashes && !isHostless) {
    rest = rest.slice(2);
    url.slashes = true;
  }
  if (!isHostless && (slashes || (scheme && !SLASHED.test(url.protocol)))) rest = takeHost(url, rest, text);
  if (!isHostless) rest = rest.replace(UNSAFE, byte);
  takePath(url, rest, parseQuery);
  url.href = url.format();
  return url;
}

// ---- format -------------------------------------------------------------------------------------------------------

const withMark = (mark, text) => text && !text.startsWith(mark) ? mark + text : text;

/* "user@host:port" from whatever of it there is. */
function hostText({ auth, host, hostname, port }) {
  const user = auth ? `${encodeURIComponent(auth).replace(/%3A/gi, ':')}@` : '';
  if (host) return user + host;
  if (!hostname) return '';
  return user + (hostname.includes(':') && !isIPv6(hostname) ? `[${hostname}]` : hostname) + (port ? `:${port}` : '');
}

function formatParts(url) {
  const { slashes, query } = url, protocol = url.protocol && !url.protocol.endsWith(':') ? `${url.protocol}:` : url.protocol || '';
  let host = hostText(url), pathname = (url.pathname || '').replace(/[#?]/g, byte);
  const asked = query !== null && typeof query === 'object' ? querystring.stringify(query) : query;
  const search = url.search || (query !== null && typeof query === 'object' && asked && `?${asked}`) || '';
  if (slashes || SLASHED.test(protocol)) {
    if (slashes || host) {
      if (pathname && !pathname.startsWith('/')) pathname = `/${pathname}`;
      host = `//${host}`;
    } else if (protocol === 'file:') host = '//';
  }
  return protocol + host + pathname + withMark('?', search.replace(/#/g, '%23')) + withMark('#', url.hash || '');
}

/** @param {string|object} url @returns {string} @throws {TypeError} @see url.html#urlformaturlobject */
function format(url) {
  if (typeof url === 'string') return formatParts(parse(url));
  if (url === null || typeof url !== 'object') throw errors.invalidType('urlObject', ['Object', 'string'], url);
  return formatParts(url);
}

// ---- resolve ------------------------------------------------------------------------------------------------------

/** What a link `to` means on the page `from`. @see url.html#urlresolvefrom-to */
function resolve(from, to) {
  if (to === '') return format(parse(from, false, true));
  to = parse(to, false, true).href; // with everything escaped that this module escapes
  const { URL } = require('url'), base = new URL(from, 'resolve:///');
  if (!URL.canParse(to, base)) return to;
  const { href, protocol } = new URL(to, base);
  if (protocol !== 'resolve:') return href;
  const path = href.slice('resolve:'.length).replace(/^\/\/(?=\/)/, '');
  return from.startsWith('/') || to.startsWith('/') ? path : path.slice(1); // relative to nothing stays so
}

/** The same as an object. */
function resolveObject(from, to) {
  return from ? parse(resolve(format(from), format(to)), false, true) : to;
}

Url.prototype.parse = function (...args) { return Object.assign(this, parse(...args)); };
Url.prototype.parseHost = function () {
  const [, name, port] = /^([^]*?)(?::([0-9]*))?$/.exec(this.host);
  if (port) this.port = port;
  if (name) this.hostname = name;
};
Url.prototype.format = function () { return formatParts(this); };
Url.prototype.resolve = function (to) { return resolve(this.format(), to); };
Url.prototype.resolveObject = function (to) { return resolveObject(this, to); };

module.exports = { Url, format, parse, resolve, resolveObject };
