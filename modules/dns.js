/* dns.js -- require('dns'): addresses of names, names of addresses.
 *
 * HOW   two ways that may know different things: lookup() and lookupService() ask the system, on the pool
 *       (src/native/dns.c), which looks into /etc/hosts as well; resolve() and its like ask name servers
 *       (src/native/resolver.c), without a thread.
 * READ  after src/native/dns.c. Follows Node's dns.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const callbacks = require('internal/dns/lookup');

/* Most programs look names up, which needs none of the rest: it is loaded when it is asked for. */
const resolvers = () => require('internal/dns/resolver');
const later = (name) => {
  const call = (...args) => resolvers().functions[name](...args);
  Object.defineProperty(call, 'name', { value: name, configurable: true });
  return call;
};
const NAMES = ['getServers', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveCaa', 'resolveCname', 'resolveMx',
  'resolveNaptr', 'resolveNs', 'resolvePtr', 'resolveSoa', 'resolveSrv', 'resolveTxt', 'reverse'];

/* util.promisify() gives the function of dns.promises, whose result has names. */
for (const name of ['lookup', 'lookupService']) {
  Object.defineProperty(callbacks[name], Symbol.for('nodejs.util.promisify.custom'), {
    get() { return require('internal/dns/promises')[name]; },
    configurable: true,
  });
}

module.exports = {
  lookup: callbacks.lookup,
  lookupService: callbacks.lookupService,
  get Resolver() { return resolvers().Resolver; },
  getDefaultResultOrder: callbacks.getDefaultResultOrder,
  setDefaultResultOrder: callbacks.setDefaultResultOrder,
  setServers: later('setServers'),
  ADDRCONFIG: callbacks.ADDRCONFIG,
  ALL: callbacks.ALL,
  V4MAPPED: callbacks.V4MAPPED,
  ...require('internal/dns/codes').constants,
  ...Object.fromEntries(NAMES.map((name) => [name, later(name)])),
  get promises() { return require('internal/dns/promises'); },
};
