/* dgram.js -- require('dgram'): datagrams, UDP.
 *
 *      createSocket() ─▶ unbound ──bind()──▶ (lookup) ─▶ bound, 'listening' ─▶ 'message' ...  ──close()──▶ 'close'
 *                           │                                ▲
 *                           └─ send(), connect(): bind to any port first; what is asked meanwhile waits
 *
 * HOW   every host is looked up, even if it is an address: so nothing happens before the next turn, as in Node.
 * LIMIT there is no cluster: every socket is its own.
 * READ  after src/native/udp.c. Follows Node's dgram.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const EventEmitter = require('events');
const errors = require('internal/errors');
const validators = require('internal/validators');
const { _exceptionWithHostPort: exceptionWithHostPort } = require('internal/util/system_errors');

const natives = native('udp');
const UNBOUND = 0, BINDING = 1, BOUND = 2;
const DISCONNECTED = 0, CONNECTING = 1, CONNECTED = 2;
const STATE = Symbol('state');
const LOOPBACK = { udp4: '127.0.0.1', udp6: '::1' }, ANY = { udp4: '0.0.0.0', udp6: '::' };

/** @param {string|object} type 'udp4', 'udp6', or { type, reuseAddr, ipv6Only, recvBufferSize, sendBufferSize, lookup,
 * signal } @param {function} [listener] of 'message' @see dgram.html#dgramcreatesocketoptions-callback */
function Socket(type, listener) {
  if (!(this instanceof Socket)) return new Socket(type, listener);
  EventEmitter.call(this);
  const options = type !== null && typeof type === 'object' ? type : {};
  this.type = type !== null && typeof type === 'object' ? type.type : type;
  if (LOOPBACK[this.type] === undefined) throw errors.error('ERR_SOCKET_BAD_TYPE');
  if (options.lookup !== undefined) validators.validateFunction(options.lookup, 'lookup');
  if (options.recvBufferSize) validators.validateUint32(options.recvBufferSize, 'options.recvBufferSize');
  if (options.sendBufferSize) validators.validateUint32(options.sendBufferSize, 'options.sendBufferSize');
  this[STATE] = { handle: natives.udp(this.type), bind: UNBOUND, connect: DISCONNECTED, queue: undefined, options,
    lookup: options.lookup || require('dns').lookup };
  if (typeof listener === 'function') this.on('message', listener);
  if (options.signal !== undefined) follow(this, options.signal);
}
Object.setPrototypeOf(Socket.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Socket, EventEmitter);

const proto = Socket.prototype;

function follow(socket, signal) {
  validators.validateAbortSignal(signal, 'options.signal');
  const onAbort = () => { if (socket[STATE].handle) socket.close(); };
  if (signal.aborted) {
    onAbort();
  } else {
    const stop = require('internal/events/helpers').addAbortListener(signal, onAbort);
    socket.once('close', () => { stop[Symbol.dispose](); });
  }
}

/* The handle. @throws {Error} the socket is closed */
function handleOf(socket) {
  const { handle } = socket[STATE];
  if (!handle) throw errors.error('ERR_SOCKET_DGRAM_NOT_RUNNING');
  return handle;
}

/* Calls done(error, address) unless the socket is closed meanwhile. */
function lookup(socket, host, done) {
  socket[STATE].lookup(host || LOOPBACK[socket.type], socket.type === 'udp4' ? 4 : 6, (error, address) => {
    if (socket[STATE].handle) done(error, address);
  });
}

// ---- Bound ---------------------------------------------------------------------------------------------------------------

/** bind([port][, address] | { port, address, fd }[, callback]) @returns {Socket} this @throws {Error} it is bound
 * @see dgram.html#socketbindport-address-callback */
proto.bind = function (port, address, ...rest) {
  handleOf(this);
  const state = this[STATE], callback = arguments.length > 0 ? [port, address, ...rest][arguments.length - 1] : undefined;
  if (state.bind !== UNBOUND) throw errors.error('ERR_SOCKET_ALREADY_BOUND');
  state.bind = BINDING;
  if (typeof callback === 'function') onceListening(this, callback);
  if (port !== null && typeof port === 'object') {
    if (typeof port.recvStart === 'function') return useHandle(this, port);
    if (Number.isInteger(port.fd) && port.fd > 0) return bindTo(this, port.fd);
    ({ port, address } = port);
  }
  if (!address || typeof address === 'function') address = ANY[this.type];
  port = typeof port === 'function' || !port ? 0 : port; // too big a number is cut, as in Node
  lookup(this, address, (error, found) => { bindAt(this, error, found, port); });
  return this;
};

