/* internal/http/head.js -- the head of a message as text, with what it needs and nobody has set.
 *
 * HOW   the program's headers are written as they are; meanwhile is seen which of Connection, Content-Length,
 *       Transfer-Encoding, Date, Expect and Trailer are among them. Then those that are missing are decided: Date, does the
 *       connection go on, how does the other side know where the body ends.
 * WHY   the order of these lines is Node's, byte for byte: programs' tests compare it.
 * READ  with outgoing.js, beside RFC 9112 sections 6 and 9.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { CHUNKED } = require('internal/http/common');
const { validateHeaderName, validateHeaderValue } = require('internal/http/headers');

const HEADERS = Symbol('headers'); // of a message: name in lower case: [name, value]
const UNIQUE = Symbol('uniqueHeaders');
const CLOSE = /(?:^|\W)close(?:$|\W)/i;

let date = ''; // of the current second

/* "Mon, 01 Jan 2024 00:00:00 GMT", made once a second. */
function utcDate() {
  if (date === '') {
    const now = new Date();
    date = now.toUTCString();
    setTimeout(() => { date = ''; }, 1000 - now.getMilliseconds()).unref();
  }
  return date;
}

/* Takes note of a header that decides something. */
function notice(message, seen, name, value) {
  const key = name.toLowerCase();
  switch (key) {
    case 'connection':
      seen.connection = true;
      message._removedConnection = false;
      if (CLOSE.test(value)) message._last = true;
      else message.shouldKeepAlive = true;
      break;
    case 'transfer-encoding':
      seen.encoding = true;
      message._removedTE = false;
      if (CHUNKED.test(value)) message.chunkedEncoding = true;
      break;
    case 'content-length':
      seen.length = true;
      message._contentLength = +value;
      message._removedContLen = false;
      break;
    case 'keep-alive':
      message._defaultKeepAlive = false;
      break;
    case 'date':
    case 'expect':
    case 'trailer':
      seen[key] = true;
      break;
  }
}

function addLine(message, seen, name, value, validate) {
  if (validate) validateHeaderValue(name, value);
  seen.text += `${name}: ${value}\r\n`;
  notice(message, seen, name, value);
}

/* A list is a line for each value; cookies, and what the option uniqueHeaders names, are one line. */
function addHeader(message, seen, name, value, validate) {
  if (validate) validateHeaderName(name);
  const key = typeof name === 'string' ? name.toLowerCase() : '';
  if (key === 'content-disposition' && message._contentLength) value = Buffer.from(value, 'latin1');
  if (!Array.isArray(value)) {
    addLine(message, seen, name, value, validate);
  } else if ((value.length < 2 || key !== 'cookie') && !(message[UNIQUE] && message[UNIQUE].has(key))) {
    for (const one of value) addLine(message, seen, name, one, validate);
  } else {
    addLine(message, seen, name, value.join('; '), validate);
  }
}

/* headers: what setHeader() has kept; or [[name, value], ...]; or [name, value, ...]; or an object. */
function addHeaders(message, seen, headers) {
  if (headers === message[HEADERS]) {
    for (const key of Object.keys(headers)) addHeader(message, seen, headers[key][0], headers[key][1], false);
  } else if (Array.isArray(headers) && Array.isArray(headers[0])) {
    for (const [name, value] of headers) addHeader(message, seen, name, value, true);
  } else if (Array.isArray(headers)) {
    if (headers.length % 2 !== 0) throw errors.invalidValue('headers', headers);
    for (let i = 0; i < headers.length; i += 2) addHeader(message, seen, headers[i], headers[i + 1], true);
  } else {
    for (const name of Object.keys(headers)) addHeader(message, seen, name, headers[name], true);
  }
}

/* Does the connection go on after this message? */
function connectionLines(message, seen) {
  if (message._removedConnection) {
    message._last = !message.shouldKeepAlive;
    return '';
  }
  if (seen.connection) return '';
  const keep = message.shouldKeepAlive && (seen.length || message.useChunkedEncodingByDefault || message.agent);
  if (!keep) message._last = true;
  if (!keep || message.maxRequestsOnConnectionReached) return 'Connection: close\r\n';
  if (!message._keepAliveTimeout || !message._defaultKeepAlive) return 'Connection: keep-alive\r\n';
  const most = ~~message._maxRequestsPerSocket;
  return `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(message._keepAliveTimeout / 1000)}${
    most > 0 ? `, max=${most}` : ''}\r\n`;
}

/* How does the other side know where the body ends? */
function bodyLines(message, seen) {
  if (seen.length || seen.encoding) return '';
  if (!message._hasBody) {
    message.chunkedEncoding = false;
  } else if (!message.useChunkedEncodingByDefault) {
    message._last = true;
  } else if (!seen.trailer && !message._removedContLen && typeof message._contentLength === 'number') {
    return `Content-Length: ${message._contentLength}\r\n`;
  } else if (!message._removedTE) {
    message.chunkedEncoding = true;
    return 'Transfer-Encoding: chunked\r\n';
  } else {
    message._last = true; // it ends with the connection
  }
  return '';
}

/** Makes message._header of a first line and headers (undefined: none).
 * @throws {TypeError|Error} of a header, ERR_HTTP_TRAILER_INVALID: a Trailer header without a chunked body */
function storeHeader(message, firstLine, headers) {
  const seen = { connection: false, length: false, encoding: false, date: false, expect: false, trailer: false,
    text: firstLine };
  if (headers) addHeaders(message, seen, headers);
  let text = seen.text;
  if (message.sendDate && !seen.date) text += `Date: ${utcDate()}\r\n`;
  if (message.chunkedEncoding && (message.statusCode === 204 || message.statusCode === 304)) {
    message.chunkedEncoding = false;
    message.shouldKeepAlive = false;
  }
  text += connectionLines(message, seen);
  text += bodyLines(message, seen);
  if (!message.chunkedEncoding && seen.trailer) throw errors.error('ERR_HTTP_TRAILER_INVALID');
  message._header = `${text}\r\n`;
  message._headerSent = false;
  if (seen.expect) message._send('');
}

module.exports = { HEADERS, UNIQUE, storeHeader, utcDate };
