/* internal/http/outgoing.js -- OutgoingMessage: what a response on a server and a request of a client have in common.
 *
 *      setHeader() ─┐                                ┌─ chunked: length, bytes, ... 0, trailers
 *      writeHead() ─┴─▶ head, as text ─▶ write(), end() ─▶ as many bytes as Content-Length says
 *                                                    └─ whatever comes, until the connection is closed
 *
 * HOW   the head becomes text when the body begins, since only then is known which of the three ways the body goes; both
 *       leave in one piece. While the connection belongs to another message (or is not there) all waits in outputData.
 * WHY   it is no Writable but looks like one: a Writable's queue would be a second one above the socket's own.
 * READ  after headers.js; then head.js (the text), response.js, client.js. Follows Node's http.html#class-httpoutgoingmessage.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Stream, getDefaultHighWaterMark } = require('stream');
const errors = require('internal/errors');
const validators = require('internal/validators');
const { hasForbidden, validateHeaderName, validateHeaderValue } = require('internal/http/headers');
const { HEADERS, UNIQUE, storeHeader } = require('internal/http/head');

const CORKED = Symbol('corked'), CHUNKS = Symbol('chunks'), CHUNKS_LENGTH = Symbol('chunksLength');
const NEED_DRAIN = Symbol('needDrain'), WRITTEN = Symbol('bytesWritten'), ERRORED = Symbol('errored');
const LIMIT = Symbol('highWaterMark'), STRICT_BODY = Symbol('rejectNonStandardBodyWrites');
const CRLF = '\r\n';

const nothing = () => {};

/** @param {object} [options] highWaterMark, rejectNonStandardBodyWrites @see http.html#class-httpoutgoingmessage */
function OutgoingMessage(options) {
  Stream.call(this);
  this.outputData = []; // what waits for the connection: { data, encoding, callback }
  this.outputSize = 0;
  this.writable = true;
  this.destroyed = false;
  this._last = false;   // the connection ends with this message
  this.chunkedEncoding = false;
  this.shouldKeepAlive = true;
  this.maxRequestsOnConnectionReached = false;
  this._defaultKeepAlive = true;
  this.useChunkedEncodingByDefault = true;
  this.sendDate = false;
  this._removedConnection = false;
  this._removedContLen = false;
  this._removedTE = false;
  this.strictContentLength = false;
  this[WRITTEN] = 0;
  this._contentLength = null;
  this._hasBody = true;
  this._trailer = '';
  this[NEED_DRAIN] = false;
  this.finished = false;
  this._headerSent = false;
  this[CORKED] = 0;
  this[CHUNKS] = [];    // data, encoding, callback, data, ...: one chunk when uncorked
  this[CHUNKS_LENGTH] = 0;
  this._closed = false;
  this.socket = null;
  this._header = null;  // the head as text
  this[HEADERS] = null; // name in lower case: [name, value]
  this._keepAliveTimeout = 0;
  this._onPendingData = nothing;
  this[ERRORED] = null;
  this[LIMIT] = options && options.highWaterMark !== undefined ? options.highWaterMark : getDefaultHighWaterMark(false);
  this[STRICT_BODY] = Boolean(options && options.rejectNonStandardBodyWrites);
}
Object.setPrototypeOf(OutgoingMessage.prototype, Stream.prototype);
Object.setPrototypeOf(OutgoingMessage, Stream);

const proto = OutgoingMessage.prototype;

// ---- Headers -------------------------------------------------------------------------------------------------------

function checkNotSent(message, verb) {
  if (message._header) throw errors.error('ERR_HTTP_HEADERS_SENT', verb);
}

/** @returns {OutgoingMessage} this @throws {Error} ERR_HTTP_HEADERS_SENT, ERR_INVALID_HTTP_TOKEN, ERR_INVALID_CHAR
 * @see http.html#outgoingmessagesetheadername-value */
