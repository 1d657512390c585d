/* tls.js -- require('tls'): connections that nobody on the way can read, with OpenSSL.
 *
 * HOW   the parts are in internal/tls/: context, handle, socket, connect, server, identity; below them src/native/tls_*.c.
 * LIMIT no OCSP, no pre-shared keys, no engines.
 * READ  after net.js. Follows Node's tls.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const connect = require('internal/tls/connect');
const Server = require('internal/tls/server');
const TLSSocket = require('internal/tls/socket');
const { SecureContext, createSecureContext, defaults } = require('internal/tls/context');
const { checkServerIdentity, convertALPNProtocols } = require('internal/tls/identity');

const natives = native('tls');
const ROOTS = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt', '/etc/ssl/cert.pem']; // by system

let ciphers, roots; // made when first asked for

/** @returns {string[]} the names of all ciphers, in lower case @see tls.html#tlsgetciphers */
function getCiphers() {
  ciphers ??= natives.ciphers().map((name) => name.toLowerCase()).sort();
  return [...ciphers];
}

/* The PEM texts of the roots that the system trusts. */
function readRoots() {
  const fs = require('fs'), file = [natives.rootsFile(), ...ROOTS].find((one) => fs.existsSync(one));
  const text = file === undefined ? '' : fs.readFileSync(file, 'latin1');
  return Object.freeze(text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) || []);
}

/** @param {object} [options] @param {function} [listener] of 'secureConnection' @returns {Server}
 * @see tls.html#tlscreateserveroptions-secureconnectionlistener */
function createServer(options, listener) {
  return new Server(options, listener);
}

module.exports = {
  CLIENT_RENEG_LIMIT: 3,
  CLIENT_RENEG_WINDOW: 600,
  getCiphers,
  get rootCertificates() {
    roots ??= readRoots();
    return roots;
  },
  convertALPNProtocols,
  checkServerIdentity,
  createSecureContext,
  SecureContext,
  TLSSocket,
  Server,
  createServer,
  connect,
  createSecurePair: require('internal/errors').missing('tls.createSecurePair'),
};
for (const name of Object.keys(defaults)) {
  Object.defineProperty(module.exports, name, {
    get: () => defaults[name],
    set(value) { defaults[name] = value; },
    enumerable: true,
    configurable: true,
  });
}
