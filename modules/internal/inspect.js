/* internal/inspect.js -- a value as text that reads like source: util.inspect.
 *
 * HOW   three steps, from the value to the text. describe() finds what kind of object it is: how it begins, what
 *       stands in the brackets, what it is called. formatObject() fills the brackets, one string an entry, and
 *       looks out for circles. layout() puts the entries on one line, in columns, or on a line each.
 * WHY   students compare what they see with Node, so each space counts: widths and thresholds are Node 20's,
 *       found by comparing thousands of values (tests/js/util/).
 * STATE one context `cx` a call: the options, the objects that are open now (`seen`), the indentation.
 * READ  bottom up: inspect(), formatValue(), formatObject(), then the kinds. Book: chapter 20.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* getClass(v), promiseState(p), isBuffer(v), ownKeys(object, withHidden), proxyParts(v), kindOfFunction(fn) */
const natives = native('util');
const literals = require('internal/literals');
const repeat = literals.repeat, plural = literals.plural, quote = literals.quote;

const CUSTOM = Symbol.for('nodejs.util.inspect.custom');
const TAG = Symbol.toStringTag;
const IDENTIFIER = /^[a-zA-Z_][a-zA-Z_0-9]*$/;
const OBJECT = 0, ITEM = 1, LIST = 2; // where an entry stands: a key of an object, an item of an array, a key of an array

const defaults = {
  showHidden: false, depth: 2, colors: false, customInspect: true, showProxy: false, maxArrayLength: 100,
  maxStringLength: 10000, breakLength: 80, compact: 3, sorted: false, getters: false, numericSeparator: false
};

const hasOwnProperty = Object.prototype.hasOwnProperty;

function has(object, key) {
  return hasOwnProperty.call(object, key);
}

function descriptorOf(object, key) {
  return has(object, key) ? Object.getOwnPropertyDescriptor(object, key) : undefined;
}

function nameOf(fn) {
  return typeof fn.name === 'string' ? fn.name : '';
}

function isError(value) {
  return natives.getClass(value) === 'Error' || value instanceof Error;
}

// ---- Primitive values -------------------------------------------------------------------------------------

function widthOf(cx, text) {
  return cx.colors ? literals.stripVTControlCharacters(text).length : text.length;
}

function formatString(cx, text, stylize) {
  let tail = '';
  if (text.length > cx.maxStringLength) {
    const rest = text.length - cx.maxStringLength;
    text = text.slice(0, cx.maxStringLength);
    tail = `... ${plural(rest, 'more character')}`;
  }
  // A long text of many lines: each on its own, joined by plus signs.
  if (cx.compact !== true && text.length > 16 && text.length > cx.breakLength - cx.indent - 4) {
    return text.match(/[^\n]*\n|[^\n]+/g).map((line) => stylize(quote(line), 'string')).join(` +\n${repeat(' ', cx.indent + 2)}`) + tail;
  }
  return stylize(quote(text), 'string') + tail;
}

function formatPrimitive(cx, value, stylize) {
  switch (typeof value) {
    case 'string': return formatString(cx, value, stylize);
    case 'number': return stylize(literals.numberText(value, cx.numericSeparator), 'number');
    case 'bigint': return stylize(literals.bigintText(value, cx.numericSeparator), 'bigint');
    case 'undefined': return stylize('undefined', 'undefined');
    case 'boolean': return stylize(String(value), 'boolean');
    default: return stylize(String(value), value === null ? 'null' : typeof value);
  }
}

// ---- What an object is called -----------------------------------------------------------------------------

/* What the language brings; what Node adds to it does not count. */
const BUILTIN = ' Object Function Array Number Boolean String Symbol Date Promise RegExp Error AggregateError ' +
  'EvalError RangeError ReferenceError SyntaxError TypeError URIError ArrayBuffer SharedArrayBuffer DataView Map Set WeakMap ' +
  'WeakSet WeakRef FinalizationRegistry BigInt Proxy Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array ' +
  'Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array ';

