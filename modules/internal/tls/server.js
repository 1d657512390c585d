/* internal/tls/server.js -- tls.Server: a net.Server whose connections shake hands before anybody hears of them.
 *
 * HOW   each 'connection' becomes a TLSSocket; when its handshake is done, 'secureConnection'. A handshake that fails is
 *       'tlsClientError', and nothing more.
 *       SNI: addContext() has a certificate for a name; SNICallback may have more.
 * LIMIT no OCSP, no pre-shared keys; sessions are resumed by tickets, so there are no 'newSession' and 'resumeSession'.
 * READ  after socket.js. Follows Node's tls.html#class-tlsserver.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const net = require('net');
const errors = require('internal/errors');
const validators = require('internal/validators');
const TLSSocket = require('internal/tls/socket');
const { createSecureContext } = require('internal/tls/context');
const { convertALPNProtocols } = require('internal/tls/identity');

const HANDSHAKE_TIMEOUT = 120000; // ms
const CONTEXT_OPTIONS = ['pfx', 'key', 'passphrase', 'cert', 'ca', 'minVersion', 'maxVersion', 'secureProtocol', 'crl', 'sigalgs',
  'ciphers', 'ecdhCurve', 'dhparam', 'secureOptions', 'sessionTimeout', 'ticketKeys'];

/** @param {object} [options] those of createSecureContext() and net.createServer(); requestCert, rejectUnauthorized,
 * ALPNProtocols, ALPNCallback, SNICallback, handshakeTimeout @param {function} [listener] of 'secureConnection'
 * @see tls.html#tlscreateserveroptions-secureconnectionlistener */
function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  if (typeof options === 'function') [options, listener] = [{}, options];
  else if (options === null || options === undefined) options = {};
  else if (typeof options !== 'object') throw errors.invalidType('options', ['Object'], options);
  this._contexts = [];
  this.requestCert = options.requestCert === true;
  this.rejectUnauthorized = options.rejectUnauthorized !== false;
  if (options.sessionTimeout) this.sessionTimeout = options.sessionTimeout;
  if (options.ticketKeys) this.ticketKeys = options.ticketKeys;
  takeProtocols(this, options);
  this.setSecureContext(options);
  this.handshakeTimeout = options.handshakeTimeout || HANDSHAKE_TIMEOUT;
  validators.validateNumber(this.handshakeTimeout, 'options.handshakeTimeout');
  this.SNICallback = options.SNICallback;
  if (this.SNICallback) validators.validateFunction(this.SNICallback, 'options.SNICallback');
  net.Server.call(this, options, (socket) => { secure(this, socket); });
  if (listener) this.on('secureConnection', listener);
}
Object.setPrototypeOf(Server.prototype, net.Server.prototype);
Object.setPrototypeOf(Server, net.Server);

const proto = Server.prototype;

function takeProtocols(server, { ALPNProtocols, ALPNCallback }) {
  if (ALPNProtocols) convertALPNProtocols(ALPNProtocols, server);
  if (!ALPNCallback) return;
  if (ALPNProtocols) throw errors.error('ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS');
  server.ALPNCallback = ALPNCallback;
}

/** Key and certificate for the connections to come. @see tls.html#serversetsecurecontextoptions */
proto.setSecureContext = function (options) {
  validators.validateObject(options, 'options');
  for (const name of CONTEXT_OPTIONS) this[name] = options[name] || undefined;
  this.honorCipherOrder = options.honorCipherOrder === undefined ? true : Boolean(options.honorCipherOrder);
  this.sessionIdContext = options.sessionIdContext || ownName();
  this._sharedCreds = createSecureContext({ ...options, ...Object.fromEntries(CONTEXT_OPTIONS.map((name) => [name, this[name]])),
    honorCipherOrder: this.honorCipherOrder, sessionIdContext: this.sessionIdContext });
};

/* So that sessions of another program are not taken for ours. */
function ownName() {
  return require('crypto').createHash('sha1').update(process.argv.join(' ')).digest('hex').slice(0, 32);
}

// ---- A connection ------------------------------------------------------------------------------------------------------

function secure(server, carrier) {
  const socket = new TLSSocket(carrier, { secureContext: server._sharedCreds, isServer: true, server,
    requestCert: server.requestCert, rejectUnauthorized: server.rejectUnauthorized, ALPNProtocols: server.ALPNProtocols,
    ALPNCallback: server.ALPNCallback, handshakeTimeout: server.handshakeTimeout, highWaterMark: server.highWaterMark,
    SNICallback: server.SNICallback || (server._contexts.length > 0 ? contextOf.bind(null, server) : undefined) });
  if (server.handshakeTimeout > 0) socket.setTimeout(server.handshakeTimeout, socket._handleTimeout);
  let told = false;
  const fail = (error) => {
    if (socket._controlReleased || told) return;
    told = true;
    server.emit('tlsClientError', error, socket);
  };
  socket.on('secure', () => { onSecure(server, socket); });
  socket.on('_tlsError', fail);
  socket.on('error', fail);
  socket.on('close', (hadError) => {
    if (!hadError) fail(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
  });
}

/* The client, if it was asked, has shown a certificate: is it one? */
function onSecure(server, socket) {
  if (socket._requestCert) {
    const failed = socket._handle.session.verifyError();
    if (failed) {
      socket.authorizationError = failed[0];
      if (socket._rejectUnauthorized) socket.destroy();
    } else {
      socket.authorized = true;
    }
  }
  if (!socket.destroyed && socket._releaseControl()) server.emit('secureConnection', socket);
}

// ---- SNI, tickets ----------------------------------------------------------------------------------------------------------

function contextOf(server, servername, callback) {
  for (let i = server._contexts.length - 1; i >= 0; i--) {
    const [pattern, context] = server._contexts[i];
    if (pattern.test(servername)) {
      callback(null, context);
      return;
    }
  }
  callback(null, undefined);
}

/** Another certificate for those who ask for this name, "*" stands for a label. @throws {Error} there is no name
 * @see tls.html#serveraddcontexthostname-context */
proto.addContext = function (servername, context) {
  if (!servername) throw errors.error('ERR_TLS_REQUIRED_SERVER_NAME');
  const pattern = servername.replace(/([.^$+?\-\\[\]{}])/g, '\\$1').replace(/\*/g, '[^.]*');
  const secureContext = typeof context?.context?.setVersions === 'function' ? context : createSecureContext(context);
  this._contexts.push([new RegExp(`^${pattern}$`), secureContext]);
};

/** @returns {Buffer} what tickets are encrypted with @see tls.html#servergetticketkeys */
proto.getTicketKeys = function () {
  return this._sharedCreds.context.ticketKeys();
};

/** @param {Buffer} keys 48 bytes @see tls.html#serversetticketkeyskeys */
proto.setTicketKeys = function (keys) {
  validators.validateBuffer(keys);
  if (keys.byteLength !== 48) {
    throw errors.make(Error, 'ERR_INTERNAL_ASSERTION', 'Session ticket keys must be a 48-byte buffer');
  }
  this._sharedCreds.context.setSessions(undefined, undefined, keys);
};

module.exports = Server;
