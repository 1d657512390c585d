/* events.js -- EventEmitter: names, and the functions to call when something of that name happens.
 *
 * HOW   `_events` maps a name to a function, or to an array where there are several. emit() calls them one after
 *       the other, at once, on the caller's stack: nothing is queued and the loop takes no part.
 * WHY   one function and no array, since most events have one listener; emit() walks a copy, since a listener may
 *       remove itself.
 *       The symbols shapeMode and kCapture stand in each emitter because they do in Node, where everybody who prints
 *       an emitter sees them. Only kCapture means something here: are promises that listeners give followed?
 * READ  emit(), add(), remove(); then internal/events/helpers.js: what the class offers beside its instances.
 *       internal/event_target.js is the browsers' form of the same. Book: chapter 10.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const MONITOR = Symbol('events.errorMonitor');
const CAPTURE = Symbol('kCapture');
const SHAPE = Symbol('shapeMode');
const REJECTION = Symbol.for('nodejs.rejection');
let defaultMaxListeners = 10;

/**
 * Something that emits events. Works as a base class, with or without having been called.
 * @param {object} [options] captureRejections: a listener's promise that is rejected is an 'error' event
 * @throws {TypeError} captureRejections is no boolean @see events.html#class-eventemitter
 */
function EventEmitter(options) {
  EventEmitter.init.call(this, options);
}

function checkBoolean(name, value) {
  require('internal/validators').validateBoolean(value, name);
}

EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;
Object.defineProperty(EventEmitter.prototype, CAPTURE, { value: false, writable: true, enumerable: false });

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
  const max = EventEmitter.prototype.getMaxListeners.call(emitter); // whatever it inherits from now
  if (max <= 0 || list.length <= max || list.warned) return;
  list.warned = true;
  const name = emitter.constructor ? emitter.constructor.name : 'Object';
  const warning = new Error(`Possible EventEmitter memory leak detected. ${list.length} ${String(type)} listeners added to ` +
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
    case 1: return listener.call(self);
    case 2: return listener.call(self, args[1]);
    case 3: return listener.call(self, args[1], args[2]);
    case 4: return listener.call(self, args[1], args[2], args[3]);
    default: return listener.apply(self, Array.prototype.slice.call(args, 1));
  }
}

/**
 * Calls the listeners of an event, one after the other. What one throws ends it and comes out here.
 * @param {string|symbol} type @param {...*} data @returns {boolean} was there a listener?
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
  if (typeof listener === 'function') return callOne(listener, emitter, args);
  const list = listener.slice();
  for (let i = 0; i < list.length; i++) callOne(list[i], emitter, args);
}

function callOne(listener, emitter, args) {
  const result = call(listener, emitter, args);
  if (result !== undefined && result !== null && emitter[CAPTURE]) follow(emitter, result, args);
}

function unhandled(reason) {
  if (reason instanceof Error) return reason;
  let text;
  try {
    text = require('internal/inspect').inspect(reason);
  } catch {
    text = String(reason); // its own inspect() throws
  }
  const error = require('internal/errors').error('ERR_UNHANDLED_ERROR', text);
  error.context = reason;
  return error;
}

/* A listener gave a promise, and the emitter captures rejections: one becomes an event of its own. */
function follow(emitter, promise, args) {
  try {
    const then = promise.then;
    if (typeof then !== 'function') return;
    then.call(promise, undefined, (reason) => {
      process.nextTick(onRejected, emitter, reason, args);
    });
  } catch (reason) {
    emitter.emit('error', reason);
  }
}

