/* util/types.js -- require('util/types'): util.types.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = require('util').types;
