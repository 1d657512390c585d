/* events.js -- EventEmitter: names, and the functions to call when something of that name happens.
 *
 * HOW   `_events` maps a name to a function, or to an array where there are several. emit() calls them one after
 *       the other, at once, on the caller's stack: nothing is queued and the loop takes no part.
 * WHY   one function and no array, since most events have one listener; emit() walks a copy, since a listener may
 *       remove itself.
 * NODE  left out: captureRejections (asking for it throws), EventEmitter.on (an async iterator), addAbortListener,
 *       EventEmitterAsyncResource, EventTarget. errorMonitor is the string '@@events.errorMonitor', which is not
 *       enumerated.
 * READ  emit(), add(), remove(). Book: chapter 6.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const MONITOR = '@@events.errorMonitor';
let defaultMaxListeners = 10;

/**
 * Something that emits events. Works as a base class, with or without having been called.
 * @param {object} [options] captureRejections: not there yet @see events.html#class-eventemitter
 */
function EventEmitter(options) {
  EventEmitter.init.call(this, options);
}

EventEmitter.init = function (options) {
  if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
    this._events = Object.create(null);
    this._eventsCount = 0;
  }
  this._maxListeners = this._maxListeners || undefined;
  if (options && options.captureRejections !== undefined) checkCapture(options.captureRejections);
};

function checkCapture(wanted) {
  const errors = require('internal/errors');
  if (typeof wanted !== 'boolean') throw errors.invalidType('options.captureRejections', 'of type boolean', wanted);
  if (wanted) throw errors.notYet('captureRejections of EventEmitter');
}

EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;

function checkListener(listener) {
  if (typeof listener === 'function') return;
  throw require('internal/errors').invalidType('listener', 'of type function', listener);
}

function checkCount(name, n) {
  const errors = require('internal/errors');
  if (typeof n !== 'number') throw errors.invalidType(name, 'of type number', n);
  if (!(n >= 0)) throw errors.outOfRange(name, '>= 0', n);
}

// ---- How many are too many -----------------------------------------------------------------------------------

/** Sets how many listeners of one event are too many. @param {number} n 0 or Infinity: never @returns {this}
 * @throws {TypeError|RangeError} @see events.html#emittersetmaxlistenersn */
EventEmitter.prototype.setMaxListeners = function setMaxListeners(n) {
  if (typeof n !== 'number' || !(n >= 0)) checkCount('setMaxListeners', n);
  this._maxListeners = n;
  return this;
};

/** @returns {number} how many listeners are allowed @see events.html#emittergetmaxlisteners */
EventEmitter.prototype.getMaxListeners = function getMaxListeners() {
  return this._maxListeners === undefined ? defaultMaxListeners : this._maxListeners;
};

/* Once for each list: whoever adds listeners without removing them leaks. */
function warnOfLeak(emitter, type, list) {
  const max = emitter.getMaxListeners();
  if (max <= 0 || list.length <= max || list.warned) return;
  list.warned = true;
  const name = emitter.constructor ? emitter.constructor.name : 'Object';
  const warning = new Error(`Possible EventEmitter memory leak detected. ${list.length} ${type} listeners added to ` +
    `[${name}]. MaxListeners is ${max}. Use emitter.setMaxListeners() to increase limit`);
  warning.name = 'MaxListenersExceededWarning';
  warning.stack = warning.stack.replace(/^Error/, warning.name);
  warning.emitter = emitter;
  warning.type = type;
  warning.count = list.length;
  process.emitWarning(warning);
}

// ---- Emitting ------------------------------------------------------------------------------------------------

/* apply() costs an array; most events have few arguments. args[0] is the event's name. */
function call(listener, self, args) {
  switch (args.length) {
    case 1: listener.call(self); break;
    case 2: listener.call(self, args[1]); break;
    case 3: listener.call(self, args[1], args[2]); break;
    case 4: listener.call(self, args[1], args[2], args[3]); break;
    default: listener.apply(self, Array.prototype.slice.call(args, 1));
  }
}

/**
 * Calls the listeners of an event, one after the other. What one throws ends it and comes out here.
 * @param {string} type @param {...*} data @returns {boolean} was there a listener?
 * @throws the error, or ERR_UNHANDLED_ERROR, for 'error' without a listener @see events.html#emitteremiteventname-args
 */
