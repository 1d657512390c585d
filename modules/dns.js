/* dns.js -- require('dns'): addresses of names, names of addresses.
 *
 * HOW   lookup() and lookupService() ask the system, on the pool (src/native/dns.c), which looks into /etc/hosts as well.
 * READ  after src/native/dns.c. Follows Node's dns.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = { ...require('internal/dns/lookup') };
