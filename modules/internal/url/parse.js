/* internal/url/parse.js -- a text as the record of a URL, and its parts anew.
 *
 * HOW   the standard describes a machine that reads one character after the other; here each of its states is a
 *       function that takes the rest of the text, keeps its part in the record and hands on what is left:
 *       scheme -> relative or file or authority -> host -> port -> path -> query -> fragment. A function that fails
 *       gives false, and there is no URL. What the setters of a URL change is at the end.
 * OWNS  the record: protocol "http:", username, password, host (null: none), port ('': the scheme's), path (segments;
 *       a text if it is opaque), query and fragment (null: none).
 * READ  after hosts.js, before url.js. Follows the WHATWG URL standard, "URL parsing" and "API".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { percentEncode } = require('internal/url/encode');
const { parseHost } = require('internal/url/hosts');

const PORTS = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443', 'ftp:': '21', 'file:': '' };

const isSpecial = (url) => Object.hasOwn(PORTS, url.protocol);
const isOpaque = (url) => typeof url.path === 'string';
const isDrive = (segment) => /^[a-z][:|]$/i.test(segment);
const startsWithDrive = (text) => /^[a-z][:|]([/\\?#]|$)/i.test(text);
const slashOf = (url) => isSpecial(url) ? /[/\\]/ : /\//;
const isSlash = (url, c) => c === '/' || (c === '\\' && isSpecial(url));

const emptyRecord = (protocol) => ({ protocol, username: '', password: '', host: null, port: '', path: [], query: null, fragment: null });

/* What it has, of the base: user, host and port. */
function takeAuthority(url, { username, password, host, port }) {
  Object.assign(url, { username, password, host, port });
}

// ---- Path, query, fragment ----------------------------------------------------------------------------------------

/* Without its last segment; a drive's letter stays. */
function shorten(url) {
  if (url.protocol === 'file:' && url.path.length === 1 && /^[a-z]:$/i.test(url.path[0])) return;
  url.path.pop();
}

const isDot = (segment) => /^(\.|%2e)$/i.test(segment);
const isDoubleDot = (segment) => /^(\.|%2e){2}$/i.test(segment);

/* Adds the segments of a text that has no ? or # any more. */
function addPath(url, text) {
  const segments = text.split(slashOf(url));
  segments.forEach((segment, i) => {
    const isLast = i === segments.length - 1;
    if (isDoubleDot(segment)) shorten(url);
    if (isDoubleDot(segment) || isDot(segment)) {
      if (isLast) url.path.push('');
    } else if (url.protocol === 'file:' && url.path.length === 0 && isDrive(segment)) url.path.push(`${segment[0]}:`);
    else url.path.push(percentEncode(segment, 'path'));
  });
}

function setQuery(url, text) {
  url.query = percentEncode(text, isSpecial(url) ? 'specialQuery' : 'query');
}

