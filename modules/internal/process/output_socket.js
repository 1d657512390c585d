/* internal/process/output_socket.js -- a net.Socket that only writes, at once: a pipe, a socket or a terminal that the process
 * was started with.
 *
 * HOW   there is no handle: the loop has nothing to do with it, and so it keeps nothing alive. end() tells the reader at the
 *       other end of a socket that no more comes; what is written after that is an EPIPE, as in Node.
 * READ  after internal/process/output.js and internal/net/socket.js; tty.js is built on it.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* shutdown(fd): 0 or a libuv code */
const system = native('stdio');
const Socket = require('internal/net/socket');
const errors = require('internal/errors');
const { writeAtOnce } = require('internal/process/output');

const EPIPE = native('errors').number('EPIPE');

/** @param {number} fd */
function OutputSocket(fd) {
  Socket.call(this, { readable: false });
  this.fd = fd;
  this.isShut = false;
}
Object.setPrototypeOf(OutputSocket.prototype, Socket.prototype);
Object.setPrototypeOf(OutputSocket, Socket);

const proto = OutputSocket.prototype;

proto._write = function (chunk, encoding, callback) {
  if (this.isShut) callback(errors.errno(EPIPE, 'write'));
  else writeAtOnce(this, chunk, callback, errors.errno);
};

proto._final = function (callback) {
  const code = system.shutdown(this.fd);
  this.isShut = true;
  callback(code === 0 ? null : errors.errno(code, 'shutdown'));
};

proto.ref = proto.unref = function () { return this; };

module.exports = OutputSocket;
