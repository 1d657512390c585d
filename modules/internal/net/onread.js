/* internal/net/onread.js -- the option onread of a net.Socket: bytes go into one buffer of the program's, not to 'data'.
 *
 * HOW   each chunk that arrives is copied into the buffer, piece by piece if it is longer; callback(n, buffer) for each.
 *       Where that gives false, reading stops, and what is left waits for resume().
 * NODE  reads into the buffer without a copy.
 * READ  after socket.js. Follows Node's net.html#socketconnectoptions-connectlistener.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Duplex } = require('stream');

/** Is it an onread that can be used? Anything else is ignored, as in Node. */
function isUsable(onread) {
  return onread !== null && typeof onread === 'object' && typeof onread.callback === 'function'
    && (onread.buffer instanceof Uint8Array || typeof onread.buffer === 'function');
}

/** Gives the socket's bytes to onread = { buffer: Uint8Array or a function that gives one, callback }. */
function attach(socket, { buffer, callback }) {
  const next = typeof buffer === 'function' ? buffer : () => buffer;
  let rest = null; // came after callback() had said false

  socket._deliver = function (bytes) {
    while (bytes.length > 0 && !socket.destroyed) {
      const target = next(), n = Math.min(target.length, bytes.length);
      target.set(bytes.subarray(0, n));
      bytes = bytes.subarray(n);
      if (callback(n, target) === false) {
        rest = bytes;
        return false;
      }
    }
    return true;
  };

  socket.pause = function () {
    if (!this.connecting && this.reading) this.stopReading();
    return Duplex.prototype.pause.call(this);
  };

  socket.resume = function () {
    const waiting = rest;
    rest = null;
    if ((waiting === null || this._deliver(waiting)) && !this.connecting) this._read(0);
    return Duplex.prototype.resume.call(this);
  };
}

module.exports = { attach, isUsable };