/* An error is for 'error' alone. */
function onceListening(socket, callback) {
  function stop() {
    socket.removeListener('error', stop);
    socket.removeListener('listening', onListening);
  }
  function onListening() {
    stop();
    callback.call(socket);
  }
  socket.on('error', stop);
  socket.on('listening', onListening);
}

/* A handle that another process has sent. */
function useHandle(socket, handle) {
  socket[STATE].handle.close();
  socket[STATE].handle = handle;
  listen(socket);
  return socket;
}

function bindTo(socket, fd) {
  const code = socket[STATE].handle.open(fd);
  if (code < 0) throw errors.errno(code, 'open');
  listen(socket);
  return socket;
}

function bindAt(socket, error, address, port) {
  const state = socket[STATE], { reuseAddr, ipv6Only } = state.options;
  const code = error ? 0 : state.handle.bind(address, port, reuseAddr, ipv6Only);
  if (error || code < 0) {
    state.bind = UNBOUND;
    socket.emit('error', error || exceptionWithHostPort(code, 'bind', address, port));
    return;
  }
  listen(socket);
}

function listen(socket) {
  const state = socket[STATE], { recvBufferSize, sendBufferSize } = state.options;
  state.handle.onmessage = (bytes, from) => { socket.emit('message', bytes, from); };
  state.handle.onerror = (code) => { socket.emit('error', errors.errno(code, 'recvmsg')); };
  state.handle.recvStart();
  state.bind = BOUND;
  if (recvBufferSize) bufferSize(socket, recvBufferSize, true);
  if (sendBufferSize) bufferSize(socket, sendBufferSize, false);
  socket.emit('listening');
}

/* Calls it when the socket is bound; first sees to it that it will be. */
function whenBound(socket, call) {
  const state = socket[STATE];
  if (state.bind === UNBOUND) socket.bind({ port: 0, exclusive: true }, null);
  if (state.bind === BOUND) {
    call();
    return;
  }
  if (state.queue === undefined) {
    state.queue = [];
    const run = () => {
      const { queue } = state;
      state.queue = undefined;
      socket.removeListener(EventEmitter.errorMonitor, forget);
      for (const one of queue) one();
    };
    const forget = () => {
      state.queue = undefined;
      socket.removeListener('listening', run);
    };
    socket.once('listening', run);
    socket.once(EventEmitter.errorMonitor, forget);
  }
  state.queue.push(call);
}

// ---- Connected -----------------------------------------------------------------------------------------------------------

/** connect(port[, address][, callback]): the only peer from now on @throws {RangeError|Error} it has one
 * @see dgram.html#socketconnectport-address-callback */
proto.connect = function (port, address, callback) {
  port = validators.validatePort(port, 'Port', false);
  if (typeof address === 'function') [address, callback] = ['', address];
  else if (address === undefined) address = '';
  validators.validateString(address, 'address');
  const state = this[STATE];
  if (state.connect !== DISCONNECTED) throw errors.error('ERR_SOCKET_DGRAM_IS_CONNECTED');
  state.connect = CONNECTING;
  whenBound(this, () => {
    if (callback) this.once('connect', callback);
    lookup(this, address, (error, found) => { connectTo(this, error, found, address, port, callback); });
  });
};

function connectTo(socket, error, found, address, port, callback) {
  const state = socket[STATE], code = error ? 0 : state.handle.connect(found, port);
  if (code < 0) error = exceptionWithHostPort(code, 'connect', address, port);
  if (!error) {
    state.connect = CONNECTED;
    process.nextTick(() => { socket.emit('connect'); });
    return;
  }
  state.connect = DISCONNECTED;
  process.nextTick(() => {
    if (!callback) {
      socket.emit('error', error);
      return;
    }
    socket.removeListener('connect', callback);
    callback(error);
  });
}

/** @throws {Error} it has no peer @see dgram.html#socketdisconnect */
proto.disconnect = function () {
  const state = this[STATE];
  if (state.connect !== CONNECTED) throw errors.error('ERR_SOCKET_DGRAM_NOT_CONNECTED');
  const code = handleOf(this).disconnect();
  if (code < 0) throw errors.errno(code, 'connect');
  state.connect = DISCONNECTED;
};

// ---- Sending -------------------------------------------------------------------------------------------------------------

const isSendable = (one) => typeof one === 'string' || ArrayBuffer.isView(one);

