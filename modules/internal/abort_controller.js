/* internal/abort_controller.js -- AbortController and AbortSignal: how one asks many to stop.
 *
 * HOW   the controller is the button, its signal is the lamp: a target of one event, 'abort', which comes at most once
 *       and with a reason. A signal of any() follows others: each source knows, weakly, who follows it.
 * WHY   apart from each other so that whoever may only listen cannot press.
 * NODE  as there, a follower is aborted after the listeners of its source have run.
 * READ  after internal/event_target.js. Follows the DOM standard, "Aborting ongoing activities", and Node's globals.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const DOMException = require('internal/dom_exception');
const { Event, EventTarget, checkThis, defineEventHandler, dispatch, inspect, setTrusted, showMethods } = require('internal/event_target');

const MAKE = Symbol('make'); // who has it may construct
const CUSTOM_INSPECT = Symbol.for('nodejs.util.inspect.custom');

let abort, followers, isSignal, sourcesOf, setSources;

/** @see globals.html#class-abortsignal */
class AbortSignal extends EventTarget {
  #aborted = false;
  #reason = undefined;
  #sources = null;            // of any(): the signals that it follows
  #followers = new Set();     // WeakRefs to those that follow it
  #timer = null;

  constructor() {
    if (arguments[0] !== MAKE) throw errors.error('ERR_ILLEGAL_CONSTRUCTOR');
    super();
  }

  static {
    isSignal = (value) => value !== null && typeof value === 'object' && #aborted in value;
    followers = (signal) => signal.#followers;
    sourcesOf = (signal) => signal.#sources;
    setSources = (signal, sources) => { signal.#sources = sources; };
    abort = (signal, reason) => {
      if (signal.#aborted) return;
      signal.#aborted = true;
      signal.#reason = reason;
      dispatch(signal, setTrusted(new Event('abort')));
      const refs = Array.from(signal.#followers);
      signal.#followers.clear();
      refs.forEach((ref) => {
        const follower = ref.deref();
        if (follower !== undefined) abort(follower, reason);
      });
    };
  }

  /** A signal that is aborted. @param {*} [reason] @see globals.html#static-method-abortsignalabortreason */
  static abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
    const signal = makeSignal();
    signal.#aborted = true;
    signal.#reason = reason;
    return signal;
  }

  /** A signal that aborts after some time, for which the process does not stay alive. @param {number} delay in ms
   * @see globals.html#static-method-abortsignaltimeoutdelay */
  static timeout(delay) {
    require('internal/validators').validateUint32(delay, 'delay', false);
    const signal = makeSignal();
    signal.#timer = setTimeout(() => {
      abort(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    }, delay);
    signal.#timer.unref();
    return signal;
  }

  /** A signal that aborts when the first of these does. @param {AbortSignal[]} signals
   * @see globals.html#static-method-abortsignalanysignals */
  static any(signals) {
    require('internal/validators').validateArray(signals, 'signals');
    signals.forEach((signal, i) => {
      if (!isSignal(signal)) throw errors.invalidType(`signals[${i}]`, ['AbortSignal'], signal);
    });
    const done = signals.find((signal) => signal.aborted);
    if (done) return AbortSignal.abort(done.reason);
    const result = makeSignal(), sources = new Set();
    signals.forEach((signal) => {
      // the sources of a signal that itself follows others are those: followers of followers need not be known
      (sourcesOf(signal) || [signal]).forEach((source) => { sources.add(source); });
    });
    const ref = new WeakRef(result);
    sources.forEach((source) => { followers(source).add(ref); });
    setSources(result, sources);
    return result;
  }

  get aborted() {
    checkThis(isSignal(this), 'AbortSignal');
    return this.#aborted;
  }

  get reason() {
    checkThis(isSignal(this), 'AbortSignal');
    return this.#reason;
  }

  throwIfAborted() {
    checkThis(isSignal(this), 'AbortSignal');
    if (this.#aborted) throw this.#reason;
  }

  [CUSTOM_INSPECT](depth, options) {
    return depth < 0 ? '[AbortSignal]' : `AbortSignal ${inspect({ aborted: this.aborted }, depth, options)}`;
  }
}

function makeSignal() {
  return new AbortSignal(MAKE);
}

/** @see globals.html#class-abortcontroller */
class AbortController {
  #signal = undefined;

  get signal() {
    if (this.#signal === undefined) this.#signal = makeSignal();
    return this.#signal;
  }

  /** @param {*} [reason] a DOMException named AbortError @see globals.html#abortcontrollerabortreason */
  abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
    this.#signal ??= makeSignal();
    abort(this.#signal, reason);
  }

  [CUSTOM_INSPECT](depth, options) {
    return depth < 0 ? '[AbortController]' : `AbortController ${inspect({ signal: this.signal }, depth, options)}`;
  }
}

defineEventHandler(AbortSignal.prototype, 'abort');
showMethods(AbortSignal, ['aborted']);
showMethods(AbortController, ['signal', 'abort']);

module.exports = { AbortController, AbortSignal, isAbortSignal: (value) => isSignal(value) };
