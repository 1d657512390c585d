/* internal/net/socket.js -- net.Socket: a connection, from before it is one until it is closed.
 *
 *      new Socket ──connect()──▶ connecting ──'connect', 'ready'──▶ open ──end()──▶ half open ──'end'──▶ 'close'
 *                                    │                               │
 *                                    └────────── an error ───────────┴──▶ destroy() ──▶ 'error', 'close'
 *
 * HOW   a HandleStream (internal/stream_handle.js) whose handle may come later: what is written before the connection is
 *       there waits for 'connect'. How it gets there, with its lookups and attempts, is connect.js.
 * WHY   'close' comes from the closing phase, when the system has let go of the handle: so after the immediates.
 * READ  after internal/stream_handle.js, before connect.js. Follows Node's net.html#class-netsocket.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Duplex } = require('stream');
const HandleStream = require('internal/stream_handle');
const errors = require('internal/errors');
const validators = require('internal/validators');
const { NORMALIZED, normalizeArgs } = require('internal/net/arguments');

const natives = native('net');
const LONGEST = 2147483647; // ms that a timer can wait

/**
 * @param {object|number} [options] fd, handle, allowHalfOpen, readable, writable, pauseOnCreate, signal, noDelay, keepAlive,
 * keepAliveInitialDelay, those of Duplex @throws {TypeError} objectMode @see net.html#new-netsocketoptions
 */
function Socket(options) {
  if (!(this instanceof Socket)) return new Socket(options);
  if (options?.objectMode) throw errors.invalidValue('options.objectMode', options.objectMode, 'is not supported');
  if (options?.readableObjectMode || options?.writableObjectMode) {
    const name = `options.${options.readableObjectMode ? 'readableObjectMode' : 'writableObjectMode'}`;
    throw errors.invalidValue(name, true, 'is not supported');
  }
  options = typeof options === 'number' ? { fd: options } : { ...options };
  options.allowHalfOpen = Boolean(options.allowHalfOpen);
  HandleStream.call(this, null, { ...options, signal: undefined });
  this.connecting = false;
  this._hadError = false;
  this._parent = null;
  this._host = null;
  this._closeAfterHandlingError = false;
  this._sockname = null;
  this._pendingData = null;
  this._pendingEncoding = '';
  this.server = null;
  this._server = null;
  this.idle = null;  // the Timeout of setTimeout()
  this.idleQueue = 0;
  this.wanted = { noDelay: Boolean(options.noDelay), keepAlive: Boolean(options.keepAlive),
    delay: options.keepAliveInitialDelay }; // of a handle that is not there yet
  this.on('end', onEnd);
  const onread = options.onread && require('internal/net/onread');
  if (onread?.isUsable(options.onread)) onread.attach(this, options.onread);
  const handle = options.handle || (options.fd === undefined ? null : handleOf(options.fd));
  if (handle) begin(this, handle, options);
  if (options.signal) require('internal/streams/abort').addAbortSignal(options.signal, this);
}
Object.setPrototypeOf(Socket.prototype, HandleStream.prototype);
Object.setPrototypeOf(Socket, HandleStream);

const proto = Socket.prototype;

/* A handle for a descriptor that is open. */
function handleOf(fd) {
  validators.validateInt32(fd, 'fd', 0);
  const pipes = native('pipes'), kind = pipes.guess(fd);
  if (kind !== 'pipe' && kind !== 'tcp') throw errors.error('ERR_INVALID_FD_TYPE', kind.toUpperCase());
  const handle = kind === 'pipe' ? pipes.pipe(fd, `fd ${fd}`, false) : natives.tcpOn(fd);
  if (typeof handle === 'number') throw errors.errno(handle, 'open');
  return handle;
}

/* The socket was made with a connection: reads it, unless it should wait. */
function begin(socket, handle, options) {
  socket.adopt(handle);
  if (options.pauseOnCreate) socket._readableState.flowing = false;
  else if (!options.manualStart && options.readable !== false) socket.read(0);
}

/* The peer will write no more; and a socket that is not half open writes to it no more, either. */
function onEnd() {
  if (!this.allowHalfOpen) this.write = writeAfterEnd;
}

