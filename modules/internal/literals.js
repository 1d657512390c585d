/* internal/literals.js -- strings and numbers as they are written in source, and the colours of all values.
 *
 * READ  with internal/inspect.js, which uses it. Book: chapter 20.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

function repeat(text, n) {
  let out = '';
  while (n-- > 0) out += text;
  return out;
}

function plural(n, noun) {
  return `${n} ${noun}${n > 1 ? 's' : ''}`;
}

// ---- Strings ---------------------------------------------------------------------------------------------

const ESCAPES = { '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', '\\': '\\\\' };

function escapeCharacter(ch) {
  if (ESCAPES[ch]) return ESCAPES[ch];
  const code = ch.charCodeAt(0);
  if (code >= 0xd800) return `\\u${code.toString(16)}`;
  return `\\x${code < 16 ? '0' : ''}${code.toString(16).toUpperCase()}`;
}

function escapeText(text) {
  if (/[\x00-\x1f\x7f-\x9f\\]/.test(text)) text = text.replace(/[\x00-\x1f\x7f-\x9f\\]/g, escapeCharacter);
  // A half of a surrogate pair alone is no character.
  if (/[\ud800-\udfff]/.test(text)) {
    text = text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => found.length === 1 ? escapeCharacter(found) : found);
  }
  return text;
}

/* In single quotes, or in those that the text does not contain. */
function quote(text) {
  let mark = "'";
  if (text.indexOf("'") >= 0) {
    if (text.indexOf('"') < 0) mark = '"';
    else if (text.indexOf('`') < 0 && text.indexOf('${') < 0) mark = '`';
  }
  text = escapeText(text);
  if (mark === "'") text = text.replace(/'/g, "\\'");
  return mark + text + mark;
}

// ---- Numbers ----------------------------------------------------------------------------------------------

/* 1234567 as 1_234_567, from the end or from the start. */
function separate(digits, fromStart) {
  let out = '', i;
  if (fromStart) {
    for (i = 0; i + 3 < digits.length; i += 3) out += `${digits.slice(i, i + 3)}_`;
    return out + digits.slice(i);
  }
  const first = digits.charAt(0) === '-' ? 4 : 3;
  for (i = digits.length; i > first; i -= 3) out = `_${digits.slice(i - 3, i)}${out}`;
  return digits.slice(0, i) + out;
}

function numberText(n, withSeparator) {
  if (n === 0 && 1 / n < 0) return withSeparator ? '0' : '-0'; // as in Node
  const text = String(n);
  if (!withSeparator || !isFinite(n) || text.indexOf('e') >= 0) return text; // Node: 1e-7 is '1e-.1e-_7'
  const point = text.indexOf('.');
  if (point < 0) return separate(text, false);
  return `${separate(text.slice(0, point), false)}.${separate(text.slice(point + 1), true)}`;
}

/** The digits of a BigInt and its n. @param {bigint} n @param {boolean} withSeparator an underscore every three digits */
const bigintText = (n, withSeparator) => `${withSeparator ? separate(String(n), false) : n}n`;

// ---- Colours ----------------------------------------------------------------------------------------------

/* Names and codes of what a terminal can do: `on off name`. */
const CODES = '0 0 reset,1 22 bold,2 22 dim,3 23 italic,4 24 underline,5 25 blink,7 27 inverse,8 28 hidden,' +
  '9 29 strikethrough,21 24 doubleunderline,30 39 black,31 39 red,32 39 green,33 39 yellow,34 39 blue,' +
  '35 39 magenta,36 39 cyan,37 39 white,40 49 bgBlack,41 49 bgRed,42 49 bgGreen,43 49 bgYellow,44 49 bgBlue,' +
  '45 49 bgMagenta,46 49 bgCyan,47 49 bgWhite,51 54 framed,53 55 overlined,90 39 gray,91 39 redBright,' +
  '92 39 greenBright,93 39 yellowBright,94 39 blueBright,95 39 magentaBright,96 39 cyanBright,' +
  '97 39 whiteBright,100 49 bgGray,101 49 bgRedBright,102 49 bgGreenBright,103 49 bgYellowBright,' +
  '104 49 bgBlueBright,105 49 bgMagentaBright,106 49 bgCyanBright,107 49 bgWhiteBright';

const styles = {
  __proto__: null,
  special: 'cyan', number: 'yellow', bigint: 'yellow', boolean: 'yellow', undefined: 'grey', null: 'bold',
  string: 'green', symbol: 'green', date: 'magenta', regexp: 'red', module: 'underline'
};

/* Other names, which are not listed. */
const ALIASES = {
  gray: 'grey blackBright', bgGray: 'bgGrey bgBlackBright', dim: 'faint', strikethrough: 'crossedout strikeThrough crossedOut',
  hidden: 'conceal', inverse: 'swapcolors swapColors', doubleunderline: 'doubleUnderline'
};

let colors; // made when first asked for

function allColors() {
  if (colors) return colors;
  colors = Object.create(null);
  CODES.split(',').forEach((entry) => {
    const part = entry.split(' ');
    colors[part[2]] = [+part[0], +part[1]];
  });
  Object.keys(ALIASES).forEach((name) => {
    ALIASES[name].split(' ').forEach((alias) => {
      Object.defineProperty(colors, alias, {
        get: () => colors[name], set: (code) => { colors[name] = code; }, configurable: true, enumerable: false
      });
    });
  });
  return colors;
}

function colored(text, style) {
  const code = allColors()[styles[style]];
  return code ? `\u001b[${code[0]}m${text}\u001b[${code[1]}m` : text;
}

function plain(text) {
  return text;
}

/* ESC ] ... BEL (a title, a link), or ESC [ ... and a letter (a colour, a move) */
const CONTROL = new RegExp('\\u001b\\][^\\u0007\\u001b]*(\\u0007|\\u001b\\\\)|' +
  '[\\u001b\\u009b][\\[\\]()#;?]*([0-9]{1,4}([;:][0-9]{0,4})*)?[0-9A-PR-TZcf-nq-uy=><~]', 'g');

/**
 * Removes the control sequences of a terminal from a string.
 * @param {string} text @returns {string} @throws {TypeError} if it is none
 * @see util.html#utilstripvtcontrolcharactersstr
 */
function stripVTControlCharacters(text) {
  if (typeof text !== 'string') throw require('internal/errors').invalidType('str', 'of type string', text);
  return text.indexOf('\u001b') < 0 && text.indexOf('\u009b') < 0 ? text : text.replace(CONTROL, '');
}

exports.repeat = repeat;
exports.plural = plural;
exports.escapeText = escapeText;
exports.quote = quote;
exports.numberText = numberText;
exports.bigintText = bigintText;
exports.styles = styles;
exports.allColors = allColors;
exports.colored = colored;
exports.plain = plain;
exports.stripVTControlCharacters = stripVTControlCharacters;
