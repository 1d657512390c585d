/* timers.js -- require('timers'): the functions that are global anyway (src/timers.c, src/queue.c), and the oldest ones.
 *
 * HOW   enroll(item, ms) and active(item) make a timer of any object with an _onTimeout method: each active() starts its
 *       time again. Node deprecates them; here they stand on setTimeout.
 * SPDX-License-Identifier: ISC
 */
'use strict';

const running = new WeakMap(); // item -> its Timeout

/* fn, which warns once; util is loaded when it does. */
function deprecated(fn, code, name, instead) {
  let call;
  return (...args) => {
    call ??= require('util').deprecate(fn, `timers.${name}() is deprecated. Please use ${instead} instead.`, code);
    return call(...args);
  };
}

function stop(item) {
  clearTimeout(running.get(item));
  running.delete(item);
}

function start(item, keeps) {
  if (!(item._idleTimeout >= 0)) return;
  stop(item);
  const timer = setTimeout(() => { if (typeof item._onTimeout === 'function') item._onTimeout(); }, item._idleTimeout);
  if (!keeps) timer.unref();
  running.set(item, timer);
}

function checkTime(ms) {
  const errors = require('internal/errors');
  if (typeof ms !== 'number') throw errors.invalidType('msecs', ['number'], ms);
  if (!(ms >= 0 && Number.isFinite(ms))) throw errors.outOfRange('msecs', 'a non-negative finite number', ms);
  return Math.min(ms, 2 ** 31 - 1);
}

function enroll(item, msecs) {
  const time = checkTime(msecs);
  Object.assign(item, { _idleNext: null, _idlePrev: null, _idleTimeout: time });
}

function unenroll(item) {
  stop(item);
  item._idleTimeout = -1;
}

module.exports = {
  setTimeout, clearTimeout, setImmediate, clearImmediate, setInterval, clearInterval,
  _unrefActive: deprecated((item) => start(item, false), 'DEP0127', '_unrefActive', 'timeout.refresh()'),
  active: deprecated((item) => start(item, true), 'DEP0126', 'active', 'timeout.refresh()'),
  unenroll: deprecated(unenroll, 'DEP0096', 'unenroll', 'clearTimeout'),
  enroll: deprecated(enroll, 'DEP0095', 'enroll', 'setTimeout'),
};

Object.defineProperty(module.exports, 'promises', {
  configurable: true,
  enumerable: true,
  get() { return require('timers/promises'); },
});
