/* internal/format.js -- many values as one text: util.format, and what console.log does.
 *
 * HOW   the first argument, if it is a string, is a template whose directives take the next ones; the rest is put
 *       behind, as it is or inspected.
 * READ  formatArguments(). Book: chapter 20.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const inspector = require('internal/inspect');
const inspect = inspector.inspect, extend = inspector.extend;
const numberText = require('internal/literals').numberText;

/* Does String(value) say more than inspect? What comes from the language does not, and a proxy is not asked. */
function hasOwnText(value) {
  if (native('util').proxyParts(value)) return false;
  if (typeof value.toString !== 'function') return false;
  if (Object.prototype.hasOwnProperty.call(value, 'toString')) return true;
  let at = value;
  do at = Object.getPrototypeOf(at); while (!Object.prototype.hasOwnProperty.call(at, 'toString'));
  return !inspector.belongsToBuiltin(at);
}

function json(value) {
  try {
    return JSON.stringify(value);
  } catch (e) {
    if (/circular|cyclic/i.test(e.message)) return '[Circular]';
    throw e;
  }
}

/* For %d and %i. */
function whole(value, convert) {
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'symbol' ? 'NaN' : numberText(convert(value), false);
}

function formatOne(directive, value, options) {
  switch (directive) {
    case 's':
      if (typeof value === 'number') return numberText(value, false);
      if (typeof value === 'bigint') return `${value}n`;
      if (value === null || typeof value !== 'object' || hasOwnText(value)) return String(value);
      return inspect(value, extend(extend({}, options), { depth: 0, colors: false, compact: 3 }));
    case 'j': return String(json(value));
    case 'd': return whole(value, Number);
    case 'i': return whole(value, parseInt);
    case 'f': return typeof value === 'symbol' ? 'NaN' : numberText(parseFloat(value), false);
    case 'O': return inspect(value, options);
    case 'o': return inspect(value, extend(extend({}, options), { showHidden: true, showProxy: true, depth: 4 }));
    case 'c': return '';
  }
}

/* Puts args[1], ... into the directives of args[0] if that is a string; the rest follows after spaces. */
function formatArguments(options, args) {
  const template = args[0];
  let used = 0;
  let out = '';
  if (typeof template === 'string') {
    used = 1;
    if (args.length === 1) return template;
    out = template.replace(/%([sdifjoOc%])/g, (found, directive) => {
      if (directive === '%') return '%';
      return used < args.length ? formatOne(directive, args[used++], options) : found;
    });
  }
  for (let i = used; i < args.length; i++) {
    if (i > 0) out += ' ';
    out += typeof args[i] === 'string' ? args[i] : inspect(args[i], options);
  }
  return out;
}

/**
 * Gives a text made from a template with %s %d %i %f %j %o %O %c %% and the values for them.
 * @param {...*} template and values @returns {string} @see util.html#utilformatformat-args
 */
function format() {
  return formatArguments({}, arguments);
}

/**
 * The same with options for inspect.
 * @param {object} options @param {...*} template and values @returns {string}
 * @see util.html#utilformatwithoptionsinspectoptions-format-args
 */
function formatWithOptions(options) {
  if (options === null || typeof options !== 'object') {
    throw require('internal/errors').invalidType('inspectOptions', 'of type object', options);
  }
  return formatArguments(options, Array.prototype.slice.call(arguments, 1));
}

exports.format = format;
exports.formatWithOptions = formatWithOptions;
