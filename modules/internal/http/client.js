/* internal/http/client.js -- ClientRequest: what http.request() gives.
 *
 * HOW   the constructor makes the head of options and asks the agent for a connection; what is written meanwhile waits.
 *       When the connection is there, exchange.js listens to it until the response has ended.
 * READ  after agent.js, before exchange.js. Follows Node's http.html#class-httpclientrequest.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const net = require('net');
const { channel } = require('diagnostics_channel');
const { finished } = require('stream');
const { urlToHttpOptions } = require('url');
const errors = require('internal/errors');
const validators = require('internal/validators');
const agents = require('internal/http/agent');
const { connectionReset } = require('internal/http/common');
const { HEADERS, UNIQUE } = require('internal/http/head');
const { isToken, uniqueHeaders } = require('internal/http/headers');
const { OutgoingMessage } = require('internal/http/outgoing');
const { beginExchange, emitError, emitTimeout } = require('internal/http/exchange');

const FORBIDDEN_IN_PATH = /[^\u0021-\u00ff]/;
const ERROR = Symbol('error');
const onStart = channel('http.client.request.start');
const bodiless = ['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']; // have a body only if a header says so

/* (url[, options]) or (options), each with a callback: one object of options, and the callback. */
function normalize(input, options, callback) {
  if (typeof input === 'string') input = urlToHttpOptions(new URL(input));
  else if (input instanceof URL) input = urlToHttpOptions(input);
  else [input, options, callback] = [null, input, options];
  if (typeof options === 'function') return [input || {}, options];
  return [Object.assign(input || {}, options), callback];
}

function chooseAgent(options, usual) {
  const { agent } = options;
  if (agent === false) return new usual.constructor();
  if (agent === null || agent === undefined) {
    return typeof options.createConnection === 'function' ? agent : usual;
  }
  if (typeof agent.addRequest !== 'function') {
    throw errors.invalidType('options.agent', ['Agent-like Object', 'undefined', 'false'], agent);
  }
  return agent;
}

function validateHost(host, name) {
  if (host !== null && host !== undefined && typeof host !== 'string') {
    throw errors.invalidType(`options.${name}`, ['string', 'undefined', 'null'], host);
  }
  return host;
}

/* Protocol, path, host and port. */
function takeTarget(request, options, usual) {
  const { agent } = request;
  const protocol = options.protocol || usual.protocol;
  const expected = (agent && agent.protocol) || usual.protocol;
  if (options.path && FORBIDDEN_IN_PATH.test(String(options.path))) {
    throw errors.error('ERR_UNESCAPED_CHARACTERS', 'Request path');
  }
  if (protocol !== expected) throw errors.error('ERR_INVALID_PROTOCOL', protocol, expected);
  const defaultPort = options.defaultPort || (agent && agent.defaultPort);
  options.port = options.port || defaultPort || 80;
  options.host = validateHost(options.hostname, 'hostname') || validateHost(options.host, 'host') || 'localhost';
  request.socketPath = options.socketPath;
  request.path = options.path || '/';
  request.host = options.host;
  request.protocol = protocol;
  return defaultPort;
}

function methodOf(options) {
  const { method } = options;
  if (method === null || method === undefined || method === '') return 'GET';
  if (typeof method !== 'string') throw errors.invalidType('options.method', ['string'], method);
  if (!isToken(method)) throw errors.error('ERR_INVALID_HTTP_TOKEN', 'Method', method);
  return method.toUpperCase();
}

/* What the parser of the response must know. */
function takeLimits(request, options) {
  if (options.maxHeaderSize !== undefined) validators.validateInteger(options.maxHeaderSize, 'maxHeaderSize', 0);
  for (const name of ['insecureHTTPParser', 'joinDuplicateHeaders']) {
    if (options[name] !== undefined) validators.validateBoolean(options[name], `options.${name}`);
    request[name] = options[name];
  }
  request.maxHeaderSize = options.maxHeaderSize;
}

