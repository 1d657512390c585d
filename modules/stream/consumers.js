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

async function arrayBuffer(stream) {
  return (await blob(stream)).arrayBuffer();
}

async function buffer(stream) {
  return Buffer.from(await arrayBuffer(stream));
}

async function text(stream) {
  const decoder = new TextDecoder();
  let result = '';
  for await (const chunk of stream) result += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return result + decoder.decode();
}

async function json(stream) {
  return JSON.parse(await text(stream));
}

module.exports = { arrayBuffer, blob, buffer, text, json };