/* A part of what is to be sent. */
function slice(buffer, offset, length) {
  if (typeof buffer === 'string') buffer = Buffer.from(buffer);
  else if (!ArrayBuffer.isView(buffer)) throw errors.invalidType('buffer', ['Buffer', 'TypedArray', 'DataView', 'string'], buffer);
  offset >>>= 0;
  length >>>= 0;
  if (offset > buffer.byteLength) throw errors.error('ERR_BUFFER_OUT_OF_BOUNDS', 'offset');
  if (offset + length > buffer.byteLength) throw errors.error('ERR_BUFFER_OUT_OF_BOUNDS', 'length');
  return Buffer.from(buffer.buffer, buffer.byteOffset + offset, length);
}

const bytesOf = (one) => typeof one === 'string' ? Buffer.from(one)
  : Buffer.from(one.buffer, one.byteOffset, one.byteLength);

function wholeOf(message) {
  const list = Array.isArray(message) ? message : [message];
  if (list.every(isSendable)) return list.length === 1 ? bytesOf(list[0]) : Buffer.concat(list.map(bytesOf));
  throw errors.invalidType(Array.isArray(message) ? 'buffer list arguments' : 'buffer',
    ['Buffer', 'TypedArray', 'DataView', 'string'], message);
}

/** send(message[, offset, length][, port][, address][, callback]): message: a string, bytes, or a list of them
 * @throws {TypeError|RangeError|Error} @see dgram.html#socketsendmsg-offset-length-port-address-callback */
proto.send = function (message, offset, length, port, address, callback) {
  const state = this[STATE], connected = state.connect === CONNECTED;
  if (connected) {
    if (typeof length === 'number') {
      message = slice(message, offset, length);
      if (typeof port === 'function') [port, callback] = [null, port];
    } else {
      callback = offset;
    }
    if (port || address) throw errors.error('ERR_SOCKET_DGRAM_IS_CONNECTED');
  } else if (address || (port && typeof port !== 'function')) {
    message = slice(message, offset, length);
  } else {
    [port, address, callback] = [offset, length, port];
  }
  const bytes = wholeOf(message);
  if (!connected) port = validators.validatePort(port, 'Port', false);
  if (typeof address === 'function') [address, callback] = [undefined, address];
  else if (address !== undefined && address !== null) validators.validateString(address, 'address');
  if (typeof callback !== 'function') callback = undefined;
  handleOf(this);
  whenBound(this, () => {
    if (connected || state.connect === CONNECTED) emit(this, null, undefined, { bytes, address, port, callback });
    else lookup(this, address, (error, found) => { emit(this, error, found, { bytes, address, port, callback }); });
  });
};

/** send() by its old name. @throws {TypeError} of an argument */
proto.sendto = function (message, offset, length, port, address, callback) {
  validators.validateNumber(offset, 'offset');
  validators.validateNumber(length, 'length');
  validators.validateNumber(port, 'port');
  validators.validateString(address, 'address');
  this.send(message, offset, length, port, address, callback);
};

/* Hands it to the system; where nobody asked for a callback, what goes wrong with it is lost, as datagrams are. */
function emit(socket, error, to, { bytes, address, port, callback }) {
  if (error) {
    if (callback) process.nextTick(callback, error);
    else process.nextTick(() => { socket.emit('error', error); });
    return;
  }
  const answer = (code) => {
    if (callback) callback(code < 0 ? exceptionWithHostPort(code, 'send', address, port) : null, bytes.length);
  };
  const code = socket[STATE].handle.send(bytes, to, port, answer);
  if (code === 1 && callback) process.nextTick(callback, null, bytes.length);
  else if (code < 0 && callback) process.nextTick(callback, exceptionWithHostPort(code, 'send', address, port));
}

// ---- The end ---------------------------------------------------------------------------------------------------------------

/** @param {function} [callback] at 'close' @returns {Socket} this @throws {Error} it is closed
 * @see dgram.html#socketclosecallback */
proto.close = function (callback) {
  const state = this[STATE];
  if (typeof callback === 'function') this.on('close', callback);
  if (state.queue !== undefined) {
    state.queue.push(() => { this.close(); });
    return this;
  }
  handleOf(this).close();
  state.handle = null;
  process.nextTick(() => { this.emit('close'); });
  return this;
};

proto[Symbol.asyncDispose] = function () {
  if (!this[STATE].handle) return Promise.resolve();
  return new Promise((resolve) => { this.close(() => { resolve(); }); });
};

// ---- Addresses, options ------------------------------------------------------------------------------------------------------

