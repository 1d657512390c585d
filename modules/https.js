/* https.js -- require('https'): HTTP over TLS.
 *
 * HOW   the same servers, requests and agents as http's; only the connections are tls's. An agent keeps the sessions of the
 *       servers that it knows, so that the next handshake is shorter.
 * READ  after http.js and tls.js. Follows Node's https.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const tls = require('tls');
const validators = require('internal/validators');
const agents = require('internal/http/agent');
const { ClientRequest } = require('internal/http/client');
const { connectionListener } = require('internal/http/connection');
const { defineMethods, setUpServer, storeHTTPOptions } = require('internal/http/server');

const CACHED_SESSIONS = 100;

/** @param {object} [options] those of http.createServer() and tls.createServer() @param {function} [listener] of 'request'
 * @see https.html#httpscreateserveroptions-requestlistener */
function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  if (typeof options === 'function') [options, listener] = [{}, options];
  else if (options === null || options === undefined) options = {};
  else validators.validateObject(options, 'options');
  options = { noDelay: true, ...options };
  if (!options.ALPNProtocols && !options.ALPNCallback) options.ALPNProtocols = ['http/1.1'];
  storeHTTPOptions.call(this, options);
  tls.Server.call(this, options, connectionListener);
  if (listener) this.on('request', listener);
  this.on('tlsClientError', (error, socket) => {
    if (!this.emit('clientError', error, socket)) socket.destroy(error);
  });
  setUpServer(this, options);
}
Object.setPrototypeOf(Server.prototype, tls.Server.prototype);
Object.setPrototypeOf(Server, tls.Server);
defineMethods(Server, tls.Server);

/** @returns {Server} @see https.html#httpscreateserveroptions-requestlistener */
function createServer(options, listener) {
  return new Server(options, listener);
}

// ---- Agent -----------------------------------------------------------------------------------------------------------

/** @param {object} [options] those of http.Agent, maxCachedSessions @see https.html#class-httpsagent */
function Agent(options) {
  if (!(this instanceof Agent)) return new Agent(options);
  agents.Agent.call(this, options);
  this.defaultPort = 443;
  this.protocol = 'https:';
  this.maxCachedSessions = this.options.maxCachedSessions;
  if (this.maxCachedSessions === undefined) this.maxCachedSessions = CACHED_SESSIONS;
  this._sessionCache = new Map(); // by the name of the connection; the oldest first
}
Object.setPrototypeOf(Agent.prototype, agents.Agent.prototype);
Object.setPrototypeOf(Agent, agents.Agent);

const proto = Agent.prototype;

/* What of TLS must be the same for a connection to serve another request; in Node's order. */
const named = ['ca', 'cert', 'clientCertEngine', 'ciphers', 'key', 'pfx', 'rejectUnauthorized', 'servername', 'minVersion',
  'maxVersion', 'secureProtocol', 'crl', 'honorCipherOrder', 'ecdhCurve', 'dhparam', 'secureOptions', 'sessionIdContext',
  'sigalgs', 'privateKeyIdentifier', 'privateKeyEngine'];

/** @returns {string} @see http.html#agentgetnameoptions */
proto.getName = function (options = {}) {
  let name = agents.Agent.prototype.getName.call(this, options);
  for (const key of named) {
    const value = options[key];
    name += ':';
    if (key === 'servername' ? value && value !== options.host : key === 'rejectUnauthorized' || key === 'honorCipherOrder'
      ? value !== undefined : value) name += key === 'sigalgs' ? JSON.stringify(value) : value;
  }
  return name;
};

/** createConnection(options) or (port[, host][, options]). @returns {tls.TLSSocket} */
proto.createConnection = function (port, host, options) {
  const given = [port, host, options].find((one) => one !== null && typeof one === 'object');
  const all = { ...given };
  if (typeof port === 'number') all.port = port;
  if (typeof host === 'string') all.host = host;
  const key = all._agentKey;
  if (key) all.session = all.session || this._getSession(key);
  const socket = tls.connect(all);
  if (key) {
    socket.on('session', (session) => { this._cacheSession(key, session); });
    socket.once('close', (failed) => { if (failed) this._evictSession(key); });
  }
  return socket;
};

proto._getSession = function (key) {
  return this._sessionCache.get(key);
};

proto._evictSession = function (key) {
  this._sessionCache.delete(key);
};

proto._cacheSession = function (key, session) {
  if (this.maxCachedSessions === 0) return;
  const cache = this._sessionCache;
  cache.delete(key);
  if (cache.size >= this.maxCachedSessions) cache.delete(cache.keys().next().value);
  cache.set(key, session);
};

let globalAgent = new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 });

// ---- Requests ----------------------------------------------------------------------------------------------------------

/** request(url[, options][, callback]), request(options[, callback]). @returns {ClientRequest}
 * @see https.html#httpsrequesturl-options-callback */
function request(url, options, callback) {
  const own = { _defaultAgent: globalAgent };
  if (typeof url !== 'string' && !(url instanceof URL)) return new ClientRequest({ ...url, ...own }, options);
  if (typeof options === 'function') [options, callback] = [undefined, options];
  return new ClientRequest(url, { ...options, ...own }, callback);
}

/** The same without a body. @see https.html#httpsgeturl-options-callback */
function get(url, options, callback) {
  const made = request(url, options, callback);
  made.end();
  return made;
}

module.exports = {
  Agent,
  get globalAgent() { return globalAgent; },
  set globalAgent(agent) { globalAgent = agent; },
  Server,
  createServer,
  get,
  request,
};
