/* internal/es_regexp.js -- the methods of RegExp.prototype as the language spells them out, for objects that have
 * changed something: a subclass with an exec() of its own, another flags getter, any object that is like one.
 *
 * WHY   each step of these algorithms can be observed. src/native/regexp_match.c does the same in one go where
 *       nobody observes.
 * READ  after src/native/regexp.c. Follows ECMA-262, "Properties of the RegExp Prototype Object".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const PlainRegExp = RegExp, plainExec = native('regexp').exec, apply = Function.prototype.call.bind(Function.prototype.apply);

function toText(v) {
  if (typeof v === 'symbol') throw new TypeError('Cannot convert a Symbol value to a string');
  return String(v);
}

function isObject(v) { return (typeof v === 'object' && v !== null) || typeof v === 'function'; }

function check(self, name) {
  if (!isObject(self)) {
    throw new TypeError(`RegExp.prototype.${name} called on incompatible receiver ${String(self)}`);
  }
}

function toInteger(v) {
  v = +v;
  return v !== v ? 0 : Math.trunc(v);
}

function toLength(v) { return Math.min(Math.max(toInteger(v), 0), Number.MAX_SAFE_INTEGER); }

/* RegExpExec */
function execute(regexp, text) {
  const exec = regexp.exec;
  if (typeof exec !== 'function') return apply(plainExec, regexp, [text]);
  const result = apply(exec, regexp, [text]);
  if (result !== null && !isObject(result)) throw new TypeError('object null is not a function');
  return result;
}

/* AdvanceStringIndex */
function after(text, at, unicode) {
  return at + (unicode && at < text.length && text.codePointAt(at) > 0xFFFF ? 2 : 1);
}

function isUnicode(flags) { return flags.indexOf('u') >= 0 || flags.indexOf('v') >= 0; }

function species(regexp) {
  const constructor = regexp.constructor;
  if (constructor === undefined) return PlainRegExp;
  if (!isObject(constructor)) throw new TypeError('The .constructor property is not an object');
  const kind = constructor[Symbol.species];
  return kind === undefined || kind === null ? PlainRegExp : kind;
}

/* Moves on after an empty match, so that the next one is another. */
function step(regexp, text, unicode) {
  regexp.lastIndex = after(text, toLength(regexp.lastIndex), unicode);
}

/** regexp.test(text) */
exports.test = function (text) {
  check(this, 'test');
  return execute(this, toText(text)) !== null;
};

/** regexp[Symbol.match](text) */
exports.match = function (text) {
  check(this, '@@match');
  text = toText(text);
  let flags = toText(this.flags), unicode = isUnicode(flags), all = [], result, found;
  if (flags.indexOf('g') < 0) return execute(this, text);
  this.lastIndex = 0;
  while ((result = execute(this, text)) !== null) {
    found = toText(result[0]);
    Object.defineProperty(all, all.length, { value: found, writable: true, enumerable: true, configurable: true });
    if (found === '') step(this, text, unicode);
  }
  return all.length === 0 ? null : all;
};

/** regexp[Symbol.search](text) */
exports.search = function (text) {
  check(this, '@@search');
  text = toText(text);
  const before = this.lastIndex;
  if (!Object.is(before, 0)) this.lastIndex = 0;
  const result = execute(this, text), now = this.lastIndex;
  if (!Object.is(now, before)) this.lastIndex = before;
  return result === null ? -1 : result.index;
};

/* ---- replace ---- */

/** GetSubstitution: what `$&`, `$1`, `$<name>` of a replacement stand for. */
function substitute(template, found, text, at, captures, named) {
  return plainReplace(template, (all, what, name) => {
    let n = +what, end = at + found.length;
    if (what === '$') return '$';
    if (what === '&') return found;
    if (what === '`') return text.slice(0, at);
    if (what === "'") return end < text.length ? text.slice(end) : '';
    if (name !== undefined) return named === undefined ? all : textOf(named[name]);
    if (what.length === 2 && (n === 0 || n > captures.length)) {
      n = +what[0];
      return n === 0 || n > captures.length ? all : textOf(captures[n - 1]) + what[1];
    }
    return n === 0 || n > captures.length ? all : textOf(captures[n - 1]);
  });
}

function textOf(v) { return v === undefined ? '' : toText(v); }

