/* diagnostics_channel.js -- require('diagnostics_channel'): named channels on which a library tells what it does.
 *
 * HOW   a channel is a list of subscribers; publish() calls them at once, in order. What one throws is thrown again
 *       in a tick of its own, so the publisher goes on. A tracing channel is five channels: where an operation
 *       starts and ends, where its asynchronous part does, and its error.
 * WHY   telling costs nothing while nobody listens: hasSubscribers is asked first.
 * NODE  forgets a channel that nobody holds; here a name's channel stays.
 * READ  Channel, then TracingChannel. Follows Node's diagnostics_channel.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { validateFunction } = require('internal/validators');
const errors = require('internal/errors');

const channels = new Map(); // of all names

/* What a subscriber or a transform threw is the program's, not the publisher's. */
function throwLater(error) {
  process.nextTick(() => { throw error; });
}

class Channel {
  #subscribers = [];
  #stores = new Map(); // AsyncLocalStorage: transform

  constructor(name) {
    this.name = name;
  }

  /** Is anyone listening? @see diagnostics_channel.html#channelhassubscribers */
  get hasSubscribers() {
    return this.#subscribers.length > 0 || this.#stores.size > 0;
  }

  /** @param {function} subscription (message, name) */
  subscribe(subscription) {
    validateFunction(subscription, 'subscription');
    this.#subscribers = [...this.#subscribers, subscription]; // one who publishes now goes on with the old list
  }

  /** @returns {boolean} whether it was subscribed */
  unsubscribe(subscription) {
    const at = this.#subscribers.indexOf(subscription);
    if (at < 0) return false;
    this.#subscribers = this.#subscribers.toSpliced(at, 1);
    return true;
  }

  /** Calls the subscribers with the message, now. @param {*} data */
  publish(data) {
    for (const subscriber of this.#subscribers) {
      try {
        subscriber(data, this.name);
      } catch (error) {
        throwLater(error);
      }
    }
  }

  /** In runStores() the store has the message, or what `transform` makes of it. @param {AsyncLocalStorage} store */
  bindStore(store, transform) {
    this.#stores.set(store, transform);
  }

  /** @returns {boolean} whether it was bound */
  unbindStore(store) {
    return this.#stores.delete(store);
  }

  /** Publishes and calls fn, within the stores that are bound. @returns {*} what fn gives */
  runStores(data, fn, thisArg, ...args) {
    let run = () => {
      this.publish(data);
      return Reflect.apply(fn, thisArg, args);
    };
    for (const [store, transform] of this.#stores) run = this.#within(store, transform, data, run);
    return run();
  }

  #within(store, transform, data, next) {
    return () => {
      let context = data;
      if (transform) {
        try {
          context = transform(data);
        } catch (error) {
          throwLater(error);
          return next();
        }
      }
      return store.run(context, next);
    };
  }
}

/** The channel of that name. @param {string|symbol} name @see diagnostics_channel.html#diagnostics_channelchannelname */
function channel(name) {
  if (typeof name !== 'string' && typeof name !== 'symbol') throw errors.invalidType('channel', ['string', 'symbol'], name);
  if (!channels.has(name)) channels.set(name, new Channel(name));
  return channels.get(name);
}

const subscribe = (name, subscription) => channel(name).subscribe(subscription);
const unsubscribe = (name, subscription) => channel(name).unsubscribe(subscription);
const hasSubscribers = (name) => channels.has(name) && channels.get(name).hasSubscribers;

// ---- Operations -------------------------------------------------------------------------------------------------

const EVENTS = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];

class TracingChannel {
  constructor(nameOrChannels) {
    for (const event of EVENTS) this[event] = eventChannel(nameOrChannels, event);
  }

  get hasSubscribers() {
    return EVENTS.some((event) => this[event].hasSubscribers);
  }

  /** @param {object} handlers start, end, asyncStart, asyncEnd, error: a function each, all optional */
  subscribe(handlers) {
    for (const event of EVENTS) if (handlers[event]) this[event].subscribe(handlers[event]);
  }

  /** @returns {boolean} whether all were subscribed */
  unsubscribe(handlers) {
    return EVENTS.filter((event) => handlers[event]).map((event) => this[event].unsubscribe(handlers[event])).every(Boolean);
  }

  /** Calls fn between start and end. @returns {*} what it gives @throws what it throws, after error */
  traceSync(fn, context = {}, thisArg = undefined, ...args) {
    return this.start.runStores(context, () => {
      try {
        return context.result = Reflect.apply(fn, thisArg, args);
      } catch (error) {
        this.#failed(context, error);
        throw error;
      } finally {
        this.end.publish(context);
      }
    });
  }

  #failed(context, error) {
    context.error = error;
    this.error.publish(context);
  }

  /** The same for a function that gives a promise: asyncStart and asyncEnd when it is settled. @returns {Promise} */
  tracePromise(fn, context = {}, thisArg = undefined, ...args) {
    const settled = () => {
      this.asyncStart.publish(context);
      this.asyncEnd.publish(context);
    };
    return this.start.runStores(context, () => {
      try {
        return Promise.resolve(Reflect.apply(fn, thisArg, args)).then((result) => {
          context.result = result;
          settled();
          return result;
        }, (error) => {
          this.#failed(context, error);
          settled();
          return Promise.reject(error);
        });
      } catch (error) {
        this.#failed(context, error);
        throw error;
      } finally {
        this.end.publish(context);
      }
    });
  }

  /** The same for a function with a callback (error, result) as argument `position`, -1: the last. */
  traceCallback(fn, position = -1, context = {}, thisArg = undefined, ...args) {
    const callback = args.at(position);
    validateFunction(callback, 'callback');
    args.splice(position, 1, this.#wrapped(callback, context));
    return this.start.runStores(context, () => {
      try {
        return Reflect.apply(fn, thisArg, args);
      } catch (error) {
        this.#failed(context, error);
        throw error;
      } finally {
        this.end.publish(context);
      }
    });
  }

  #wrapped(callback, context) {
    const tracing = this;
    return function (error, result) {
      if (error) tracing.#failed(context, error);
      else context.result = result;
      tracing.asyncStart.runStores(context, () => {
        try {
          return Reflect.apply(callback, this, arguments);
        } finally {
          tracing.asyncEnd.publish(context);
        }
      });
    };
  }
}

function eventChannel(nameOrChannels, event) {
  if (typeof nameOrChannels === 'string') return channel(`tracing:${nameOrChannels}:${event}`);
  if (nameOrChannels === null || typeof nameOrChannels !== 'object') {
    throw errors.invalidType('nameOrChannels', ['string', 'object', 'TracingChannel'], nameOrChannels);
  }
  const found = nameOrChannels[event];
  if (!(found instanceof Channel)) throw errors.invalidType(`nameOrChannels.${event}`, ['Channel'], found);
  return found;
}

/** The five channels of an operation. @param {string|object} nameOrChannels @returns {TracingChannel}
 * @see diagnostics_channel.html#diagnostics_channeltracingchannelnameorchannels */
const tracingChannel = (nameOrChannels) => new TracingChannel(nameOrChannels);

module.exports = { channel, hasSubscribers, subscribe, tracingChannel, unsubscribe, Channel };
