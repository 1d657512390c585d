/* internal/util/mime.js -- MIMEType and MIMEParams: "text/html; charset=utf-8" in its parts.
 *
 * HOW   type, subtype and parameters, as the WHATWG MIME Sniffing standard reads them: what is no token is refused in
 *       a type and passed over among the parameters; a value may stand in quotes.
 * READ  MIMEType. Follows Node's util.html, "Class: util.MIMEType".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

const NO_TOKEN = /[^!#$%&'*+\-.^_`|~A-Za-z0-9]/g;
const NO_VALUE = /[^\t\u0020-\u007e\u0080-\u00ff]/g;

const lower = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const trimEnd = (text) => text.replace(/[\r\n\t ]*$/, '');
const search = (pattern, text) => text.search(new RegExp(pattern.source));

function invalid(what, text, at) {
  const where = at >= 0 ? ` at ${at}` : '';
  return errors.make(TypeError, 'ERR_INVALID_MIME_SYNTAX', `The MIME syntax for a ${what} in ${JSON.stringify(text)} is invalid${where}`);
}

/* A part that must be a token. */
function token(what, text, whole = text) {
  const at = search(NO_TOKEN, text);
  if (text === '' || at >= 0) throw invalid(what, whole, at);
  return lower(text);
}

/* As it is, or in quotes. */
function quoted(value) {
  if (value !== '' && search(NO_TOKEN, value) < 0) return value;
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

class MIMEParams {
  #pairs = new Map();

  /** @returns {string|null} */
  get(name) {
    return this.#pairs.get(`${name}`) ?? null;
  }

  has(name) {
    return this.#pairs.has(`${name}`);
  }

  delete(name) {
    this.#pairs.delete(`${name}`);
  }

  /** @throws {TypeError} ERR_INVALID_MIME_SYNTAX */
  set(name, value) {
    const key = `${name}`, text = `${value}`, at = search(NO_TOKEN, key), bad = search(NO_VALUE, text);
    if (key === '' || at >= 0) throw invalid('parameter name', key, at);
    if (bad >= 0) throw invalid('parameter value', text, bad);
    this.#pairs.set(key, text);
  }

  * entries() {
    yield* this.#pairs.entries();
  }

  * keys() {
    yield* this.#pairs.keys();
  }

  * values() {
    yield* this.#pairs.values();
  }

  toString() {
    return Array.from(this.#pairs, ([name, value]) => `${name}=${quoted(value)}`).join(';');
  }

  toJSON() {
    return this.toString();
  }

  /* Reads ";a=b;c="d"" into the map; what is broken is passed over, of two with one name the first counts. */
  static read(params, text) {
    const pair = /;[\r\n\t ]*([^;=]*)(?:=(?:"((?:[^"\\]|\\[^])*)"?[^;]*|([^;]*)))?/g;
    for (const [, rawName, inQuotes, plain] of text.matchAll(pair)) {
      const name = lower(rawName), value = inQuotes !== undefined ? inQuotes.replace(/\\([^])/g, '$1') : trimEnd(plain ?? '');
      const isThere = inQuotes !== undefined || value !== '';
      if (!isThere || name === '' || search(NO_TOKEN, name) >= 0 || search(NO_VALUE, value) >= 0 || params.has(name)) continue;
      params.set(name, value);
    }
  }
}

const read = MIMEParams.read;
delete MIMEParams.read;
MIMEParams.prototype[Symbol.iterator] = MIMEParams.prototype.entries;
Object.defineProperty(MIMEParams.prototype, Symbol.iterator, { enumerable: false });

class MIMEType {
  #type;
  #subtype;
  #params = new MIMEParams();

  /** @param {string} input @throws {TypeError} ERR_INVALID_MIME_SYNTAX */
  constructor(input) {
    const text = `${input}`, trimmed = trimEnd(text).replace(/^[\r\n\t ]*/, ''), slash = trimmed.indexOf('/');
    this.#type = token('type', slash < 0 ? '' : trimmed.slice(0, slash), text);
    const semicolon = trimmed.indexOf(';', slash);
    const rest = semicolon < 0 ? trimmed.length : semicolon;
    this.#subtype = token('subtype', trimEnd(trimmed.slice(slash + 1, rest)), text);
    read(this.#params, trimmed.slice(rest));
  }

  get type() {
    return this.#type;
  }

  set type(value) {
    this.#type = token('type', `${value}`);
  }

  get subtype() {
    return this.#subtype;
  }

  set subtype(value) {
    this.#subtype = token('subtype', `${value}`);
  }

  get essence() {
    return `${this.#type}/${this.#subtype}`;
  }

  get params() {
    return this.#params;
  }

  toString() {
    const params = this.#params.toString();
    return params === '' ? this.essence : `${this.essence};${params}`;
  }

  toJSON() {
    return this.toString();
  }
}

exports.MIMEParams = MIMEParams;
exports.MIMEType = MIMEType;
