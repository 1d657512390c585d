/* internal/es_string.js -- String's matchAll, replaceAll and normalize.
 *
 * READ  with src/native/string.c and src/native/regexp.c, which call it.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

function check(self, name) {
  if (self === undefined || self === null) {
    throw new TypeError('String.prototype.' + name + ' called on null or undefined');
  }
}

/* What "$&" and its kin stand for, for a match of a string. */
function expand(template, text, found, at) {
  return template.replace(/\$([$&`'])/g, function (all, c) {
    return c === '$' ? '$' : c === '&' ? found : c === '`' ? text.slice(0, at) : text.slice(at + found.length);
  });
}

/** text.replaceAll(pattern, replacement): every one; a regular expression must be global. */
exports.replaceAll = function (pattern, replacement) {
  check(this, 'replaceAll');
  if (pattern instanceof RegExp) {
    if (pattern.flags.indexOf('g') < 0) {
      throw new TypeError('String.prototype.replaceAll called with a non-global RegExp argument');
    };
    return String(this).replace(pattern, replacement);
  }
  if (pattern !== null && typeof pattern === 'object' && typeof pattern[Symbol.replace] === 'function') {
    return pattern[Symbol.replace](this, replacement);
  }
  var text = String(this), wanted = String(pattern), result = '', from = 0, at;
  var isFunction = typeof replacement === 'function', template = isFunction ? '' : String(replacement);
  if (!isFunction && template.indexOf('$') < 0 && wanted !== '') return text.split(wanted).join(template);
  for (at = text.indexOf(wanted); at >= 0 && at <= text.length; at = text.indexOf(wanted, at + (wanted.length || 1))) {
    result += text.slice(from, at) +
      (isFunction ? String(replacement(wanted, at, text)) : expand(template, text, wanted, at));
    from = at + wanted.length;
    if (at + (wanted.length || 1) > text.length) break;
  }
  return result + text.slice(from);
};

/* ---- matchAll ---- */

var iteratorPrototype = Object.create(Object.getPrototypeOf(Object.getPrototypeOf([].values())));
Object.defineProperty(iteratorPrototype, 'next', {
  value: function next() {
    var state = states.get(this), match;
    if (!state) throw new TypeError('next method called on incompatible receiver ' + String(this));
    match = state.done ? null : state.regexp.exec(state.text);
    if (match === null || !state.global) state.done = true;
    if (match === null) return { value: undefined, done: true };
    if (state.global && match[0] === '') advance(state);
    return { value: match, done: false };
  }, writable: true, configurable: true
});
Object.defineProperty(iteratorPrototype, Symbol.toStringTag, { value: 'RegExp String Iterator', configurable: true });
var states = new WeakMap();

/* After an empty match the next one is looked for a character further. */
function advance(state) {
  var at = state.regexp.lastIndex, code = state.unicode ? state.text.codePointAt(at) : 0;
  state.regexp.lastIndex = at + (code > 0xFFFF ? 2 : 1);
}

/* regexp[Symbol.matchAll](text) */
exports.regExpMatchAll = function (regexp, text) {
  var iterator = Object.create(iteratorPrototype), flags = regexp.flags;
  var copy = new regexp.constructor(regexp, flags);
  copy.lastIndex = regexp.lastIndex;
  states.set(iterator, { regexp: copy, text: String(text), global: flags.indexOf('g') >= 0,
    unicode: /[uv]/.test(flags), done: false });
  return iterator;
};

/** text.matchAll(regexp): an iterator of what exec gives, one match after the other. */
exports.matchAll = function (pattern) {
  check(this, 'matchAll');
  if (pattern !== undefined && pattern !== null) {
    if (pattern instanceof RegExp && pattern.flags.indexOf('g') < 0) {
      throw new TypeError('String.prototype.matchAll called with a non-global RegExp argument');
    }
    if (typeof pattern === 'object' && typeof pattern[Symbol.matchAll] === 'function') {
      return pattern[Symbol.matchAll](this);
    }
  }
  return exports.regExpMatchAll(pattern instanceof RegExp ? pattern : new RegExp(pattern, 'g'), this);
};

/** text.normalize(form). */
exports.normalize = function (form) {
  check(this, 'normalize');
  return require('internal/es_normalize').normalize(String(this), form === undefined ? 'NFC' : String(form));
};
