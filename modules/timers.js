/* timers.js -- require('timers'): the functions that are global anyway (src/timers.c, src/queue.c).
 * SPDX-License-Identifier: ISC
 */
'use strict';

exports.setTimeout = setTimeout;
exports.clearTimeout = clearTimeout;
exports.setInterval = setInterval;
exports.clearInterval = clearInterval;
exports.setImmediate = setImmediate;
exports.clearImmediate = clearImmediate;