function isBuiltin(name) {
  return BUILTIN.indexOf(` ${name} `) >= 0;
}

function isInstance(object, constructor) {
  try {
    return object instanceof constructor;
  } catch (e) {
    return false;
  }
}

/* The function that `holder` names as its constructor, if it is one. */
function ownConstructor(holder) {
  const descriptor = descriptorOf(holder, 'constructor');
  return descriptor && typeof descriptor.value === 'function' ? descriptor.value : undefined;
}

/* Date.prototype is a date in ES5, but no one means it as one. */
function isOwnPrototype(value) {
  const constructor = ownConstructor(value);
  return constructor !== undefined && constructor.prototype === value;
}

/* Is it the prototype of a class of the language? */
function belongsToBuiltin(holder) {
  const constructor = ownConstructor(holder);
  return constructor !== undefined && isBuiltin(nameOf(constructor));
}

/* The name of the object's class, null if it has no prototype at all. With showHidden, what its classes keep
 * besides methods is added to `inherited`. */
function constructorName(cx, object, depth, inherited) {
  const prototype = Object.getPrototypeOf(object);
  for (let at = object; at !== null; at = Object.getPrototypeOf(at)) {
    const constructor = ownConstructor(at);
    const name = constructor && nameOf(constructor);
    if (name && isInstance(object, constructor)) {
      if (inherited && (at !== prototype || !isBuiltin(name))) {
        addInherited(cx, object, at === object ? object : prototype, depth, inherited);
      }
      return String(name);
    }
  }
  if (prototype === null) return null;
  const own = classOf(object);
  if (cx.depth !== null && depth > cx.depth) return `${own} <Complex prototype>`;
  const above = constructorName(cx, prototype, depth + 1, inherited);
  if (above !== null) return `${own} <${above}>`;
  return `${own} <${inspect(prototype, extend(userOptions(cx), { customInspect: false, depth: -1 }))}>`;
}

function classOf(object) {
  const name = natives.getClass(object);
  return name === 'Arguments' ? 'Object' : name;
}

function addInherited(cx, object, holder, depth, out) {
  let above = [];
  for (let level = 0; level < 3; level++) {
    if (level > 0 || holder === object) {
      holder = Object.getPrototypeOf(holder);
      if (holder === null) return;
      if (belongsToBuiltin(holder)) return;
    }
    const keys = natives.ownKeys(holder, true);
    cx.seen.push(object);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i], descriptor = descriptorOf(holder, key);
      if (key === 'constructor' || has(object, key) || above.indexOf(key) >= 0) continue;
      if (!descriptor || typeof descriptor.value === 'function') continue;
      const text = formatProperty(cx, holder, depth, key, OBJECT, object);
      out.push(cx.colors ? `\u001b[2m${text}\u001b[22m` : text);
    }
    cx.seen.pop();
    above = above.concat(keys);
  }
}

/* "Foo ", "[Object: null prototype] ", "Array(3) ", "Foo(2) [Map] " */
function prefixOf(name, kind, size, tag) {
  const note = tag && tag !== (name === null ? kind : name) ? `[${tag}] ` : '';
  return (name === null ? `[${kind}${size || ''}: null prototype] ` : `${name + (size || '')} `) + note;
}

// ---- The kinds of objects ---------------------------------------------------------------------------------

/* Each kind gives a description: base stands before the brackets, open and close are the brackets, keys are the
 * named entries, items(cx, value, depth) gives the others; `only` is the text if there is nothing in the
 * brackets, `short` the text below the greatest depth. */
