/* internal/websocket/events.js -- what a WebSocket dispatches besides messages: CloseEvent, ErrorEvent.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Event, showMethods } = require('internal/event_target');

/** @see globals.html#class-closeevent */
class CloseEvent extends Event {
  #wasClean;
  #code;
  #reason;

  constructor(type, { wasClean = false, code = 0, reason = '', ...options } = {}) {
    super(type, options);
    this.#wasClean = Boolean(wasClean);
    this.#code = Number(code) & 0xFFFF;
    this.#reason = `${reason}`;
  }

  get wasClean() { return this.#wasClean; }

  get code() { return this.#code; }

  get reason() { return this.#reason; }
}
showMethods(CloseEvent, ['wasClean', 'code', 'reason']);

class ErrorEvent extends Event {
  #error;
  #message;

  constructor(type, { error = null, message = '', ...options } = {}) {
    super(type, options);
    this.#error = error;
    this.#message = `${message}`;
  }

  get error() { return this.#error; }

  get message() { return this.#message; }
}
showMethods(ErrorEvent, ['error', 'message']);

module.exports = { CloseEvent, ErrorEvent };
