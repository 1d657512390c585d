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
const agents = require('internal/http/agent');
const IncomingMessage = require('internal/http/incoming');
const { MAX_HEADER_SIZE, methods } = require('internal/http/common');
const { OutgoingMessage } = require('internal/http/outgoing');
const { ServerResponse } = require('internal/http/response');
const { ClientRequest } = require('internal/http/client');
const { Server } = require('internal/http/server');
const { connectionListener } = require('internal/http/connection');
const { STATUS_CODES, validateHeaderName, validateHeaderValue } = require('internal/http/headers');

/** @param {object} [options] @param {function} [listener] of 'request' (request, response) @returns {Server}
 * @see http.html#httpcreateserveroptions-requestlistener */
function createServer(options, listener) {
  return new Server(options, listener);
}

/** request(url[, options][, callback]), request(options[, callback]). @returns {ClientRequest} to write the body to and to
 * end @see http.html#httprequesturl-options-callback */
function request(url, options, callback) {
  return new ClientRequest(url, options, callback);
}

/** The same without a body. @see http.html#httpgeturl-options-callback */
function get(url, options, callback) {
  const made = request(url, options, callback);
  made.end();
  return made;
}

/** @param {number} max parsers that are kept for later. A parser costs little here, and none is kept: the limit is checked
 * and has no effect. @throws {TypeError|RangeError} @see http.html#httpsetmaxidlehttpparsersmax */
function setMaxIdleHTTPParsers(max) {
  validators.validateInteger(max, 'max', 1);
}

module.exports = {
  _connectionListener: connectionListener,
  METHODS: methods.slice().sort(),
  STATUS_CODES,
  Agent: agents.Agent,
  ClientRequest,
  IncomingMessage,
  OutgoingMessage,
  Server,
  ServerResponse,
  createServer,
  validateHeaderName,
  validateHeaderValue,
  get,
  request,
  setMaxIdleHTTPParsers,
  maxHeaderSize: MAX_HEADER_SIZE,
  get globalAgent() { return agents.globalAgent; },
  set globalAgent(agent) { agents.globalAgent = agent; },
};