function describe(cx, value, name, keys, depth) {
  const tag = tagOf(cx, value);
  if (Array.isArray(value)) return describeArray(cx, value, name, tag);
  const it = { base: '', open: '{', close: '}', kind: OBJECT, keys, style: 'special' };
  const type = isOwnPrototype(value) ? 'Object' : natives.getClass(value);
  if (typeof value === 'function') it.base = it.only = functionText(cx, value, name, tag);
  else if (type === 'RegExp') describeRegExp(value, name, it);
  else if (type === 'Date') describeDate(value, name, it);
  else if (type === 'Error' || value instanceof Error) describeError(cx, value, name, it);
  else if (tag === 'URL' && name === 'URL' && !isTooDeep(cx, depth)) it.base = it.only = String(value.href);
  else if (UNBOX[type]) describeBoxed(cx, value, type, name, it);
  else if (natives.promiseState(value)) {
    it.open = `${prefixOf(name, 'Promise', '', tag)}{`;
    it.items = promiseItems;
  } else if (type === 'Object' || type === 'Arguments' || !kinds().describeKind(cx, value, type, name, tag, it)) {
    const prefix = type === 'Arguments' ? '[Arguments] ' : plainPrefix(value, name, tag);
    it.open = `${prefix}{`;
    it.only = `${prefix}{}`;
    it.style = '';
  }
  return it;
}

function kinds() {
  return require('internal/inspect_kinds');
}

function plainPrefix(value, name, tag) {
  if (name === null) return prefixOf(name, tag === '' ? internalName(value) : 'Object', '', tag);
  return name === 'Object' && (tag === '' || tag === name) ? '' : prefixOf(name, 'Object', '', tag);
}

/* What an object calls itself, unless that is shown among its keys: Object [Math] {} */
function tagOf(cx, value) {
  const tag = value[TAG];
  if (typeof tag !== 'string') return '';
  return (cx.showHidden ? has(value, TAG) : Object.prototype.propertyIsEnumerable.call(value, TAG)) ? '' : tag;
}

function describeArray(cx, value, name, tag) {
  const prefix = name === 'Array' && tag === '' ? '' : prefixOf(name, 'Array', `(${value.length})`, tag);
  const keys = natives.ownKeys(value, cx.showHidden).filter((key) => !isIndex(key));
  return {
    base: '', open: `${prefix}[`, close: ']', kind: LIST, keys, style: '', items: arrayItems,
    only: value.length === 0 ? `${prefix}[]` : undefined
  };
}

function isIndex(key) {
  return typeof key === 'string' && /^(0|[1-9][0-9]{0,9})$/.test(key) && +key < 4294967295;
}

function describeRegExp(value, name, it) {
  it.base = RegExp.prototype.toString.call(name === null ? new RegExp(value) : value);
  if (name !== 'RegExp') it.base = prefixOf(name, 'RegExp') + it.base;
  it.only = it.short = it.base;
  it.style = 'regexp';
}

function describeError(cx, value, name, it) {
  it.base = it.only = require('internal/inspect_error')(cx, value, name, it.keys);
  it.style = '';
}

function describeDate(value, name, it) {
  const time = Date.prototype.getTime.call(value);
  it.base = time === time ? Date.prototype.toISOString.call(value) : 'Invalid Date';
  if (name !== 'Date') it.base = prefixOf(name, 'Date') + it.base;
  it.only = it.base;
  it.style = 'date';
}

const UNBOX = { Number: Number.prototype.valueOf, String: String.prototype.valueOf, Boolean: Boolean.prototype.valueOf,
  BigInt: BigInt.prototype.valueOf };

function describeBoxed(cx, value, type, name, it) {
  const primitive = UNBOX[type].call(value);
  if (type === 'String') it.keys = it.keys.filter((key) => !(isIndex(key) && key < primitive.length));
  const note = name === type ? '' : name === null ? ' (null prototype)' : ` (${name})`;
  it.base = it.only = `[${type}${note}: ${formatPrimitive(cx, primitive, literals.plain)}]`;
  it.style = type.toLowerCase();
}

