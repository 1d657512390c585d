/* timers/promises.js -- timers that give promises, and an interval to iterate over.
 *
 * HOW   each starts the timer of the same name and settles a promise from its callback. An AbortSignal ends the wait:
 *       the timer is cleared and the promise rejected, with what the signal was aborted for as the cause.
 * WHY   `await setTimeout(100)` reads better than a function that goes on somewhere else.
 * READ  after src/timers.c. Follows Node's timers.html, "Timers Promises API".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { AbortError, error, invalidType } = require('internal/errors');
const { validateAbortSignal, validateBoolean, validateNumber } = require('internal/validators');

function checkOptions(options) {
  if (options === null || typeof options !== 'object') throw invalidType('options', 'of type object', options);
  validateAbortSignal(options.signal, 'options.signal');
  if (options.ref !== undefined) validateBoolean(options.ref, 'options.ref');
}

function checkDelay(delay) {
  if (delay !== undefined) validateNumber(delay, 'delay');
}

const abortedBy = (signal) => new AbortError(undefined, { cause: signal.reason });

/* A promise for the value, settled by the timer that start(done) gives, or by the signal, which clears it. */
function wait(value, { signal, ref = true }, start, clear) {
  if (signal?.aborted) return Promise.reject(abortedBy(signal));
  return new Promise((resolve, reject) => {
    let stop;
    const timer = start(() => {
      signal?.removeEventListener('abort', stop);
      resolve(value);
    });
    if (!ref) timer.unref();
    stop = () => {
      clear(timer);
      reject(abortedBy(signal));
    };
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/* What is wrong with the arguments rejects the promise; it isn't thrown. */
function rejecting(check, then) {
  try {
    check();
  } catch (wrong) {
    return Promise.reject(wrong);
  }
  return then();
}

/**
 * A promise for the value after `delay` milliseconds. @param {object} [options] signal, ref
 * Rejects with ERR_INVALID_ARG_TYPE, AbortError. @see timers.html#timerspromisessettimeoutdelay-value-options
 */
function setTimeoutPromise(delay, value, options = {}) {
  return rejecting(() => {
    checkDelay(delay);
    checkOptions(options);
  }, () => wait(value, options, (done) => setTimeout(done, delay), clearTimeout));
}

/** A promise for the value in the check phase. @see timers.html#timerspromisessetimmediatevalue-options */
function setImmediatePromise(value, options = {}) {
  return rejecting(() => checkOptions(options), () => wait(value, options, setImmediate, clearImmediate));
}

/**
 * Gives the value every `delay` milliseconds, as often as the interval has fired, also while nobody asked.
 * Throws as setTimeout rejects. @see timers.html#timerspromisessetintervaldelay-value-options
 */
async function* setIntervalIterator(delay, value, options = {}) {
  checkDelay(delay);
  checkOptions(options);
  const { signal, ref = true } = options;
  if (signal?.aborted) throw abortedBy(signal);
  let fired = 0, wake;
  const tell = () => {
    wake?.();
    wake = undefined;
  };
  const interval = setInterval(() => {
    fired++;
    tell();
  }, delay);
  if (!ref) interval.unref();
  signal?.addEventListener('abort', tell, { once: true });
  try {
    while (!signal?.aborted) {
      if (fired === 0) await new Promise((resolve) => { wake = resolve; });
      for (; fired > 0; fired--) yield value;
    }
    throw abortedBy(signal);
  } finally {
    clearInterval(interval);
    signal?.removeEventListener('abort', tell);
  }
}

const genuine = Symbol('kScheduler');

/** What browsers call a scheduler. @see timers.html#timerspromisesschedulerwaitdelay-options */
class Scheduler {
  constructor() {
    throw error('ERR_ILLEGAL_CONSTRUCTOR');
  }

  /** A promise that is settled in the check phase. */
  yield() {
    if (!this[genuine]) throw error('ERR_INVALID_THIS', 'Scheduler');
    return setImmediatePromise();
  }

  /** A promise that is settled after `delay` milliseconds. @param {object} [options] signal */
  wait(delay, options) {
    if (!this[genuine]) throw error('ERR_INVALID_THIS', 'Scheduler');
    return setTimeoutPromise(delay, undefined, { signal: options?.signal });
  }
}

const scheduler = Object.create(Scheduler.prototype, { [genuine]: { value: true, enumerable: true } });

const rename = (fn, name) => Object.defineProperty(fn, 'name', { value: name, configurable: true });

module.exports = {
  setTimeout: rename(setTimeoutPromise, 'setTimeout'),
  setImmediate: rename(setImmediatePromise, 'setImmediate'),
  setInterval: rename(setIntervalIterator, 'setInterval'),
  scheduler,
};
