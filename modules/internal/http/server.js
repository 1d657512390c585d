/* internal/http/server.js -- http.Server: a net.Server whose connections speak HTTP.
 *
 * HOW   each connection gets a parser and a queue of responses (connection.js). The set of connections is looked through
 *       every connectionsCheckingInterval, for requests that take too long to come.
 * READ  after net's server and response.js, before connection.js. Follows Node's http.html#class-httpserver.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const EventEmitter = require('events');
const net = require('net');
const errors = require('internal/errors');
const validators = require('internal/validators');
const IncomingMessage = require('internal/http/incoming');
const { MESSAGE_CLASS } = require('internal/http/common');
const { STATUS_CODES, uniqueHeaders } = require('internal/http/headers');
const { UNIQUE } = require('internal/http/head');
const { ServerResponse } = require('internal/http/response');
const { CONNECTIONS, RESPONSE_CLASS, connectionListener, socketOnError } = require('internal/http/connection');

const CHECK_TIMER = Symbol('checkTimer');

const REQUEST_TIMEOUT = 300000, HEADERS_TIMEOUT = 60000, KEEP_ALIVE_TIMEOUT = 5000, CHECK_EVERY = 30000; // ms, as Node's

/* An option that is undefined or as the check wants it. */
function optional(options, name, check, otherwise, ...limits) {
  const value = options[name];
  if (value === undefined) return otherwise;
  validators[check](value, check === 'validateBoolean' ? `options.${name}` : name, ...limits);
  return value;
}

const wholeMs = [0, Number.MAX_SAFE_INTEGER];

function takeTimeouts(server, options) {
  server.requestTimeout = optional(options, 'requestTimeout', 'validateInteger', REQUEST_TIMEOUT, ...wholeMs);
  const most = server.requestTimeout > 0 ? Math.min(HEADERS_TIMEOUT, server.requestTimeout) : HEADERS_TIMEOUT;
  server.headersTimeout = optional(options, 'headersTimeout', 'validateInteger', most, ...wholeMs);
  if (server.requestTimeout > 0 && server.headersTimeout > 0 && server.headersTimeout > server.requestTimeout) {
    throw errors.outOfRange('headersTimeout', '<= requestTimeout', options.headersTimeout);
  }
  server.keepAliveTimeout = optional(options, 'keepAliveTimeout', 'validateInteger', KEEP_ALIVE_TIMEOUT, ...wholeMs);
  server.connectionsCheckingInterval = optional(options, 'connectionsCheckingInterval', 'validateInteger', CHECK_EVERY, ...wholeMs);
}

/** Takes the options that http and https have in common. @throws {TypeError|RangeError} */
function storeHTTPOptions(options) {
  this[MESSAGE_CLASS] = options.IncomingMessage || IncomingMessage;
  this[RESPONSE_CLASS] = options.ServerResponse || ServerResponse;
  this.maxHeaderSize = optional(options, 'maxHeaderSize', 'validateInteger', undefined, 0);
  this.insecureHTTPParser = optional(options, 'insecureHTTPParser', 'validateBoolean', undefined);
  takeTimeouts(this, options);
  this.requireHostHeader = optional(options, 'requireHostHeader', 'validateBoolean', true);
  this.joinDuplicateHeaders = optional(options, 'joinDuplicateHeaders', 'validateBoolean', undefined);
  this.rejectNonStandardBodyWrites = optional(options, 'rejectNonStandardBodyWrites', 'validateBoolean', false);
}

/** What both have besides their class: limits and the connections. */
function setUpServer(server, options) {
  server.httpAllowHalfOpen = false;
  server.timeout = 0;
  server.maxHeadersCount = null;
  server.maxRequestsPerSocket = 0;
  server[CONNECTIONS] = new Set();
  server[UNIQUE] = uniqueHeaders(options.uniqueHeaders);
  server.on('listening', trackConnections);
}

/** @param {object} [options] @param {function} [listener] of 'request' (request, response)
 * @throws {TypeError|RangeError} of an option @see http.html#httpcreateserveroptions-requestlistener */
function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  if (typeof options === 'function') [options, listener] = [{}, options];
  else if (options === null || options === undefined) options = {};
  else validators.validateObject(options, 'options');
  storeHTTPOptions.call(this, options);
  net.Server.call(this, { allowHalfOpen: true, noDelay: options.noDelay === undefined ? true : options.noDelay,
    keepAlive: options.keepAlive, keepAliveInitialDelay: options.keepAliveInitialDelay,
    highWaterMark: options.highWaterMark });
  if (listener) this.on('request', listener);
  this.on('connection', connectionListener);
  setUpServer(this, options);
}
Object.setPrototypeOf(Server.prototype, net.Server.prototype);
Object.setPrototypeOf(Server, net.Server);

// ---- Requests that do not come to an end ------------------------------------------------------------------------------

function isLate(server, parser) {
  const waited = parser.waited();
  return (server.requestTimeout > 0 && waited > server.requestTimeout)
    || (server.headersTimeout > 0 && !parser.headed() && waited > server.headersTimeout);
}

function checkConnections(server) {
  for (const socket of server[CONNECTIONS]) {
    if (socket.parser && isLate(server, socket.parser)) {
      socketOnError.call(socket, errors.error('ERR_HTTP_REQUEST_TIMEOUT'));
    }
  }
}

function trackConnections() {
  clearInterval(this[CHECK_TIMER]);
  this[CHECK_TIMER] = setInterval(checkConnections, this.connectionsCheckingInterval, this).unref();
}

// ---- Methods ---------------------------------------------------------------------------------------------------------

/** Gives a class of servers the methods of http.Server. @param {function} Class @param {function} Base net.Server or
 * tls.Server */
function defineMethods(Class, Base) {
  const proto = Class.prototype;

  /** Takes no more connections, and ends those on which nothing goes on. @see http.html#serverclosecallback */
  proto.close = function (callback) {
    this.closeIdleConnections();
    clearInterval(this[CHECK_TIMER]);
    Base.prototype.close.call(this, callback);
    return this;
  };

  /** @see http.html#servercloseallconnections */
  proto.closeAllConnections = function () {
    for (const socket of this[CONNECTIONS]) socket.destroy();
  };

  /** Those that wait for a request. @see http.html#servercloseidleconnections */
  proto.closeIdleConnections = function () {
    for (const socket of this[CONNECTIONS]) {
      const busy = socket.parser && socket.parser.waited() >= 0;
      if (!busy && !(socket._httpMessage && !socket._httpMessage.finished)) socket.destroy();
    }
  };

  /** @param {number} ms of silence before 'timeout' @returns {Server} this @see http.html#serversettimeoutmsecs-callback */
  proto.setTimeout = function (ms, callback) {
    this.timeout = ms;
    if (callback) this.on('timeout', callback);
    return this;
  };

  proto[Symbol.asyncDispose] = function () {
    if (!this.listening) return Promise.resolve();
    return new Promise((resolve, reject) => { this.close((error) => { if (error) reject(error); else resolve(); }); });
  };

  proto[EventEmitter.captureRejectionSymbol] = function (error, event, ...args) {
    if (event === 'request') answerRejection(args[1]);
    else if (event === 'connection' || event === 'secureConnection') args[0].destroy(error);
    else this.emit('error', error);
  };
}

/* An async listener has failed: 500, if nothing is on its way yet. */
function answerRejection(response) {
  if (response.headersSent || response.writableEnded) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.statusCode = 500;
  response.end(STATUS_CODES[500]);
}

defineMethods(Server, net.Server);

module.exports = { Server, defineMethods, setUpServer, storeHTTPOptions };
