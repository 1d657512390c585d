/* internal/events/helpers.js -- what node:events offers beside the class: once, on, and questions to any target.
 *
 * HOW   an emitter is listened to with on(), an EventTarget with addEventListener(); listen() and unlisten() hide
 *       which of the two it is. once() is a promise of the next event; on() is a queue between those that emit and
 *       the `for await` that takes.
 * READ  after events.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateAbortSignal, validateFunction, validateInteger, validateObject } = require('internal/validators');

function listen(target, type, listener, once) {
  if (typeof target.on === 'function') {
    if (once) target.once(type, listener);
    else target.on(type, listener);
  } else if (typeof target.addEventListener === 'function') {
    target.addEventListener(type, listener, { once });
  } else {
    throw errors.invalidType('emitter', ['EventEmitter'], target);
  }
}

function unlisten(target, type, listener) {
  if (typeof target.removeListener === 'function') target.removeListener(type, listener);
  else target.removeEventListener(type, listener);
}

const abortError = (signal) => new errors.AbortError(undefined, { cause: signal.reason });

/**
 * A promise of the next event's arguments; rejected if an emitter has an error first, or the signal says so.
 * @param {EventEmitter|EventTarget} emitter @param {string|symbol} type @param {{signal: AbortSignal}} [options]
 * @returns {Promise<Array>} @see events.html#eventsonceemitter-name-options
 */
async function once(emitter, type, options = {}) {
  validateObject(options, 'options');
  const signal = options.signal;
  validateAbortSignal(signal, 'options.signal');
  if (signal && signal.aborted) throw abortError(signal);
  return new Promise((resolve, reject) => {
    const listensForError = type !== 'error' && typeof emitter.once === 'function';
    function stop() {
      unlisten(emitter, type, onEvent);
      if (listensForError) emitter.removeListener('error', onError);
      if (signal) unlisten(signal, 'abort', onAbort);
    }
    function onError(error) {
      stop();
      reject(error);
    }
    function onEvent(...args) {
      stop();
      resolve(args);
    }
    function onAbort() {
      stop();
      reject(abortError(signal));
    }
    listen(emitter, type, onEvent, true);
    if (listensForError) emitter.once('error', onError);
    if (signal) signal.addEventListener('abort', onAbort, { once: true });
  });
}

/* Those of on(): what was emitted and not yet taken, and who waits because nothing was. */
class EventQueue {
  constructor(emitter, type, options) {
    this.emitter = emitter;
    this.high = options.highWaterMark ?? options.highWatermark ?? Infinity;
    this.low = options.lowWaterMark ?? options.lowWatermark ?? 1;
    this.events = [];
    this.waiting = [];
    this.listening = [];
    this.error = null;
    this.finished = false;
    this.paused = false;
    this.stopAbort = null;
  }

  /* Listens until it closes. */
  listen(target, type, listener) {
    listen(target, type, listener, false);
    this.listening.push([target, type, listener]);
  }

  add(args) {
    if (this.waiting.length > 0) {
      this.waiting.shift().resolve({ value: args, done: false });
      return;
    }
    this.events.push(args);
    if (this.events.length > this.high && !this.paused && typeof this.emitter.pause === 'function') {
      this.paused = true;
      this.emitter.pause();
    }
  }

  next() {
    if (this.events.length > 0) {
      const value = this.events.shift();
      if (this.paused && this.events.length < this.low) {
        this.emitter.resume();
        this.paused = false;
      }
      return Promise.resolve({ value, done: false });
    }
    if (this.error) {
      const rejected = Promise.reject(this.error);
      this.error = null;
      return rejected;
    }
    if (this.finished) return this.close();
    return new Promise((resolve, reject) => { this.waiting.push({ resolve, reject }); });
  }

  close() {
    if (this.stopAbort) this.stopAbort[Symbol.dispose]();
    this.listening.splice(0).forEach(([target, type, listener]) => unlisten(target, type, listener));
    this.finished = true;
    const done = { value: undefined, done: true };
    this.waiting.splice(0).forEach(({ resolve }) => resolve(done));
    return Promise.resolve(done);
  }

  fail(error) {
    if (this.waiting.length > 0) this.waiting.shift().reject(error);
    else this.error = error;
    this.close();
  }
}

