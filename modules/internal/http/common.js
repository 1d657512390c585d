/* internal/http/common.js -- between the parser in C and the messages that programs see.
 *
 * HOW   a parser belongs to a connection (on a server) or to a request (on a client). Its three callbacks make an
 *       IncomingMessage of what it finds, and call onIncoming(message, keepAlive) of its owner, who says what follows.
 * WHY   what server and client have in common is here.
 * READ  after src/native/http_parser.c and incoming.js, before server.js and client.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const IncomingMessage = require('internal/http/incoming');
const natives = native('http_parser');

const MAX_HEADER_SIZE = 16384; // bytes, as Node's; --max-http-header-size changes it in Node only
const MAX_PAIRS = 2000;        // names and values that `headers` is made of, unless maxHeadersCount says otherwise
const MESSAGE_CLASS = Symbol('IncomingMessage');

/* What every parser has besides its native half; `this` is the parser. */
const proto = Object.assign(Object.create(natives.prototype), {
  /* The head is there. 0: the body follows, 1: there is none, 2: what follows is not HTTP. */
  onheaders(major, minor, rawHeaders, method, url, status, statusMessage, upgrade, keepAlive) {
    const server = this.socket && this.socket.server;
    const message = this.incoming = new ((server && server[MESSAGE_CLASS]) || IncomingMessage)(this.socket);
    message.httpVersionMajor = major;
    message.httpVersionMinor = minor;
    message.httpVersion = `${major}.${minor}`;
    message.joinDuplicateHeaders = Boolean((server && server.joinDuplicateHeaders) || this.joinDuplicateHeaders);
    message.url = url;
    message.upgrade = upgrade;
    message._addHeaderLines(rawHeaders,
      this.maxHeaderPairs > 0 ? Math.min(rawHeaders.length, this.maxHeaderPairs) : rawHeaders.length);
    if (method === undefined) {
      message.statusCode = status;
      message.statusMessage = statusMessage;
    } else {
      message.method = method;
    }
    return this.onIncoming(message, keepAlive);
  },

  /* A part of the body: the bytes from start on. */
  onbody(bytes, start, length) {
    const message = this.incoming;
    if (message === null || message._dumped) return;
    const part = length === bytes.length ? bytes : bytes.subarray(start, start + length);
    if (!message.push(part)) this.socket.pause();
  },

  oncomplete(trailers) {
    const message = this.incoming;
    if (message !== null) {
      message.complete = true;
      message._addHeaderLines(trailers, trailers.length);
      message.push(null);
    }
    const socket = this.socket; // the next message may be read
    if (socket && socket.readable && !socket._paused) socket.resume();
  },
});

/**
 * @param {object} owner of the options maxHeaderSize, insecureHTTPParser, maxHeadersCount: a server, or a request's options
 * @param {net.Socket} socket @param {string} [request] of a client: 'GET /path'
 * @returns {object} a parser; onIncoming is for the caller to set
 */
function createParser(owner, socket, request) {
  const lenient = owner.insecureHTTPParser === undefined ? false : owner.insecureHTTPParser;
  const parser = natives.create(proto, request === undefined, owner.maxHeaderSize || MAX_HEADER_SIZE, lenient, request);
  parser.socket = socket;
  parser.incoming = null;
  parser.outgoing = null;
  parser.onIncoming = null;
  parser.joinDuplicateHeaders = false;
  parser.maxHeaderPairs = typeof owner.maxHeadersCount === 'number' ? owner.maxHeadersCount * 2 : MAX_PAIRS;
  return parser;
}

/** The parser has done its work. Messages keep their socket. */
function freeParser(parser, request, socket) {
  if (parser) parser.close();
  if (request) request.parser = null;
  if (socket) socket.parser = null;
}

/** Adds to a parser's error the bytes that it is about. */
function prepareError(error, parser, bytes) {
  error.rawPacket = bytes;
}

/** The error of a connection that the other side gave up. @param {string} message @returns {Error} ECONNRESET */
function connectionReset(message) {
  return Object.assign(new Error(message), { code: 'ECONNRESET' });
}

module.exports = {
  CHUNKED: /(?:^|\W)chunked(?:$|\W)/i,
  CONTINUE: /(?:^|\W)100-continue(?:$|\W)/i,
  MAX_HEADER_SIZE,
  MESSAGE_CLASS,
  connectionReset,
  createParser,
  freeParser,
  methods: natives.methods,
  prepareError,
};