/** @returns {{address: string, family: string, port: number}} @throws {Error} it is not bound
 * @see dgram.html#socketaddress */
proto.address = function () {
  const name = handleOf(this).sockname();
  if (typeof name === 'number') throw errors.errno(name, 'getsockname');
  return name;
};

/** @see dgram.html#socketremoteaddress */
proto.remoteAddress = function () {
  const handle = handleOf(this);
  if (this[STATE].connect !== CONNECTED) throw errors.error('ERR_SOCKET_DGRAM_NOT_CONNECTED');
  const name = handle.peername();
  if (typeof name === 'number') throw errors.errno(name, 'getpeername');
  return name;
};

/* Throws if the system refused. */
function expect(code, syscall) {
  if (code < 0) throw errors.errno(code, syscall);
}

/** @see dgram.html#socketsetbroadcastflag */
proto.setBroadcast = function (flag) {
  expect(handleOf(this).setBroadcast(flag), 'setBroadcast');
};

/** @see dgram.html#socketsetttlttl */
proto.setTTL = function (ttl) {
  validators.validateNumber(ttl, 'ttl');
  expect(handleOf(this).setTTL(ttl), 'setTTL');
  return ttl;
};

/** @see dgram.html#socketsetmulticastttlttl */
proto.setMulticastTTL = function (ttl) {
  validators.validateNumber(ttl, 'ttl');
  expect(handleOf(this).setMulticastTTL(ttl), 'setMulticastTTL');
  return ttl;
};

/** @see dgram.html#socketsetmulticastloopbackflag */
proto.setMulticastLoopback = function (flag) {
  expect(handleOf(this).setMulticastLoopback(flag), 'setMulticastLoopback');
  return flag;
};

/** @see dgram.html#socketsetmulticastinterfacemulticastinterface */
proto.setMulticastInterface = function (address) {
  const handle = handleOf(this);
  validators.validateString(address, 'interfaceAddress');
  expect(handle.setMulticastInterface(address), 'setMulticastInterface');
};

/* addMembership() and dropMembership(), and those of one source. */
const membership = (name, join) => function (group, address) {
  const handle = handleOf(this);
  if (!group) throw errors.error('ERR_MISSING_ARGS', 'multicastAddress');
  expect(handle.setMembership(group, address, join), name);
};
const sourceMembership = (name, join) => function (source, group, address) {
  const handle = handleOf(this);
  validators.validateString(source, 'sourceAddress');
  validators.validateString(group, 'groupAddress');
  expect(handle.setSourceMembership(source, group, address, join), name);
};
proto.addMembership = membership('addMembership', true);
proto.dropMembership = membership('dropMembership', false);
proto.addSourceSpecificMembership = sourceMembership('addSourceSpecificMembership', true);
proto.dropSourceSpecificMembership = sourceMembership('dropSourceSpecificMembership', false);

function bufferSize(socket, size, receiving) {
  if (size >>> 0 !== size) throw errors.error('ERR_SOCKET_BAD_BUFFER_SIZE');
  const result = handleOf(socket).bufferSize(size, receiving);
  if (result >= 0) return result;
  const [code, message] = require('internal/util/system_errors').getSystemErrorMap().get(result);
  throw require('internal/fs/system_error').systemError('ERR_SOCKET_BUFFER_SIZE', 'Could not get or set buffer size',
    { errno: result, code, message, syscall: receiving ? 'uv_recv_buffer_size' : 'uv_send_buffer_size' });
}

Object.assign(proto, {
  getRecvBufferSize() { return bufferSize(this, 0, true); },
  getSendBufferSize() { return bufferSize(this, 0, false); },
  setRecvBufferSize(size) { bufferSize(this, size, true); },
  setSendBufferSize(size) { bufferSize(this, size, false); },
  getSendQueueSize() { return handleOf(this).queueSize(); },
  getSendQueueCount() { return handleOf(this).queueCount(); },
  ref() {
    if (this[STATE].handle) this[STATE].handle.ref();
    return this;
  },
  unref() {
    if (this[STATE].handle) this[STATE].handle.unref();
    return this;
  },
});

/* For whoever sends it to another process. */
Object.defineProperty(proto, '_handle', { get() { return this[STATE].handle; }, configurable: true });

/** @returns {Socket} @see dgram.html#dgramcreatesocketoptions-callback */
function createSocket(type, listener) {
  return new Socket(type, listener);
}

module.exports = { _createSocketHandle: errors.missing('dgram._createSocketHandle'), createSocket, Socket };