proto.setHeader = function (name, value) {
  checkNotSent(this, 'set');
  validateHeaderName(name);
  validateHeaderValue(name, value);
  if (this[HEADERS] === null) this[HEADERS] = Object.create(null);
  this[HEADERS][name.toLowerCase()] = [name, value];
  return this;
};

/** @param {Headers|Map} headers @returns {OutgoingMessage} this @see http.html#outgoingmessagesetheadersheaders */
proto.setHeaders = function (headers) {
  checkNotSent(this, 'set');
  if (!headers || Array.isArray(headers) || typeof headers.keys !== 'function' || typeof headers.get !== 'function') {
    throw errors.invalidType('headers', ['Headers', 'Map'], headers);
  }
  // Several cookies are one header with a list here, not many that overwrite each other.
  const cookies = [];
  for (const [name, value] of headers) {
    if (name === 'set-cookie') cookies.push(...(Array.isArray(value) ? value : [value]));
    else this.setHeader(name, value);
  }
  if (cookies.length > 0) this.setHeader('set-cookie', cookies);
  return this;
};

/** @param {string|string[]} value one more @returns {OutgoingMessage} this
 * @see http.html#outgoingmessageappendheadername-value */
proto.appendHeader = function (name, value) {
  checkNotSent(this, 'append');
  validateHeaderName(name);
  validateHeaderValue(name, value);
  if (this[HEADERS] === null) this[HEADERS] = Object.create(null);
  const entry = this[HEADERS][name.toLowerCase()];
  if (!entry) {
    this[HEADERS][name.toLowerCase()] = [name, value];
  } else {
    if (!Array.isArray(entry[1])) entry[1] = [entry[1]];
    if (Array.isArray(value)) entry[1].push(...value);
    else entry[1].push(value);
  }
  return this;
};

function entryOf(message, name) {
  validators.validateString(name, 'name');
  return message[HEADERS] === null ? undefined : message[HEADERS][name.toLowerCase()];
}

proto.getHeader = function (name) {
  const entry = entryOf(this, name);
  return entry && entry[1];
};

proto.hasHeader = function (name) {
  return entryOf(this, name) !== undefined;
};

proto.getHeaderNames = function () {
  return this[HEADERS] === null ? [] : Object.keys(this[HEADERS]);
};

proto.getRawHeaderNames = function () {
  return this[HEADERS] === null ? [] : Object.values(this[HEADERS]).map((entry) => entry[0]);
};

proto.getHeaders = function () {
  const all = Object.create(null), headers = this[HEADERS];
  if (headers !== null) {
    for (const name of Object.keys(headers)) all[name] = headers[name][1];
  }
  return all;
};

/** What the head would get by itself under that name it will not get, either.
 * @throws {Error} ERR_HTTP_HEADERS_SENT @see http.html#outgoingmessageremoveheadername */
proto.removeHeader = function (name) {
  validators.validateString(name, 'name');
  checkNotSent(this, 'remove');
  const key = name.toLowerCase();
  if (key === 'connection') this._removedConnection = true;
  else if (key === 'content-length') this._removedContLen = true;
  else if (key === 'transfer-encoding') this._removedTE = true;
  else if (key === 'date') this.sendDate = false;
  if (this[HEADERS] !== null) delete this[HEADERS][key];
};

/** Headers that follow a chunked body. @param {object|Array} headers @see http.html#outgoingmessageaddtrailersheaders */
proto.addTrailers = function (headers) {
  this._trailer = '';
  const isList = Array.isArray(headers);
  for (const key of Object.keys(headers)) {
    const name = isList ? headers[key][0] : key, value = isList ? headers[key][1] : headers[key];
    validateHeaderName(name, 'Trailer name');
    const unique = this[UNIQUE] && this[UNIQUE].has(name.toLowerCase());
    const values = !Array.isArray(value) ? [value] : unique ? [value.join('; ')] : value;
    for (const one of values) {
      if (hasForbidden(one)) throw errors.error('ERR_INVALID_CHAR', 'trailer content', name);
      this._trailer += `${name}: ${one}\r\n`;
    }
  }
};