function checkOnOptions(options) {
  validateAbortSignal(options.signal, 'options.signal');
  if (options.signal && options.signal.aborted) throw abortError(options.signal);
  const high = options.highWaterMark ?? options.highWatermark ?? Number.MAX_SAFE_INTEGER;
  const low = options.lowWaterMark ?? options.lowWatermark ?? 1;
  validateInteger(high, 'options.highWaterMark', 1);
  validateInteger(low, 'options.lowWaterMark', 1);
}

/**
 * An async iterator over an event's argument lists, which ends at an error, at one of the `close` events, or when the
 * loop that takes them is left. @param {EventEmitter|EventTarget} emitter @param {string|symbol} type
 * @param {object} [options] signal, close: names of events, highWaterMark, lowWaterMark: pause and resume the emitter
 * @see events.html#eventsonemitter-eventname-options
 */
function on(emitter, type, options = {}) {
  checkOnOptions(options);
  const queue = new EventQueue(emitter, type, options);
  const signal = options.signal;
  queue.listen(emitter, type, (...args) => { queue.add(args); });
  if (type !== 'error' && typeof emitter.on === 'function') {
    queue.listen(emitter, 'error', (error) => { queue.fail(error); });
  }
  (options.close || []).forEach((name) => { queue.listen(emitter, name, () => { queue.close(); }); });
  if (signal) queue.stopAbort = addAbortListener(signal, () => { queue.fail(abortError(signal)); });
  return Object.setPrototypeOf({
    next() { return queue.next(); },
    return() { return queue.close(); },
    throw(error) {
      if (!error || !(error instanceof Error)) throw errors.invalidType('EventEmitter.AsyncIterator', ['Error'], error);
      queue.fail(error);
    },
    [Symbol.asyncIterator]() { return this; }
  }, asyncIteratorPrototype());
}

/* The one that async generators have. */
function asyncIteratorPrototype() {
  return Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);
}

/**
 * Calls the listener once when the signal aborts, whatever other listeners of it do; at once if it has already.
 * @param {AbortSignal} signal @param {function} listener @returns {{dispose}} its Symbol.dispose stops listening
 * @see events.html#eventsaddabortlistenersignal-listener
 */
function addAbortListener(signal, listener) {
  if (signal === undefined) throw errors.invalidType('signal', ['AbortSignal'], signal);
  validateAbortSignal(signal, 'signal');
  validateFunction(listener, 'listener');
  if (signal.aborted) {
    queueMicrotask(() => listener());
    return { [Symbol.dispose]() {} };
  }
  signal.addEventListener('abort', listener, { once: true, [require('internal/event_target').RESISTS_STOP]: true });
  return { [Symbol.dispose]() { signal.removeEventListener('abort', listener); } };
}

const isTarget = (value) => require('internal/event_target').isEventTarget(value);

/** @param {EventEmitter|EventTarget} target @param {string|symbol} type @returns {function[]} a copy
 * @see events.html#eventsgeteventlistenersemitterortarget-eventname */
function getEventListeners(target, type) {
  if (target && typeof target.listeners === 'function') return target.listeners(type);
  if (isTarget(target)) return require('internal/event_target').listenersOf(target, type);
  throw errors.invalidType('emitter', ['EventEmitter', 'EventTarget'], target);
}

/** @param {EventEmitter|EventTarget} target @returns {number} @see events.html#eventsgetmaxlistenersemitterortarget */
function getMaxListeners(target) {
  if (target && typeof target.getMaxListeners === 'function') return target.getMaxListeners();
  if (isTarget(target)) return require('internal/event_target').maxListenersOf(target);
  throw errors.invalidType('emitter', ['EventEmitter', 'EventTarget'], target);
}

/* setMaxListeners(n, ...targets) */
function setMaxListenersOf(n, targets) {
  targets.forEach((target) => {
    if (isTarget(target)) require('internal/event_target').setMaxListenersOf(target, n);
    else if (target && typeof target.setMaxListeners === 'function') target.setMaxListeners(n);
    else throw errors.invalidType('eventTargets', ['EventEmitter', 'EventTarget'], target);
  });
}

module.exports = {
  addAbortListener, getEventListeners, getMaxListeners, on, once, setMaxListenersOf
};