/* <Buffer 68 69, key: value>, at most 50 bytes, as Node's buffer.INSPECT_MAX_BYTES has it. */
function bufferText(cx, value, keys) {
  const bytes = [], n = Math.min(50, value.length), extra = {};
  for (let i = 0; i < n; i++) bytes.push((value[i] < 16 ? '0' : '') + value[i].toString(16));
  let text = bytes.join(' ');
  if (value.length > n) text += ` ... ${plural(value.length - n, 'more byte')}`;
  keys = keys.filter((key) => !isIndex(key) && key !== 'length');
  if (keys.length > 0) {
    keys.forEach((key) => { extra[key] = value[key]; });
    const options = extend(userOptions(cx), { breakLength: Infinity, compact: true });
    text += (n > 0 ? ', ' : '') + inspect(extra, options).slice(2, -2);
  }
  return `<${value.constructor.name} ${text}>`;
}

function promiseItems(cx, value, depth) {
  const promise = natives.promiseState(value);
  if (promise.state === 'pending') return [cx.stylize('<pending>', 'special')];
  cx.indent += 2;
  const text = formatValue(cx, promise.value, depth);
  cx.indent -= 2;
  return [promise.state === 'rejected' ? `${cx.stylize('<rejected>', 'special')} ${text}` : text];
}

function arrayItems(cx, value, depth) {
  let out = [], limit = Math.min(Math.max(0, cx.maxArrayLength), value.length), i = 0;
  while (i < value.length && out.length < limit) {
    if (has(value, i)) {
      out.push(formatProperty(cx, value, depth, i++, ITEM));
      continue;
    }
    const start = i;
    i = nextItem(value, i);
    out.push(cx.stylize(`<${plural(i - start, 'empty item')}>`, 'undefined'));
  }
  if (i < value.length) out.push(`... ${plural(value.length - i, 'more item')}`);
  return out;
}

/* A hole may be wide: past its first steps, ask for the keys instead of trying each index. */
function nextItem(value, from) {
  let i = from;
  for (; i < value.length && i < from + 100; i++) if (has(value, i)) return i;
  if (i >= value.length) return value.length;
  const later = Object.keys(value).filter((key) => isIndex(key) && +key >= i);
  return later.length ? +later[0] : value.length;
}

// ---- Functions --------------------------------------------------------------------------------------------

function functionText(cx, fn, name, tag) {
  const source = Function.prototype.toString.call(fn), kind = natives.kindOfFunction(fn);
  if (kind === 'class' || (/^class\b/.test(source) && source.charAt(source.length - 1) === '}')) {
    return classText(fn, name, tag);
  }
  const type = `${kind}Function`, own = nameOf(fn);
  let text = `[${type}${name === null ? ' (null prototype)' : ''}${own === '' ? ' (anonymous)' : `: ${own}`}]`;
  if (name !== type && name !== null && name !== 'Function') text += ` ${name}`;
  return tag === '' || tag === name || tag === type ? text : `${text} [${tag}]`;
}

function classText(fn, name, tag) {
  const own = has(fn, 'name') || fn.name ? nameOf(fn) : '';
  let text = `[class ${own === '' ? '(anonymous)' : own}`;
  if (name !== 'Function' && name !== null) text += ` [${name}]`;
  if (tag !== '' && tag !== name) text += ` [${tag}]`;
  const above = Object.getPrototypeOf(fn);
  if (name === null) text += ' extends [null prototype]';
  else if (above && nameOf(above)) text += ` extends ${nameOf(above)}`;
  return `${text}]`;
}

// ---- Values and their entries -----------------------------------------------------------------------------

/* Any value, inside `depth` others. */
function formatValue(cx, value, depth) {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    return formatPrimitive(cx, value, cx.stylize);
  }
  let parts = natives.proxyParts(value), shown = value;
  if (parts) {
    if (parts[0] === null) return cx.stylize('<Revoked Proxy>', 'special');
    if (cx.showProxy) return proxyText(cx, parts, depth);
    while (parts) { // what a proxy stands for; its traps are not called
      value = parts[0];
      if (value === null) return cx.stylize('<Revoked Proxy>', 'special');
      parts = natives.proxyParts(value);
    }
  }
  const custom = cx.customInspect ? value[CUSTOM] : undefined;
  if (typeof custom === 'function' && custom !== inspect && !isPrototype(value)) {
    const left = cx.depth === null ? null : cx.depth - depth;
    const given = custom.call(shown, left, userOptions(cx), inspect);
    if (given !== shown) {
      const text = given === null || typeof given !== 'object' ? String(given) : formatValue(cx, given, depth);
      return text.split('\n').join(`\n${repeat(' ', cx.indent)}`);
    }
  }
  if (cx.customInspect && natives.isBuffer(value)) return bufferText(cx, value, natives.ownKeys(value, cx.showHidden));
  if (cx.seen.indexOf(value) < 0) return formatObject(cx, value, depth);
  let i = cx.circular.indexOf(value);
  if (i < 0) i = cx.circular.push(value) - 1;
  return cx.stylize(`[Circular *${i + 1}]`, 'special');
}

