/* assert/strict.js -- require('assert/strict'): assert.strict.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = require('assert').strict;
