/* internal/dns/resolver.js -- dns.Resolver, dns.resolve() and its like: what name servers say.
 *
 * HOW   a Resolver has a channel of c-ares (src/native/resolver.c), made with the first question. The functions of the
 *       module are the methods of one Resolver that all share.
 * READ  after message.js. Follows Node's dns.html#class-dnsresolver.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const validators = require('internal/validators');
const { isIP } = require('internal/net/arguments');
const { codeOf } = require('internal/dns/codes');
const { TYPES, answersIn } = require('internal/dns/message');

const natives = native('resolver');
const TRIES = 4, PORT = 53;

const NO_DATA = 'ENODATA', BAD_ANSWER = 'EBADRESP';

function failure(code, syscall, hostname) {
  const error = new Error(`${syscall} ${code}${hostname ? ` ${hostname}` : ''}`);
  return Object.assign(error, { errno: undefined, code, syscall, hostname });
}

// ---- What becomes of a message -------------------------------------------------------------------------------------------

const values = (answers) => answers.map(({ value }) => value);
const addresses = (answers, { ttl } = {}) => ttl ? answers.map(({ value, ttl: time }) => ({ address: value, ttl: time }))
  : values(answers);

const ORDER = ['A', 'CNAME', 'AAAA', 'MX', 'NS', 'TXT', 'SRV', 'PTR', 'NAPTR', 'SOA', 'CAA']; // as Node sorts them

/* Each answer as an object that names its type. */
function anything(answers) {
  answers.sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  return answers.map(({ type, ttl, value }) => {
    if (type === 'A' || type === 'AAAA') return { address: value, ttl, type };
    if (type === 'TXT') return { entries: value, type };
    return typeof value === 'string' ? { value, type } : { ...value, type };
  });
}

/* For one type: from the bytes to what the callback gets; throws a code. */
function read(bytes, type, options) {
  let answers;
  try {
    answers = answersIn(bytes);
  } catch {
    throw failure(BAD_ANSWER);
  }
  if (type !== 'ANY') answers = answers.filter((one) => one.type === type);
  if (answers.length === 0) throw failure(NO_DATA);
  if (type === 'ANY') return anything(answers);
  if (type === 'SOA') return answers[0].value;
  return type === 'A' || type === 'AAAA' ? addresses(answers, options) : values(answers);
}

// ---- Resolver --------------------------------------------------------------------------------------------------------------

/** Asks name servers of its own. */
class Resolver {
  #channel = null;
  #timeout;
  #tries;

  /** @param {object} [options] timeout in ms, -1: the usual; tries @throws {TypeError|RangeError}
   * @see dns.html#resolveroptions */
  constructor(options = undefined) {
    const { timeout = -1, tries = TRIES } = { ...options };
    validators.validateInt32(timeout, 'options.timeout', -1);
    validators.validateInt32(tries, 'options.tries', 1);
    this.#timeout = timeout;
    this.#tries = tries;
  }

  get #open() {
    if (this.#channel === null) {
      const channel = natives.channel(this.#timeout, this.#tries);
      if (typeof channel === 'number') throw failure(codeOf(channel), 'ares_init_options');
      this.#channel = channel;
    }
    return this.#channel;
  }

  /** What is under way fails with ECANCELLED. @see dns.html#resolvercancel */
  cancel() { this.#channel?.cancel(); }

  /** @returns {string[]} '127.0.0.1', '[::1]:1053' @see dns.html#dnsgetservers */
  getServers() {
    return this.#open.servers().map(([address, port]) => {
      if (!port || port === PORT) return address;
      return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
    });
  }

  /** @param {string[]} servers @throws {TypeError|Error} no address; questions are under way
   * @see dns.html#dnssetserversservers */
  setServers(servers) {
    validators.validateArray(servers, 'servers');
    const list = servers.map((server, i) => serverOf(server, i));
    const reason = this.#open.setServers(list.map(({ address, port }) => isIP(address) === 6 ? `[${address}]:${port}`
      : `${address}:${port}`).join());
    if (reason !== undefined) throw errors.error('ERR_DNS_SET_SERVERS_FAILED', reason,
      require('internal/inspect').inspect(servers));
  }

  /** Where questions come from. @see dns.html#resolversetlocaladdressipv4-ipv6 */
  setLocalAddress(ipv4, ipv6) {
    validators.validateString(ipv4, 'ipv4');
    if (ipv6 !== undefined) validators.validateString(ipv6, 'ipv6');
    for (const one of [ipv4, ipv6]) {
      if (one !== undefined && isIP(one) === 0) throw errors.make(TypeError, 'ERR_INVALID_ARG_VALUE', 'Invalid IP address.');
    }
    this.#open.setLocalAddress(ipv4, ipv6);
  }

  /** The answer to a question of that type. @param {function} callback (error, result) */
  static ask(resolver, syscall, type, hostname, options, callback) {
    resolver.#open.query(hostname, TYPES[type], (status, bytes) => {
      if (status !== 0) {
        callback(failure(codeOf(status), syscall, hostname));
        return;
      }
      let result;
      try {
        result = read(bytes, type, options);
      } catch (error) {
        callback(failure(error.code, syscall, hostname));
        return;
      }
      callback(null, result);
    });
    return {};
  }

  static askForNames(resolver, address, callback) {
    if (isIP(address) === 0) throw failure('EINVAL', 'getHostByAddr', address);
    resolver.#open.reverse(address, (status, names) => {
      if (status === 0) callback(null, names);
      else callback(failure(codeOf(status), 'getHostByAddr', address));
    });
    return {};
  }
}