function proxyText(cx, parts, depth) {
  if (cx.depth !== null && depth > cx.depth) return cx.stylize('Proxy [Array]', 'special');
  cx.indent += 2;
  cx.deepest = depth + 1;
  const entries = [formatValue(cx, parts[0], depth + 1), formatValue(cx, parts[1], depth + 1)];
  cx.indent -= 2;
  return layout(cx, entries, { base: '', open: 'Proxy [', close: ']', kind: LIST }, depth + 1);
}

function isPrototype(value) {
  return value.constructor && value.constructor.prototype === value;
}

const isTooDeep = (cx, depth) => cx.depth !== null && depth > cx.depth;

function formatObject(cx, value, depth) {
  const tooDeep = isTooDeep(cx, depth);
  const inherited = cx.showHidden && !tooDeep ? [] : null;
  const name = constructorName(cx, value, depth, inherited);
  const isModule = natives.getClass(value) === 'Module'; // to list only what is enumerable would read each variable
  const keys = Array.isArray(value) ? null : natives.ownKeys(value, cx.showHidden || isModule);
  const it = describe(cx, value, name, keys, depth);
  const empty = it.keys.length === 0 && !(inherited && inherited.length);
  if (it.only !== undefined && empty) return it.style ? cx.stylize(it.only, it.style) : it.only;
  if (tooDeep) {
    if (it.short) return cx.stylize(it.short, it.style);
    return cx.stylize(shortName(cx, value, name), 'special');
  }

  cx.seen.push(value);
  cx.deepest = depth + 1;
  let entries = it.items ? it.items(cx, value, depth + 1) : [];
  for (let i = 0; i < it.keys.length; i++) { // no function: deep objects need the stack
    entries.push(formatProperty(cx, value, depth + 1, it.keys[i], it.kind));
  }
  if (inherited) entries = entries.concat(inherited);
  cx.seen.pop();

  const circle = cx.circular.indexOf(value);
  if (circle >= 0) {
    const mark = cx.stylize(`<ref *${circle + 1}>`, 'special');
    if (cx.compact === true) it.open = `${mark} ${it.open}`;
    else it.base = it.base === '' ? mark : `${mark} ${it.base}`;
  }
  if (cx.sorted) entries = sortEntries(cx, entries, it);
  return layout(cx, entries, it, depth + 1, value);
}

function shortName(cx, value, name) {
  if (name === null) return plainPrefix(value, name, tagOf(cx, value)).slice(0, -1);
  return `[${prefixOf(name, 'Object', '', tagOf(cx, value)).slice(0, -1)}]`;
}

/* What an object without a prototype is called: what it calls itself, or its kind. */
function internalName(value) {
  const tag = value[TAG];
  return typeof tag === 'string' && tag !== '' ? tag : classOf(value);
}

/* The items of an array keep their places. */
function sortEntries(cx, entries, it) {
  const compare = cx.sorted === true ? undefined : cx.sorted;
  const fixed = it.kind === OBJECT ? 0 : entries.length - it.keys.length;
  return entries.slice(0, fixed).concat(entries.slice(fixed).sort(compare));
}

