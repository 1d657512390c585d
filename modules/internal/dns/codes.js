/* internal/dns/codes.js -- what may come of a question to a name server.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* c-ares's statuses, in their order, from 1. */
const CODES = ['NODATA', 'FORMERR', 'SERVFAIL', 'NOTFOUND', 'NOTIMP', 'REFUSED', 'BADQUERY', 'BADNAME', 'BADFAMILY', 'BADRESP',
  'CONNREFUSED', 'TIMEOUT', 'EOF', 'FILE', 'NOMEM', 'DESTRUCTION', 'BADSTR', 'BADFLAGS', 'NONAME', 'BADHINTS',
  'NOTINITIALIZED', 'LOADIPHLPAPI', 'ADDRGETNETWORKPARAMS', 'CANCELLED'];

const valueOf = (code) => code === 'EOF' ? code : `E${code}`;

/** dns.NODATA and its like: { NODATA: 'ENODATA', ... } */
exports.constants = Object.fromEntries(CODES.map((code) => [code, valueOf(code)]));

/** @param {number} status c-ares's, not 0 @returns {string} 'ENODATA' */
exports.codeOf = (status) => valueOf(CODES[status - 1]);
