/* http.js -- require('http'): servers and clients of HTTP/1.1.
 *
 * HOW   the parts are in internal/http/, in the order in which they are read: headers, incoming, common (the parser),
 *       head, outgoing, response, connection, server; agent, client. The parser is src/native/http_parser.c.
 * READ  after net.js. Follows Node's http.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const validators = require('internal/validators');
const IncomingMessage = require('internal/http/incoming');
const { MAX_HEADER_SIZE, methods } = require('internal/http/common');
const { OutgoingMessage } = require('internal/http/outgoing');
const { ServerResponse } = require('internal/http/response');
const { Server } = require('internal/http/server');
const { connectionListener } = require('internal/http/connection');
const { STATUS_CODES, validateHeaderName, validateHeaderValue } = require('internal/http/headers');

/** @param {object} [options] @param {function} [listener] of 'request' (request, response) @returns {Server}
 * @see http.html#httpcreateserveroptions-requestlistener */
function createServer(options, listener) {
  return new Server(options, listener);
}

module.exports = {
  _connectionListener: connectionListener,
  METHODS: methods.slice().sort(),
  STATUS_CODES,
  IncomingMessage,
  OutgoingMessage,
  Server,
  ServerResponse,
  createServer,
  validateHeaderName,
  validateHeaderValue,
  maxHeaderSize: MAX_HEADER_SIZE,
};