/** @throws {Error} ERR_HTTP_TRAILER_INVALID, and of headers that are wrong */
proto._storeHeader = function (firstLine, headers) {
  storeHeader(this, firstLine, headers);
};

/* What older programs call: the headers by the names that they were set with. */
proto._renderHeaders = function () {
  if (this._header) throw errors.error('ERR_HTTP_HEADERS_SENT', 'render');
  const all = {}, headers = this[HEADERS];
  if (headers !== null) {
    for (const [name, value] of Object.values(headers)) all[name] = value;
  }
  return all;
};

proto._implicitHeader = function () {
  throw errors.error('ERR_METHOD_NOT_IMPLEMENTED', '_implicitHeader()');
};

/** Sends the head now, before any body. @see http.html#outgoingmessageflushheaders */
proto.flushHeaders = function () {
  if (!this._header) this._implicitHeader();
  this._send('');
};

// ---- Writing -------------------------------------------------------------------------------------------------------

/* Puts the head in front of what is first. */
proto._send = function (data, encoding, callback, byteLength) {
  if (!this._headerSent) {
    const head = this._header;
    if (typeof data === 'string' && (!encoding || encoding === 'utf8' || encoding === 'latin1')) {
      data = head + data;
    } else {
      this.outputData.unshift({ data: head, encoding: 'latin1', callback: null });
      this.outputSize += head.length;
      this._onPendingData(head.length);
    }
    this._headerSent = true;
  }
  return this._writeRaw(data, encoding, callback, byteLength);
};

/* To the connection, or, while it is not this message's, to what waits. */
proto._writeRaw = function (data, encoding, callback) {
  const socket = this.socket;
  if (socket && socket.destroyed) return false;
  if (typeof encoding === 'function') [encoding, callback] = [null, encoding];
  if (socket && socket._httpMessage === this && socket.writable) {
    if (this.outputData.length > 0) this._flushOutput(socket);
    return socket.write(data, encoding, callback);
  }
  this.outputData.push({ data, encoding, callback });
  this.outputSize += data.length;
  this._onPendingData(data.length);
  return this.outputSize < this[LIMIT];
};

function emitError(message, error, callback) {
  callback(error);
  if (typeof message.emit === 'function' && !message.destroyed) message.emit('error', error);
}

/* What cannot be written: a callback hears of it, and 'error'. */
function refuse(message, error, callback) {
  if (message.destroyed) process.nextTick(callback, error);
  else process.nextTick(emitError, message, error, callback);
  return false;
}

const lengthOf = (chunk, encoding) => typeof chunk === 'string' ? Buffer.byteLength(chunk, encoding) : chunk.byteLength;

const isStrict = (message) => message.strictContentLength && message._contentLength !== null && message._hasBody &&
  !message._removedContLen && !message.chunkedEncoding && !message.hasHeader('transfer-encoding');

/* Counts what is written, where the length was promised strictly. */
function count(message, length, last) {
  const written = message[WRITTEN] + length, promised = message._contentLength;
  if (isStrict(message) && (last ? written !== promised : written > promised)) {
    throw errors.error('ERR_HTTP_CONTENT_LENGTH_MISMATCH', written, promised);
  }
  message[WRITTEN] = written;
}

/* One chunk: its length, its bytes. */
function sendChunk(message, chunk, encoding, callback, length) {
  if (message[CORKED] && message._headerSent) {
    message[CHUNKS].push(chunk, encoding, callback);
    message[CHUNKS_LENGTH] += length;
    return message[CHUNKS_LENGTH] < message[LIMIT];
  }
  const size = `${length.toString(16)}\r\n`;
  if (typeof chunk === 'string' && (!encoding || encoding === 'utf8' || encoding === 'latin1')) {
    return message._send(`${size}${chunk}\r\n`, encoding, callback);
  }
  message._send(size, 'latin1', null);
  message._send(chunk, encoding, null, length);
  return message._send(CRLF, 'latin1', callback);
}

function uncork(socket) {
  socket.uncork();
}