function formatProperty(cx, holder, depth, key, kind, object) {
  const descriptor = descriptorOf(holder, key) || { value: holder[key], enumerable: true };
  let text, gap = ' ';
  if (descriptor.get !== undefined) text = formatGetter(cx, descriptor, object || holder, depth);
  else if (descriptor.set !== undefined) text = cx.stylize('[Setter]', 'special');
  else {
    const step = cx.compact !== true || kind !== OBJECT ? 2 : 3;
    cx.indent += step;
    text = formatValue(cx, descriptor.value, depth);
    if (step === 3 && cx.breakLength < widthOf(cx, text)) gap = `\n${repeat(' ', cx.indent)}`;
    cx.indent -= step;
  }
  return kind === ITEM ? text : `${keyText(cx, key, descriptor.enumerable)}:${gap}${text}`;
}

function keyText(cx, key, enumerable) {
  if (typeof key === 'symbol') return `[${cx.stylize(String(key), 'symbol')}]`;
  if (key === '__proto__') return "['__proto__']";
  if (enumerable === false) return `[${literals.escapeText(key).replace(/'/g, "\\'")}]`;
  return IDENTIFIER.test(key) ? cx.stylize(key, 'name') : cx.stylize(quote(key), 'string');
}

function formatGetter(cx, descriptor, object, depth) {
  const label = descriptor.set === undefined ? 'Getter' : 'Getter/Setter';
  const wanted = cx.getters === true || cx.getters === (descriptor.set === undefined ? 'get' : 'set');
  if (!wanted) return cx.stylize(`[${label}]`, 'special');
  let open = `${cx.stylize(`[${label}:`, 'special')} `, close = cx.stylize(']', 'special'), value;
  try {
    value = descriptor.get.call(object);
  } catch (e) {
    return `${open}<Inspection threw (${e.message})>${close}`;
  }
  cx.indent += 2;
  const nested = value !== null && (typeof value === 'object' || typeof value === 'function');
  const text = nested ? `${cx.stylize(`[${label}]`, 'special')} ${formatValue(cx, value, depth)}`
    : open + formatPrimitive(cx, value, cx.stylize) + close;
  cx.indent -= 2;
  return text;
}

// ---- Layout -----------------------------------------------------------------------------------------------

/* One line if the entries are few levels deep (`compact` of them) and fit; otherwise a line for each entry or,
 * for a long array, for each row of its columns. */
function layout(cx, entries, it, depth, value) {
  const base = it.base === '' ? '' : `${it.base} `;
  const margin = `\n${repeat(' ', cx.indent)}`;
  if (cx.compact === true) {
    if (fits(cx, entries, 0, it.base)) {
      return `${it.open + (it.base ? ` ${it.base}` : '')} ${entries.join(', ')} ${it.close}`;
    }
    const first = it.base === '' && it.open.length === 1 ? ' ' : `${(it.base ? ` ${it.base}` : '') + margin}  `;
    return `${it.open + first + entries.join(`,${margin}  `)} ${it.close}`;
  }
  if (cx.compact !== false && cx.compact >= 1) {
    const count = entries.length;
    if (it.kind === LIST && count > 6) entries = columns(cx, entries, value);
    if (cx.deepest - depth < cx.compact && count === entries.length) {
      const used = count + cx.indent + it.open.length + it.base.length + 10;
      const line = entries.join(', ');
      if (fits(cx, entries, used, it.base) && line.indexOf('\n') < 0) {
        return `${base + it.open} ${line} ${it.close}`;
      }
    }
  }
  return `${base + it.open + margin}  ${entries.join(`,${margin}  `)}${margin}${it.close}`;
}

function fits(cx, entries, used, base) {
  let total = entries.length + used;
  if (total + entries.length > cx.breakLength) return false;
  for (let i = 0; i < entries.length; i++) {
    total += widthOf(cx, entries[i]);
    if (total > cx.breakLength) return false;
  }
  return base.indexOf('\n') < 0;
}

/* Many short items become a table about 2.5 times as wide as it is high (a character is that much higher than
 * wide), numbers to the right, anything else to the left. */
function columns(cx, entries, value) {
  const more = cx.maxArrayLength < entries.length ? 1 : 0; // the last entry says how many more there are
  let count = entries.length - more, widest = 0, total = 0;
  const widths = entries.slice(0, count).map((entry) => {
    const width = widthOf(cx, entry);
    widest = Math.max(widest, width);
    total += width + 2;
    return width;
  });
  const cell = widest + 2;
  if (cell * 3 + cx.indent >= cx.breakLength || (total / cell <= 5 && widest > 6)) return entries;
  const typical = Math.max(cell - 3 - Math.sqrt(cell - total / entries.length), 1);
  const across = Math.min(Math.round(Math.sqrt(2.5 * typical * count) / typical),
    Math.floor((cx.breakLength - cx.indent) / cell), cx.compact * 4, 15);
  if (across <= 1) return entries;
  const numbers = value !== undefined && entries.every((entry, i) => typeof value[i] === 'number');
  const rows = tableRows(entries, widths, count, across, numbers);
  return more ? rows.concat(entries[count]) : rows;
}

function tableRows(entries, widths, count, across, numbers) {
  let columnWidths = [], rows = [], i, row;
  widths.forEach((width, k) => {
    columnWidths[k % across] = Math.max(columnWidths[k % across] || 0, width);
  });
  for (i = 0; i < count; i++) {
    if (i % across === 0) row = '';
    const space = repeat(' ', columnWidths[i % across] - widths[i]);
    const last = i % across === across - 1 || i === count - 1;
    if (numbers) row += space + entries[i] + (last ? '' : ', ');
    else row += entries[i] + (last ? '' : `, ${space}`);
    if (last) rows.push(row);
  }
  return rows;
}

// ---- The interface ----------------------------------------------------------------------------------------

function extend(target, source) {
  Object.keys(source).forEach((key) => { target[key] = source[key]; });
  return target;
}

function userOptions(cx) {
  const options = { stylize: cx.stylize };
  Object.keys(defaults).forEach((key) => { options[key] = cx[key]; });
  return extend(options, cx.given || {});
}

/**
 * Gives a text that shows a value, for people. Never throws by itself; a custom inspection or a getter may.
 * @param {*} value what to show
 * @param {object} [options] showHidden, depth, colors, compact, breakLength, ...; or showHidden, depth, colors
 * @returns {string}
 * @see util.html#utilinspectobject-options
 */
function inspect(value, options) {
  const cx = { seen: [], circular: [], indent: 0, deepest: 0, stylize: literals.plain };
  extend(cx, defaults);
  if (arguments.length > 2 && arguments[2] !== undefined) cx.depth = arguments[2];
  if (arguments.length > 3 && arguments[3] !== undefined) cx.colors = arguments[3];
  if (typeof options === 'boolean') cx.showHidden = options;
  else if (options) {
    Object.keys(options).forEach((key) => {
      if (has(defaults, key) || key === 'stylize') cx[key] = options[key];
      else cx.given = options;
    });
  }
  if (cx.colors && cx.stylize === literals.plain) cx.stylize = literals.colored;
  if (cx.maxArrayLength === null) cx.maxArrayLength = Infinity;
  if (cx.maxStringLength === null) cx.maxStringLength = Infinity;
  return formatValue(cx, value, 0);
}

inspect.custom = CUSTOM;
inspect.styles = literals.styles;
Object.defineProperty(inspect, 'colors', { get: literals.allColors, enumerable: true });
Object.defineProperty(inspect, 'defaultOptions', {
  get: function () { return defaults; },
  set: function (options) {
    if (options === null || typeof options !== 'object') {
      throw require('internal/errors').invalidType('options', 'of type object', options);
    }
    extend(defaults, options);
  }
});

exports.inspect = inspect;
exports.extend = extend;
exports.belongsToBuiltin = belongsToBuiltin;
exports.prefixOf = prefixOf;
exports.formatValue = formatValue;
exports.formatPrimitive = formatPrimitive;
exports.formatProperty = formatProperty;
exports.layoutLine = layout;
exports.isIndex = isIndex;
exports.isError = isError;