/* The emitter's own method if it has one; else 'error', whose listeners' promises are not followed: no circles. */
function onRejected(emitter, reason, args) {
  if (typeof emitter[REJECTION] === 'function') {
    emitter[REJECTION](reason, ...args);
    return;
  }
  const before = emitter[CAPTURE];
  try {
    emitter[CAPTURE] = false;
    emitter.emit('error', reason);
  } finally {
    emitter[CAPTURE] = before;
  }
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
  let gone = listener;
  if (list === listener || list.listener === listener) {
    forget(this, type);
    gone = list.listener || listener;
  }
  else {
    if (typeof list === 'function') return this;
    let i = list.length - 1;
    while (i >= 0 && list[i] !== listener && list[i].listener !== listener) i--;
    if (i < 0) return this;
    list.splice(i, 1);
    if (list.length === 1) this._events[type] = list[0];
  }
  if (this._events.removeListener !== undefined) this.emit('removeListener', type, gone);
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
    Reflect.ownKeys(events).forEach((name) => {
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
  const list = this._events && this._events[type];
  if (list === undefined) return 0;
  if (!listener) return typeof list === 'function' ? 1 : list.length;
  return [].concat(list).filter((one) => one === listener || one.listener === listener).length;
};

/** @returns {Array<string|symbol>} the events that have listeners @see events.html#emittereventnames */
EventEmitter.prototype.eventNames = function eventNames() {
  return this._eventsCount > 0 ? Reflect.ownKeys(this._events) : [];
};

// ---- On the class, which is the module ---------------------------------------------------------------------------

/* Those that a program may never need are loaded by their first call. */
const late = (name) => function () {
  return require('internal/events/helpers')[name].apply(this, arguments);
};

function nameIt(name, length) {
  return Object.defineProperties(late(name), { name: { value: name }, length: { value: length } });
}

EventEmitter.addAbortListener = nameIt('addAbortListener', 2);
EventEmitter.once = nameIt('once', 2);
EventEmitter.on = nameIt('on', 2);
EventEmitter.getEventListeners = nameIt('getEventListeners', 2);
EventEmitter.getMaxListeners = nameIt('getMaxListeners', 1);
EventEmitter.EventEmitter = EventEmitter;
EventEmitter.usingDomains = false;
EventEmitter.captureRejectionSymbol = REJECTION;

Object.defineProperty(EventEmitter, 'captureRejections', {
  enumerable: true,
  get() { return EventEmitter.prototype[CAPTURE]; },
  set(value) {
    checkBoolean('EventEmitter.captureRejections', value);
    EventEmitter.prototype[CAPTURE] = value;
  }
});

Object.defineProperty(EventEmitter, 'EventEmitterAsyncResource', {
  enumerable: true,
  configurable: true,
  get: function lazyEventEmitterAsyncResource() {
    return require('internal/events/async_resource');
  }
});

EventEmitter.errorMonitor = MONITOR;

Object.defineProperty(EventEmitter, 'defaultMaxListeners', {
  enumerable: true,
  get() { return defaultMaxListeners; },
  set(n) {
    checkCount('defaultMaxListeners', n);
    defaultMaxListeners = n;
  }
});

/* Where an EventTarget keeps its limit, and of which types it has warned. */
for (const [name, key] of [['kMaxEventTargetListeners', 'MAX'], ['kMaxEventTargetListenersWarned', 'WARNED']]) {
  Object.defineProperty(EventEmitter, name, { get() { return require('internal/event_target')[key]; } });
}

/** Sets the limit of some emitters and event targets, or the default for all. @param {number} [n=10]
 * @param {...(EventEmitter|EventTarget)} targets @see events.html#eventssetmaxlistenersn-eventtargets */
EventEmitter.setMaxListeners = function (n = defaultMaxListeners, ...targets) {
  checkCount('setMaxListeners', n);
  if (targets.length === 0) defaultMaxListeners = n;
  else require('internal/events/helpers').setMaxListenersOf(n, targets);
};

/* What the constructor does; for those that have no constructor to call. */
EventEmitter.init = function (options) {
  if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
    this._events = Object.create(null);
    this._eventsCount = 0;
  }
  this._maxListeners = this._maxListeners || undefined;
  if (this[SHAPE] === undefined) this[SHAPE] = false;
  if (options && options.captureRejections) {
    checkBoolean('options.captureRejections', options.captureRejections);
    this[CAPTURE] = true;
  } else {
    this[CAPTURE] = EventEmitter.prototype[CAPTURE];
  }
};

/** @deprecated use emitter.listenerCount(type) @see events.html#eventslistenercountemitter-eventname */
EventEmitter.listenerCount = (emitter, type) => {
  if (typeof emitter.listenerCount === 'function') return emitter.listenerCount(type);
  return EventEmitter.prototype.listenerCount.call(emitter, type);
};

module.exports = EventEmitter;
