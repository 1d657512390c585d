/* internal/tls/socket.js -- tls.TLSSocket: a net.Socket whose bytes are encrypted on their way.
 *
 *      'connect' ─▶ handshake ─▶ 'secure' ─▶ is it who it should be? ─▶ 'secureConnect' (a client's)
 *                        │                                          └─▶ the server's 'secureConnection'
 *                        └─ it fails ─▶ 'error', or the server's 'tlsClientError'
 *
 * HOW   whatever handle the socket adopts, a TLSHandle is put around it; so connecting, with its lookups and attempts, is
 *       net's. Over a socket or any other Duplex that there is, the TLSHandle stands on its handle.
 * LIMIT no OCSP, no pre-shared keys, no enableTrace().
 * READ  after handle.js, before connect.js and server.js. Follows Node's tls.html#class-tlstlssocket.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const net = require('net');
const errors = require('internal/errors');
const HandleStream = require('internal/stream_handle');
const { StreamHandle, TLSHandle } = require('internal/tls/handle');
const { createSecureContext, nativeOf } = require('internal/tls/context');
const { convertALPNProtocols, namesOf } = require('internal/tls/identity');

const ASKED = 1, REQUIRED = 2; // SSL_VERIFY_PEER, SSL_VERIFY_FAIL_IF_NO_PEER_CERT

/**
 * @param {Duplex} [socket] that carries it @param {object} [options] isServer, secureContext or createSecureContext()'s,
 * requestCert, rejectUnauthorized, ALPNProtocols, ALPNCallback, SNICallback, session @see tls.html#new-tlstlssocketsocket-options
 */
function TLSSocket(socket, options) {
  if (!(this instanceof TLSSocket)) return new TLSSocket(socket, options);
  const tls = { ...options };
  this._tlsOptions = tls;
  this._secureEstablished = false;
  this._securePending = false;
  this._newSessionPending = false;
  this._controlReleased = false;
  this.secureConnecting = true;
  this._SNICallback = null;
  this.servername = null;
  this.alpnProtocol = null;
  this.authorized = false;
  this.authorizationError = null;
  if (tls.ALPNProtocols) convertALPNProtocols(tls.ALPNProtocols, tls);
  net.Socket.call(this, { highWaterMark: tls.highWaterMark, signal: tls.signal, manualStart: true,
    allowHalfOpen: socket ? socket.allowHalfOpen : tls.allowHalfOpen });
  this._requestCert = Boolean(tls.requestCert) || !tls.isServer;
  this._rejectUnauthorized = tls.rejectUnauthorized !== false;
  this.verified = false;       // and so 'session' may be told
  this.pendingSession = null;
  this.ssl = null;
  if (socket) stand(this, socket);
}
Object.setPrototypeOf(TLSSocket.prototype, net.Socket.prototype);
Object.setPrototypeOf(TLSSocket, net.Socket);

const proto = TLSSocket.prototype;
Object.defineProperty(proto, 'encrypted', { value: true, writable: true, configurable: true, enumerable: true });

// ---- Over which handle -----------------------------------------------------------------------------------------------

/* On a socket that there is, now or when it is connected. */
function stand(self, socket) {
  socket.on('close', () => { self.destroy(); });
  if (!(socket instanceof net.Socket)) {
    socket.on('error', (error) => { self.destroy(error); });
    wrap(self, new StreamHandle(socket), null);
    process.nextTick(begin, self, null);
    return;
  }
  self._parent = socket;
  if (!socket.connecting && socket._handle) {
    wrap(self, socket._handle, socket);
    process.nextTick(begin, self, socket);
    return;
  }
  self.connecting = true;
  socket.on('error', (error) => { self.destroy(error); });
  socket.once('connect', () => {
    wrap(self, socket._handle, socket);
    self.becomeConnected();
  });
}

/* What the socket had read already is ciphertext. */
function begin(self, socket) {
  if (!self._handle) return;
  for (let bytes; socket && socket.readableLength > 0 && (bytes = socket.read()) !== null;) self._handle.receive(bytes);
  if (self._handle) self.read(0);
}

/** The handle of a connection: TLS is put over it. */
proto.adopt = function (handle) {
  wrap(this, handle, null);
};

function wrap(self, below, carrier) {
  const options = self._tlsOptions;
  const context = nativeOf(options.secureContext || createSecureContext(options));
  const server = Boolean(options.isServer), asks = server && Boolean(options.SNICallback || options.ALPNCallback);
  const handle = new TLSHandle(below, context, { isServer: server, asks }, carrier);
  handle.owner = { onsecure: () => { onSecure(self); }, onerror: (error) => { onError(self, error); },
    onchoice: () => { choose(self, handle); }, onsession: (session) => { onSession(self, session); },
    onkeylog: (lines) => { onKeyLines(self, lines); } };
  prepare(self, handle.session, options, server);
  HandleStream.prototype.adopt.call(self, handle);
  self.ssl = handle;
}

