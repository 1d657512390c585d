/* internal/events/async_resource.js -- EventEmitterAsyncResource: an emitter whose listeners run in its own context.
 *
 * HOW   it has an AsyncResource, made with it; emit() runs inside that, whoever calls it and wherever. So a listener sees
 *       the AsyncLocalStorage of the place where the emitter was made.
 * READ  after events.js and async_hooks.js. Follows events.html, "Class: events.EventEmitterAsyncResource".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const EventEmitter = require('events');
const { AsyncResource } = require('async_hooks');

class Resource extends AsyncResource {
  #emitter;

  constructor(emitter, type, options) {
    super(type, options);
    this.#emitter = emitter;
  }

  get eventEmitter() { return this.#emitter; }
}

/** @param {string|object} [options] the name, or { name, captureRejections, triggerAsyncId, requireManualDestroy }; a
 * class that extends it needs no name @throws {TypeError} */
class EventEmitterAsyncResource extends EventEmitter {
  #resource;

  constructor(options = undefined) {
    const settings = typeof options === 'string' ? undefined : options;
    const name = typeof options === 'string' ? options : options?.name;
    if (typeof options !== 'string' && new.target === EventEmitterAsyncResource) {
      require('internal/validators').validateString(name, 'options.name');
    }
    super(settings);
    this.#resource = new Resource(this, name || new.target.name, settings);
  }

  static #of(emitter) {
    if (#resource in emitter) return emitter.#resource;
    throw require('internal/errors').error('ERR_INVALID_THIS', 'EventEmitterAsyncResource');
  }

  emit(type, ...args) {
    return EventEmitterAsyncResource.#of(this).runInAsyncScope(super.emit, this, type, ...args);
  }

  emitDestroy() { EventEmitterAsyncResource.#of(this).emitDestroy(); }

  get asyncId() { return EventEmitterAsyncResource.#of(this).asyncId(); }
  get triggerAsyncId() { return EventEmitterAsyncResource.#of(this).triggerAsyncId(); }
  get asyncResource() { return EventEmitterAsyncResource.#of(this); }
}

module.exports = EventEmitterAsyncResource;
