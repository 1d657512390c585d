/* internal/event_target.js -- EventTarget and Event: the browsers' form of events.
 *
 * HOW   a target has a list of listeners for each type; dispatchEvent() calls them in order with one Event object,
 *       at once. There is no tree of nodes: an event stays at its target, it neither is captured nor bubbles.
 * WHY   beside EventEmitter because AbortSignal and MessagePort are the web's. What differs: a listener is added only
 *       once; what one throws is not thrown by dispatchEvent() but by a tick, and does not keep the others from
 *       running; the names of events come from event objects, not from arguments.
 * NODE  `capture` only tells listeners apart, as in Node. The option `weak` is left out.
 *       NodeEventTarget adds on(), once(), off() ... as Node's MessagePort has them.
 * READ  after events.js. Follows the DOM standard, "Events", and Node's "EventTarget and Event API" (events.html).
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

/* Hands the private parts of the classes to this file's functions and its friends'. */
let begin, finish, isEvent, stopsNow, setTrusted;
const RESISTS_STOP = Symbol('kResistStopPropagation');
const CUSTOM_INSPECT = Symbol.for('nodejs.util.inspect.custom');

function checkThis(ok, type) {
  if (!ok) throw errors.error('ERR_INVALID_THIS', type);
}

/* ---- Event ---- */

/** What happened. @param {string} type @param {object} [options] bubbles, cancelable, composed
 * @throws {TypeError} @see events.html#class-event */
class Event {
  #type;
  #cancelable;
  #bubbles;
  #composed;
  #prevented = false;
  #propagates = true;
  #stopped = false;   // no further listener is called
  #target = null;
  #running = false;   // it is being dispatched
  #trusted = false;
  #time = performanceNow();

  constructor(type, options = undefined) {
    if (arguments.length === 0) throw errors.error('ERR_MISSING_ARGS', 'type');
    if (options !== undefined && typeof options !== 'object') throw errors.invalidType('options', 'of type object', options);
    this.#type = `${type}`;
    this.#cancelable = Boolean(options?.cancelable);
    this.#bubbles = Boolean(options?.bubbles);
    this.#composed = Boolean(options?.composed);
  }