/* "...?query#fragment": keeps both and gives what stands before. */
function takeTail(url, text) {
  const [, before, query, fragment] = /^([^?#]*)(\?[^#]*)?(#[^]*)?$/.exec(text);
  if (query !== undefined) setQuery(url, query.slice(1));
  if (fragment !== undefined) url.fragment = percentEncode(fragment.slice(1), 'fragment');
  return before;
}

/* The path begins here, perhaps with its slash. */
function pathStart(url, text) {
  const path = takeTail(url, text);
  if (path !== '' || isSpecial(url)) addPath(url, isSlash(url, path[0]) ? path.slice(1) : path);
  return true;
}

function opaquePath(url, text) {
  url.path = percentEncode(takeTail(url, text), 'opaque');
  return true;
}

// ---- Authority ----------------------------------------------------------------------------------------------------

/* Where the authority ends. */
function endOfAuthority(url, text) {
  const end = text.search(isSpecial(url) ? /[/\\?#]/ : /[/?#]/);
  return end < 0 ? text.length : end;
}

function setHost(url, text) {
  if (text === '') {
    if (isSpecial(url) && url.protocol !== 'file:') return false;
    url.host = '';
    return true;
  }
  const host = parseHost(text, isSpecial(url));
  if (host === null) return false;
  url.host = url.protocol === 'file:' && host === 'localhost' ? '' : host;
  return true;
}

function setPort(url, digits) {
  if (!/^[0-9]*$/.test(digits) || Number(digits) > 65535) return false;
  const port = digits === '' ? '' : String(Number(digits));
  url.port = port === PORTS[url.protocol] ? '' : port;
  return true;
}

/* "host:port" in its parts; the port undefined if there is no colon. */
function splitPort(text) {
  const colon = text.replace(/\[[^\]]*(\]|$)/g, (address) => '_'.repeat(address.length)).indexOf(':');
  return colon < 0 ? [text, undefined] : [text.slice(0, colon), text.slice(colon + 1)];
}

/* "user:password@host:port/path", without the slashes before. */
function authority(url, text) {
  const end = endOfAuthority(url, text), whole = text.slice(0, end), at = whole.lastIndexOf('@');
  if (at >= 0) {
    const user = whole.slice(0, at), colon = user.indexOf(':');
    url.username = percentEncode(colon < 0 ? user : user.slice(0, colon), 'user');
    url.password = colon < 0 ? '' : percentEncode(user.slice(colon + 1), 'user');
  }
  const [host, port] = splitPort(whole.slice(at + 1));
  if (host === '' && (at >= 0 || port !== undefined)) return false;
  return setHost(url, host) && setPort(url, port ?? '') && pathStart(url, text.slice(end));
}

const withoutSlashes = (text) => text.replace(/^[/\\]+/, '');

// ---- What stands behind the scheme ----------------------------------------------------------------------------------

/* Behind "file:", or relative to a base that is a file. */
function file(url, text, base) {
  url.host = '';
  const ofFile = base && base.protocol === 'file:' ? base : null;
  if (!isSlash(url, text[0])) return ofFile ? fileRelative(url, text, ofFile) : pathStart(url, text);
  if (isSlash(url, text[1])) return fileHost(url, text.slice(2));
  if (ofFile) {
    url.host = ofFile.host;
    if (!startsWithDrive(text.slice(1)) && /^[a-z]:$/i.test(ofFile.path[0] ?? '')) url.path.push(ofFile.path[0]);
  }
  return pathStart(url, text);
}

function fileRelative(url, text, base) {
  url.host = base.host;
  if (!startsWithDrive(text)) return relativePath(url, text, base);
  addPath(url, takeTail(url, text));
  return true;
}

function fileHost(url, text) {
  const end = endOfAuthority(url, text), host = text.slice(0, end);
  if (isDrive(host)) return pathStart(url, text);
  return setHost(url, host) && pathStart(url, text.slice(end));
}

/* The path from where the base's ends; its query too if there is nothing else. */
function relativePath(url, text, base) {
  url.path = base.path.slice();
  const path = takeTail(url, text);
  if (path !== '') {
    shorten(url);
    addPath(url, path);
  } else if (!text.startsWith('?')) url.query = base.query;
  return true;
}

function relative(url, text, base) {
  if (base.protocol === 'file:') return file(url, text, base);
  if (isSlash(url, text[0]) && isSlash(url, text[1])) {
    return authority(url, isSpecial(url) ? withoutSlashes(text) : text.slice(2));
  }
  takeAuthority(url, base);
  return isSlash(url, text[0]) ? pathStart(url, text) : relativePath(url, text, base);
}

/* The text behind "scheme:". */
function absolute(url, text, base) {
  if (url.protocol === 'file:') return file(url, text, base);
  if (isSpecial(url)) {
    if (base && base.protocol === url.protocol && !text.startsWith('//')) return relative(url, text, base);
    return authority(url, withoutSlashes(text));
  }
  if (text.startsWith('//')) return authority(url, text.slice(2));
  return text.startsWith('/') ? pathStart(url, text) : opaquePath(url, text);
}

const withoutBreaks = (text) => text.replace(/[\t\n\r]/g, '');

/** The record of a URL, or null. @param {string} input @param {object|null} base a record that it is relative to */
function parse(input, base) {
  const text = withoutBreaks(input.replace(/^[\0-\x20]+|[\0-\x20]+$/g, ''));
  const scheme = /^([a-z][a-z0-9+.-]*:)([^]*)$/i.exec(text);
  if (scheme) {
    const url = emptyRecord(scheme[1].toLowerCase());
    return absolute(url, scheme[2], base) ? url : null;
  }
  if (!base || (isOpaque(base) && !text.startsWith('#'))) return null;
  if (isOpaque(base)) return { ...base, fragment: percentEncode(text.slice(1), 'fragment') };
  const url = emptyRecord(base.protocol);
  return relative(url, text, base) ? url : null;
}

// ---- Back to text, and parts anew -----------------------------------------------------------------------------------

const pathText = (url) => isOpaque(url) ? url.path : url.path.map((segment) => `/${segment}`).join('');

/** The URL as text: href. @param {object} url @param {object} [parts] auth, search, fragment: false leaves it out */
function serialize(url, { auth = true, search = true, fragment = true } = {}) {
  let text = url.protocol;
  if (url.host !== null) {
    const user = auth ? url.username + (url.password && `:${url.password}`) : '';
    text += `//${user && `${user}@`}${url.host}${url.port && `:${url.port}`}`;
  } else if (!isOpaque(url) && url.path.length > 1 && url.path[0] === '') text += '/.';
  text += pathText(url);
  if (search && url.query !== null) text += `?${url.query}`;
  return fragment && url.fragment !== null ? `${text}#${url.fragment}` : text;
}

const hasNoCredentials = (url) => url.host === null || url.host === '' || url.protocol === 'file:';

/* Without query and fragment an opaque path must not end in spaces: they would not be read again. */
function removed(url, part) {
  url[part] = null;
  if (isOpaque(url) && url.query === null && url.fragment === null) url.path = url.path.replace(/ +$/, '');
}

/* What each setter of a URL does with a text; what does not fit changes nothing. */
const change = {
  protocol(url, text) {
    const [protocol] = /^[a-z][a-z0-9+.-]*:/i.exec(`${withoutBreaks(text)}:`) ?? [''], next = { protocol: protocol.toLowerCase() };
    if (protocol === '' || isSpecial(next) !== isSpecial(url)) return;
    if (next.protocol === 'file:' && (url.username || url.password || url.port)) return;
    if (url.protocol === 'file:' && url.host === '') return;
    url.protocol = next.protocol;
    setPort(url, url.port);
  },

  username(url, text) {
    if (!hasNoCredentials(url)) url.username = percentEncode(text, 'user');
  },

  password(url, text) {
    if (!hasNoCredentials(url)) url.password = percentEncode(text, 'user');
  },

  host(url, given) {
    const text = withoutBreaks(given), [host, port] = splitPort(text.slice(0, endOfAuthority(url, text)));
    if (isOpaque(url) || (host === '' && port !== undefined) || (url.protocol === 'file:' && port !== undefined)) return;
    if (!changeHost(url, host)) return;
    const [digits] = /^[0-9]*/.exec(port ?? '');
    if (digits !== '') setPort(url, digits);
  },

  hostname(url, given) {
    const text = withoutBreaks(given), [host, port] = splitPort(text.slice(0, endOfAuthority(url, text)));
    if (!isOpaque(url) && port === undefined) changeHost(url, host);
  },

  port(url, given) {
    const text = withoutBreaks(given), [digits] = /^[0-9]*/.exec(text);
    if (!hasNoCredentials(url) && (digits !== '' || given === '')) setPort(url, digits);
  },

  pathname(url, given) {
    const text = withoutBreaks(given);
    if (isOpaque(url)) return;
    url.path = [];
    if (text !== '' || isSpecial(url)) addPath(url, isSlash(url, text[0]) ? text.slice(1) : text);
    else if (url.host === null) url.path.push('');
  },

  search(url, text) {
    if (text === '') removed(url, 'query');
    else setQuery(url, withoutBreaks(text).replace(/^\?/, ''));
  },

  hash(url, text) {
    if (text === '') removed(url, 'fragment');
    else url.fragment = percentEncode(withoutBreaks(text).replace(/^#/, ''), 'fragment');
  },
};

/* A host may become empty only where no one has a user or a port there. */
function changeHost(url, host) {
  return !(host === '' && (url.username || url.password || url.port)) && setHost(url, host);
}

exports.change = change;
exports.isSpecial = isSpecial;
exports.parse = parse;
exports.pathText = pathText;
exports.serialize = serialize;