/* What the handshake should know. */
function prepare(self, session, options, server) {
  if (self._requestCert) {
    session.setVerify(server && self._rejectUnauthorized ? ASKED | REQUIRED : ASKED);
  }
  if (options.ALPNProtocols) session.setProtocols(options.ALPNProtocols, server);
  if (server) self._SNICallback = options.SNICallback || null;
  if (self.wantedServername) session.setServername(self.wantedServername);
  if (self.wantedSession) session.setSession(self.wantedSession);
  if (!server || self.listenerCount('keylog') > 0 || options.server?.listenerCount('keylog') > 0) session.wantKeyLines();
}

// ---- The handshake ---------------------------------------------------------------------------------------------------

function onSecure(self) {
  const { session } = self._handle;
  self._secureEstablished = true;
  self.alpnProtocol = session.alpn() ?? false;
  self.servername = session.servername() ?? (self._tlsOptions.isServer ? false : self.wantedServername ?? false);
  if (self._tlsOptions.handshakeTimeout > 0) self.setTimeout(0, self._handleTimeout);
  self._finishInit();
}

proto._finishInit = function () {
  this._secureEstablished = true;
  this.emit('secure');
};

/* Before the handshake is done, the connection fails; after that it depends on who listens. */
function onError(self, error) {
  if (self._hadError) return;
  self._hadError = true;
  const noCertificate = /peer did not return a certificate/.test(error.message);
  if (!self._secureEstablished) self.destroy(error);
  else if (self._tlsOptions.isServer && self._rejectUnauthorized && noCertificate) self.destroy();
  else self._emitTLSError(error);
}

proto._emitTLSError = function (error) {
  const rest = this._tlsError(error);
  if (rest) this.destroy(rest);
};

proto._tlsError = function (error) {
  this.emit('_tlsError', error);
  return this._controlReleased ? error : null;
};

proto._releaseControl = function () {
  if (this._controlReleased) return false;
  this._controlReleased = true;
  this.removeListener('error', this._tlsError);
  return true;
};

proto._handleTimeout = function () {
  this._emitTLSError(errors.error('ERR_TLS_HANDSHAKE_TIMEOUT'));
};

proto._start = function () {
  if (this._handle) this.read(0);
};

/* A server's certificate may depend on the name that the client asks for, and its protocol on those that it offers. */
function choose(self, handle) {
  const { session } = handle, name = session.servername();
  const go = () => {
    if (chooseProtocol(self, session, name)) handle.proceed();
  };
  if (!name || !self._SNICallback) {
    go();
    return;
  }
  let called = false;
  self._SNICallback(name, (error, context) => {
    if (called) self.destroy(errors.error('ERR_MULTIPLE_CALLBACK'));
    else if (error) self.destroy(error);
    else if (!self._handle) self.destroy(errors.error('ERR_SOCKET_CLOSED'));
    else if (!context || useContext(self, session, context)) go();
    called = true;
  });
}

function useContext(self, session, context) {
  try {
    session.setContext(context.context || context);
    return true;
  } catch {
    self.destroy(new TypeError('Invalid SNI context'));
    return false;
  }
}

/* ALPNCallback says which protocol it is. */
function chooseProtocol(self, session, servername) {
  const { ALPNCallback } = self._tlsOptions, protocols = namesOf(session.offered());
  if (!ALPNCallback || protocols.length === 0) return true;
  const chosen = ALPNCallback({ servername, protocols });
  if (chosen !== undefined && !protocols.includes(chosen)) {
    self.destroy(errors.error('ERR_TLS_ALPN_CALLBACK_INVALID_RESULT', chosen, protocols));
    return false;
  }
  const out = {};
  convertALPNProtocols(chosen === undefined ? [] : [chosen], out);
  session.setProtocols(out.ALPNProtocols, true);
  return true;
}

/* A session that can be resumed: told when it is known whom it is with. */
function onSession(self, session) {
  if (self._tlsOptions.isServer) return;
  if (self.verified) self.emit('session', session);
  else self.pendingSession = session;
}

/** The peer is who it should be, or may be anybody. */
proto.becomeVerified = function () {
  this.verified = true;
  const session = this.pendingSession;
  this.pendingSession = null;
  if (session) this.emit('session', session);
};

function onKeyLines(self, lines) {
  const { server } = self._tlsOptions;
  for (const line of lines.match(/[^\n]*\n/g) || []) {
    const bytes = Buffer.from(line);
    if (server) server.emit('keylog', bytes, self);
    self.emit('keylog', bytes);
  }
}

// ---- What is asked of it ----------------------------------------------------------------------------------------------

/* The native session, or null when it is closed. */
const sessionOf = (self) => self._handle ? self._handle.session : null;

/** SNI: the host that is wanted. @throws {TypeError} no string @see tls.html#tlsconnectoptions-callback */
proto.setServername = function (name) {
  require('internal/validators').validateString(name, 'name');
  if (this._tlsOptions.isServer) throw errors.error('ERR_TLS_SNI_FROM_SERVER');
  this.wantedServername = name;
  sessionOf(this)?.setServername(name);
};