  static {
    isEvent = (value) => value !== null && typeof value === 'object' && #type in value;
    begin = (event, target) => {
      event.#target = target;
      event.#running = true;
    };
    finish = (event) => { event.#running = false; };
    stopsNow = (event) => event.#stopped;
    setTrusted = (event) => {
      event.#trusted = true;
      return event;
    };
  }

  get type() { checkThis(isEvent(this), 'Event'); return this.#type; }
  get target() { checkThis(isEvent(this), 'Event'); return this.#target; }
  get srcElement() { return this.target; }
  get currentTarget() { checkThis(isEvent(this), 'Event'); return this.#running ? this.#target : null; }
  get cancelable() { checkThis(isEvent(this), 'Event'); return this.#cancelable; }
  get defaultPrevented() { checkThis(isEvent(this), 'Event'); return this.#cancelable && this.#prevented; }
  get timeStamp() { checkThis(isEvent(this), 'Event'); return this.#time; }
  get bubbles() { checkThis(isEvent(this), 'Event'); return this.#bubbles; }
  get composed() { checkThis(isEvent(this), 'Event'); return this.#composed; }
  get eventPhase() { checkThis(isEvent(this), 'Event'); return this.#running ? Event.AT_TARGET : Event.NONE; }
  get isTrusted() { checkThis(isEvent(this), 'Event'); return this.#trusted; }

  /* True unless the default was prevented. */
  get returnValue() { checkThis(isEvent(this), 'Event'); return !this.#cancelable || !this.#prevented; }
  set returnValue(value) { if (!value) this.preventDefault(); }

  /* The old name of stopPropagation(). */
  get cancelBubble() { checkThis(isEvent(this), 'Event'); return !this.#propagates; }
  set cancelBubble(value) { if (value) this.stopPropagation(); }

  composedPath() {
    checkThis(isEvent(this), 'Event');
    return this.#running ? [this.#target] : [];
  }

  preventDefault() {
    checkThis(isEvent(this), 'Event');
    this.#prevented = true;
  }

  stopPropagation() {
    checkThis(isEvent(this), 'Event');
    this.#propagates = false;
  }

  stopImmediatePropagation() {
    this.stopPropagation();
    this.#stopped = true;
  }

  /** @deprecated */
  initEvent(type, bubbles = false, cancelable = false) {
    if (arguments.length === 0) throw errors.error('ERR_MISSING_ARGS', 'type');
    checkThis(isEvent(this), 'Event');
    this.#type = `${type}`;
    this.#bubbles = Boolean(bubbles);
    this.#cancelable = Boolean(cancelable);
  }

  [CUSTOM_INSPECT](depth, options) {
    checkThis(isEvent(this), 'Event');
    const name = this.constructor.name;
    if (depth < 0) return name;
    const { type, defaultPrevented, cancelable, timeStamp } = this;
    return `${name} ${inspect({ type, defaultPrevented, cancelable, timeStamp }, depth, options)}`;
  }
}

/** An event with something to tell. @param {string} type @param {{detail: *}} [options]
 * @see events.html#class-customevent */
class CustomEvent extends Event {
  #detail;
  constructor(type, options = undefined) {
    if (arguments.length === 0) throw errors.error('ERR_MISSING_ARGS', 'type');
    super(type, options);
    this.#detail = options?.detail ?? null;
  }

  get detail() { checkThis(#detail in this, 'CustomEvent'); return this.#detail; }
}

function performanceNow() {
  return process.uptime() * 1000;
}

function inspect(object, depth, options) {
  const inner = Object.assign({}, options, { depth: Number.isInteger(options.depth) ? options.depth - 1 : options.depth });
  return require('internal/inspect').inspect(object, inner);
}

/* ---- EventTarget ---- */

let listsOf;
const MAX = Symbol('events.maxEventTargetListeners'), WARNED = Symbol('events.maxEventTargetListenersWarned');

/** Something that events are dispatched to. @see events.html#class-eventtarget */
class EventTarget {
  #lists = new Map();              // type to the list of its listeners

  static {
    listsOf = (target) => target.#lists;
  }

  /** Adds a listener, unless it is there. @param {string} type @param {function|{handleEvent}} listener
   * @param {boolean|object} [options] once, capture, passive, signal: removes it
   * @see events.html#eventtargetaddeventlistenertype-listener-options */
  addEventListener(type, listener, options = {}) {
    checkThis(isEventTarget(this), 'EventTarget');
    if (arguments.length < 2) throw errors.error('ERR_MISSING_ARGS', 'type', 'listener');
    const wish = wishes(options);
    if (!isListener(listener)) return warnOfNothing(this, type, listener);
    if (wish.signal) {
      if (wish.signal.aborted) return;
      wish.signal.addEventListener('abort', () => { this.removeEventListener(type, listener, options); },
        { once: true, [RESISTS_STOP]: true });
    }
    add(this, `${type}`, listener, wish);
  }

  /** @param {string} type @param {function|object} listener @param {boolean|object} [options] capture
   * @see events.html#eventtargetremoveeventlistenertype-listener-options */
  removeEventListener(type, listener, options = {}) {
    checkThis(isEventTarget(this), 'EventTarget');
    if (arguments.length < 2) throw errors.error('ERR_MISSING_ARGS', 'type', 'listener');
    if (!isListener(listener)) return;
    remove(this, `${type}`, listener, wishes(options).capture);
  }

  /** Calls the listeners. @param {Event} event @returns {boolean} false: its default was prevented
   * @throws {TypeError|Error} it is no Event, or on its way already @see events.html#eventtargetdispatcheventevent */
  dispatchEvent(event) {
    checkThis(isEventTarget(this), 'EventTarget');
    if (arguments.length < 1) throw errors.error('ERR_MISSING_ARGS', 'event');
    if (!isEvent(event)) throw errors.invalidType('event', ['Event'], event);
    if (event.eventPhase !== Event.NONE) throw errors.error('ERR_EVENT_RECURSION', event.type);
    dispatch(this, event);
    return event.defaultPrevented !== true;
  }

  [CUSTOM_INSPECT](depth, options) {
    checkThis(isEventTarget(this), 'EventTarget');
    return depth < 0 ? this.constructor.name : `${this.constructor.name} ${inspect({}, depth, options)}`;
  }
}

function isEventTarget(value) {
  return value instanceof EventTarget;
}

function isListener(value) {
  if (typeof value === 'function' || (value !== null && typeof value === 'object')) return true;
  if (value === null || value === undefined) return false;
  throw errors.invalidType('listener', ['EventListener'], value);
}

function wishes(options) {
  if (typeof options === 'boolean') return { capture: options };
  if (options === null || (typeof options !== 'object' && typeof options !== 'function')) return { capture: Boolean(options) };
  if (options.signal !== undefined) require('internal/validators').validateAbortSignal(options.signal, 'options.signal');
  return { once: Boolean(options.once), capture: Boolean(options.capture), passive: Boolean(options.passive),
    signal: options.signal, resists: Boolean(options[RESISTS_STOP]), isNode: Boolean(options.isNode) };
}

function warnOfNothing(target, type, listener) {
  const warning = new Error(`addEventListener called with ${listener} which has no effect.`);
  warning.name = 'AddEventListenerArgumentTypeWarning';
  warning.target = target;
  warning.type = type;
  process.emitWarning(warning);
}

/* An entry in a list. */
function makeEntry(listener, wish) {
  const call = typeof listener === 'function' ? listener : (event) => listener.handleEvent(event);
  return { listener, call, once: wish.once, capture: wish.capture || false, resists: wish.resists, isNode: wish.isNode,
    removed: false };
}

function add(target, type, listener, wish) {
  const lists = listsOf(target);
  let list = lists.get(type);
  if (list === undefined) lists.set(type, list = []);
  const capture = wish.capture || false;
  if (list.some((entry) => entry.listener === listener && entry.capture === capture)) return;
  list.push(makeEntry(listener, wish));
  if (typeof target.onListenerAdded === 'function') target.onListenerAdded(list.length, type);
  warnOfLeak(target, type, list.length);
}

function remove(target, type, listener, capture = false) {
  const list = listsOf(target).get(type);
  const i = list === undefined ? -1 : list.findIndex((entry) => entry.listener === listener && entry.capture === capture);
  if (i >= 0) drop(target, type, list, i);
}

/* dispatch() walks a copy: `removed` tells it. */
function drop(target, type, list, i) {
  list.splice(i, 1)[0].removed = true;
  if (list.length === 0) listsOf(target).delete(type);
  if (typeof target.onListenerRemoved === 'function') target.onListenerRemoved(list.length, type);
}

function warnOfLeak(target, type, count) {
  const max = maxListenersOf(target);
  if (max <= 0 || count <= max || target[WARNED]?.has(type)) return;
  (target[WARNED] ??= new Set()).add(type);
  const warning = new Error(`Possible EventTarget memory leak detected. ${count} ${type} listeners added to ${
    inspect(target, 2, { depth: -1 })}. MaxListeners is ${max}. Use events.setMaxListeners() to increase limit`);
  warning.name = 'MaxListenersExceededWarning';
  warning.target = target;
  warning.type = type;
  warning.count = count;
  process.emitWarning(warning);
}

/* Calls the listeners; those that on() has added get `value`, the others the event. */
function dispatch(target, event, value = event) {
  const list = listsOf(target).get(event.type);
  begin(event, target);
  for (const entry of list === undefined ? [] : list.slice()) {
    if (entry.removed || (stopsNow(event) && !entry.resists)) continue;
    if (entry.once) remove(target, event.type, entry.listener, entry.capture);
    callEntry(entry, target, entry.isNode ? value : event);
  }
  if (list === undefined) finish(event);
}

/* What a listener throws, or its promise is rejected with, is thrown by a tick: 'uncaughtException'. As in Node, the
 * event counts as dispatched from the first listener's return on. */
function callEntry(entry, target, argument) {
  const rethrow = (error) => { process.nextTick(() => { throw error; }); };
  try {
    const result = entry.call.call(target, argument);
    if (!entry.isNode) finish(argument);
    if (result !== undefined && result !== null && typeof result.then === 'function') result.then(undefined, rethrow);
  } catch (error) {
    rethrow(error);
  }
}

const listenersOf = (target, type) => (listsOf(target).get(`${type}`) || []).map((entry) => entry.listener);

function maxListenersOf(target) {
  return target[MAX] ?? require('events').defaultMaxListeners;
}

function setMaxListenersOf(target, n) {
  target[MAX] = n;
  target[WARNED]?.clear();
}

/* ---- NodeEventTarget: the methods of an emitter on top ---- */

class NodeEventTarget extends EventTarget {
  setMaxListeners(n) { setMaxListenersOf(this, n); }
  getMaxListeners() { return maxListenersOf(this); }
  eventNames() { return Array.from(listsOf(this).keys()); }
  listenerCount(type) { return listenersOf(this, type).length; }

  on(type, listener) {
    this.addEventListener(type, listener, { isNode: true });
    return this;
  }

  addListener(type, listener) { return this.on(type, listener); }

  once(type, listener) {
    this.addEventListener(type, listener, { once: true, isNode: true });
    return this;
  }

  off(type, listener, options) {
    this.removeEventListener(type, listener, options);
    return this;
  }

  removeListener(type, listener, options) { return this.off(type, listener, options); }

  removeAllListeners(type) {
    const types = type === undefined ? this.eventNames() : [`${type}`];
    types.forEach((name) => {
      const list = listsOf(this).get(name);
      while (list !== undefined && list.length > 0) drop(this, name, list, 0);
    });
    return this;
  }

  /* Hands `value` to the listeners; to those of addEventListener() in the detail of an event. */
  emit(type, value) {
    const had = this.listenerCount(type) > 0;
    dispatch(this, new CustomEvent(type, { detail: value }), value);
    return had;
  }
}

/* ---- onabort, onmessage ... ---- */

/** Gives the prototype an attribute `onx`: one listener that is replaced when it is set.
 * `started(target)`: called after the first. */
function defineEventHandler(prototype, type, started = undefined) {
  const handlers = new WeakMap(); // target to { handler, call }
  const name = `on${type}`;
  const { get, set } = {
    get() { return handlers.get(this)?.handler ?? null; },
    set(handler) {
      let slot = handlers.get(this);
      if (slot === undefined) {
        slot = { handler, call: (event) => typeof slot.handler === 'function' ? slot.handler.call(this, event) : undefined };
        handlers.set(this, slot);
        if (typeof handler === 'function') this.addEventListener(type, slot.call);
      } else {
        const had = typeof slot.handler === 'function', has = typeof handler === 'function';
        slot.handler = handler;
        if (had && !has) this.removeEventListener(type, slot.call);
        if (!had && has) this.addEventListener(type, slot.call);
      }
      if (started && typeof handler === 'function') started(this);
    }
  };
  Object.defineProperty(get, 'name', { value: `get ${name}` });
  Object.defineProperty(set, 'name', { value: `set ${name}` });
  Object.defineProperty(prototype, name, { get, set, configurable: true, enumerable: true });
}

/* What classes of the web have enumerable. */
function showMethods(Class, names) {
  names.forEach((name) => { Object.defineProperty(Class.prototype, name, { enumerable: true }); });
  Object.defineProperty(Class.prototype, Symbol.toStringTag,
    { value: Class.name, writable: false, configurable: true, enumerable: false });
}

['NONE', 'CAPTURING_PHASE', 'AT_TARGET', 'BUBBLING_PHASE'].forEach((name, value) => {
  Object.defineProperty(Event, name, { value, enumerable: true });
});
showMethods(Event, ['initEvent', 'stopImmediatePropagation', 'preventDefault', 'target', 'currentTarget', 'srcElement', 'type',
  'cancelable', 'defaultPrevented', 'timeStamp', 'composedPath', 'returnValue', 'bubbles', 'composed', 'eventPhase',
  'cancelBubble', 'stopPropagation', 'isTrusted']);
showMethods(CustomEvent, ['detail']);
showMethods(EventTarget, ['addEventListener', 'removeEventListener', 'dispatchEvent']);

module.exports = { CustomEvent, Event, EventTarget, MAX, NodeEventTarget, RESISTS_STOP, WARNED, checkThis, defineEventHandler, dispatch,
  inspect, isEventTarget, listenersOf, maxListenersOf, setMaxListenersOf, setTrusted, showMethods };
