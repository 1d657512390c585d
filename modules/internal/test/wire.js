/* internal/test/wire.js -- events of tests on their way from a file's process to the one that runs all files.
 *
 * HOW   an event stands in the child's standard output, between the lines that the tests print: two bytes that no UTF-8 has,
 *       the length in four bytes, JSON. So the report keeps the order in which things were written. What JSON does not
 *       have is wrapped: { $: kind, ... }.
 * NODE  the same idea, with V8's serialization.
 * READ  after internal/test/runner.js; file.js reads what is written here.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const MARK = Buffer.from([0xff, 0x0f]);
const HEAD = MARK.length + 4;

// ---- Values -------------------------------------------------------------------------------------------------

const classes = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError, Error };

function packError(error, pack) {
  const own = Object.getOwnPropertyNames(error).filter((key) => typeof error[key] !== 'function');
  const kind = Object.keys(classes).find((name) => error instanceof classes[name]);
  return { $: 'error', kind, name: error.name, own: own.map((key) => [key, pack(error[key]), error.propertyIsEnumerable(key)]) };
}

function unpackError({ kind, name, own }) {
  const error = new classes[kind]();
  for (const [key, value, enumerable] of own) {
    Object.defineProperty(error, key, { value: unpack(value), enumerable, writable: true, configurable: true });
  }
  if (error.name !== name) Object.defineProperty(error, 'name', { value: name, writable: true, configurable: true });
  return error;
}

/* As JSON can have it; what has no meaning in another process becomes its text. */
function packer() {
  const above = [];
  return function pack(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return value;
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'number') return { $: 'number', text: String(value) };
    if (value instanceof Date) return { $: 'date', time: value.getTime() };
    const isPlain = Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(Object(value)));
    if (above.includes(value) || (typeof value !== 'object') || !(isPlain || value instanceof Error)) {
      return require('internal/inspect').inspect(value);
    }
    above.push(value);
    const packed = Array.isArray(value) ? value.map(pack) : value instanceof Error ? packError(value, pack)
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pack(one)]));
    above.pop();
    return packed;
  };
}

function unpack(value) {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(unpack);
  switch (value.$) {
    case 'undefined': return undefined;
    case 'number': return Number(value.text);
    case 'date': return new Date(value.time);
    case 'error': return unpackError(value);
    default: return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpack(one)]));
  }
}

// ---- Frames -------------------------------------------------------------------------------------------------

/** The reporter in the process of a file. @returns {AsyncGenerator<Buffer>} */
async function* wire(events) {
  for await (const event of events) {
    const body = Buffer.from(JSON.stringify(packer()(event))), head = Buffer.alloc(HEAD);
    MARK.copy(head);
    head.writeUInt32BE(body.length, MARK.length);
    yield Buffer.concat([head, body]);
  }
}

/**
 * A function that takes the pieces of a standard output as they come; null for the end.
 * @param {function(object)} onEvent @param {function(string)} onText what was printed between events
 */
function reader(onEvent, onText) {
  let rest = Buffer.alloc(0);
  const { StringDecoder } = require('string_decoder');
  const decoder = new StringDecoder('utf8');
  const text = (bytes) => {
    const decoded = decoder.write(bytes);
    if (decoded !== '') onText(decoded);
  };

  /* Takes one thing from the beginning; false: it is not whole yet. */
  function take() {
    const at = rest.indexOf(MARK);
    if (at !== 0) {
      const end = at > 0 ? at : rest[rest.length - 1] === MARK[0] ? rest.length - 1 : rest.length;
      if (end > 0) text(rest.subarray(0, end));
      rest = rest.subarray(end);
      return at > 0;
    }
    if (rest.length < HEAD || rest.length < HEAD + rest.readUInt32BE(MARK.length)) return false;
    const end = HEAD + rest.readUInt32BE(MARK.length);
    onEvent(unpack(JSON.parse(rest.toString('utf8', HEAD, end))));
    rest = rest.subarray(end);
    return rest.length > 0;
  }

  return (bytes) => {
    if (bytes === null) {
      text(rest);
      return;
    }
    rest = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
    while (take());
  };
}

module.exports = { reader, wire };
