/* internal/http/connection.js -- one connection of a server: requests come in, responses go out in the same order.
 *
 *      bytes ─▶ parser ─▶ request 1 ─▶ 'request' ─▶ response 1: has the socket, writes
 *                         request 2 ─▶ 'request' ─▶ response 2: waits in `outgoing` until response 1 has finished
 *
 * HOW   a client may send requests without waiting (pipelining). Each response is made with its request; the first one has
 *       the socket, what the others write waits in them. When they hold more than the socket's limit, the socket is read
 *       no more until they have gone out.
 * WHY   after an error the bytes that follow mean nothing: the connection is answered 400 (or 408, 431), and ended.
 * READ  after response.js, with server.js. Follows Node's http.html#class-httpserver and its events.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { channel } = require('diagnostics_channel');
const { CONTINUE, connectionReset, createParser, freeParser, prepareError } = require('internal/http/common');
const { NEED_DRAIN } = require('internal/http/outgoing');
const { STATUS_CODES } = require('internal/http/headers');
const { UNIQUE } = require('internal/http/head');
const { emitClose } = require('internal/http/response');

const onStart = channel('http.server.request.start'), onDone = channel('http.server.response.finish');
const CONNECTIONS = Symbol('connections'), RESPONSE_CLASS = Symbol('ServerResponse');

/* What a connection knows: server, socket, parser; the requests that are not answered, the responses that wait. */
class Connection {
  constructor(server, socket) {
    this.server = server;
    this.socket = socket;
    this.parser = createParser(server, socket);
    this.incoming = [];
    this.outgoing = [];
    this.waiting = 0;       // bytes in responses that have no socket yet
    this.requests = 0;
    this.keptAlive = false; // keepAliveTimeout runs
    this.listeners = {
      data: (bytes) => { this.onData(bytes); },
      end: () => { this.onEnd(); },
      close: () => { this.onClose(); },
      drain: () => { this.onDrain(); },
      error: socketOnError,
      timeout: socketOnTimeout,
    };
  }

  open() {
    const { server, socket, parser } = this;
    server[CONNECTIONS].add(socket);
    if (socket.server === null || socket.server === undefined) socket.server = server;
    if (server.timeout && typeof socket.setTimeout === 'function') socket.setTimeout(server.timeout);
    parser.onIncoming = (request, keepAlive) => this.onRequest(request, keepAlive);
    socket.parser = parser;
    socket._paused = false;
    for (const event of Object.keys(this.listeners)) socket.on(event, this.listeners[event]);
  }

  // ---- Bytes ----

  onData(bytes) {
    const { parser, socket } = this;
    const result = parser.execute(bytes);
    this.awake();
    if (result instanceof Error) {
      prepareError(result, parser, bytes);
      socketOnError.call(socket, result);
    } else if (parser.incoming && parser.incoming.upgrade) {
      this.upgrade(parser.incoming, bytes.subarray(result));
    }
  }

  /* Something came: the timeout of keeping alive is over. */
  awake() {
    if (!this.keptAlive) return;
    this.socket.setTimeout(this.server.timeout || 0);
    this.keptAlive = false;
  }

  /* From here on the connection belongs to the listener of 'upgrade' or 'connect'. */
  upgrade(request, rest) {
    const { server, socket, parser } = this;
    server[CONNECTIONS].delete(socket);
    for (const event of ['data', 'end', 'close', 'drain', 'error']) socket.removeListener(event, this.listeners[event]);
    freeParser(parser, request, socket);
    const event = request.method === 'CONNECT' ? 'connect' : 'upgrade';
    if (event === 'upgrade' || server.listenerCount(event) > 0) {
      socket.readableFlowing = null;
      server.emit(event, request, socket, rest);
    } else {
      socket.destroy();
    }
  }

  onEnd() {
    const { server, socket, outgoing } = this;
    const result = this.parser.finish();
    if (result instanceof Error) socketOnError.call(socket, result);
    else if (!server.httpAllowHalfOpen) socket.end();
    else if (outgoing.length > 0) outgoing[outgoing.length - 1]._last = true;
    else if (socket._httpMessage) socket._httpMessage._last = true;
    else socket.end();
  }

  onClose() {
    this.server[CONNECTIONS].delete(this.socket);
    freeParser(this.parser, null, this.socket);
    while (this.incoming.length > 0) this.incoming.shift().destroy(connectionReset('aborted'));
  }

  onDrain() {
    const { socket } = this, full = this.waiting > socket.writableHighWaterMark;
    if (socket._paused && !full) {
      socket._paused = false;
      socket.resume();
    }
    const message = socket._httpMessage;
    if (message && !message.finished && message[NEED_DRAIN]) {
      message[NEED_DRAIN] = false;
      message.emit('drain');
    }
  }

  // ---- Requests ----

