/* internal/inspect_kinds.js -- Map, Set and their iterators, typed arrays, ArrayBuffer, DataView, WeakMap, Symbol objects
 * as util.inspect shows them.
 *
 * HOW   describeKind() fills in a description (see describe() in internal/inspect.js) if the value is of one of these
 *       kinds; what stands in the brackets is made by its items().
 * NODE  leaves out: what a WeakMap or WeakSet holds, with showHidden.
 * READ  after internal/inspect.js, which loads it for the first value of such a kind.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* preview(v): the entries of a Map, Set or iterator of one: {pairs, entries}; ownKeys(v, withHidden) */
const natives = native('util');
const { formatValue, formatPrimitive, formatProperty, prefixOf, layoutLine, isIndex } = require('internal/inspect');
const { plural, plain } = require('internal/literals');

const LIST = 2;
const getter = (prototype, key) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, key);
  return value => get.call(value);
};
const viewTag = getter(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag);
const viewLength = getter(Object.getPrototypeOf(Uint8Array.prototype), 'length');

/* The first entries, each as text, and how many more there are. */
function some(cx, list, each, count = list.length) {
  const limit = Math.min(Math.max(0, cx.maxArrayLength), count), out = [];
  for (let i = 0; i < limit; i++) out.push(each(i));
  if (count > limit) out.push(`... ${plural(count - limit, 'more item')}`);
  return out;
}

/* The same, further in. */
function inside(cx, make) {
  cx.indent += 2;
  const out = make();
  cx.indent -= 2;
  return out;
}

// ---- Map, Set, iterators ------------------------------------------------------------------------------------

function setItems(cx, value, depth) {
  const { entries } = natives.preview(value);
  return inside(cx, () => some(cx, entries, i => formatValue(cx, entries[i], depth)));
}

function mapItems(cx, value, depth) {
  const { entries } = natives.preview(value);
  const pair = i => `${formatValue(cx, entries[2 * i], depth)} => ${formatValue(cx, entries[2 * i + 1], depth)}`;
  return inside(cx, () => some(cx, entries, pair, entries.length / 2));
}

function entriesItems(cx, value, depth) {
  const { entries } = natives.preview(value);
  const pair = i => layoutLine(cx, [formatValue(cx, entries[2 * i], depth), formatValue(cx, entries[2 * i + 1], depth)],
    { base: '', open: '[', close: ']', kind: LIST }, depth);
  return inside(cx, () => some(cx, entries, pair, entries.length / 2));
}

function describeCollection(value, type, name, tag, it) {
  const size = natives.preview(value).entries.length / (type === 'Map' ? 2 : 1);
  it.open = `${prefixOf(name, type, `(${size})`, tag)}{`;
  if (size === 0) Object.assign(it, { only: `${it.open}}`, style: '' });
  it.items = type === 'Map' ? mapItems : setItems;
}

function describeIterator(value, type, tag, it) {
  const { pairs } = natives.preview(value);
  const title = tag !== '' && tag !== type ? `${tag}] [${type}` : type;
  it.open = `[${pairs ? title.replace(/Iterator$/, 'Entries') : title}] {`;
  it.items = pairs ? entriesItems : setItems;
}

// ---- bytes ----------------------------------------------------------------------------------------------------

function viewItems(cx, value, depth) {
  const number = i => formatPrimitive(cx, value[i], cx.stylize);
  const out = some(cx, value, number, viewLength(value));
  if (cx.showHidden) {
    inside(cx, () => ['BYTES_PER_ELEMENT', 'length', 'byteLength', 'byteOffset', 'buffer'].forEach(key => {
      const shown = key === 'buffer' ? `ArrayBuffer { byteLength: ${formatValue(cx, value[key].byteLength, depth)} }` :
        formatValue(cx, value[key], depth);
      out.push(`[${key}]: ${shown}`);
    }));
  }
  return out;
}

function describeView(cx, value, name, tag, it) {
  const length = viewLength(value);
  it.open = `${prefixOf(name, viewTag(value), `(${length})`, tag)}[`;
  it.close = ']';
  it.kind = LIST;
  it.keys = it.keys.filter(key => typeof key === 'symbol' || !isIndex(key));
  if (length === 0 && !cx.showHidden) Object.assign(it, { only: `${it.open}]`, style: '' });
  it.items = viewItems;
}

function bufferItems(cx, value, depth) {
  const bytes = new Uint8Array(value), limit = Math.min(Math.max(0, cx.maxArrayLength), bytes.length);
  let text = Array.from(bytes.subarray(0, limit), byte => byte.toString(16).padStart(2, '0')).join(' ');
  if (bytes.length > limit) text += ` ... ${plural(bytes.length - limit, 'more byte')}`;
  return [`${cx.stylize('[Uint8Contents]', 'special')}: <${text}>`, ...lengthItems(['byteLength'])(cx, value, depth)];
}

/* What a view or a buffer inherits and Node shows as if it were its own. */
function lengthItems(keys) {
  return (cx, value, depth) => keys.map(key => inside(cx, () => `${key}: ${formatValue(cx, value[key], depth)}`));
}

// ---- the namespace of an ES module: reading a variable that is not set yet throws -------------------------------

function namespaceItems(cx, value, depth) {
  return natives.ownKeys(value, true).filter(key => typeof key === 'string').map(key => {
    try {
      return formatProperty(cx, value, depth, key, 0);
    } catch (e) {
      if (!(e instanceof ReferenceError)) throw e;
      return `${key}: ${cx.stylize('<uninitialized>', 'special')}`;
    }
  });
}

// ---- all of them ------------------------------------------------------------------------------------------------

function unknownItems(cx) {
  return [cx.stylize('<items unknown>', 'special')];
}

const BRACED = {
  ArrayBuffer: bufferItems, SharedArrayBuffer: bufferItems, DataView: lengthItems(['byteLength', 'byteOffset', 'buffer']),
  WeakMap: unknownItems, WeakSet: unknownItems
};

function describeSymbol(cx, value, name, it) {
  const note = name === 'Symbol' ? '' : name === null ? ' (null prototype)' : ` (${name})`;
  it.base = it.only = `[Symbol${note}: ${formatPrimitive(cx, Symbol.prototype.valueOf.call(value), plain)}]`;
  it.style = 'symbol';
}

/** Fills in the description of a value of class `type`; false if it is of none of these kinds. */
exports.describeKind = (cx, value, type, name, tag, it) => {
  if (type === 'Map' || type === 'Set') describeCollection(value, type, name, tag, it);
  else if (type === 'Map Iterator' || type === 'Set Iterator') describeIterator(value, type, tag, it);
  else if (type === 'TypedArray') describeView(cx, value, name, tag, it);
  else if (type === 'Symbol') describeSymbol(cx, value, name, it);
  else if (type === 'Module') Object.assign(it, { open: '[Module: null prototype] {', keys: [], items: namespaceItems });
  else if (BRACED[type]) {
    it.open = `${prefixOf(name, type, '', tag)}{`;
    it.items = BRACED[type];
  } else return false;
  return true;
};