EventEmitter.prototype.emit = function emit(type) {
  const events = this._events, listener = events && events[type];
  if (type === 'error') {
    if (events && events[MONITOR] !== undefined) callAll(this, events[MONITOR], arguments);
    if (listener === undefined) throw unhandled(arguments[1]);
  }
  if (listener === undefined) return false;
  callAll(this, listener, arguments);
  return true;
};

function callAll(emitter, listener, args) {
  if (typeof listener === 'function') return call(listener, emitter, args);
  const list = listener.slice();
  for (let i = 0; i < list.length; i++) call(list[i], emitter, args);
}

function unhandled(reason) {
  if (reason instanceof Error) return reason;
  const text = require('internal/inspect').inspect(reason);
  const error = require('internal/errors').make(Error, 'ERR_UNHANDLED_ERROR', `Unhandled error. (${text})`);
  error.context = reason;
  return error;
}

// ---- Adding --------------------------------------------------------------------------------------------------

function add(emitter, type, listener, first) {
  checkListener(listener);
  if (emitter._events === undefined) {
    emitter._events = Object.create(null);
    emitter._eventsCount = 0;
  }
  if (emitter._events.newListener !== undefined) emitter.emit('newListener', type, listener.listener || listener);
  const events = emitter._events, existing = events[type];
  if (existing === undefined) {
    events[type] = listener;
    emitter._eventsCount++;
    return emitter;
  }
  if (typeof existing === 'function') events[type] = first ? [listener, existing] : [existing, listener];
  else if (first) existing.unshift(listener);
  else existing.push(listener);
  warnOfLeak(emitter, type, events[type]);
  return emitter;
}

/* Removes itself, then calls the listener. */
function wrapOnce(emitter, type, listener) {
  checkListener(listener);
  let fired = false;
  function onceWrapper() {
    if (fired) return;
    fired = true;
    emitter.removeListener(type, onceWrapper);
    return listener.apply(emitter, arguments);
  }
  onceWrapper.listener = listener;
  return onceWrapper;
}

/** Adds a listener. @param {string} type @param {function} listener @returns {this}
 * @throws {TypeError} if it is no function @see events.html#emitteroneventname-listener */
EventEmitter.prototype.addListener = function addListener(type, listener) {
  return add(this, type, listener, false);
};

EventEmitter.prototype.on = EventEmitter.prototype.addListener;

/** Adds a listener before the others. @param {string} type @param {function} listener @returns {this}
 * @throws {TypeError} if it is no function @see events.html#emitterprependlistenereventname-listener */
EventEmitter.prototype.prependListener = function prependListener(type, listener) {
  return add(this, type, listener, true);
};

/** Adds a listener for the next time only. @param {string} type @param {function} listener @returns {this}
 * @throws {TypeError} if it is no function @see events.html#emitteronceeventname-listener */
EventEmitter.prototype.once = function once(type, listener) {
  return this.on(type, wrapOnce(this, type, listener));
};

/** The same before the others. @param {string} type @param {function} listener @returns {this}
 * @throws {TypeError} if it is no function @see events.html#emitterprependoncelistenereventname-listener */
EventEmitter.prototype.prependOnceListener = function prependOnceListener(type, listener) {
  return this.prependListener(type, wrapOnce(this, type, listener));
};

// ---- Removing ------------------------------------------------------------------------------------------------

function forget(emitter, type) {
  delete emitter._events[type];
  emitter._eventsCount--;
}

/** Removes a listener, the one added last if it is there more than once. @param {string} type
 * @param {function} listener @returns {this} @throws {TypeError} if it is no function
 * @see events.html#emitterremovelistenereventname-listener */
EventEmitter.prototype.removeListener = function removeListener(type, listener) {
  checkListener(listener);
  const list = this._events && this._events[type];
  if (list === undefined) return this;
  if (list === listener || list.listener === listener) forget(this, type);
  else {
    if (typeof list === 'function') return this;
    let i = list.length - 1;
    while (i >= 0 && list[i] !== listener && list[i].listener !== listener) i--;
    if (i < 0) return this;
    list.splice(i, 1);
    if (list.length === 1) this._events[type] = list[0];
  }
  if (this._events.removeListener !== undefined) this.emit('removeListener', type, listener);
  return this;
};