function hostHeader(host, port, defaultPort) {
  const isIPv6 = host.indexOf(':') !== host.lastIndexOf(':') && !host.startsWith('[');
  const name = isIPv6 ? `[${host}]` : host;
  return port && +port !== defaultPort ? `${name}:${port}` : name;
}

const firstLine = (request) => `${request.method} ${request.path} HTTP/1.1\r\n`;

/* A list of headers is taken as it is; to an object are added Host and Authorization. */
function takeHeaders(request, options, defaultPort) {
  const { headers } = options;
  const adds = options.setHost === undefined ? options.setDefaultHeaders !== false : Boolean(options.setHost);
  if (Array.isArray(headers)) {
    request._storeHeader(firstLine(request), headers);
    return;
  }
  if (headers) {
    for (const name of Object.keys(headers)) request.setHeader(name, headers[name]);
  }
  if (options.host && adds && !request.getHeader('host')) {
    request.setHeader('Host', hostHeader(options.host, options.port, defaultPort));
  }
  if (options.auth && !request.getHeader('Authorization')) {
    request.setHeader('Authorization', `Basic ${Buffer.from(options.auth).toString('base64')}`);
  }
  if (request.getHeader('expect')) request._implicitHeader();
}

/**
 * ClientRequest(url[, options][, callback]) or (options[, callback])
 * @throws {TypeError|RangeError|Error} of options, ERR_INVALID_PROTOCOL, ERR_UNESCAPED_CHARACTERS
 * @see http.html#httprequesturl-options-callback
 */
function ClientRequest(input, given, listener) {
  OutgoingMessage.call(this);
  const [options, callback] = normalize(input, given, listener);
  const usual = options._defaultAgent || agents.globalAgent;
  this.agent = chooseAgent(options, usual);
  const defaultPort = takeTarget(this, options, usual);
  this._removedConnection = this._removedContLen = this._removedTE = options.setDefaultHeaders === false;
  if (options.timeout !== undefined) this.timeout = duration(options.timeout, 'timeout');
  this.method = methodOf(options);
  takeLimits(this, options);
  if (callback) this.once('response', callback);
  this.useChunkedEncodingByDefault = !bodiless.includes(this.method);
  this._ended = false;  // the response has
  this.res = null;
  this.aborted = false;
  this.timeoutCb = null;
  this.upgradeOrConnect = false;
  this.parser = null;
  this.maxHeadersCount = null;
  this.reusedSocket = false;
  if (this.agent) {
    this.shouldKeepAlive = Boolean(this.agent.keepAlive) || Number.isFinite(this.agent.maxSockets);
    this._last = !this.shouldKeepAlive;
  }
  takeHeaders(this, options, defaultPort);
  this[UNIQUE] = uniqueHeaders(options.uniqueHeaders);
  const { signal, ...rest } = options;
  if (signal) require('internal/streams/abort').addAbortSignal(signal, this);
  if (this.agent) this.agent.addRequest(this, rest);
  else connectAlone(this, rest);
}
Object.setPrototypeOf(ClientRequest.prototype, OutgoingMessage.prototype);
Object.setPrototypeOf(ClientRequest, OutgoingMessage);

/* Without an agent the connection is for this request only. */
function connectAlone(request, options) {
  request._last = true;
  request.shouldKeepAlive = false;
  options.path = options.socketPath || undefined; // a path would mean a Unix socket
  if (typeof options.createConnection !== 'function') {
    request.onSocket(net.createConnection(options));
    return;
  }
  let done = false;
  const onCreated = (error, socket) => {
    if (done) return;
    done = true;
    if (error) process.nextTick(emitError, request, error);
    else request.onSocket(socket);
  };
  try {
    const socket = options.createConnection(options, onCreated);
    if (socket) onCreated(null, socket);
  } catch (error) {
    onCreated(error);
  }
}

const proto = ClientRequest.prototype;

proto._implicitHeader = function () {
  if (this._header) throw errors.error('ERR_HTTP_HEADERS_SENT', 'render');
  this._storeHeader(firstLine(this), this[HEADERS]);
};