function writeAny(message, chunk, encoding, callback, last) {
  if (typeof callback !== 'function') callback = nothing;
  if (chunk === null) throw errors.error('ERR_STREAM_NULL_VALUES');
  if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) {
    throw errors.invalidType('chunk', ['string', 'Buffer', 'Uint8Array'], chunk);
  }
  if (message.finished) return refuse(message, errors.error('ERR_STREAM_WRITE_AFTER_END'), callback);
  if (message.destroyed) return refuse(message, errors.error('ERR_STREAM_DESTROYED', 'write'), callback);
  const length = lengthOf(chunk, encoding);
  if (message.strictContentLength) count(message, length, last);
  if (!message._header) {
    if (last) message._contentLength = length;
    message._implicitHeader();
  }
  if (!message._hasBody) {
    if (message[STRICT_BODY]) throw errors.error('ERR_HTTP_BODY_NOT_ALLOWED');
    process.nextTick(callback);
    return true;
  }
  if (!last && message.socket && !message.socket.writableCorked) { // what is written in this turn goes together
    message.socket.cork();
    process.nextTick(uncork, message.socket);
  }
  return message.chunkedEncoding && length > 0 ? sendChunk(message, chunk, encoding, callback, length)
    : message._send(chunk, encoding, callback, length);
}

/** @returns {boolean} false: wait for 'drain' @throws {TypeError|Error} of the chunk, or ERR_HTTP_CONTENT_LENGTH_MISMATCH
 * @see http.html#outgoingmessagewritechunk-encoding-callback */
proto.write = function (chunk, encoding, callback) {
  if (typeof encoding === 'function') [encoding, callback] = [null, encoding];
  const more = writeAny(this, chunk, encoding, callback, false);
  if (!more) this[NEED_DRAIN] = true;
  return more;
};

proto.cork = function () {
  this[CORKED]++;
  if (this.socket) this.socket.cork();
};

/** What was written while corked becomes one chunk. @see http.html#outgoingmessageuncork */
proto.uncork = function () {
  this[CORKED]--;
  if (this.socket) this.socket.uncork();
  const chunks = this[CHUNKS];
  if (this[CORKED] || chunks.length === 0) return;
  const callbacks = [];
  this._send(`${this[CHUNKS_LENGTH].toString(16)}\r\n`, 'latin1', null);
  for (let i = 0; i < chunks.length; i += 3) {
    this._send(chunks[i], chunks[i + 1], null);
    callbacks.push(chunks[i + 2]);
  }
  this._send(CRLF, 'latin1', (error) => { for (const callback of callbacks) callback(error); });
  this[CHUNKS] = [];
  this[CHUNKS_LENGTH] = 0;
};

// ---- The end -------------------------------------------------------------------------------------------------------

function onFinish(message) {
  if (!(message.socket && message.socket._hadError)) message.emit('finish');
}

function endAgain(message, callback) {
  if (typeof callback !== 'function') return;
  if (message.writableFinished) callback(errors.error('ERR_STREAM_ALREADY_FINISHED', 'end'));
  else message.on('finish', callback);
}

/* What closes the body; its callback comes when all is written. */
function sendEnd(message, chunk) {
  const finish = onFinish.bind(undefined, message);
  if (message._hasBody && message.chunkedEncoding) message._send(`0\r\n${message._trailer}\r\n`, 'latin1', finish);
  else if (!message._headerSent || message.writableLength || chunk) message._send('', 'latin1', finish);
  else process.nextTick(finish);
}

/** end([chunk[, encoding]][, callback]). @returns {OutgoingMessage} this
 * @see http.html#outgoingmessageendchunk-encoding-callback */
