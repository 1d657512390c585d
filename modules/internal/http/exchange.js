/* internal/http/exchange.js -- a client's request on its connection, until the response has ended.
 *
 *      beginExchange ─▶ request flows out ─▶ 'continue', 'information' (1xx) ─▶ 'response' ─▶ its body ─▶ its end
 *                                    │                                                                    ├─▶ 'free': for
 *                                    └─ the connection breaks: 'error' ECONNRESET,                        │   the next one
 *                                       or, when the response has begun, the response's 'aborted'         └─▶ or closed
 *
 * HOW   request and connection know each other as socket._httpMessage and request.socket while this lasts.
 * READ  after client.js. Follows the events of Node's http.html#class-httpclientrequest.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { channel } = require('diagnostics_channel');
const { connectionReset, createParser, freeParser, prepareError } = require('internal/http/common');
const { NEED_DRAIN } = require('internal/http/outgoing');

const onFinish = channel('http.client.response.finish'), onFailure = channel('http.client.request.error');

const isInformational = (status) => status < 200 && status >= 100 && status !== 101;

/** The request has a connection. */
function beginExchange(request, socket) {
  const parser = createParser(request, socket, `${request.method} ${request.path}`);
  request.socket = socket;
  parser.outgoing = request;
  parser.joinDuplicateHeaders = request.joinDuplicateHeaders;
  parser.onIncoming = onResponse;
  request.parser = parser;
  socket.parser = parser;
  socket._httpMessage = request;
  socket.on('error', onError);
  socket.on('data', onData);
  socket.on('end', onEnd);
  socket.on('close', onClose);
  socket.on('drain', onDrain);
  const { agent } = request;
  if ((request.timeout !== undefined || (agent && agent.options && agent.options.timeout)) && !request.timeoutCb) {
    request.timeoutCb = emitTimeout;
    socket.once('timeout', emitTimeout);
  }
  request.emit('socket', socket);
}

/** The request has failed. */
function emitError(request, error) {
  if (onFailure.hasSubscribers) onFailure.publish({ request, error });
  request.emit('error', error);
}

/* Nothing more is read for this request. */
function stopReading(socket) {
  socket.removeListener('data', onData);
  socket.removeListener('end', onEnd);
}

// ---- What the parser finds ---------------------------------------------------------------------------------------------

/* The head of a response; `this` is the parser. 0: a body follows, 1: there is none, 2: what follows is not HTTP. */
function onResponse(response, keepAlive) {
  const { socket } = this, request = socket._httpMessage;
  if (request.res) { // a second response to one request
    socket.destroy();
    return 0;
  }
  request.res = response;
  if (response.upgrade) return 2;
  if (request.method === 'CONNECT') {
    response.upgrade = true;
    return 2;
  }
  if (isInformational(response.statusCode)) return inform(request, response);
  if (!keepAlive && !request.upgradeOrConnect) request.shouldKeepAlive = false;
  if (onFinish.hasSubscribers) onFinish.publish({ request, response });
  response.req = request;
  response.on('end', onResponseEnd);
  request.on('finish', onRequestFinish);
  socket.on('timeout', onResponseTimeout);
  if (request.aborted || !request.emit('response', response)) response._dump(); // nobody will read it
  if (request.method === 'HEAD') return 1;
  if (response.statusCode === 304) {
    response.complete = true;
    return 1;
  }
  return 0;
}

/* 1xx: the response comes later. */
function inform(request, response) {
  request.res = null;
  if (response.statusCode === 100) request.emit('continue');
  const { statusCode, statusMessage, httpVersion, httpVersionMajor, httpVersionMinor, headers, rawHeaders } = response;
  request.emit('information',
    { statusCode, statusMessage, httpVersion, httpVersionMajor, httpVersionMinor, headers, rawHeaders });
  return 1;
}

// ---- What happens on the connection; `this` is the socket ----------------------------------------------------------------

function onData(bytes) {
  const { parser, _httpMessage: request } = this;
  const result = parser.execute(bytes);
  const response = parser.incoming;
  if (result instanceof Error) {
    prepareError(result, parser, bytes);
    freeParser(parser, request, this);
    stopReading(this);
    this.destroy();
    request.socket._hadError = true;
    emitError(request, result);
  } else if (response && response.upgrade) {
    upgrade(this, request, response, bytes.subarray(result));
  } else if (response && response.complete && !isInformational(response.statusCode)) {
    stopReading(this);
    this.removeListener('drain', onDrain);
    freeParser(parser, request, this);
  }
}

