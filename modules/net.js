/* net.js -- require('net'): connections and servers, TCP and Unix sockets.
 *
 * HOW   the parts are in internal/net/: arguments, socket, connect, server, block_list, socket_address. A socket is a Duplex on
 *       a handle of src/native/net.c.
 * LIMIT there is no cluster: every server listens for itself.
 * READ  after stream.js and internal/stream_handle.js. Follows Node's net.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const Server = require('internal/net/server');
const Socket = require('internal/net/socket');
const { NORMALIZED, isIP, isIPv4, isIPv6, normalizeArgs } = require('internal/net/arguments');
const { defaults } = require('internal/net/connect');
const { missing } = require('internal/errors');
const validators = require('internal/validators');

/** @param {object} [options] @param {function} [listener] of 'connection' @returns {Server}
 * @see net.html#netcreateserveroptions-connectionlistener */
function createServer(options, listener) {
  return new Server(options, listener);
}

/** A new Socket that connects: (options | port[, host] | path[, listener]) @returns {Socket}
 * @see net.html#netcreateconnection */
function connect(...args) {
  const normalized = args[0]?.[NORMALIZED] ? args[0] : normalizeArgs(args), options = normalized[0];
  const socket = new Socket(options);
  if (options.timeout) socket.setTimeout(options.timeout);
  return socket.connect(normalized);
}

/** @param {boolean} value of connect()'s autoSelectFamily, where it is not given
 * @see net.html#netsetdefaultautoselectfamilyvalue */
function setDefaultAutoSelectFamily(value) {
  validators.validateBoolean(value, 'value');
  defaults.autoSelectFamily = value;
}

/** @param {number} value ms, 10 at least @see net.html#netsetdefaultautoselectfamilyattempttimeoutvalue */
function setDefaultAutoSelectFamilyAttemptTimeout(value) {
  validators.validateInt32(value, 'value', 1);
  defaults.attemptTimeout = Math.max(value, 10);
}

module.exports = {
  _createServerHandle: missing('net._createServerHandle'),
  _normalizeArgs: normalizeArgs,
  _setSimultaneousAccepts() {}, // it is about Windows
  get BlockList() { return require('internal/net/block_list'); },
  get SocketAddress() { return require('internal/net/socket_address').SocketAddress; },
  connect,
  createConnection: connect,
  createServer,
  isIP,
  isIPv4,
  isIPv6,
  Server,
  Socket,
  Stream: Socket, // its name in old programs
  getDefaultAutoSelectFamily: () => defaults.autoSelectFamily,
  setDefaultAutoSelectFamily,
  getDefaultAutoSelectFamilyAttemptTimeout: () => defaults.attemptTimeout,
  setDefaultAutoSelectFamilyAttemptTimeout,
};
