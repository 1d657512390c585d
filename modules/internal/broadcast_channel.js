/* internal/broadcast_channel.js -- BroadcastChannel as programs see it.
 *
 * HOW   a MessagePort of its own (src/broadcast.c) brings what others have sent; here it becomes events. It keeps the loop
 *       alive until it is closed, or unref() is called.
 * READ  after message_port.js. Follows worker_threads.html#class-broadcastchannel-extends-eventtarget.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* join(name), leave(id), send(id, name, value) */
const natives = native('broadcast');
const errors = require('internal/errors');
const { MessageEvent } = require('internal/message_port');
const { EventTarget, defineEventHandler, dispatch, showMethods } = require('internal/event_target');

class BroadcastChannel extends EventTarget {
  #name;
  #id;
  #port;

  /** @param {*} name made a string */
  constructor(name) {
    super();
    if (arguments.length === 0) throw errors.error('ERR_MISSING_ARGS', 'name');
    this.#name = `${name}`;
    [this.#id, this.#port] = natives.join(this.#name);
    for (const type of ['message', 'messageerror']) {
      this.#port.on(type, (data) => dispatch(this, new MessageEvent(type, { data })));
    }
  }

  get name() { return this.#name; }

  /** No more events. */
  close() {
    if (this.#port === undefined) return;
    natives.leave(this.#id);
    this.#port.close();
    this.#port = undefined;
  }

  /** To all others of that name. @param {*} message @throws {DOMException} DataCloneError, InvalidStateError */
  postMessage(message) {
    if (arguments.length === 0) throw errors.error('ERR_MISSING_ARGS', 'message');
    if (this.#port === undefined) {
      throw new (require('internal/dom_exception'))('BroadcastChannel is closed.', 'InvalidStateError');
    }
    natives.send(this.#id, this.#name, message);
  }

  ref() {
    this.#port?.ref();
    return this;
  }

  unref() {
    this.#port?.unref();
    return this;
  }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options) {
    return `BroadcastChannel ${require('internal/inspect').inspect({ name: this.#name, active: this.#port !== undefined }, options)}`;
  }
}
defineEventHandler(BroadcastChannel.prototype, 'message');
defineEventHandler(BroadcastChannel.prototype, 'messageerror');
showMethods(BroadcastChannel, ['name', 'close', 'postMessage']);

module.exports = { BroadcastChannel };
