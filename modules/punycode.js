/* punycode.js -- require('punycode'): characters beyond ASCII in host names, as RFC 3492 writes them.
 *
 * HOW   "bücher" is "bcher-kva": first the ASCII characters, then a hyphen, then, for each other character in the
 *       order of their codes, how far to go (through the codes, and inside each through the places in the text)
 *       until it is put in. A distance is a number in base 36 whose digits know themselves which is the last one.
 * READ  encode(), decode(); url.js uses toASCII(). Follows Node's punycode.html, where it is deprecated.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const BASE = 36, SMALLEST = 1, LARGEST = 26, SKEW = 38, DAMP = 700, FIRST_BIAS = 72, FIRST_CODE = 128;
const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

const MESSAGES = {
  'overflow': 'Overflow: input needs wider integers to process',
  'not-basic': 'Illegal input >= 0x80 (not a basic code point)',
  'invalid-input': 'Invalid input'
};

function fail(reason) {
  throw new RangeError(MESSAGES[reason]);
}

/* The codes of a text; half of a surrogate pair is a code as well. */
const ucs2decode = (text) => Array.from(text, (character) => character.codePointAt(0));
const ucs2encode = (codes) => String.fromCodePoint(...codes);

/* Distances are of one size for a while: the bias says which. */
function adapt(distance, count, isFirst) {
  let delta = isFirst ? Math.floor(distance / DAMP) : distance >> 1, k = 0;
  for (delta += Math.floor(delta / count); delta > (BASE - SMALLEST) * LARGEST >> 1; k += BASE) {
    delta = Math.floor(delta / (BASE - SMALLEST));
  }
  return Math.floor(k + (BASE - SMALLEST + 1) * delta / (delta + SKEW));
}

/* A digit below this is a number's last one. */
const threshold = (k, bias) => Math.max(SMALLEST, Math.min(LARGEST, k - bias));

function numberText(value, bias) {
  let text = '', rest = value;
  for (let k = BASE; ; k += BASE) {
    const t = threshold(k, bias);
    if (rest < t) return text + DIGITS[rest];
    text += DIGITS[t + (rest - t) % (BASE - t)];
    rest = Math.floor((rest - t) / (BASE - t));
  }
}

/** @param {string} text @returns {string} in ASCII @see punycode.html#punycodeencodestring */
function encode(text) {
  const codes = ucs2decode(text), basic = codes.filter((code) => code < 128);
  let out = basic.length > 0 ? `${ucs2encode(basic)}-` : '';
  let n = FIRST_CODE, delta = 0, bias = FIRST_BIAS, handled = basic.length;
  while (handled < codes.length) {
    const next = Math.min(...codes.filter((code) => code >= n));
    delta += (next - n) * (handled + 1);
    if (delta > 0x7FFFFFFF) fail('overflow');
    n = next;
    for (const code of codes) {
      if (code < n) delta++;
      if (code !== n) continue;
      out += numberText(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
    delta++;
    n++;
  }
  return out;
}

/* The number at text[at]: [value, where the next one begins] */
function numberAt(text, at, bias) {
  let value = 0, weight = 1;
  for (let k = BASE; ; k += BASE) {
    const digit = at < text.length ? DIGITS.indexOf(text[at++].toLowerCase()) : -1;
    if (digit < 0) fail('invalid-input');
    value += digit * weight;
    if (value > 0x7FFFFFFF) fail('overflow');
    const t = threshold(k, bias);
    if (digit < t) return [value, at];
    weight *= BASE - t;
  }
}

/** The opposite of encode(). @throws {RangeError} if it is no such text @see punycode.html#punycodedecodestring */
function decode(text) {
  const hyphen = Math.max(0, text.lastIndexOf('-')), out = ucs2decode(text.slice(0, hyphen));
  if (out.some((code) => code >= 128)) fail('not-basic');
  let n = FIRST_CODE, i = 0, bias = FIRST_BIAS, at = hyphen > 0 ? hyphen + 1 : 0;
  while (at < text.length) {
    let distance;
    [distance, at] = numberAt(text, at, bias);
    bias = adapt(distance, out.length + 1, i === 0 && n === FIRST_CODE && out.length === hyphen);
    i += distance;
    if (i > 0x7FFFFFFF) fail('overflow');
    n += Math.floor(i / (out.length + 1));
    i %= out.length + 1;
    if (n > 0x10FFFF) fail('invalid-input');
    out.splice(i++, 0, n);
  }
  return ucs2encode(out);
}

/* Each label of a domain; of an address, only what stands behind the @. */
function mapDomain(domain, each) {
  const at = domain.lastIndexOf('@') + 1;
  return domain.slice(0, at) + domain.slice(at).replace(/[\u3002\uFF0E\uFF61]/g, '.').split('.').map(each).join('.');
}

/** @see punycode.html#punycodetoasciidomain */
const toASCII = (domain) => mapDomain(domain, (label) => /[^\0-\x7F]/.test(label) ? `xn--${encode(label)}` : label);

/** @see punycode.html#punycodetounicodedomain */
const toUnicode = (domain) =>
  mapDomain(domain, (label) => label.startsWith('xn--') ? decode(label.slice(4).toLowerCase()) : label);

module.exports = { version: '2.1.0', ucs2: { decode: ucs2decode, encode: ucs2encode }, decode, encode, toASCII, toUnicode };
