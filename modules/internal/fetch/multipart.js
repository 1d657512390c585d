/* internal/fetch/multipart.js -- a FormData as bytes, and back: multipart/form-data.
 *
 *      --boundary CRLF Content-Disposition: form-data; name="..." CRLF CRLF value CRLF --boundary ... --boundary--
 *
 * READ  after form_data.js. Follows RFC 7578 and the HTML standard, "Multipart form data".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Blob, File } = require('internal/blob');
const { FormData } = require('internal/fetch/form_data');

const escapeName = (name) => name.replace(/\n/g, '%0A').replace(/\r/g, '%0D').replace(/"/g, '%22');
const unescapeName = (name) => name.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%22/g, '"');
const withLineEnds = (text) => text.replace(/\r?\n|\r/g, '\r\n');

function newBoundary() {
  return `----formdata-orrery-0${String(Math.floor(Math.random() * 1e11)).padStart(11, '0')}`;
}

/** @param {FormData} data @returns {object} parts: strings and Files in a row, type: its Content-Type */
function encode(data) {
  const boundary = newBoundary(), parts = [];
  for (const [name, value] of data) {
    const field = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(withLineEnds(name))}"`;
    if (typeof value === 'string') {
      parts.push(`${field}\r\n\r\n${withLineEnds(value)}\r\n`);
    } else {
      const filename = value.name ? `; filename="${escapeName(value.name)}"` : '';
      parts.push(`${field}${filename}\r\nContent-Type: ${value.type || 'application/octet-stream'}\r\n\r\n`, value, '\r\n');
    }
  }
  parts.push(`--${boundary}--\r\n`);
  return { parts, type: `multipart/form-data; boundary=${boundary}` };
}

/* The lines above a value: name, filename, type. Undefined if they are none of a form. */
function readHead(text) {
  const head = { name: undefined, filename: undefined, type: 'text/plain' };
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':'), value = line.slice(colon + 1).trim();
    if (colon < 0) return undefined;
    switch (line.slice(0, colon).trim().toLowerCase()) {
    case 'content-disposition':
      head.name = /^form-data\s*;.*?\bname="([^"]*)"/i.exec(value)?.[1];
      head.filename = /;\s*filename="([^"]*)"/i.exec(value)?.[1];
      break;
    case 'content-type':
      head.type = value;
      break;
    }
  }
  return head.name === undefined ? undefined : head;
}

/** @param {Buffer} bytes @param {string} boundary @returns {FormData|undefined} undefined: they are no form */
function decode(bytes, boundary) {
  const data = new FormData(), mark = Buffer.from(`--${boundary}`), gap = Buffer.from('\r\n\r\n');
  let at = bytes.indexOf(mark);
  while (at >= 0) {
    at += mark.length;
    const after = bytes.toString('latin1', at, at + 2);
    if (after === '--') return data;
    const body = bytes.indexOf(gap, at), next = bytes.indexOf(Buffer.from(`\r\n--${boundary}`), body);
    if (after !== '\r\n' || body < 0 || next < 0) return undefined;
    const head = readHead(bytes.toString('utf8', at + 2, body)), value = bytes.subarray(body + gap.length, next);
    if (!head) return undefined;
    if (head.filename === undefined) data.append(unescapeName(head.name), value.toString('utf8'));
    else data.append(unescapeName(head.name), new File([value], unescapeName(head.filename), { type: head.type }));
    at = next + 2;
  }
  return undefined;
}

/** The size of parts. */
const sizeOf = (parts) => parts.reduce((sum, part) => sum + (part instanceof Blob ? part.size : Buffer.byteLength(part)), 0);

module.exports = { decode, encode, sizeOf };
