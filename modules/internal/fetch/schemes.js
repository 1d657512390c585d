/* internal/fetch/schemes.js -- what is fetched without a network: data: and blob: URLs.
 *
 * READ  beside fetch.js. Follows the Fetch standard, "Scheme fetch" and "data: URLs".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Headers } = require('internal/fetch/headers');
const { extract } = require('internal/fetch/body');
const { makeResponse } = require('internal/fetch/response');

function respond(url, bytes, fields, status = 200, statusText = 'OK') {
  const headers = new Headers(fields), [body] = extract(bytes);
  return makeResponse({ type: 'basic', url: url.href, status, statusText, headers, body });
}

/* %41 becomes the byte of A; anything else is its UTF-8. */
function percentDecode(text) {
  const bytes = Buffer.from(text), out = [];
  for (let i = 0; i < bytes.length; ++i) {
    const hex = bytes[i] === 0x25 && bytes.toString('latin1', i + 1, i + 3);
    if (hex && /^[0-9A-Fa-f]{2}$/.test(hex)) {
      out.push(parseInt(hex, 16));
      i += 2;
    } else {
      out.push(bytes[i]);
    }
  }
  return Buffer.from(out);
}

function typeOf(text) {
  const { MIMEType } = require('util'), wanted = text.startsWith(';') ? `text/plain${text}` : text;
  try {
    return String(new MIMEType(wanted));
  } catch {
    return 'text/plain;charset=US-ASCII'; // so the standard: whatever is no type is this
  }
}

/** @param {URL} url @returns {Response} @throws {Error} it is none */
function fetchData(url) {
  const text = url.href.slice('data:'.length, url.hash ? -url.hash.length : undefined), comma = text.indexOf(',');
  if (comma < 0) throw new Error('failed to fetch the data URL');
  const head = text.slice(0, comma).trim(), base64 = /;\s*base64$/i.test(head);
  const decoded = percentDecode(text.slice(comma + 1)), plain = decoded.toString('latin1').replace(/[\t\n\f\r ]/g, '');
  if (base64 && !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) throw new Error('failed to fetch the data URL');
  const type = typeOf(base64 ? head.replace(/;\s*base64$/i, '') : head);
  return respond(url, base64 ? Buffer.from(plain, 'base64') : decoded, { 'Content-Type': type });
}

/* "bytes=1-2" of so many bytes: [from, to), undefined if it is wrong. */
function rangeOf(text, size) {
  const range = /^bytes=(\d*)-(\d*)$/.exec(text.replace(/[\t ]/g, ''));
  if (!range || (!range[1] && !range[2])) return undefined;
  const [, from, to] = range;
  if (!from) return [Math.max(size - Number(to), 0), size];
  return Number(from) >= size ? undefined : [Number(from), to ? Math.min(Number(to) + 1, size) : size];
}

/** @param {URL} url @param {object} request method, headers @returns {Response} @throws {Error} */
async function fetchBlob(url, { method, headers }) {
  const blob = require('internal/blob').resolveObjectURL(url.href.replace(/#.*/, ''));
  if (method !== 'GET' || !blob) throw new Error('invalid method');
  const bytes = Buffer.from(await blob.arrayBuffer()), fields = { 'content-length': String(blob.size), 'content-type': blob.type };
  if (!headers.has('range')) return respond(url, bytes, fields);
  const range = rangeOf(headers.get('range'), blob.size);
  if (!range) throw new Error('failed to fetch the data URL');
  const [from, to] = range;
  return respond(url, bytes.subarray(from, to), { ...fields, 'content-length': String(to - from),
    'content-range': `bytes ${from}-${to - 1}/${blob.size}` }, 206, 'Partial Content');
}

module.exports = { fetchBlob, fetchData };