/* Without the protocol: a program may have changed what replace() calls. */
function plainReplace(template, expand) {
  let pattern = /\$(?:([$&`']|\d\d?)|<([^>]*)>)/g, out = '', from = 0, match;
  while ((match = apply(plainExec, pattern, [template])) !== null) {
    out += template.slice(from, match.index) + expand(match[0], match[1] === undefined ? '' : match[1], match[2]);
    from = match.index + match[0].length;
  }
  return out + template.slice(from);
}

function results(regexp, text, global, unicode) {
  let list = [], result;
  while ((result = execute(regexp, text)) !== null) {
    list.push(result);
    if (!global) break;
    if (toText(result[0]) === '') step(regexp, text, unicode);
  }
  return list;
}

function replaced(result, text, replacement) {
  const count = Math.max(toLength(result.length) - 1, 0), captures = [], found = toText(result[0]);
  const at = Math.max(Math.min(toInteger(result.index), text.length), 0);
  for (let i = 1; i <= count; i++) captures.push(result[i] === undefined ? undefined : toText(result[i]));
  const named = result.groups;
  if (typeof replacement === 'function') {
    const list = [found].concat(captures, [at, text]);
    if (named !== undefined) list.push(named);
    return { at, found, text: toText(apply(replacement, undefined, list)) };
  }
  if (named === null) throw new TypeError('Cannot convert undefined or null to object');
  return { at, found, text: substitute(replacement, found, text, at, captures, named) };
}

/** regexp[Symbol.replace](text, replacement) */
exports.replace = function (text, replacement) {
  check(this, '@@replace');
  text = toText(text);
  if (typeof replacement !== 'function') replacement = toText(replacement);
  let flags = toText(this.flags), global = flags.indexOf('g') >= 0, out = '', from = 0;
  if (global) this.lastIndex = 0;
  const list = results(this, text, global, isUnicode(flags));
  for (let i = 0; i < list.length; i++) {
    const one = replaced(list[i], text, replacement);
    if (one.at >= from) {
      out += text.slice(from, one.at) + one.text;
      from = one.at + one.found.length;
    }
  }
  return from >= text.length ? out : out + text.slice(from);
};

exports.substitute = substitute;

/* ---- split ---- */

/** regexp[Symbol.split](text, limit) */
exports.split = function (text, limit) {
  check(this, '@@split');
  text = toText(text);
  const Kind = species(this), flags = toText(this.flags), unicode = isUnicode(flags);
  const splitter = new Kind(this, flags.indexOf('y') >= 0 ? flags : `${flags}y`);
  let all = [], most = limit === undefined ? 0xFFFFFFFF : limit >>> 0, from = 0, at = 0, end, result;
  if (most === 0) return all;
  if (text.length === 0) return execute(splitter, text) === null ? [text] : all;
  while (at < text.length) {
    splitter.lastIndex = at;
    result = execute(splitter, text);
    end = result === null ? 0 : Math.min(toLength(splitter.lastIndex), text.length);
    if (result === null || end === from) {
      at = after(text, at, unicode);
      continue;
    }
    all.push(text.slice(from, at));
    if (all.length === most) return all;
    from = at = end;
    for (let i = 1, n = Math.max(toLength(result.length) - 1, 0); i <= n; i++) {
      all.push(result[i]);
      if (all.length === most) return all;
    }
  }
  all.push(text.slice(from));
  return all;
};

/* ---- matchAll ---- */

const states = new WeakMap();
const iteratorPrototype = Object.create(Object.getPrototypeOf(Object.getPrototypeOf([].values())));
Object.defineProperty(iteratorPrototype, 'next', {
  value: { next() {
    let state = states.get(this), match;
    if (!state) throw new TypeError(`next method called on incompatible receiver ${String(this)}`);
    if (state.done) return { value: undefined, done: true };
    match = execute(state.regexp, state.text);
    if (match === null || !state.global) state.done = true;
    if (match === null) return { value: undefined, done: true };
    if (state.global && toText(match[0]) === '') step(state.regexp, state.text, state.unicode);
    return { value: match, done: false };
  } }.next, writable: true, configurable: true
});
Object.defineProperty(iteratorPrototype, Symbol.toStringTag, { value: 'RegExp String Iterator', configurable: true });

/** regexp[Symbol.matchAll](text) */
exports.matchAll = function (text) {
  check(this, '@@matchAll');
  text = toText(text);
  const Kind = species(this), flags = toText(this.flags), copy = new Kind(this, flags);
  copy.lastIndex = toLength(this.lastIndex);
  const iterator = Object.create(iteratorPrototype);
  states.set(iterator, { regexp: copy, text, global: flags.indexOf('g') >= 0, unicode: isUnicode(flags), done: false });
  return iterator;
};
