/* internal/net/server.js -- net.Server: waits at an address, and makes a Socket of each connection.
 *
 *      listen() ─▶ (lookup) ─▶ bound, listening ─▶ 'listening'          close() ─▶ no more are taken
 *                                   │                                              │ the last connection ends
 *                                   └─ each connection ─▶ 'connection'             └─▶ 'close', on a tick
 *
 * HOW   the handle calls onconnection(code), accept() gives the connection. `_connections` counts what has not ended.
 * NODE  in a cluster's worker the primary listens; here there is no cluster.
 * READ  after socket.js and src/native/net.c. Follows Node's net.html#class-netserver.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const EventEmitter = require('events');
const errors = require('internal/errors');
const validators = require('internal/validators');
const Socket = require('internal/net/socket');
const { isIP, isPath, normalizeArgs, toNumber } = require('internal/net/arguments');

const natives = native('net');
const BACKLOG = 511;               // as Node's; the system has its own limit
const READABLE = 1, WRITABLE = 2;  // uv_pipe_chmod

const withSentence = (...facts) => require('internal/util/system_errors').exceptionWithSentence(...facts);

/** @param {object} [options] allowHalfOpen, pauseOnConnect, noDelay, keepAlive, keepAliveInitialDelay, highWaterMark
 * @param {function} [listener] of 'connection' @see net.html#netcreateserveroptions-connectionlistener */
function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  EventEmitter.call(this);
  if (typeof options === 'function') [options, listener] = [{}, options];
  else if (options === null || options === undefined) options = {};
  else if (typeof options !== 'object') throw errors.invalidType('options', ['Object'], options);
  if (typeof listener === 'function') this.on('connection', listener);
  takeOptions(this, options);
  this._connections = 0;
  this._handle = null;
  this._usingWorkers = false;
  this._workers = [];
  this._unref = false;
  this._listeningId = 1;
}
Object.setPrototypeOf(Server.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Server, EventEmitter);

const proto = Server.prototype;

function takeOptions(server, options) {
  if (options.keepAliveInitialDelay !== undefined) {
    validators.validateNumber(options.keepAliveInitialDelay, 'options.keepAliveInitialDelay');
  }
  if (options.highWaterMark !== undefined) {
    validators.validateNumber(options.highWaterMark, 'options.highWaterMark');
  }
  server.allowHalfOpen = options.allowHalfOpen || false;
  server.pauseOnConnect = Boolean(options.pauseOnConnect);
  server.noDelay = Boolean(options.noDelay);
  server.keepAlive = Boolean(options.keepAlive);
  server.keepAliveInitialDelay = Math.max(0, Math.trunc((options.keepAliveInitialDelay || 0) / 1000));
  server.highWaterMark = options.highWaterMark;
}

// ---- Listening -------------------------------------------------------------------------------------------------------

/** listen([port[, host[, backlog]] | path[, backlog] | handle | { port, host, path, fd, backlog, ipv6Only, readableAll,
 * writableAll, signal }][, callback]) @returns {Server} this; what goes wrong at the address comes as 'error'
 * @throws {TypeError|RangeError|Error} arguments, ERR_SERVER_ALREADY_LISTEN @see net.html#serverlisten */
proto.listen = function (...args) {
  let [options, callback] = normalizeArgs(args);
  if (this._handle) throw errors.error('ERR_SERVER_ALREADY_LISTEN');
  if (callback !== null) this.once('listening', callback);
  const backlog = toNumber(args.length > 1 && args[1]) || toNumber(args.length > 2 && args[2]) || options.backlog;
  options = options._handle || options.handle || options;
  if (typeof options.listen === 'function' && typeof options.fd === 'function') {
    return start(this, options, { backlog });
  }
  follow(this, options.signal);
  if (typeof options.fd === 'number' && options.fd >= 0) {
    return open(this, () => natives.serverOn(options.fd), { address: null, port: null, backlog });
  }
  if (args.length === 0 || typeof args[0] === 'function' || (options.port === undefined && 'port' in options)
    || options.port === null) {
    return listenAt(this, undefined, 0, backlog, options);
  }
  if (typeof options.port === 'number' || typeof options.port === 'string') {
    return listenAt(this, options.host, validators.validatePort(options.port, 'options.port'), backlog, options);
  }
  if (options.path && isPath(options.path)) return listenOnPath(this, options, backlog);
  throw errors.invalidValue('options', options,
    'port' in options || 'path' in options ? undefined : 'must have the property "port" or "path"');
};

/* An abort signal closes the server. */
function follow(server, signal) {
  if (signal === undefined) return;
  validators.validateAbortSignal(signal, 'options.signal');
  const onAbort = () => { server.close(); };
  if (signal.aborted) {
    process.nextTick(onAbort);
  } else {
    const stop = require('internal/events/helpers').addAbortListener(signal, onAbort);
    server.once('close', () => { stop[Symbol.dispose](); });
  }
}

/* A host is looked up, even if it is an address: so the server listens a little later. */
function listenAt(server, host, port, backlog, { ipv6Only }) {
  if (!host) return listenOnAny(server, port, backlog, ipv6Only);
  server._listeningId++;
  const id = server._listeningId;
  require('dns').lookup(host, function listenNow(error, address) {
    if (server._listeningId !== id) return; // closed, or told to listen elsewhere
    if (error) server.emit('error', error);
    else open(server, () => natives.tcpServer(address, port, ipv6Only), { address, port, family: isIP(address), backlog });
  });
  return server;
}

