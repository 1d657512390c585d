/* internal/http/response.js -- ServerResponse: what a server answers.
 *
 * READ  after outgoing.js; server.js makes one for each request. Follows Node's http.html#class-httpserverresponse.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const validators = require('internal/validators');
const { CHUNKED } = require('internal/http/common');
const { HEADERS } = require('internal/http/head');
const { OutgoingMessage } = require('internal/http/outgoing');
const { STATUS_CODES, hasForbidden, linkHeader } = require('internal/http/headers');

/** @param {IncomingMessage} request which it answers @param {object} [options] of OutgoingMessage
 * @see http.html#class-httpserverresponse */
function ServerResponse(request, options) {
  OutgoingMessage.call(this, options);
  if (request.method === 'HEAD') this._hasBody = false;
  this.req = request;
  this.sendDate = true;
  this._sent100 = false;
  this._expect_continue = false;
  if (request.httpVersionMajor < 1 || request.httpVersionMinor < 1) {
    this.useChunkedEncodingByDefault = CHUNKED.test(request.headers.te);
    this.shouldKeepAlive = false;
  }
}
Object.setPrototypeOf(ServerResponse.prototype, OutgoingMessage.prototype);
Object.setPrototypeOf(ServerResponse, OutgoingMessage);

const proto = ServerResponse.prototype;

proto.statusCode = 200;
proto.statusMessage = undefined;

// ---- Its connection --------------------------------------------------------------------------------------------------

/** 'close', once. */
function emitClose(response) {
  if (response._closed) return;
  response.destroyed = true;
  response._closed = true;
  response.emit('close');
}

function onSocketClose() {
  if (this._httpMessage) emitClose(this._httpMessage);
}

/** The connection is this response's until detachSocket(). @throws {Error} ERR_HTTP_SOCKET_ASSIGNED */
proto.assignSocket = function (socket) {
  if (socket._httpMessage) throw errors.error('ERR_HTTP_SOCKET_ASSIGNED');
  socket._httpMessage = this;
  socket.on('close', onSocketClose);
  this.socket = socket;
  this.emit('socket', socket);
  this._flush();
};

proto.detachSocket = function (socket) {
  socket.removeListener('close', onSocketClose);
  socket._httpMessage = null;
  this.socket = null;
};

// ---- Before the answer: 1xx ------------------------------------------------------------------------------------------

/** "Go on": the client may send the body. @see http.html#responsewritecontinue */
proto.writeContinue = function (callback) {
  this._writeRaw('HTTP/1.1 100 Continue\r\n\r\n', 'ascii', callback);
  this._sent100 = true;
};

/** "I am at it." @see http.html#responsewriteprocessing */
proto.writeProcessing = function (callback) {
  this._writeRaw('HTTP/1.1 102 Processing\r\n\r\n', 'ascii', callback);
};

/** What the client may load meanwhile. @param {object} hints link, and other headers @throws {TypeError}
 * @see http.html#responsewriteearlyhintshints-callback */
proto.writeEarlyHints = function (hints, callback) {
  validators.validateObject(hints, 'hints');
  if (hints.link === null || hints.link === undefined) return;
  const link = linkHeader(hints.link);
  if (link.length === 0) return;
  let head = `HTTP/1.1 103 Early Hints\r\nLink: ${link}\r\n`;
  for (const name of Object.keys(hints)) {
    if (name !== 'link') head += `${name}: ${hints[name]}\r\n`;
  }
  this._writeRaw(`${head}\r\n`, 'ascii', callback);
};

// ---- The head --------------------------------------------------------------------------------------------------------

proto._implicitHeader = function () {
  this.writeHead(this.statusCode);
};

/* Headers of setHeader() and of writeHead(): the later count. */
function merge(response, headers) {
  if (Array.isArray(headers)) {
    if (headers.length % 2 !== 0) throw errors.invalidValue('headers', headers);
    for (let i = 0; i < headers.length; i += 2) response.removeHeader(headers[i]);
    for (let i = 0; i < headers.length; i += 2) {
      if (headers[i]) response.appendHeader(headers[i], headers[i + 1]);
    }
  } else if (headers) {
    for (const name of Object.keys(headers)) {
      if (name) response.setHeader(name, headers[name]);
    }
  }
  return response[HEADERS];
}

/** writeHead(statusCode[, statusMessage][, headers]) @param {object|Array} headers @returns {ServerResponse} this
 * @throws {RangeError|Error} ERR_HTTP_INVALID_STATUS_CODE, ERR_HTTP_HEADERS_SENT, ERR_INVALID_CHAR
 * @see http.html#responsewriteheadstatuscode-statusmessage-headers */
proto.writeHead = function (statusCode, reason, headers) {
  if (this._header) throw errors.error('ERR_HTTP_HEADERS_SENT', 'write');
  const code = statusCode | 0;
  if (code < 100 || code > 999) throw errors.error('ERR_HTTP_INVALID_STATUS_CODE', statusCode);
  if (typeof reason === 'string') {
    this.statusMessage = reason;
  } else {
    if (!this.statusMessage) this.statusMessage = STATUS_CODES[code] || 'unknown';
    if (headers === undefined || headers === null) headers = reason;
  }
  this.statusCode = code;
  if (this[HEADERS]) headers = merge(this, headers);
  if (hasForbidden(this.statusMessage)) throw errors.error('ERR_INVALID_CHAR', 'statusMessage');
  if (code === 204 || code === 304 || code < 200) this._hasBody = false;
  // A client that was not told to go on may have sent its body or not: where would the next request begin?
  if (this._expect_continue && !this._sent100) this.shouldKeepAlive = false;
  this._storeHeader(`HTTP/1.1 ${code} ${this.statusMessage}\r\n`, headers);
  return this;
};
proto.writeHeader = proto.writeHead; // its old name

module.exports = { ServerResponse, emitClose };