proto._finish = function () {
  OutgoingMessage.prototype._finish.call(this);
  if (onStart.hasSubscribers) onStart.publish({ request: this });
};

// ---- The connection --------------------------------------------------------------------------------------------------

/** The agent has a connection for this request, or an error. */
proto.onSocket = function (socket, error) {
  process.nextTick(takeSocket, this, socket, error);
};

function takeSocket(request, socket, error) {
  if (!request.destroyed && !error) {
    beginExchange(request, socket);
    request._flush();
  } else if (socket && !error && request.agent && !socket.destroyed) {
    socket.emit('free'); // the request has been given up, the connection is good
    fail(request, request[ERROR]);
  } else if (socket) {
    finished(socket.destroy(error || request[ERROR]), (failure) => {
      const other = failure && failure.code !== 'ERR_STREAM_PREMATURE_CLOSE' ? failure : null;
      fail(request, other || error);
    });
  } else {
    fail(request, error || request[ERROR]);
  }
}

/* The request will have no response. */
function fail(request, error) {
  const reason = error || (request.aborted ? null : connectionReset('socket hang up'));
  if (reason) emitError(request, reason);
  request._closed = true;
  request.emit('close');
}

/** Gives the request up. @param {Error} [error] @returns {ClientRequest} this @see http.html#requestdestroyerror */
proto.destroy = function (error) {
  if (this.destroyed) return this;
  this.destroyed = true;
  if (this.res) this.res._dump();
  this[ERROR] = error;
  if (this.socket) this.socket.destroy(error);
  return this;
};

/** The old form of destroy(): no error. @see http.html#requestabort */
proto.abort = function () {
  if (this.aborted) return;
  this.aborted = true;
  process.nextTick(() => { this.emit('abort'); });
  this.destroy();
};

// ---- Options of the connection ------------------------------------------------------------------------------------------

function duration(ms, name) {
  validators.validateNumber(ms, name);
  if (ms < 0 || !Number.isFinite(ms)) throw errors.outOfRange(name, 'a non-negative finite number', ms);
  return ms;
}

function setSocketTimeout(socket, ms) {
  if (socket.connecting) socket.once('connect', () => { socket.setTimeout(ms); });
  else socket.setTimeout(ms);
}

/** 'timeout' after that many ms of silence, counted from the connection on @returns {ClientRequest} this
 * @see http.html#requestsettimeouttimeout-callback */
proto.setTimeout = function (ms, callback) {
  if (this._ended) return this;
  listenToTimeout(this);
  ms = duration(ms, 'msecs');
  if (callback) this.once('timeout', callback);
  if (this.socket) setSocketTimeout(this.socket, ms);
  else this.once('socket', (socket) => { setSocketTimeout(socket, ms); });
  return this;
};

function listenToTimeout(request) {
  if (request.timeoutCb) return;
  request.timeoutCb = emitTimeout;
  if (request.socket) request.socket.once('timeout', emitTimeout);
  else request.on('socket', (socket) => { socket.once('timeout', emitTimeout); });
}

proto.clearTimeout = function (callback) {
  this.setTimeout(0, callback);
};

/* Calls a method of the socket as soon as there is one that is connected. */
function whenConnected(request, call) {
  const onSocket = () => {
    if (request.socket.writable) call(request.socket);
    else request.socket.once('connect', () => { call(request.socket); });
  };
  if (request.socket) onSocket();
  else request.once('socket', onSocket);
}

/** @see http.html#requestsetnodelaynodelay */
proto.setNoDelay = function (on) {
  whenConnected(this, (socket) => { socket.setNoDelay(on); });
};

/** @see http.html#requestsetsocketkeepaliveenable-initialdelay */
proto.setSocketKeepAlive = function (on, delay) {
  whenConnected(this, (socket) => { socket.setKeepAlive(on, delay); });
};

module.exports = { ClientRequest };
