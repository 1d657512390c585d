/* internal/http/agent.js -- Agent: which connection does a request go on?
 *
 *                     ┌── a free one of that name ──────────────┐
 *      request ──name─┼── a new one, if there may be one more ──┼──▶ sockets[name] ──'free'──▶ the next request,
 *                     └── none: it waits in requests[name] ◀────┘                              or freeSockets[name]
 *
 * HOW   the name is "host:port:localAddress", so a free connection serves whoever wants the same. A connection that nobody
 *       uses is kept if keepAlive says so, with its timeout, and without keeping the process alive.
 * WHY   a connection costs a round trip, with TLS several; and a server suffers from thousands of them at once.
 * READ  before client.js. Follows Node's http.html#class-httpagent.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const EventEmitter = require('events');
const net = require('net');
const validators = require('internal/validators');

const OPTIONS = Symbol('options'), SCOPE = Symbol('scope'); // of a request that waits
const EARLIER = 1000; // ms: the connection is closed here before the server does
const HINT = /^timeout=(\d+)/; // what a server's Keep-Alive header says, in seconds

/** @param {object} [options] keepAlive, keepAliveMsecs, maxSockets, maxTotalSockets, maxFreeSockets, scheduling ('lifo' or
 * 'fifo'), timeout, and those of net.connect() @throws {TypeError|RangeError} of an option
 * @see http.html#new-agentoptions */
function Agent(options) {
  if (!(this instanceof Agent)) return new Agent(options);
  EventEmitter.call(this);
  this.defaultPort = 80;
  this.protocol = 'http:';
  this.options = { __proto__: null, ...options };
  if (this.options.noDelay === undefined) this.options.noDelay = true;
  this.options.path = null; // a path here would mean a Unix socket
  this.requests = Object.create(null);    // name: those that wait
  this.sockets = Object.create(null);     // name: those in use
  this.freeSockets = Object.create(null); // name: those that nobody uses
  this.keepAliveMsecs = this.options.keepAliveMsecs || 1000;
  this.keepAlive = this.options.keepAlive || false;
  this.maxSockets = this.options.maxSockets || Agent.defaultMaxSockets;
  this.maxFreeSockets = this.options.maxFreeSockets || 256;
  this.scheduling = this.options.scheduling || 'lifo';
  this.maxTotalSockets = this.options.maxTotalSockets;
  this.totalSocketCount = 0;
  validators.validateOneOf(this.scheduling, 'scheduling', ['fifo', 'lifo']);
  if (this.maxTotalSockets === undefined) this.maxTotalSockets = Infinity;
  else validators.validateNumber(this.maxTotalSockets, 'maxTotalSockets', 1);
  this.on('free', (socket, options) => { onFree(this, socket, options); });
}
Object.setPrototypeOf(Agent.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Agent, EventEmitter);

Agent.defaultMaxSockets = Infinity;

const proto = Agent.prototype;

proto.createConnection = net.createConnection;

/** What connections must have in common to serve the same requests. @returns {string} "host:port:localAddress"
 * @see http.html#agentgetnameoptions */
proto.getName = function (options = {}) {
  let name = `${options.host || 'localhost'}:${options.port || ''}:${options.localAddress || ''}`;
  if (options.family === 4 || options.family === 6) name += `:${options.family}`;
  if (options.socketPath) name += `:${options.socketPath}`;
  return name;
};

/* The options of a connection: the agent's go before the request's. */
function connectionOptions(agent, request, options) {
  const all = { __proto__: null, ...options, ...agent.options };
  if (options.socketPath) all.path = options.socketPath;
  if (all.servername !== '' && !all.servername) all.servername = serverName(all, request);
  return all;
}

