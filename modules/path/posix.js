/* path/posix.js -- require('path/posix'): Orrery runs where '/' separates, so it is `path` itself.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = require('path').posix;
