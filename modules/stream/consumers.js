/* stream/consumers.js -- all of a stream at once. @see webstreams.html#utility-consumers
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* Each: @param {Readable|AsyncIterable} stream @returns {Promise} */

async function blob(stream) {
  const { Blob } = require('buffer'), parts = [];
  for await (const chunk of stream) parts.push(chunk);
  return new Blob(parts);
}

async function buffer(stream) {
  const parts = [];
  for await (const chunk of stream) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

async function arrayBuffer(stream) {
  const bytes = await buffer(stream);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

async function text(stream) {
  const { StringDecoder } = require('string_decoder'), decoder = new StringDecoder('utf8');
  let result = '';
  for await (const chunk of stream) result += typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
  return result + decoder.end();
}

async function json(stream) {
  return JSON.parse(await text(stream));
}

module.exports = { arrayBuffer, blob, buffer, text, json };