/* '::' takes both families; where there is no IPv6, '0.0.0.0'. */
function listenOnAny(server, port, backlog, ipv6Only) {
  const handle = natives.tcpServer('::', port, ipv6Only);
  if (typeof handle !== 'number') return start(server, handle, { address: '::', port, family: 6, backlog });
  return open(server, () => natives.tcpServer('0.0.0.0', port), { address: '0.0.0.0', port, family: 4, backlog });
}

function listenOnPath(server, options, backlog) {
  server._pipeName = options.path;
  open(server, () => natives.pipeServer(options.path), { address: options.path, port: -1, family: -1, backlog });
  const mode = (options.readableAll ? READABLE : 0) | (options.writableAll ? WRITABLE : 0);
  if (mode === 0 || !server._handle) return server;
  const code = server._handle.chmod(mode);
  if (code < 0) {
    server._handle.close();
    server._handle = null;
    throw errors.errno(code, 'uv_pipe_chmod');
  }
  return server;
}

/* make() gives a handle, or a code that becomes 'error'. */
function open(server, make, at) {
  const handle = make();
  if (typeof handle !== 'number') return start(server, handle, at);
  failLater(server, handle, at);
  return server;
}

function failLater(server, code, { address, port }) {
  const error = withSentence(code, 'listen', address, port);
  process.nextTick(emitError, server, error);
}

function emitError(server, error) {
  server.emit('error', error);
}

function start(server, handle, at) {
  handle.onconnection = function onconnection(code) { take(server, code < 0 ? code : handle.accept()); };
  const code = handle.listen(at.backlog || BACKLOG);
  if (code < 0) {
    handle.close();
    failLater(server, code, at);
    return server;
  }
  server._handle = handle;
  server._connectionKey = `${at.family}:${at.address}:${at.port}`;
  if (server._unref) server.unref();
  process.nextTick(emitListening, server);
  return server;
}

function emitListening(server) {
  if (server._handle) server.emit('listening');
}

// ---- Connections -----------------------------------------------------------------------------------------------------

/* A connection, or what kept the system from taking one. */
function take(server, handle) {
  if (typeof handle === 'number') {
    server.emit('error', errors.errno(handle, 'accept'));
    return;
  }
  if (server.maxConnections !== undefined && server.maxConnections !== null
    && server._connections >= server.maxConnections) {
    drop(server, handle);
    return;
  }
  const socket = new Socket({ handle, allowHalfOpen: server.allowHalfOpen, pauseOnCreate: server.pauseOnConnect,
    readable: true, writable: true, readableHighWaterMark: server.highWaterMark, writableHighWaterMark: server.highWaterMark });
  if (server.noDelay) socket.setNoDelay(true);
  if (server.keepAlive) socket.setKeepAlive(true, server.keepAliveInitialDelay * 1000);
  server._connections++;
  socket.server = server;
  socket._server = server;
  server.emit('connection', socket);
}

/* One too many: closed at once, and reported. */
function drop(server, handle) {
  const ends = {};
  for (const [side, question] of [['local', 'sockname'], ['remote', 'peername']]) {
    const name = handle[question] ? handle[question]() : 0;
    if (typeof name === 'number') continue;
    ends[`${side}Address`] = name.address;
    ends[`${side}Port`] = name.port;
    ends[`${side}Family`] = name.family;
  }
  handle.close();
  server.emit('drop', ends.localAddress === undefined ? undefined : ends);
}

/** @param {function} callback (error, count) @returns {Server} this @see net.html#servergetconnectionscallback */
proto.getConnections = function (callback) {
  process.nextTick(callback, null, this._connections);
  return this;
};

// ---- The end -----------------------------------------------------------------------------------------------------------

/** Takes no more connections; 'close' comes when those that there are have ended. @param {function} [callback] at 'close',
 * with ERR_SERVER_NOT_RUNNING if it did not listen @returns {Server} this @see net.html#serverclosecallback */
proto.close = function (callback) {
  if (typeof callback === 'function') {
    if (this._handle) this.once('close', callback);
    else this.once('close', () => { callback(errors.error('ERR_SERVER_NOT_RUNNING')); });
  }
  if (this._handle) {
    this._handle.close();
    this._handle = null;
  } else {
    this._listeningId++; // a lookup that is under way is for nothing
  }
  this._emitCloseIfDrained();
  return this;
};

proto[Symbol.asyncDispose] = function () {
  if (!this._handle) return Promise.resolve();
  return new Promise((resolve, reject) => { this.close((error) => { if (error) reject(error); else resolve(); }); });
};

proto._emitCloseIfDrained = function () {
  if (this._handle || this._connections > 0) return;
  process.nextTick(emitClose, this);
};

function emitClose(server) {
  server.emit('close');
}

/** @returns {object|string|null} { address, family, port }, or a path @throws {Error} of the system
 * @see net.html#serveraddress */
proto.address = function () {
  if (this._handle && this._pipeName === undefined) {
    const name = this._handle.sockname();
    if (typeof name === 'number') throw errors.errno(name, 'address');
    return name;
  }
  return this._handle ? this._pipeName : null;
};

Object.defineProperty(proto, 'listening', {
  get() { return Boolean(this._handle); },
  configurable: true,
  enumerable: true,
});

/** @returns {Server} this @see net.html#serverref */
proto.ref = function () {
  this._unref = false;
  if (this._handle) this._handle.ref();
  return this;
};

/** @returns {Server} this @see net.html#serverunref */
proto.unref = function () {
  this._unref = true;
  if (this._handle) this._handle.unref();
  return this;
};

module.exports = Server;
