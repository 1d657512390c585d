/* dns/promises.js -- require('dns/promises'): dns.promises.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = require('internal/dns/promises');
