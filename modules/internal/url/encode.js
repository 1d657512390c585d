/* internal/url/encode.js -- characters of a URL as %XX, and back.
 *
 * HOW   each part of a URL has its own set of characters that must not stand there as they are; a set is a regular
 *       expression that finds them. A character is encoded as its bytes in UTF-8.
 * READ  first of internal/url/. Follows the WHATWG URL standard, "Percent-encoded bytes".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const sets = {
  opaque: /[^ -~]/gu,
  fragment: /[^!#$%&'()*+,\-./0-9:;=?@A-Z[\\\]^_a-z{|}~]/gu,
  query: /[^!$%&'()*+,\-./0-9:;=?@A-Z[\\\]^_`a-z{|}~]/gu,
  specialQuery: /[^!$%&()*+,\-./0-9:;=?@A-Z[\\\]^_`a-z{|}~]/gu,
  path: /[^!$%&'()*+,\-./0-9:;=@A-Z[\\\]^_a-z|~]/gu,
  user: /[^!$%&'()*+,\-.0-9A-Z_a-z~]/gu,
  form: /[^*\-._0-9A-Za-z ]/gu,
};

/* The bytes of one character; half of a surrogate pair is none and becomes U+FFFD. */
function encodeCharacter(c) {
  const code = c.codePointAt(0);
  if (code < 0x80) return `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  return encodeURIComponent(code >= 0xD800 && code < 0xE000 ? '\uFFFD' : c);
}

/** What is in the set, as %XX. @param {string} text @param {string} set a name of `sets` */
function percentEncode(text, set) {
  return text.replace(sets[set], encodeCharacter);
}

/** %XX as characters; bytes that are no UTF-8 become U+FFFD. */
function percentDecode(text) {
  if (!text.includes('%')) return text.toWellFormed();
  const bytes = Buffer.from(text), out = Buffer.allocUnsafe(bytes.length);
  let n = 0;
  for (let i = 0; i < bytes.length; i++) {
    const pair = bytes[i] === 0x25 ? bytes.toString('latin1', i + 1, i + 3) : '';
    const isByte = /^[0-9a-f]{2}$/i.test(pair);
    out[n++] = isByte ? parseInt(pair, 16) : bytes[i];
    if (isByte) i += 2;
  }
  return out.toString('utf8', 0, n);
}

exports.percentDecode = percentDecode;
exports.percentEncode = percentEncode;
