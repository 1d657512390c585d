/* internal/url/hosts.js -- the host of a URL: a domain, an address of 4 or of 16 bytes, or any text.
 *
 * HOW   parseHost() decides by the first character and the scheme. A domain is mapped to lower case and normal form,
 *       its labels beyond ASCII become punycode, and if its last label is a number, it must be an IPv4 address.
 * NODE  maps by the tables of UTS 46; here lower case, NFC, wide letters and what is passed over come near that,
 *       without its other letters that look alike and without its lists of what is refused.
 * READ  before internal/url/parse.js. Follows the WHATWG URL standard, "Host parsing".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { percentDecode, percentEncode } = require('internal/url/encode');

const FORBIDDEN = /[\0\t\n\r #/:<>?@[\\\]^|]/;
const FORBIDDEN_DOMAIN = /[\0-\x20#%/:<>?@[\\\]^|\x7f]/;

// ---- Addresses --------------------------------------------------------------------------------------------------

/* A number as it may stand in an IPv4 address: decimal, octal (0...) or hexadecimal (0x...); NaN if it is none. */
function ipNumber(text) {
  if (/^0x[0-9a-f]*$/i.test(text)) return parseInt(text.slice(2) || '0', 16);
  if (/^0[0-7]+$/.test(text)) return parseInt(text, 8);
  return /^([1-9][0-9]*|0)$/.test(text) ? parseInt(text, 10) : NaN;
}

function endsInNumber(host) {
  const parts = host.replace(/\.$/, '').split('.');
  return /^([0-9]+|0x[0-9a-f]*)$/i.test(parts.at(-1));
}

/* Up to four numbers, the last of which fills the bytes that are left; null if it is no address. */
function parseIPv4(host) {
  const numbers = host.replace(/\.$/, '').split('.').map(ipNumber), last = numbers.pop();
  if (numbers.length > 3 || !numbers.every((n) => n < 256) || !(last < 256 ** (4 - numbers.length))) return null;
  const value = numbers.reduce((sum, n, i) => sum + n * 256 ** (3 - i), last);
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

/* The longest run of zeros in eight pieces becomes `::`. */
function formatIPv6(pieces) {
  let best = [0, 1];
  for (let i = 0; i < 8; i++) {
    let n = 0;
    while (i + n < 8 && pieces[i + n] === 0) n++;
    if (n > best[1]) best = [i, n];
  }
  const text = (from, to) => pieces.slice(from, to).map((n) => n.toString(16)).join(':');
  if (best[1] < 2) return `[${text(0, 8)}]`;
  return `[${text(0, best[0])}::${text(best[0] + best[1], 8)}]`;
}

/* "1:2:3.4.5.6" with the IPv4 address as two pieces; null if that is none. */
function withoutDots(text) {
  const found = /^([^]*:)([0-9.]+)$/.exec(text);
  if (!text.includes('.')) return text;
  const bytes = found ? found[2].split('.') : [];
  if (bytes.length !== 4 || !bytes.every((byte) => /^(0|[1-9][0-9]{0,2})$/.test(byte) && byte < 256)) return null;
  const [a, b, c, d] = bytes.map(Number);
  return `${found[1]}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

function parseIPv6(given) {
  const text = withoutDots(given);
  if (text === null) return null;
  const halves = text.split('::'), [head, tail] = halves.map((half) => half === '' ? [] : half.split(':'));
  const lacking = 8 - head.length - (tail ? tail.length : 0);
  if (halves.length > 2 || (tail ? lacking < 1 : lacking !== 0)) return null;
  const pieces = [...head, ...Array(lacking).fill('0'), ...(tail || [])];
  return pieces.every((piece) => /^[0-9a-f]{1,4}$/i.test(piece)) ? formatIPv6(pieces.map((piece) => parseInt(piece, 16))) : null;
}

// ---- Domains ----------------------------------------------------------------------------------------------------

/* Normal form C of what is Latin; other scripts stay as they are. */
const composed = (text) => text.replace(/[A-Za-z\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF]+/g, (run) => run.normalize('NFC'));

/* What a domain is compared as: what is not seen is passed over. */
function normalize(domain) {
  return composed(domain.replace(/[\u00AD\u034F\u180B-\u180D\u200B\u2060\u2064\uFE00-\uFE0F\uFEFF]/g, '')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xFEE0))
    .replace(/[\u3002\uFF61]/g, '.').toLowerCase());
}

/* Is it a label that may stand in a domain, in Unicode? */
const isLabel = (label) => composed(label) === label && !/^\p{M}/u.test(label) &&
  !/[\uFFFD\p{C}\p{Z}]/u.test(label.replace(/[\u200C\u200D]/g, ''));

/* The label in ASCII; null if it is none. */
function labelToASCII(label) {
  const punycode = require('punycode');
  if (label.startsWith('xn--')) return labelToUnicode(label) === null ? null : label;
  if (!/[^\0-\x7f]/.test(label)) return label;
  return isLabel(label) ? `xn--${punycode.encode(label)}` : null;
}

/* What "xn--..." stands for; null if it says nothing that could not be said without. */
function labelToUnicode(label) {
  const punycode = require('punycode');
  try {
    const text = punycode.decode(label.slice(4));
    return /[^\0-\x7f]/.test(text) && isLabel(text) && normalize(text) === text && punycode.encode(text) === label.slice(4) ? text : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** @param {string} domain @returns {string|null} in ASCII, or null if it is no domain */
function domainToASCII(domain) {
  const labels = normalize(domain).split('.').map(labelToASCII);
  return labels.includes(null) ? null : labels.join('.');
}

/** @param {string} domain in ASCII @returns {string} with what its labels stand for */
function domainToUnicode(domain) {
  return domain.split('.').map((label) => (label.startsWith('xn--') && labelToUnicode(label)) || label).join('.');
}

/** The host as a URL keeps it, or null. @param {string} text @param {boolean} special is the scheme? */
function parseHost(text, special) {
  if (text.startsWith('[')) return text.endsWith(']') ? parseIPv6(text.slice(1, -1)) : null;
  if (!special) return FORBIDDEN.test(text) ? null : percentEncode(text, 'opaque');
  const host = domainToASCII(percentDecode(text));
  if (host === null || host === '' || FORBIDDEN_DOMAIN.test(host)) return null;
  return endsInNumber(host) ? parseIPv4(host) : host;
}

exports.domainToUnicode = domainToUnicode;
exports.parseHost = parseHost;