/* The host that a certificate must be for; '' for an address. */
function serverName(options, request) {
  const header = request.getHeader('host');
  let name = options.host;
  if (header) {
    validators.validateString(header, 'options.headers.host');
    if (!header.startsWith('[')) name = header.split(':', 1)[0];
    else name = header.includes(']') ? header.slice(1, header.indexOf(']')) : header;
  }
  return net.isIP(name) ? '' : name;
}

// ---- A connection for a request ----------------------------------------------------------------------------------------

/** Finds a connection for a request, now or later. */
proto.addRequest = function (request, options, port, localAddress) {
  if (typeof options === 'string') options = { __proto__: null, host: options, port, localAddress }; // the old form
  options = connectionOptions(this, request, options);
  const name = this.getName(options);
  if (!this.sockets[name]) this.sockets[name] = [];
  const socket = takeFree(this, name);
  const free = this.freeSockets[name] ? this.freeSockets[name].length : 0;
  if (socket) {
    this.reuseSocket(socket, request);
    giveSocket(this, request, socket);
    this.sockets[name].push(socket);
  } else if (free + this.sockets[name].length < this.maxSockets && this.totalSocketCount < this.maxTotalSockets) {
    this.createSocket(request, options, (error, made) => {
      if (error) request.onSocket(made, error);
      else giveSocket(this, request, made);
    });
  } else {
    request[OPTIONS] = options;
    request[SCOPE] = new (require('async_hooks').AsyncResource)('QueuedRequest');
    if (!this.requests[name]) this.requests[name] = [];
    this.requests[name].push(request);
  }
};

function takeFree(agent, name) {
  const free = agent.freeSockets[name];
  if (!free) return undefined;
  while (free.length > 0 && free[0].destroyed) free.shift();
  const socket = agent.scheduling === 'fifo' ? free.shift() : free.pop();
  if (free.length === 0) delete agent.freeSockets[name];
  return socket;
}

function giveSocket(agent, request, socket) {
  request.onSocket(socket);
  const usual = agent.options.timeout || 0;
  if (request.timeout !== undefined && request.timeout !== usual) socket.setTimeout(request.timeout);
}

/** Makes a connection. @param {function} callback (error, socket) */
proto.createSocket = function (request, options, callback) {
  options = connectionOptions(this, request, options);
  options._agentKey = this.getName(options);
  options.encoding = null;
  let done = false;
  const onCreated = (error, socket) => {
    if (done) return;
    done = true;
    if (error) {
      callback(error);
      return;
    }
    if (!this.sockets[options._agentKey]) this.sockets[options._agentKey] = [];
    this.sockets[options._agentKey].push(socket);
    this.totalSocketCount++;
    watch(this, socket, options);
    callback(null, socket);
  };
  if (this.keepAlive) Object.assign(options, { keepAlive: true, keepAliveInitialDelay: this.keepAliveMsecs });
  const socket = this.createConnection(options, onCreated);
  if (socket) onCreated(null, socket);
};

/* Listens to what becomes of a connection, until it is closed or belongs to somebody else ('agentRemove'). */
function watch(agent, socket, options) {
  const forget = () => {
    agent.totalSocketCount--;
    agent.removeSocket(socket, options);
  };
  const listeners = {
    free: () => { agent.emit('free', socket, options); },
    close: forget,
    timeout: () => { if (isFree(agent, socket)) socket.destroy(); },
    agentRemove: () => {
      forget();
      for (const event of Object.keys(listeners)) socket.removeListener(event, listeners[event]);
    },
  };
  for (const event of Object.keys(listeners)) socket.on(event, listeners[event]);
  if (agent.listenerCount('keylog') > 0) socket.on('keylog', (line) => { agent.emit('keylog', line, socket); });
}

const isFree = (agent, socket) => Object.values(agent.freeSockets).some((list) => list.includes(socket));

// ---- A connection without a request ------------------------------------------------------------------------------------

