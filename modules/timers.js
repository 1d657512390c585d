/* timers.js -- require('timers'): the functions that are global anyway (src/timers.c, src/queue.c).
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, clearImmediate };