/* "127.0.0.1", "127.0.0.1:53", "::1", "[::1]:53" */
function serverOf(server, i) {
  validators.validateString(server, `servers[${i}]`);
  if (isIP(server) !== 0) return { address: server, port: PORT };
  const found = /^\[([^[\]]*)\](?::(.+))?$/.exec(server) || /^([^:]*):(\d+)$/.exec(server);
  if (!found || isIP(found[1]) === 0) throw errors.error('ERR_INVALID_IP_ADDRESS', server);
  return { address: found[1], port: Number(found[2] ?? PORT) & 0xffff };
}

/* The methods: name, syscall in errors, type. */
const METHODS = [['resolveAny', 'queryAny', 'ANY'], ['resolve4', 'queryA', 'A'], ['resolve6', 'queryAaaa', 'AAAA'],
  ['resolveCaa', 'queryCaa', 'CAA'], ['resolveCname', 'queryCname', 'CNAME'], ['resolveMx', 'queryMx', 'MX'],
  ['resolveNs', 'queryNs', 'NS'], ['resolveTxt', 'queryTxt', 'TXT'], ['resolveSrv', 'querySrv', 'SRV'],
  ['resolvePtr', 'queryPtr', 'PTR'], ['resolveNaptr', 'queryNaptr', 'NAPTR'], ['resolveSoa', 'querySoa', 'SOA']];
const methodOf = new Map(METHODS.map(([name, , type]) => [type, name]));

for (const [name, syscall, type] of METHODS) {
  const method = function (hostname, options, callback) {
    if (arguments.length <= 2) [options, callback] = [undefined, options];
    validators.validateString(hostname, 'name');
    validators.validateFunction(callback, 'callback');
    return Resolver.ask(this, syscall, type, toASCII(hostname), options, callback);
  };
  Object.defineProperty(method, 'name', { value: syscall, configurable: true });
  Resolver.prototype[name] = method;
}

const toASCII = (hostname) => /^[\0-\x7f]*$/.test(hostname) ? hostname : require('punycode').toASCII(hostname);

/** @returns {object} @throws {Error} EINVAL: no address @see dns.html#dnsreverseip-callback */
Resolver.prototype.reverse = function (address, callback) {
  validators.validateString(address, 'name');
  validators.validateFunction(callback, 'callback');
  return Resolver.askForNames(this, address, callback);
};

/** resolve(hostname[, type][, callback]): the type is 'A' unless it is given @throws {TypeError} there is no such type
 * @see dns.html#dnsresolvehostname-rrtype-callback */
Resolver.prototype.resolve = function (hostname, type, callback) {
  let name = 'resolve4';
  if (typeof type === 'string') name = methodOf.get(type);
  else if (typeof type === 'function') callback = type;
  else throw errors.invalidType('rrtype', ['string'], type);
  if (name === undefined) throw errors.invalidValue('rrtype', type);
  return this[name](hostname, callback);
};

let shared = null; // the Resolver of the module's functions

const sharedResolver = () => {
  shared ??= new Resolver();
  return shared;
};

/** The functions of dns: each a method of the shared Resolver. */
const functions = {};
for (const name of ['getServers', 'setServers', 'resolve', 'reverse', ...METHODS.map(([one]) => one)]) {
  functions[name] = (...args) => sharedResolver()[name](...args);
  Object.defineProperty(functions[name], 'name', { value: name, configurable: true });
}

module.exports = { Resolver, functions, methodOf, sharedResolver };