EventEmitter.prototype.off = EventEmitter.prototype.removeListener;

/** Removes the listeners of one event, or all. @param {string} [type] @returns {this}
 * @see events.html#emitterremovealllistenerseventname */
EventEmitter.prototype.removeAllListeners = function removeAllListeners(type) {
  const events = this._events;
  if (events === undefined) return this;
  if (events.removeListener === undefined) { // nobody wants to know
    if (arguments.length > 0 && events[type] !== undefined) forget(this, type);
    if (arguments.length === 0) {
      this._events = Object.create(null);
      this._eventsCount = 0;
    }
    return this;
  }
  if (arguments.length === 0) {
    this.eventNames().forEach((name) => {
      if (name !== 'removeListener') this.removeAllListeners(name);
    });
    return this.removeAllListeners('removeListener');
  }
  this.rawListeners(type).reverse().forEach((listener) => { this.removeListener(type, listener); });
  return this;
};

// ---- Asking --------------------------------------------------------------------------------------------------

/** @param {string} type @returns {function[]} a copy, with the wrappers that once() made
 * @see events.html#emitterrawlistenerseventname */
EventEmitter.prototype.rawListeners = function rawListeners(type) {
  const list = this._events && this._events[type];
  return list === undefined ? [] : [].concat(list);
};

/** @param {string} type @returns {function[]} a copy @see events.html#emitterlistenerseventname */
EventEmitter.prototype.listeners = function listeners(type) {
  return this.rawListeners(type).map((listener) => listener.listener || listener);
};

/** @param {string} type @param {function} [listener] counts only this one @returns {number}
 * @see events.html#emitterlistenercounteventname-listener */
EventEmitter.prototype.listenerCount = function listenerCount(type, listener) {
  const list = this.rawListeners(type);
  if (!listener) return list.length;
  return list.filter((one) => one === listener || one.listener === listener).length;
};

/** @returns {string[]} the events that have listeners @see events.html#emittereventnames */
EventEmitter.prototype.eventNames = function eventNames() {
  return this._eventsCount > 0 ? Object.keys(this._events) : [];
};

// ---- On the class ----------------------------------------------------------------------------------------------

/**
 * Gives a promise of the next event's arguments; rejected if the emitter has an error first.
 * @param {EventEmitter} emitter @param {string} type @returns {Promise<Array>}
 * @see events.html#eventsonceemitter-name-options
 */
EventEmitter.once = (emitter, type) => new Promise((resolve, reject) => {
  function onError(error) {
    emitter.removeListener(type, onEvent);
    reject(error);
  }
  function onEvent() {
    emitter.removeListener('error', onError);
    resolve(Array.prototype.slice.call(arguments));
  }
  emitter.once(type, onEvent);
  if (type !== 'error') emitter.once('error', onError);
});

/** Not there yet: needs async iterators. @throws {Error} always @see events.html#eventsonemitter-eventname-options */
EventEmitter.on = () => {
  throw require('internal/errors').notYet('EventEmitter.on');
};

/** The methods of the same names, as functions of an emitter.
 * @see events.html#eventsgeteventlistenersemitterortarget-eventname */
EventEmitter.getEventListeners = (emitter, type) => emitter.listeners(type);
EventEmitter.getMaxListeners = (emitter) => emitter.getMaxListeners();
EventEmitter.listenerCount = (emitter, type) => emitter.listenerCount(type);

/** Sets the limit of some emitters, or the default for all. @param {number} [n=10] @param {...EventEmitter} emitters
 * @see events.html#eventssetmaxlistenersn-eventtargets */
EventEmitter.setMaxListeners = function (n) {
  if (n === undefined) n = defaultMaxListeners;
  checkCount('n', n);
  if (arguments.length < 2) defaultMaxListeners = n;
  for (let i = 1; i < arguments.length; i++) arguments[i].setMaxListeners(n);
};

Object.defineProperty(EventEmitter, 'defaultMaxListeners', {
  enumerable: true,
  get() { return defaultMaxListeners; },
  set(n) {
    checkCount('defaultMaxListeners', n);
    defaultMaxListeners = n;
  }
});

EventEmitter.EventEmitter = EventEmitter;
EventEmitter.usingDomains = false;
EventEmitter.captureRejections = false;
EventEmitter.errorMonitor = MONITOR;
module.exports = EventEmitter;