/* From here on the connection belongs to the listener of 'upgrade' or 'connect'. */
function upgrade(socket, request, response, rest) {
  request.res = response;
  stopReading(socket);
  socket.removeListener('drain', onDrain);
  if (request.timeoutCb) socket.removeListener('timeout', request.timeoutCb);
  freeParser(request.parser, request, socket);
  const event = request.method === 'CONNECT' ? 'connect' : 'upgrade';
  if (request.listenerCount(event) === 0) {
    socket.destroy();
    return;
  }
  request.upgradeOrConnect = true;
  socket.emit('agentRemove');
  socket.removeListener('close', onClose);
  socket.removeListener('error', onError);
  socket._httpMessage = null;
  socket.readableFlowing = null;
  request.emit(event, response, socket, rest);
  request.destroyed = true;
  request._closed = true;
  request.emit('close');
}

/* The server will send no more. */
function onEnd() {
  const { parser, _httpMessage: request } = this;
  if (!request.res && !request.socket._hadError) {
    request.socket._hadError = true;
    emitError(request, connectionReset('socket hang up'));
  }
  finishParser(parser, request, this);
  this.end();
}

/* The end of the connection may be the end of the response. */
function finishParser(parser, request, socket) {
  if (!parser) return;
  parser.finish();
  freeParser(parser, request, socket);
}

function onError(error) {
  const { parser, _httpMessage: request } = this;
  if (request) {
    request.socket._hadError = true;
    emitError(request, error);
  }
  finishParser(parser, request, this);
  stopReading(this);
  this.destroy();
}

function onClose() {
  const { parser, _httpMessage: request } = this;
  this.read(); // what is left comes out as 'data'
  request.destroyed = true;
  const response = request.res;
  if (response) {
    if (!response.complete) response.destroy(connectionReset('aborted'));
    request._closed = true;
    request.emit('close');
    if (!response.aborted && response.readable) response.push(null);
  } else {
    if (!request.socket._hadError) {
      request.socket._hadError = true;
      emitError(request, connectionReset('socket hang up'));
    }
    request._closed = true;
    request.emit('close');
  }
  request.outputData.length = 0;
  finishParser(parser, request, this);
}

function onDrain() {
  const request = this._httpMessage;
  if (!request || request.finished || !request[NEED_DRAIN]) return;
  request[NEED_DRAIN] = false;
  request.emit('drain');
}

/** 'timeout' of the request; `this` is the socket. */
function emitTimeout() {
  if (this._httpMessage) this._httpMessage.emit('timeout');
}

function onResponseTimeout() {
  const request = this._httpMessage;
  if (request && request.res) request.res.emit('timeout');
}

// ---- The end -----------------------------------------------------------------------------------------------------------

/* The response has been read; `this` is the response. */
function onResponseEnd() {
  const request = this.req, { socket } = request;
  if (request.timeoutCb) socket.removeListener('timeout', emitTimeout);
  socket.removeListener('timeout', onResponseTimeout);
  request._ended = true;
  if (!request.shouldKeepAlive) {
    if (!socket.writable) return;
    if (typeof socket.destroySoon === 'function') socket.destroySoon();
    else socket.end();
  } else if (request.writableFinished && !this.aborted) {
    release(request);
  }
}

/* The request was sent later than the response came; `this` is the request. */
function onRequestFinish() {
  if (this.shouldKeepAlive && this._ended) release(this);
}

/* The connection is free for the next request. */
function release(request) {
  const { socket } = request;
  if (request.timeoutCb) {
    socket.setTimeout(0, request.timeoutCb);
    request.timeoutCb = null;
  }
  socket.removeListener('close', onClose);
  socket.removeListener('error', onError);
  socket.removeListener('drain', onDrain);
  process.nextTick(free, request);
  request.destroyed = true;
  if (request.res) request.res.socket = null; // so that destroying it leaves the connection alone
}

function free(request) {
  request._closed = true;
  request.emit('close');
  if (request.socket) request.socket.emit('free');
}

module.exports = { beginExchange, emitError, emitTimeout };