/* A request has been answered: the connection is for the next one, or is kept, or closed. */
function onFree(agent, socket, options) {
  const name = agent.getName(options), waiting = agent.requests[name];
  if (!socket.writable) {
    socket.destroy();
  } else if (waiting && waiting.length > 0) {
    const request = waiting.shift();
    const scope = request[SCOPE];
    request[SCOPE] = null;
    if (scope) scope.runInAsyncScope(giveSocket, null, agent, request, socket);
    else giveSocket(agent, request, socket);
    if (waiting.length === 0) delete agent.requests[name];
  } else if (mayKeep(agent, socket, name)) {
    socket._httpMessage = null;
    agent.removeSocket(socket, options);
    socket.once('error', onFreeError);
    if (!agent.freeSockets[name]) agent.freeSockets[name] = [];
    agent.freeSockets[name].push(socket);
  } else {
    socket.destroy();
  }
}

function mayKeep(agent, socket, name) {
  const request = socket._httpMessage;
  if (!request || !request.shouldKeepAlive || !agent.keepAlive) return false;
  const free = agent.freeSockets[name] ? agent.freeSockets[name].length : 0;
  const used = agent.sockets[name] ? agent.sockets[name].length : 0;
  return agent.totalSocketCount <= agent.maxTotalSockets && free + used <= agent.maxSockets && free < agent.maxFreeSockets
    && agent.keepSocketAlive(socket);
}

function onFreeError() {
  this.destroy();
  this.emit('agentRemove');
}

/** May the connection be kept? It does not keep the process. @returns {boolean}
 * @see http.html#agentkeepsocketalivesocket */
proto.keepSocketAlive = function (socket) {
  socket.setKeepAlive(true, this.keepAliveMsecs);
  socket.unref();
  let timeout = this.options.timeout || 0;
  const response = socket._httpMessage && socket._httpMessage.res;
  const hint = HINT.exec((response && response.headers['keep-alive']) || '');
  if (hint) {
    const offered = Number(hint[1]) * 1000 - EARLIER;
    if (offered <= 0) return false;
    if (offered < timeout) timeout = offered;
  }
  if (socket.timeout !== timeout) socket.setTimeout(timeout);
  return true;
};

/** A kept connection is used again. @see http.html#agentreusesocketsocket-request */
proto.reuseSocket = function (socket, request) {
  socket.removeListener('error', onFreeError);
  request.reusedSocket = true;
  socket.ref();
};

function dropFrom(lists, name, socket) {
  const i = lists[name] ? lists[name].indexOf(socket) : -1;
  if (i < 0) return;
  lists[name].splice(i, 1);
  if (lists[name].length === 0) delete lists[name];
}

/* The first request that waits for that name; or, where none does, for another one that has no connection at all. */
function nextWaiting(agent, name) {
  if (agent.requests[name] && agent.requests[name].length > 0) return agent.requests[name][0];
  const [other] = Object.keys(agent.requests);
  if (other === undefined || (agent.sockets[other] && agent.sockets[other].length > 0)) return undefined;
  return agent.requests[other][0];
}

/** The connection is gone, or free: whoever waits gets a new one. */
proto.removeSocket = function (socket, options) {
  const name = this.getName(options);
  dropFrom(this.sockets, name, socket);
  if (!socket.writable) dropFrom(this.freeSockets, name, socket);
  const request = nextWaiting(this, name);
  const wanted = request && request[OPTIONS];
  if (!wanted) return;
  request[OPTIONS] = undefined;
  this.createSocket(request, wanted, (error, made) => {
    if (error) request.onSocket(null, error);
    else made.emit('free');
  });
};

/** Closes all connections. @see http.html#agentdestroy */
proto.destroy = function () {
  for (const lists of [this.freeSockets, this.sockets]) {
    for (const list of Object.values(lists)) {
      for (const socket of list.slice()) socket.destroy();
    }
  }
};

/** What is used where no agent is given. @see http.html#httpglobalagent */
const globalAgent = new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 });

module.exports = { Agent, globalAgent };