function writeAfterEnd(chunk, encoding, callback) {
  if (!this.writableEnded) return Duplex.prototype.write.call(this, chunk, encoding, callback);
  if (typeof encoding === 'function') callback = encoding;
  const error = Object.assign(new Error('This socket has been ended by the other party'), { code: 'EPIPE' });
  if (typeof callback === 'function') process.nextTick(callback, error);
  this.destroy(error);
  return false;
}

// ---- Connecting ----------------------------------------------------------------------------------------------------

/** connect(options | port[, host] | path[, callback]): begins a connection. @returns {Socket} this
 * @throws {TypeError|RangeError} of an option @see net.html#socketconnect */
proto.connect = function (...args) {
  const [options, callback] = args[0]?.[NORMALIZED] ? args[0] : normalizeArgs(args);
  if ((options.port === null || options.port === undefined) && (options.path === null || options.path === undefined)) {
    throw errors.error('ERR_MISSING_ARGS', ['options', 'port', 'path']);
  }
  if (this.write !== Duplex.prototype.write) this.write = Duplex.prototype.write;
  if (this.destroyed) {
    this._handle = null;
    this._peername = undefined;
    this._sockname = undefined;
    this._undestroy();
  }
  if (callback !== null) this.once('connect', callback);
  this._unrefTimer();
  this.connecting = true;
  require('internal/net/connect').connect(this, options);
  return this;
};

/** The connection is there: what was asked of it before is done now. */
proto.becomeConnected = function () {
  this.connecting = false;
  this._sockname = null;
  this._unrefTimer();
  if (this.wanted.noDelay) this._handle.setNoDelay?.(true);
  if (this.wanted.keepAlive) this._handle.setKeepAlive?.(true, this.wanted.delay);
  this.emit('connect');
  this.emit('ready');
  if (this.readable && !this.isPaused()) this.read(0);
};

/* Calls it when the connection is there, or refuse() when there will be none. */
function whenConnected(socket, call, refuse) {
  const onClose = () => { refuse(); };
  socket.once('connect', () => {
    socket.off('close', onClose);
    call();
  });
  socket.once('close', onClose);
}

proto._write = function (chunk, encoding, callback) {
  if (!this.connecting) {
    this._pendingData = null;
    HandleStream.prototype._write.call(this, chunk, encoding, callback);
    return;
  }
  this._pendingData = chunk;
  this._pendingEncoding = encoding;
  whenConnected(this, () => { this._write(chunk, encoding, callback); },
    () => { callback(errors.error('ERR_SOCKET_CLOSED_BEFORE_CONNECTION')); });
};

proto._final = function (callback) {
  if (this.connecting) this.once('connect', () => { this._final(callback); });
  else HandleStream.prototype._final.call(this, callback);
};

proto._read = function (n) {
  if (this.connecting || !this._handle) this.once('connect', () => { this._read(n); });
  else HandleStream.prototype._read.call(this, n);
};

// ---- The end -------------------------------------------------------------------------------------------------------

proto._destroy = function (error, callback) {
  this.connecting = false;
  for (let socket = this; socket; socket = socket._parent) clearTimeout(socket.idle);
  HandleStream.prototype._destroy.call(this, error, callback);
  this._sockname = null;
  if (!this._server) return;
  this._server._connections--;
  this._server._emitCloseIfDrained?.();
};

/** Ends the connection with a reset: the peer sees ECONNRESET. @returns {Socket} this
 * @throws {Error} ERR_INVALID_HANDLE_TYPE: no TCP @see net.html#socketresetanddestroy */
proto.resetAndDestroy = function () {
  if (!this._handle) {
    this.destroy(errors.error('ERR_SOCKET_CLOSED'));
    return this;
  }
  if (!this._handle.resetOnClose) throw errors.error('ERR_INVALID_HANDLE_TYPE');
  if (this.connecting) this.once('connect', this._reset);
  else this._reset();
  return this;
};

proto._reset = function () {
  const code = this._handle ? this._handle.resetOnClose() : 0;
  if (code < 0) this.emit('error', errors.errno(code, 'reset'));
  return this.destroy();
};

// ---- Time, and options of the connection ----------------------------------------------------------------------------

/** 'timeout' after that many ms in which nothing is read or written; 0: never. @returns {Socket} this
 * @see net.html#socketsettimeouttimeout-callback */
