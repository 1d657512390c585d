/* internal/tls/connect.js -- tls.connect(): a TLSSocket that knows whom it wants to talk to.
 *
 * HOW   when the handshake is done, two questions: does a chain of certificates lead to somebody who is trusted, and is
 *       the certificate that of the host? Either "no" ends the connection, unless rejectUnauthorized is false.
 * READ  after socket.js and identity.js. Follows Node's tls.html#tlsconnectoptions-callback.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const net = require('net');
const errors = require('internal/errors');
const TLSSocket = require('internal/tls/socket');
const { createSecureContext, defaults } = require('internal/tls/context');
const { checkServerIdentity } = require('internal/tls/identity');

let warned = false;   // of NODE_TLS_REJECT_UNAUTHORIZED
let ipWarned = false; // of an address as servername

/* NODE_TLS_REJECT_UNAUTHORIZED=0 turns verification off, and says so. */
function allowsUnauthorized() {
  const allows = process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0';
  if (allows && !warned) {
    warned = true;
    process.emitWarning("Setting the NODE_TLS_REJECT_UNAUTHORIZED environment variable to '0' makes TLS connections and " +
      'HTTPS requests insecure by disabling certificate verification.');
  }
  return allows;
}

/* ([port | path | options][, host][, options][, callback]) */
function argumentsOf(args) {
  const [first, callback] = net._normalizeArgs(args);
  const extra = args.slice(1, 3).find((one) => one !== null && typeof one === 'object');
  return [{ ...first, ...extra }, callback];
}

/** @returns {TLSSocket} @throws {TypeError|RangeError|Error} of an option @see tls.html#tlsconnectoptions-callback */
function connect(...args) {
  const [given, callback] = argumentsOf(args);
  const options = { rejectUnauthorized: !allowsUnauthorized(), ciphers: defaults.DEFAULT_CIPHERS, checkServerIdentity,
    minDHSize: 1024, ...given };
  if (!options.keepAlive) options.singleUse = true;
  require('internal/validators').validateFunction(options.checkServerIdentity, 'options.checkServerIdentity');
  const socket = new TLSSocket(options.socket, { allowHalfOpen: Boolean(options.allowHalfOpen), isServer: false,
    secureContext: options.secureContext || createSecureContext(options), requestCert: true,
    rejectUnauthorized: options.rejectUnauthorized !== false, ALPNProtocols: options.ALPNProtocols,
    highWaterMark: options.highWaterMark, signal: options.signal });
  options.rejectUnauthorized = options.rejectUnauthorized !== false;
  if (callback) socket.once('secureConnect', callback);
  if (options.servername) name(socket, options.servername);
  if (options.session) socket.setSession(options.session);
  socket._releaseControl();
  if (!options.socket) {
    if (options.timeout) socket.setTimeout(options.timeout);
    socket.connect(options);
  }
  const onEnd = () => { endedEarly(socket, options); };
  socket.on('secure', () => { onSecure(socket, options, onEnd); });
  socket.prependListener('end', onEnd);
  return socket;
}

function name(socket, servername) {
  if (!ipWarned && net.isIP(servername) !== 0) {
    ipWarned = true;
    process.emitWarning('Setting the TLS ServerName to an IP address is not permitted by RFC 6066. This will be ignored ' +
      'in a future version.', 'DeprecationWarning', 'DEP0123');
  }
  socket.setServername(servername);
}

/* What is wrong with the peer's certificate, or undefined. */
function verify(socket, options) {
  const failed = socket._handle.session.verifyError();
  if (failed) return Object.assign(new Error(failed[1]), { code: failed[0] });
  if (socket.isSessionReused()) return undefined; // it was asked when the session began
  const hostname = options.servername || options.host || options.socket?._host || 'localhost';
  return options.checkServerIdentity(hostname, socket.getPeerCertificate(true));
}

function onSecure(socket, options, onEnd) {
  const key = socket.getEphemeralKeyInfo();
  if (key.type === 'DH' && key.size < options.minDHSize) {
    socket.destroy(errors.error('ERR_TLS_DH_PARAM_SIZE', key.size));
    return;
  }
  const failed = verify(socket, options);
  socket.authorized = !failed;
  if (failed) {
    socket.authorizationError = failed.code || failed.message;
    if (options.rejectUnauthorized) {
      socket.destroy(failed);
      return;
    }
  }
  socket.secureConnecting = false;
  socket.emit('secureConnect');
  socket.becomeVerified();
  socket.removeListener('end', onEnd);
}

/* The server hung up in the middle of the handshake. */
function endedEarly(socket, { path, host, port, localAddress }) {
  if (socket._hadError) return;
  socket._hadError = true;
  const error = new Error('Client network socket disconnected before secure TLS connection was established');
  socket.destroy(Object.assign(error, { code: 'ECONNRESET', path, host, port, localAddress }));
}

module.exports = connect;
