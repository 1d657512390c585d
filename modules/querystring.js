/* querystring.js -- require('querystring'): "a=1&b=2" and the object that it stands for.
 *
 * HOW   parse() splits at the separators and then each piece at its first `=`; stringify() does the opposite. Both
 *       go through escape() and unescape() of the exports, so a program can put its own there.
 * WHY   older than URLSearchParams and still everywhere; unlike there, a broken %XX is no error and stays readable.
 * READ  parse(), stringify(). Follows Node's querystring.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

// ---- Percent signs ----------------------------------------------------------------------------------------------

/** The bytes of a text with %XX; what is no %XX stays. @param {string} text @param {boolean} [spaces] `+` is a space
 * @returns {Buffer} */
function unescapeBuffer(text, spaces) {
  const bytes = Buffer.allocUnsafe(text.length);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const pair = text[i] === '%' ? text.slice(i + 1, i + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(pair)) {
      bytes[n++] = parseInt(pair, 16);
      i += 2;
    } else bytes[n++] = spaces && text[i] === '+' ? 32 : text.charCodeAt(i);
  }
  return bytes.subarray(0, n);
}

/** Decodes %XX; what is no UTF-8 becomes U+FFFD. @see querystring.html#querystringunescapestr */
function unescape(text, spaces) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return exports.unescapeBuffer(text, spaces).toString();
    throw error;
  }
}

/* A surrogate and whatever comes behind it, read as if they were a pair. */
function joined(pair) {
  if (pair.length !== 2) return pair;
  return String.fromCodePoint(0x10000 + ((pair.charCodeAt(0) & 0x3FF) << 10 | pair.charCodeAt(1) & 0x3FF));
}

/** Encodes what has a meaning in a query. @throws {URIError} half of a surrogate pair at the end
 * @see querystring.html#querystringescapestr */
function escape(value) {
  const text = typeof value === 'string' ? value : typeof value === 'object' ? String(value) : `${value}`;
  try {
    return encodeURIComponent(text.replace(/[\uD800-\uDFFF][^]/g, joined));
  } catch (error) {
    if (error instanceof URIError) throw require('internal/errors').make(URIError, 'ERR_INVALID_URI', 'URI malformed');
    throw error;
  }
}

// ---- From an object ---------------------------------------------------------------------------------------------

/* Only these have a text; anything else is empty. */
function primitiveText(value) {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' || typeof value === 'bigint' || (typeof value === 'number' && isFinite(value)) ? String(value) : '';
}

/** @param {object} object of strings, numbers, booleans, or arrays of those @param {string} [separator='&']
 * @param {string} [equals='='] @param {object} [options] encodeURIComponent
 * @returns {string} @see querystring.html#querystringstringifyobj-sep-eq-options */
function stringify(object, separator, equals, options) {
  if (object === null || typeof object !== 'object') return '';
  const custom = options && typeof options.encodeURIComponent === 'function';
  const encode = custom ? options.encodeURIComponent : exports.escape;
  const text = (value) => encode(primitiveText(value));
  return Object.keys(object).flatMap((key) => {
    const start = text(key) + (equals || '='), value = object[key];
    return Array.isArray(value) ? value.map((one) => start + text(one)) : [start + text(value)];
  }).join(separator || '&');
}

// ---- To an object -----------------------------------------------------------------------------------------------

/* How a piece is decoded: the caller's function, or ours if that one throws. A plus sign is a space. */
function decoder(options) {
  const custom = options && typeof options.decodeURIComponent === 'function';
  const decode = custom ? options.decodeURIComponent : exports.unescape;
  return (piece) => {
    const text = piece.replace(/\+/g, custom ? '%20' : ' ');
    if (!custom && decode === unescape && !/%[0-9a-f]{2}/i.test(text)) return text;
    try {
      return decode(text);
    } catch (error) {
      return exports.unescape(text, true); // whatever it threw: a query is read to its end
    }
  };
}

function add(object, key, value) {
  if (!(key in object)) object[key] = value;
  else if (Array.isArray(object[key])) object[key].push(value);
  else object[key] = [object[key], value];
}

/** @param {string} text @param {string} [separator='&'] @param {string} [equals='=']
 * @param {object} [options] maxKeys (1000; 0: no limit), decodeURIComponent
 * @returns {object} without a prototype @see querystring.html#querystringparsestr-sep-eq-options */
function parse(text, separator, equals, options) {
  const object = Object.create(null);
  if (typeof text !== 'string' || text.length === 0) return object;
  const most = options && typeof options.maxKeys === 'number' ? options.maxKeys : 1000;
  const sign = equals ? String(equals) : '=', decode = decoder(options);
  const pieces = text.split(separator ? String(separator) : '&');
  for (const piece of most > 0 ? pieces.slice(0, most) : pieces) { // an empty piece counts, and gives nothing
    if (piece === '') continue;
    const at = piece.indexOf(sign);
    if (at < 0) add(object, decode(piece), '');
    else add(object, decode(piece.slice(0, at)), decode(piece.slice(at + sign.length)));
  }
  return object;
}

Object.assign(exports, { unescapeBuffer, unescape, escape, stringify, encode: stringify, parse, decode: parse });