proto.setTimeout = function (ms, callback) {
  if (this.destroyed) return this;
  this.timeout = ms;
  validators.validateNumber(ms, 'msecs');
  if (ms < 0 || !Number.isFinite(ms)) throw errors.outOfRange('msecs', 'a non-negative finite number', ms);
  if (ms > LONGEST) {
    process.emitWarning(`${ms} does not fit into a 32-bit signed integer.\nTimer duration was truncated to ${LONGEST}.`,
      'TimeoutOverflowWarning');
    ms = LONGEST;
  }
  if (callback !== undefined) validators.validateFunction(callback, 'callback');
  clearTimeout(this.idle);
  this.idle = ms === 0 ? null : setTimeout(() => { this._onTimeout(); }, ms).unref();
  if (callback && ms === 0) this.removeListener('timeout', callback);
  else if (callback) this.once('timeout', callback);
  return this;
};

/* A write that goes on, however slowly, is no silence. */
proto._onTimeout = function () {
  const queue = this.queued > 0 && this._handle ? this._handle.writeQueueSize() : 0;
  if (queue > 0 && queue !== this.idleQueue) {
    this.idleQueue = queue;
    this._unrefTimer();
    return;
  }
  this.emit('timeout');
};

proto._unrefTimer = function () {
  for (let socket = this; socket; socket = socket._parent) {
    if (socket.idle) socket.idle.refresh();
  }
};

/** @param {boolean} [on] small writes leave at once @returns {Socket} this @see net.html#socketsetnodelaynodelay */
proto.setNoDelay = function (on = true) {
  this.wanted.noDelay = Boolean(on);
  if (this._handle && !this.connecting) this._handle.setNoDelay?.(this.wanted.noDelay);
  return this;
};

/** @param {boolean} on @param {number} [delay] ms before the first probe @returns {Socket} this
 * @see net.html#socketsetkeepaliveenable-initialdelay */
proto.setKeepAlive = function (on, delay = 0) {
  this.wanted.keepAlive = Boolean(on);
  this.wanted.delay = Math.trunc(delay / 1000);
  if (this._handle && !this.connecting) this._handle.setKeepAlive?.(this.wanted.keepAlive, this.wanted.delay);
  return this;
};

proto.ref = function () {
  if (!this._handle) return this.once('connect', this.ref);
  return HandleStream.prototype.ref.call(this);
};

proto.unref = function () {
  if (!this._handle) return this.once('connect', this.unref);
  return HandleStream.prototype.unref.call(this);
};

// ---- Who is at the ends ---------------------------------------------------------------------------------------------

proto._getpeername = function () {
  if (!this._handle || !this._handle.peername || this.connecting) return this._peername || {};
  if (!this._peername) {
    const name = this._handle.peername();
    if (typeof name === 'number') return {};
    this._peername = name;
  }
  return this._peername;
};

proto._getsockname = function () {
  if (!this._handle || !this._handle.sockname) return {};
  if (!this._sockname) {
    const name = this._handle.sockname();
    this._sockname = typeof name === 'number' ? {} : name;
  }
  return this._sockname;
};

/** @returns {{address: string, family: string, port: number}} this side @see net.html#socketaddress */
proto.address = function () {
  return this._getsockname();
};

const getters = {
  _connecting() { return this.connecting; },
  pending() { return !this._handle || this.connecting; },
  readyState() {
    if (this.connecting) return 'opening';
    if (this.readable && this.writable) return 'open';
    return this.readable ? 'readOnly' : this.writable ? 'writeOnly' : 'closed';
  },
  bufferSize() { return this._handle ? this.writableLength : undefined; },
  remoteAddress() { return this._getpeername().address; },
  remoteFamily() { return this._getpeername().family; },
  remotePort() { return this._getpeername().port; },
  localAddress() { return this._getsockname().address; },
  localPort() { return this._getsockname().port; },
  localFamily() { return this._getsockname().family; },
  _bytesDispatched() { return (this._handle ? this._handle.counts() : this.counts)[1]; },
};
for (const name of Object.keys(getters)) {
  Object.defineProperty(proto, name, { get: getters[name], configurable: true, enumerable: true });
}

module.exports = Socket;
