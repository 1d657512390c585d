/* timers.js -- require('timers'): the functions that are global anyway (src/timers.c, src/queue.c).
 *
 * NODE  left out: enroll, unenroll, active and _unrefActive, which Node deprecates.
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { missing } = require('internal/errors');

module.exports = {
  setTimeout, clearTimeout, setImmediate, clearImmediate, setInterval, clearInterval,
  _unrefActive: missing('timers._unrefActive'),
  active: missing('timers.active'),
  unenroll: missing('timers.unenroll'),
  enroll: missing('timers.enroll'),
};

Object.defineProperty(module.exports, 'promises', {
  configurable: true,
  enumerable: true,
  get() { return require('timers/promises'); },
});
