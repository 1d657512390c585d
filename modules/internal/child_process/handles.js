/* internal/child_process/handles.js -- sockets and servers that are sent to another process: send(message, socket).
 *
 *      {cmd: 'NODE_HANDLE', type, msg} + descriptor ─▶
 *                                                   ◀─ {cmd: 'NODE_HANDLE_ACK'}; meanwhile everything else waits
 *
 * HOW   the system passes the descriptor beside the bytes of the message. When the other side says that it has it, ours is
 *       closed, unless keepOpen is set; a server's stays open, so that both take connections.
 * WHY   the protocol is Node's, so that the other side may be Node.
 * NODE  a server waits with 'close' for the connections that it gave away, too.
 * READ  after ipc.js. Follows child_process.html#subprocesssendmessage-sendhandle-options-callback.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

const natives = native('net');

/* How each type is sent (give: its native handle, or null) and received (take). */
const kinds = {
  'net.Socket': {
    is: (object) => object instanceof require('net').Socket,
    give(socket, keepOpen) {
      const handle = socket._handle;
      if (!handle || keepOpen) return handle;
      if (socket._server) {
        socket._server._connections -= 1;
        socket._server._emitCloseIfDrained();
        socket._server = null;
      }
      handle.readStop();
      handle.onread = undefined;
      socket._handle = null;
      socket.setTimeout(0);
      return handle;
    },
    take: (handle, message, done) => {
      done(new (require('net').Socket)({ handle, readable: true, writable: true }));
    },
    closes: true,
  },
  'net.Server': {
    is: (object) => object instanceof require('net').Server,
    give: (server) => server._handle,
    take: (handle, message, done) => {
      const server = new (require('net').Server)();
      server.listen(handle, () => { done(server); });
    },
  },
  'dgram.Socket': {
    is: (object) => object instanceof require('dgram').Socket,
    give: (socket) => socket._handle,
    take: (handle, message, done) => {
      const socket = require('dgram').createSocket({ type: message.dgramType });
      socket.bind(handle, () => { done(socket); });
    },
  },
};

/* The two directions of one channel. */
class Passing {
  constructor(channel) {
    this.channel = channel;
    this.waiting = null; // { close: a handle or null } between a handle and its ACK
    this.queue = [];     // what is to be sent after that
  }

  /** send() of the channel. @throws {TypeError} ERR_INVALID_HANDLE_TYPE */
  send(message, object, options, callback) {
    const type = object ? Object.keys(kinds).find((name) => kinds[name].is(object)) : undefined;
    if (object && type === undefined) throw errors.error('ERR_INVALID_HANDLE_TYPE');
    if (this.waiting !== null) {
      this.queue.push([message, object, options, callback]);
      return this.queue.length === 1;
    }
    if (!object) return this.channel.send(message, null, callback);
    return this.pass(message, object, type, options, callback);
  }

  pass(message, object, type, options, callback) {
    const keepOpen = Boolean(options?.keepOpen), handle = kinds[type].give(object, keepOpen);
    if (!handle) return this.channel.send(message, null, callback); // it was sent before
    const envelope = { cmd: 'NODE_HANDLE', type, msg: message };
    if (type === 'dgram.Socket') envelope.dgramType = object.type;
    this.waiting = { close: kinds[type].closes && !keepOpen ? handle : null };
    return this.channel.send(envelope, handle, callback);
  }

  /** A message of the protocol. @returns {boolean} was it about handles? */
  takes(message) {
    if (message.cmd === 'NODE_HANDLE') this.receive(message);
    else if (message.cmd === 'NODE_HANDLE_ACK' || message.cmd === 'NODE_HANDLE_NACK') this.acknowledged();
    else return false;
    return true;
  }

  acknowledged() {
    const queue = this.queue.splice(0);
    if (this.waiting?.close) this.waiting.close.close();
    this.waiting = null;
    for (const [message, object, options, callback] of queue) this.send(message, object, options, callback);
  }

  receive(message) {
    const { channel } = this, kind = kinds[message.type];
    const handle = natives.takeHandle(channel.handle, message.type === 'net.Server');
    const lost = typeof handle !== 'object' || !kind;
    channel.send({ cmd: lost ? 'NODE_HANDLE_NACK' : 'NODE_HANDLE_ACK' }, null, undefined);
    if (!lost) kind.take(handle, message, (object) => { channel.deliver(message.msg, object); });
  }
}

module.exports = Passing;
