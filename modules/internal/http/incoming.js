/* internal/http/incoming.js -- IncomingMessage: a request as the server reads it, a response as the client does.
 *
 * HOW   the parser fills in the head and pushes the body; common.js connects the two. `headers` is made of `rawHeaders`
 *       when somebody asks for it.
 *
 *            rawHeaders ['Cookie', 'a=1', 'cookie', 'b=2', 'Host', 'x', 'Host', 'y', 'Via', 'p', 'Via', 'q']
 *            headers    { cookie: 'a=1; b=2', host: 'x', via: 'p, q' }
 *
 * WHY   the body's reader sets the pace: a full buffer stops the socket, _read() lets it go on.
 * READ  before common.js. Follows Node's http.html#class-httpincomingmessage.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Readable, finished } = require('stream');

/* Headers of which the first counts and the others are dropped. */
const single = new Set(['age', 'authorization', 'content-length', 'content-type', 'etag', 'expires', 'from', 'host',
  'if-modified-since', 'if-unmodified-since', 'last-modified', 'location', 'max-forwards', 'proxy-authorization', 'referer',
  'retry-after', 'server', 'user-agent']);

const HEADERS = Symbol('headers'), DISTINCT = Symbol('headersDistinct'), COUNT = Symbol('count');
const TRAILERS = Symbol('trailers'), TRAILERS_DISTINCT = Symbol('trailersDistinct'), TRAILER_COUNT = Symbol('trailerCount');

/** @param {net.Socket} socket it comes from @see http.html#class-httpincomingmessage */
function IncomingMessage(socket) {
  Readable.call(this, socket ? { highWaterMark: socket.readableHighWaterMark } : undefined);
  this._readableState.readingMore = true; // nothing is read before somebody asks
  this.socket = socket;
  this.httpVersionMajor = null;
  this.httpVersionMinor = null;
  this.httpVersion = null;
  this.complete = false;
  this[HEADERS] = null;
  this[COUNT] = 0;
  this.rawHeaders = [];
  this[TRAILERS] = null;
  this[TRAILER_COUNT] = 0;
  this.rawTrailers = [];
  this.joinDuplicateHeaders = false;
  this.aborted = false;
  this.upgrade = null;
  this.url = '';
  this.method = null;
  this.statusCode = null;
  this.statusMessage = null;
  this.client = socket;
  this._consuming = false; // somebody has read
  this._dumped = false;    // nobody will: what comes is thrown away
}
Object.setPrototypeOf(IncomingMessage.prototype, Readable.prototype);
Object.setPrototypeOf(IncomingMessage, Readable);

const proto = IncomingMessage.prototype;

// ---- Headers -------------------------------------------------------------------------------------------------------

/** Takes names and values as they came; after the body they are trailers. Only the first n count in `headers`. */
proto._addHeaderLines = function (lines, n) {
  if (!lines || lines.length === 0) return;
  const dest = this.complete ? this[TRAILERS] : this[HEADERS];
  if (this.complete) {
    this.rawTrailers = lines;
    this[TRAILER_COUNT] = n;
  } else {
    this.rawHeaders = lines;
    this[COUNT] = n;
  }
  if (dest) {
    for (let i = 0; i < n; i += 2) this._addHeaderLine(lines[i], lines[i + 1], dest);
  }
};

/** Puts one header into an object, with the rules for several of one name. */
proto._addHeaderLine = function (field, value, dest) {
  const name = field.toLowerCase(), before = dest[name];
  if (name === 'set-cookie') {
    if (before === undefined) dest[name] = [value];
    else before.push(value);
  } else if (typeof before !== 'string') { // also what every object has, like 'constructor'
    dest[name] = value;
  } else if (name === 'cookie') {
    dest[name] = `${before}; ${value}`;
  } else if (this.joinDuplicateHeaders || !single.has(name)) {
    dest[name] = `${before}, ${value}`;
  }
};

proto._addHeaderLineDistinct = function (field, value, dest) {
  const name = field.toLowerCase();
  if (dest[name]) dest[name].push(value);
  else dest[name] = [value];
};

/* An object of the lines, kept under a key; add is the name of the method that puts a line into it. */
function collect(message, key, lines, n, add, dest) {
  if (!message[key]) {
    message[key] = dest;
    for (let i = 0; i < n; i += 2) message[add](lines[i], lines[i + 1], dest);
  }
  return message[key];
}

function accessor(key, get) {
  return { get, set(value) { this[key] = value; }, configurable: false, enumerable: false };
}

Object.defineProperties(proto, {
  connection: { get() { return this.socket; }, set(socket) { this.socket = socket; }, configurable: false },
  headers: accessor(HEADERS, function () {
    return collect(this, HEADERS, this.rawHeaders, this[COUNT], '_addHeaderLine', {});
  }),
  headersDistinct: accessor(DISTINCT, function () {
    return collect(this, DISTINCT, this.rawHeaders, this[COUNT], '_addHeaderLineDistinct', Object.create(null));
  }),
  trailers: accessor(TRAILERS, function () {
    return collect(this, TRAILERS, this.rawTrailers, this[TRAILER_COUNT], '_addHeaderLine', {});
  }),
  trailersDistinct: accessor(TRAILERS_DISTINCT, function () {
    return collect(this, TRAILERS_DISTINCT, this.rawTrailers, this[TRAILER_COUNT], '_addHeaderLineDistinct',
      Object.create(null));
  }),
});

// ---- The body -------------------------------------------------------------------------------------------------------

/** @param {number} ms of silence before 'timeout' @param {function} [callback] @returns {IncomingMessage} this
 * @see http.html#messagesettimeoutmsecs-callback */
proto.setTimeout = function (ms, callback) {
  if (callback) this.on('timeout', callback);
  this.socket.setTimeout(ms);
  return this;
};

proto._read = function () {
  if (!this._consuming) {
    this._readableState.readingMore = false;
    this._consuming = true;
  }
  const socket = this.socket;
  if (socket && socket.readable && !socket._paused) socket.resume();
};

/* An error is told to those who listen, and only to them: many programs never did. */
function settle(message, error, callback) {
  if (message.listenerCount('error') === 0) callback();
  else callback(error);
}

/* A message that is given up before its end takes the connection with it. */
proto._destroy = function (error, callback) {
  if (!this.readableEnded || !this.complete) {
    this.aborted = true;
    this.emit('aborted');
  }
  if (!this.socket || this.socket.destroyed || !this.aborted) {
    process.nextTick(settle, this, error, callback);
    return;
  }
  this.socket.destroy(error);
  const stop = finished(this.socket, (failure) => {
    stop();
    const other = failure && failure.code !== 'ERR_STREAM_PREMATURE_CLOSE' ? failure : null;
    process.nextTick(settle, this, other || error, callback);
  });
};

/** Nobody reads the body: what comes of it is thrown away, so that the next message can come. */
proto._dump = function () {
  if (this._dumped) return;
  this._dumped = true;
  this.removeAllListeners('data');
  this.resume();
};

/** The same, where no body can be: it counts as read to its end. */
proto._dumpAndCloseReadable = function () {
  this._dumped = true;
  const state = this._readableState;
  state.ended = state.endEmitted = state.destroyed = state.closed = state.closeEmitted = true;
};

module.exports = IncomingMessage;
