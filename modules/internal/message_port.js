/* internal/message_port.js -- MessagePort and MessageChannel as programs see them.
 *
 * HOW   the queue and the handle are in src/port.c; here is what is the web's about it: a MessagePort is an EventTarget
 *       whose 'message' events have the value in `data`. on() gets the value itself, as Node has it. A port begins to
 *       receive, and to keep the loop alive, with its first listener for messages, and lets go with the last.
 * READ  after event_target.js, with src/port.c. Follows worker_threads.html#class-messageport.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* channel(), clone(value, list), close(port), hasRef(port), isPort(value), onMessage(deliver), pin(buffer),
 * post(port, value, list), receive(port), ref(port, keeps), start(port) */
const natives = native('port');
const errors = require('internal/errors');
const { Event, NodeEventTarget, defineEventHandler, dispatch, showMethods } = require('internal/event_target');

/** What a port dispatches. @see worker_threads.html#class-messageport */
class MessageEvent extends Event {
  #data;
  #origin;
  #lastEventId;
  #source;
  #ports;

  constructor(type, { data = null, origin = '', lastEventId = '', source = null, ports = [], ...options } = {}) {
    super(type, options);
    this.#data = data;
    this.#origin = `${origin}`;
    this.#lastEventId = `${lastEventId}`;
    this.#source = source;
    this.#ports = Object.freeze(Array.from(ports));
  }

  get data() { return this.#data; }
  get origin() { return this.#origin; }
  get lastEventId() { return this.#lastEventId; }
  get source() { return this.#source; }
  get ports() { return this.#ports; }
}
showMethods(MessageEvent, ['data', 'origin', 'lastEventId', 'source', 'ports']);

/* The second argument of postMessage(): a list, or {transfer: list}. */
function listOf(transfer) {
  if (transfer === undefined || transfer === null) return undefined;
  if (typeof transfer !== 'object') throw notIterable('Optional transferList argument');
  if (typeof transfer[Symbol.iterator] === 'function') return Array.from(transfer);
  if (transfer.transfer === undefined || transfer.transfer === null) return undefined;
  if (typeof transfer.transfer[Symbol.iterator] !== 'function') throw notIterable('Optional options.transfer argument');
  return Array.from(transfer.transfer);
}

function notIterable(what) {
  return errors.make(TypeError, 'ERR_INVALID_ARG_TYPE', `${what} must be an iterable`);
}

const isWanted = (type) => type === 'message' || type === 'messageerror';
let making = false;

class MessagePort extends NodeEventTarget {
  constructor() {
    if (!making) throw errors.error('ERR_CONSTRUCT_CALL_INVALID');
    super();
  }

  /** @param {*} value @param {Iterable|{transfer: Iterable}} [transfer] @throws {DOMException} DataCloneError
   * @see worker_threads.html#portpostmessagevalue-transferlist */
  postMessage(value, transfer) {
    if (arguments.length === 0) {
      throw errors.make(TypeError, 'ERR_MISSING_ARGS', 'Not enough arguments to MessagePort.postMessage');
    }
    natives.post(this, value, listOf(transfer));
  }

  start() { natives.start(this); }

  /** Both ends close, this one at once. @param {function} [callback] for 'close' */
  close(callback) {
    if (typeof callback === 'function') this.once('close', callback);
    natives.close(this);
  }

  ref() { natives.ref(this, true); }
  unref() { natives.ref(this, false); }
  hasRef() { return natives.hasRef(this); }

  onListenerAdded(count, type) {
    if (type !== 'message' || count !== 1) return;
    natives.ref(this, true);
    natives.start(this);
  }

  onListenerRemoved(count, type) {
    if (type === 'message' && count === 0) natives.ref(this, false);
  }
}
['onListenerAdded', 'onListenerRemoved'].forEach((name) => {
  Object.defineProperty(MessagePort.prototype, name, { enumerable: false });
});
defineEventHandler(MessagePort.prototype, 'message');
defineEventHandler(MessagePort.prototype, 'messageerror');
showMethods(MessagePort, ['postMessage', 'start', 'close', 'ref', 'unref', 'hasRef']);

/** Two ports that are connected. @see worker_threads.html#class-messagechannel */
class MessageChannel {
  constructor() {
    [this.port1, this.port2] = natives.channel();
  }
}

/* src/port.c calls it for each message, for one that cannot be read, and for 'close'. */
natives.onMessage((port, type, value, ports) => {
  if (isWanted(type)) dispatch(port, new MessageEvent(type, { data: value, ports }), value);
  else dispatch(port, new Event(type), undefined);
});

/** @param {MessagePort} port @returns {{message: *}|undefined} what waits there
 * @see worker_threads.html#workerreceivemessageonportport */
function receiveMessageOnPort(port) {
  if (!natives.isPort(port)) {
    throw errors.make(TypeError, 'ERR_INVALID_ARG_TYPE', 'The "port" argument must be a MessagePort instance');
  }
  const found = natives.receive(port);
  return found && { message: found[0] };
}

/** A buffer that is never transferred, but copied. @param {*} object @see worker_threads.html#workermarkasuntransferableobject */
function markAsUntransferable(object) {
  natives.pin(object);
}

/** For src/port.c: a MessagePort, which gets its handle there. */
function make() {
  making = true;
  try {
    return new MessagePort();
  } finally {
    making = false;
  }
}

module.exports = { MessageChannel, MessageEvent, MessagePort, listOf, make, markAsUntransferable, receiveMessageOnPort };
