/* internal/dns/promises.js -- the same as dns, with promises.
 *
 * READ  after resolver.js. Follows Node's dns.html#dns-promises-api.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const validators = require('internal/validators');
const callbacks = require('internal/dns/lookup');
const resolvers = require('internal/dns/resolver');

/* What calls back with (error, result), as a promise; what it throws is thrown. */
function promised(call) {
  let settle;
  const promise = new Promise((resolve, reject) => {
    settle = (error, ...results) => { if (error) reject(error); else resolve(results); };
  });
  call(settle);
  return promise;
}

/** @returns {Promise<{address: string, family: number}|Array>} @see dns.html#dnspromiseslookuphostname-options */
function lookup(hostname, options) {
  return promised((done) => { callbacks.lookup(hostname, options, done); })
    .then(([address, family]) => Array.isArray(address) ? address : { address, family });
}

/** @returns {Promise<{hostname: string, service: string}>} @see dns.html#dnspromiseslookupserviceaddress-port */
function lookupService(address, port) {
  if (arguments.length !== 2) throw errors.error('ERR_MISSING_ARGS', 'address', 'port');
  return promised((done) => { callbacks.lookupService(address, port, done); })
    .then(([hostname, service]) => ({ hostname, service }));
}

/** A Resolver whose methods give promises. @see dns.html#class-dnspromisesresolver */
class Resolver {
  #resolver;

  constructor(options) { this.#resolver = new resolvers.Resolver(options); }

  cancel() { this.#resolver.cancel(); }

  getServers() { return this.#resolver.getServers(); }

  setServers(servers) { this.#resolver.setServers(servers); }

  setLocalAddress(ipv4, ipv6) { this.#resolver.setLocalAddress(ipv4, ipv6); }

  static of(resolver) { return resolver.#resolver; }
}

const functions = { getServers: resolvers.functions.getServers, setServers: resolvers.functions.setServers };

/* A method of Resolver, and the function that asks the shared one. call(resolver, done, ...args) */
function define(name, call) {
  Resolver.prototype[name] = function (...args) {
    return promised((done) => { call(Resolver.of(this), done, ...args); }).then(([result]) => result);
  };
  functions[name] = (...args) => promised((done) => { call(resolvers.sharedResolver(), done, ...args); })
    .then(([result]) => result);
  Object.defineProperty(functions[name], 'name', { value: name, configurable: true });
}
for (const name of resolvers.methodOf.values()) {
  define(name, (resolver, done, hostname, options) => { resolver[name](hostname, options, done); });
}
define('reverse', (resolver, done, address) => { resolver.reverse(address, done); });
define('resolve', (resolver, done, hostname, type) => {
  if (type !== undefined) validators.validateString(type, 'rrtype');
  resolver.resolve(hostname, type ?? 'A', done);
});

module.exports = {
  lookup,
  lookupService,
  Resolver,
  getDefaultResultOrder: callbacks.getDefaultResultOrder,
  setDefaultResultOrder: callbacks.setDefaultResultOrder,
  setServers: functions.setServers,
  ...require('internal/dns/codes').constants,
  ...Object.fromEntries(Object.entries(functions).sort(([a], [b]) => a < b ? -1 : 1)),
};
