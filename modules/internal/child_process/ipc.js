/* internal/child_process/ipc.js -- messages between a parent and a child that fork() has made.
 *
 * HOW   a socket pair whose one end the child finds at the descriptor that NODE_CHANNEL_FD names. A message is a line of
 *       JSON; so a child may as well be run by Node. connect() gives a ChildProcess, or the child's process object, its
 *       send(), disconnect(), channel and connected, and the events 'message' and 'disconnect'.
 * WHY   in the child the channel keeps the process alive only while somebody listens: a worker without a listener ends.
 *       Sockets and servers travel beside a message, see handles.js.
 * LIMIT serialization is 'json'.
 * READ  after child.js. Follows child_process.html#subprocesssendmessage-sendhandle-options-callback.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

const natives = native('net');
const NEWLINE = 10;
const MANY_BYTES = 65536 * 2; // waiting to be written: send() says false

/* What `channel` of both sides is. */
class Control extends require('events') {
  #handle;
  #refs = 0;
  #explicit = false;

  constructor(handle) {
    super();
    this.#handle = handle;
  }

  get fd() { return this.#handle.fd(); }

  ref() {
    this.#explicit = true;
    this.#handle.ref();
  }

  unref() {
    this.#explicit = true;
    this.#handle.unref();
  }

  hasRef() { return this.#handle.hasRef(); }

  /** Listeners come and go; once the program has called ref() or unref(), they do not count. */
  refCounted() {
    this.#refs += 1;
    if (this.#refs === 1 && !this.#explicit) this.#handle.ref();
  }

  unrefCounted() {
    this.#refs -= 1;
    if (this.#refs === 0 && !this.#explicit) this.#handle.unref();
  }
}

/* Calls each(message) for every whole line; keeps the beginning of the next. */
function lineReader(each) {
  let rest = [];
  return (bytes) => {
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE)) {
      const line = Buffer.concat([...rest, bytes.subarray(0, end)]).toString();
      rest = [];
      bytes = bytes.subarray(end + 1);
      each(JSON.parse(line));
    }
    if (bytes.length > 0) rest.push(bytes);
  };
}

function checkMessage(message) {
  if (message === undefined) throw errors.error('ERR_MISSING_ARGS', 'message');
  if (!['string', 'object', 'number', 'boolean'].includes(typeof message)) {
    throw errors.invalidType('message', ['string', 'object', 'number', 'boolean'], message);
  }
}

/* One end of a channel, for the object that has its methods and events. */
class Channel {
  constructor(target, handle) {
    this.target = target;
    this.handle = handle;
    this.writing = 0;
    this.ended = false;
    this.early = []; // [message, handle] for a process that does not listen yet
    this.passing = new (require('internal/child_process/handles'))(this);
    const read = lineReader((message) => this.take(message));
    handle.onread = (bytes) => {
      if (bytes) read(bytes);
      else this.hangUp();
    };
    handle.readStart();
  }

  /* Messages of Node's own protocol are no business of the program. */
  take(message) {
    const own = message !== null && typeof message === 'object' && /^NODE_/.test(message.cmd);
    if (own && this.passing.takes(message)) return;
    if (own) process.nextTick(() => this.target.emit('internalMessage', message, undefined));
    else this.deliver(message, undefined);
  }

  /** A message for the program, with what came beside it. */
  deliver(message, handle) {
    if (this.target === process && process.listenerCount('message') === 0) this.early.push([message, handle]);
    else process.nextTick(() => this.target.emit('message', message, handle));
  }

  /* The first listener gets what has come before it. */
  flush() {
    const messages = this.early.splice(0);
    for (const [message, handle] of messages) process.nextTick(() => this.target.emit('message', message, handle));
  }

  fail(error, callback) {
    if (typeof callback === 'function') process.nextTick(callback, error);
    else process.nextTick(() => this.target.emit('error', error));
  }

  /** Sends it, with a native handle or null beside it. @returns {boolean} false: much is waiting */
  send(message, native, callback) {
    const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
    const done = (code) => {
      this.writing -= 1;
      if (code < 0) this.fail(errors.errno(code, 'write'), callback);
      else if (callback) callback(null);
      if (this.ended && this.writing === 0) this.close();
      return native; // which is kept until here
    };
    this.writing += 1;
    const waiting = native ? natives.sendHandle(this.handle, bytes, native, done) : this.handle.write(bytes, done);
    if (waiting < 0) {
      this.writing -= 1;
      this.fail(errors.errno(waiting, 'write'), callback);
      return false;
    }
    if (waiting === 0 && !native) {
      this.writing -= 1;
      if (callback) process.nextTick(callback, null);
    }
    return this.handle.writeQueueSize() < MANY_BYTES;
  }

  /* What is under way is written first. */
  disconnect() {
    this.target.connected = false;
    this.ended = true;
    if (this.writing === 0) process.nextTick(() => this.close());
  }

  hangUp() {
    if (this.target.connected) this.disconnect();
  }

  close() {
    if (!this.handle) return;
    this.handle.readStop();
    this.handle.close();
    this.handle = null;
    this.target.channel = this.target._channel = null;
    this.target.emit('disconnect');
  }
}

/* send(message[, sendHandle[, options]][, callback]) */
function send(target, channel, message, handle, options, callback) {
  if (typeof handle === 'function') {
    [callback, handle, options] = [handle, undefined, undefined];
  } else if (typeof options === 'function') {
    [callback, options] = [options, undefined];
  } else if (options !== undefined) {
    require('internal/validators').validateObject(options, 'options');
  }
  if (!target.connected) {
    channel.fail(errors.error('ERR_IPC_CHANNEL_CLOSED'), callback);
    return false;
  }
  checkMessage(message);
  return channel.passing.send(message, handle, options, callback);
}

/** Makes `target` one end of the channel. @returns {Channel} */
function connect(target, handle) {
  const channel = new Channel(target, handle);
  target.channel = target._channel = new Control(handle);
  target.connected = true;
  target.send = function (message, sendHandle, options, callback) {
    return send(this, channel, message, sendHandle, options, callback);
  };
  target.disconnect = function () {
    if (this.connected) channel.disconnect();
    else this.emit('error', errors.error('ERR_IPC_DISCONNECTED'));
  };
  return channel;
}

/** In a child: takes the channel that the environment names. */
function adopt(fd) {
  delete process.env.NODE_CHANNEL_FD;
  delete process.env.NODE_CHANNEL_SERIALIZATION_MODE;
  const handle = native('pipes').pipe(fd, 'ipc', true);
  if (typeof handle === 'number') throw errors.errno(handle, 'open');
  const channel = connect(process, handle);
  handle.unref();
  const counts = (name) => name === 'message' || name === 'disconnect';
  process.on('newListener', (name) => {
    if (counts(name) && process.channel) process.channel.refCounted();
    if (name === 'message') channel.flush();
  });
  process.on('removeListener', (name) => {
    if (counts(name) && process.channel) process.channel.unrefCounted();
  });
}

module.exports = { adopt, connect };