/** Resumes a session. @param {Buffer|string} session */
proto.setSession = function (session) {
  this.wantedSession = typeof session === 'string' ? Buffer.from(session, 'latin1') : session;
  sessionOf(this)?.setSession(this.wantedSession);
};

/** @param {boolean} [detailed] with its issuers @returns {object|null} {} if there is none
 * @see tls.html#tlssocketgetpeercertificatedetailed */
proto.getPeerCertificate = function (detailed) {
  if (!this._handle) return null;
  const handles = this._handle.session.peerChain();
  if (handles.length === 0) return {};
  const { legacyObject } = require('internal/crypto/x509'), chain = (detailed ? handles : handles.slice(0, 1)).map(legacyObject);
  if (detailed) {
    chain.forEach((one, i) => { if (i + 1 < chain.length) one.issuerCertificate = chain[i + 1]; });
    const last = chain[chain.length - 1];
    if (JSON.stringify(last.subject) === JSON.stringify(last.issuer)) last.issuerCertificate = last;
  }
  return chain[0];
};

/** @returns {object|null} one's own certificate, {} if there is none @see tls.html#tlssocketgetcertificate */
proto.getCertificate = function () {
  const session = sessionOf(this), handle = session && session.certificate();
  return session && (handle ? require('internal/crypto/x509').legacyObject(handle) : {});
};

/** @returns {X509Certificate|undefined} the peer's, with its issuers @see tls.html#tlssocketgetpeerx509certificate */
proto.getPeerX509Certificate = function () {
  const session = sessionOf(this);
  return session ? require('internal/crypto/x509').certificateOf(session.peerChain()) : undefined;
};

/** @returns {X509Certificate|undefined} one's own @see tls.html#tlssocketgetx509certificate */
proto.getX509Certificate = function () {
  const handle = sessionOf(this)?.certificate();
  return handle ? require('internal/crypto/x509').certificateOf([handle]) : undefined;
};

/** @returns {{name: string, standardName: string, version: string}} @see tls.html#tlssocketgetcipher */
proto.getCipher = function () {
  const facts = sessionOf(this)?.cipher();
  return facts && { name: facts[0], standardName: facts[1], version: facts[2] };
};

/** @returns {object|null} { type, name, size } of the key that was agreed upon; {} on a server
 * @see tls.html#tlssocketgetephemeralkeyinfo */
proto.getEphemeralKeyInfo = function () {
  const session = sessionOf(this);
  if (!session || this._tlsOptions.isServer) return session && null;
  const facts = session.ephemeralKey();
  if (!facts) return {};
  const [type, size, name] = facts;
  return name ? { type, name, size } : { type, size };
};

/** @param {number} length @param {string} label @param {Buffer} [context] @returns {Buffer} bytes that both ends know
 * @throws {Error} ERR_TLS_INVALID_STATE: too early @see tls.html#tlssocketexportkeyingmateriallength-label-context */
proto.exportKeyingMaterial = function (length, label, context) {
  require('internal/validators').validateUint32(length, 'length', true);
  require('internal/validators').validateString(label, 'label');
  if (!this._secureEstablished) throw errors.error('ERR_TLS_INVALID_STATE');
  return sessionOf(this)?.exportKeys(length, label, context);
};

/** A new handshake on the connection; TLS 1.2 and before. @param {object} options requestCert, rejectUnauthorized
 * @returns {boolean} @see tls.html#tlssocketrenegotiateoptions-callback */
proto.renegotiate = function (options, callback) {
  require('internal/validators').validateObject(options, 'options');
  if (callback !== undefined) require('internal/validators').validateFunction(callback, 'callback');
  if (this.destroyed) return undefined;
  if (options.requestCert !== undefined) this._requestCert = Boolean(options.requestCert);
  if (options.rejectUnauthorized !== undefined) this._rejectUnauthorized = Boolean(options.rejectUnauthorized);
  const begun = this._handle.session.renegotiate();
  if (begun instanceof Error) {
    if (callback) process.nextTick(callback, begun);
    return false;
  }
  if (callback) this.once('secure', () => { callback(null); });
  this._handle.secured = false;
  this._handle.advance();
  return true;
};

const refused = (name) => errors.missing(`tls.TLSSocket.prototype.${name}`);
Object.assign(proto, {
  getProtocol() { return sessionOf(this)?.protocol() ?? null; },
  getSession() { return sessionOf(this)?.session() ?? null; },
  getTLSTicket() { return sessionOf(this)?.ticket(); },
  isSessionReused() { return sessionOf(this)?.isReused() ?? null; },
  getSharedSigalgs() { return sessionOf(this)?.signatures() ?? null; },
  getFinished() { return sessionOf(this)?.finished(false); },
  getPeerFinished() { return sessionOf(this)?.finished(true); },
  setMaxSendFragment(size) { return sessionOf(this)?.setMaxFragment(size) ?? false; },
  disableRenegotiation() {}, // nothing here answers to a peer that begins one, except OpenSSL
  setKeyCert: refused('setKeyCert'),
  enableTrace: refused('enableTrace'),
});

module.exports = TLSSocket;
