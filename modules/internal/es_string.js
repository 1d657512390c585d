/* internal/es_string.js -- String's matchAll and replaceAll.
 *
 * READ  with src/native/string.c and src/native/regexp.c, which call it.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const call = Function.prototype.call.bind(Function.prototype.call);

function check(self, name) {
  if (self === undefined || self === null) {
    throw new TypeError(`String.prototype.${name} called on null or undefined`);
  }
}

function isRegExp(v) {
  const is = v[Symbol.match];
  return is !== undefined ? !!is : Object.prototype.toString.call(v) === '[object RegExp]';
}

/* The method under a symbol that an object has as a pattern; a regular expression must be global. */
function methodOf(pattern, symbol, name) {
  if (pattern === null || (typeof pattern !== 'object' && typeof pattern !== 'function')) return undefined;
  if (isRegExp(pattern)) {
    const flags = pattern.flags;
    if (flags === undefined || flags === null) {
      throw new TypeError(`The .flags property of the argument to String.prototype.${name} cannot be null or undefined`);
    }
    if (String(flags).indexOf('g') < 0) {
      throw new TypeError(`String.prototype.${name} called with a non-global RegExp argument`);
    }
  }
  const method = pattern[symbol];
  if (method === undefined || method === null) return undefined;
  if (typeof method !== 'function') throw new TypeError(`${String(method)} is not a function`);
  return method;
}

/** text.replaceAll(pattern, replacement): every one; a regular expression must be global. */
exports.replaceAll = function (pattern, replacement) {
  check(this, 'replaceAll');
  const method = methodOf(pattern, Symbol.replace, 'replaceAll');
  if (method) return call(method, pattern, this, replacement);
  let text = String(this), wanted = String(pattern), result = '', from = 0, places = [], at;
  const isFunction = typeof replacement === 'function', template = isFunction ? '' : String(replacement);
  if (!isFunction && template.indexOf('$') < 0 && wanted !== '') return text.split(wanted).join(template);
  for (at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + (wanted.length || 1))) {
    places.push(at);
    if (at + (wanted.length || 1) > text.length) break;
  }
  for (at of places) {
    result += text.slice(from, at) + (isFunction ? String(replacement(wanted, at, text)) :
      require('internal/es_regexp').substitute(template, wanted, text, at, [], undefined));
    from = at + wanted.length;
  }
  return result + text.slice(from);
};

/** text.matchAll(regexp): an iterator of what exec gives, one match after the other. */
exports.matchAll = function (pattern) {
  check(this, 'matchAll');
  const method = methodOf(pattern, Symbol.matchAll, 'matchAll');
  if (method) return call(method, pattern, this);
  const text = String(this), regexp = new RegExp(pattern, 'g');
  return regexp[Symbol.matchAll](text);
};
