/* sys.js -- require('sys'): util, under its first name.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = require('util');