proto.end = function (chunk, encoding, callback) {
  if (typeof chunk === 'function') [chunk, encoding, callback] = [null, null, chunk];
  else if (typeof encoding === 'function') [encoding, callback] = [null, encoding];
  if (chunk) {
    if (this.finished) {
      refuse(this, errors.error('ERR_STREAM_WRITE_AFTER_END'), typeof callback === 'function' ? callback : nothing);
      return this;
    }
    if (this.socket) this.socket.cork();
    writeAny(this, chunk, encoding, null, true);
  } else if (this.finished) {
    endAgain(this, callback);
    return this;
  } else if (!this._header) {
    if (this.socket) this.socket.cork();
    this._contentLength = 0;
    this._implicitHeader();
  }
  if (typeof callback === 'function') this.once('finish', callback);
  if (isStrict(this) && this[WRITTEN] !== this._contentLength) {
    throw errors.error('ERR_HTTP_CONTENT_LENGTH_MISMATCH', this[WRITTEN], this._contentLength);
  }
  sendEnd(this, chunk);
  if (this.socket) { // however often it was corked
    this.socket._writableState.corked = 1;
    this.socket.uncork();
  }
  this[CORKED] = 1;
  this.uncork();
  this.finished = true;
  if (this.outputData.length === 0 && this.socket && this.socket._httpMessage === this) this._finish();
  return this;
};

proto._finish = function () {
  this.emit('prefinish');
};

/* The connection is this message's now: what waited goes out. */
proto._flush = function () {
  const socket = this.socket;
  if (!socket || !socket.writable) return;
  const more = this._flushOutput(socket);
  if (this.finished) {
    this._finish();
  } else if (more && this[NEED_DRAIN]) {
    this[NEED_DRAIN] = false;
    this.emit('drain');
  }
};

proto._flushOutput = function (socket) {
  for (; this[CORKED] > 0; --this[CORKED]) socket.cork();
  if (this.outputData.length === 0) return undefined;
  let more;
  socket.cork();
  for (const { data, encoding, callback } of this.outputData) more = socket.write(data, encoding, callback);
  socket.uncork();
  this.outputData = [];
  this._onPendingData(-this.outputSize);
  this.outputSize = 0;
  return more;
};

/** @param {Error} [error] @returns {OutgoingMessage} this @see http.html#outgoingmessagedestroyerror */
proto.destroy = function (error) {
  if (this.destroyed) return this;
  this.destroyed = true;
  this[ERRORED] = error;
  if (this.socket) this.socket.destroy(error);
  else this.once('socket', (socket) => { socket.destroy(error); });
  return this;
};

/** 'timeout' after that many ms of silence on the connection @returns {OutgoingMessage} this
 * @see http.html#outgoingmessagesettimeoutmsesc-callback */
proto.setTimeout = function (ms, callback) {
  if (callback) this.on('timeout', callback);
  if (this.socket) this.socket.setTimeout(ms);
  else this.once('socket', (socket) => { socket.setTimeout(ms); });
  return this;
};

proto.pipe = function () {
  this.emit('error', errors.error('ERR_STREAM_CANNOT_PIPE'));
};

/* An async listener has failed. */
proto[Symbol.for('nodejs.rejection')] = function (error) {
  this.destroy(error);
};

// ---- What it looks like ----------------------------------------------------------------------------------------------

function getter(name, get, set) {
  Object.defineProperty(proto, name, { get, set, configurable: true, enumerable: false });
}
getter('errored', function () { return this[ERRORED]; });
getter('closed', function () { return this._closed; });
getter('headersSent', function () { return Boolean(this._header); });
getter('connection', function () { return this.socket; }, function (socket) { this.socket = socket; });
getter('writableEnded', function () { return this.finished; });
getter('writableFinished', function () {
  return this.finished && this.outputSize === 0 && (!this.socket || this.socket.writableLength === 0);
});
getter('writableObjectMode', () => false);
getter('writableLength', function () {
  return this.outputSize + this[CHUNKS_LENGTH] + (this.socket ? this.socket.writableLength : 0);
});
getter('writableHighWaterMark', function () {
  return this.socket ? this.socket.writableHighWaterMark : this[LIMIT];
});
getter('writableCorked', function () { return this[CORKED]; });
getter('writableNeedDrain', function () { return !this.destroyed && !this.finished && this[NEED_DRAIN]; });

module.exports = { NEED_DRAIN, OutgoingMessage };