  /* Called by the parser; gives what it wants to know: 0, or 2 for an upgrade. */
  onRequest(request, keepAlive) {
    const { server, socket } = this;
    this.awake();
    if (request.upgrade) {
      request.upgrade = request.method === 'CONNECT' || server.listenerCount('upgrade') > 0;
      if (request.upgrade) return 2;
    }
    this.incoming.push(request);
    if (!socket._paused && (socket.writableNeedDrain || this.waiting >= socket.writableHighWaterMark)) {
      socket._paused = true;
      socket.pause();
    }
    const response = this.respond(request, keepAlive);
    if (onStart.hasSubscribers) onStart.publish({ request, response, socket, server });
    if (socket._httpMessage) this.outgoing.push(response);
    else response.assignSocket(socket);
    response.on('finish', () => { this.onFinish(request, response); });
    this.announce(request, response);
    return 0;
  }

  respond(request, keepAlive) {
    const { server, socket } = this;
    const response = new server[RESPONSE_CLASS](request,
      { highWaterMark: socket.writableHighWaterMark, rejectNonStandardBodyWrites: server.rejectNonStandardBodyWrites });
    response._keepAliveTimeout = server.keepAliveTimeout;
    response._maxRequestsPerSocket = server.maxRequestsPerSocket;
    response._onPendingData = (bytes) => {
      this.waiting += bytes;
      this.onDrain();
    };
    response.shouldKeepAlive = keepAlive;
    response[UNIQUE] = server[UNIQUE];
    return response;
  }

  /* The server's listeners hear of the request, unless HTTP/1.1 itself says what becomes of it. */
  announce(request, response) {
    const { server } = this, isModern = request.httpVersionMajor === 1 && request.httpVersionMinor === 1;
    if (isModern && server.requireHostHeader && request.headers.host === undefined) {
      response.writeHead(400, ['Connection', 'close']);
      response.end();
    } else if (isModern && this.isTooMany(response)) {
      server.emit('dropRequest', request, this.socket);
      response.writeHead(503);
      response.end();
    } else if (isModern && request.headers.expect !== undefined) {
      this.expect(request, response);
    } else {
      request.on('end', forgetRequest);
      server.emit('request', request, response);
    }
  }

  isTooMany(response) {
    const most = this.server.maxRequestsPerSocket;
    if (typeof most !== 'number' || most <= 0) return false;
    this.requests++;
    response.maxRequestsOnConnectionReached = most <= this.requests;
    return most < this.requests;
  }

  expect(request, response) {
    const { server } = this;
    if (CONTINUE.test(request.headers.expect)) {
      response._expect_continue = true;
      if (server.listenerCount('checkContinue') > 0) {
        server.emit('checkContinue', request, response);
      } else {
        response.writeContinue();
        server.emit('request', request, response);
      }
    } else if (server.listenerCount('checkExpectation') > 0) {
      server.emit('checkExpectation', request, response);
    } else {
      response.writeHead(417);
      response.end();
    }
  }

  /* A response is on its way: the next one has the socket, or the connection ends, or waits for a request. */
  onFinish(request, response) {
    const { server, socket } = this;
    if (onDone.hasSubscribers) onDone.publish({ request, response, socket, server });
    this.incoming.shift();
    if (!request._consuming) request._dump(); // nobody has read it: the next request is behind it
    response.detachSocket(socket);
    forgetRequest.call(request);
    process.nextTick(emitClose, response);
    if (response._last) {
      if (typeof socket.destroySoon === 'function') socket.destroySoon();
      else socket.end();
    } else if (this.outgoing.length > 0) {
      this.outgoing.shift().assignSocket(socket);
    } else if (server.keepAliveTimeout > 0 && Number.isFinite(server.keepAliveTimeout)
      && typeof socket.setTimeout === 'function') {
      socket.setTimeout(server.keepAliveTimeout);
      this.keptAlive = true;
    }
  }
}

/* The parser need not know a request that was read to its end; `this` is the request. */
function forgetRequest() {
  const parser = this.socket && this.socket.parser;
  if (!parser || parser.incoming !== this) return;
  if (this.readableEnded) parser.incoming = null;
  else this.on('end', forgetRequest);
}

// ---- Errors and silence ------------------------------------------------------------------------------------------------

const statusOf = { HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413, ERR_HTTP_REQUEST_TIMEOUT: 408 };

function ignore() {}

/** An error of the connection or of what came on it: 'clientError' decides, or it is answered and ended. `this` is the
 * socket. @see http.html#event-clienterror */
function socketOnError(error) {
  this.removeListener('error', socketOnError);
  if (this.listenerCount('error', ignore) === 0) this.on('error', ignore);
  if (this.server.emit('clientError', error, this)) return;
  if (this.writable && (!this._httpMessage || !this._httpMessage._headerSent)) {
    const status = statusOf[error.code] || 400;
    this.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`);
  }
  if (typeof this.destroySoon === 'function') this.destroySoon();
  else this.end();
}

/* 'timeout' of the request, the response or the server; where nobody listens the connection is closed. */
function socketOnTimeout() {
  const request = this.parser && this.parser.incoming;
  const heard = [request && !request.complete && request.emit('timeout', this),
    this._httpMessage && this._httpMessage.emit('timeout', this), this.server.emit('timeout', this)];
  if (!heard.some(Boolean)) this.destroy();
}

/** A listener of 'connection'; `this` is the server. @param {net.Socket} socket or any Duplex */
function connectionListener(socket) {
  new Connection(this, socket).open();
}

module.exports = { CONNECTIONS, RESPONSE_CLASS, connectionListener, socketOnError };
