/* internal/dns/lookup.js -- dns.lookup() and lookupService(): what the system knows, asked on the pool.
 *
 * READ  after src/native/dns.c. Follows Node's dns.html#dnslookuphostname-options-callback.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const validators = require('internal/validators');
const { isIP } = require('internal/net/arguments');

const natives = native('dns');
const { ADDRCONFIG, ALL, V4MAPPED } = natives;
const number = native('errors').number;
const NOT_FOUND = [number('EAI_NONAME'), number('EAI_NODATA')]; // Node calls both ENOTFOUND
const ORDERS = ['verbatim', 'ipv4first', 'ipv6first'];
const FAMILIES = { IPv4: 4, IPv6: 6, 0: 0, 4: 4, 6: 6 };

/* What setDefaultResultOrder() has set: 'verbatim', 'ipv4first' or 'ipv6first'. */
const defaults = { order: null };

function failure(code, syscall, what) {
  const name = NOT_FOUND.includes(code) ? 'ENOTFOUND' : native('errors').name(code);
  const error = new Error(`${syscall} ${name}${what ? ` ${what}` : ''}`);
  error.errno = code;
  error.code = name;
  error.syscall = syscall;
  if (what) error.hostname = what;
  return error;
}

/** { family, hints, all, order } of lookup()'s options. @throws {TypeError} of one */
function optionsOf(options) {
  const result = { family: 0, hints: 0, all: false, order: order() };
  if (typeof options === 'number' || options === null || options === undefined) {
    if (options) validators.validateOneOf(options, 'family', [0, 4, 6]);
    result.family = options || 0;
    return result;
  }
  if (typeof options !== 'object') throw errors.invalidType('options', ['integer', 'object'], options);
  if (options.hints !== undefined && options.hints !== null) {
    validators.validateNumber(options.hints, 'options.hints');
    result.hints = options.hints >>> 0;
    if ((result.hints & ~(ADDRCONFIG | ALL | V4MAPPED)) !== 0) throw errors.invalidValue('hints', result.hints);
  }
  if (options.family !== undefined && options.family !== null) {
    if (FAMILIES[options.family] === undefined) validators.validateOneOf(options.family, 'options.family', [0, 4, 6]);
    result.family = FAMILIES[options.family];
  }
  if (options.all !== undefined && options.all !== null) {
    validators.validateBoolean(options.all, 'options.all');
    result.all = options.all;
  }
  if (options.verbatim !== undefined && options.verbatim !== null) {
    validators.validateBoolean(options.verbatim, 'options.verbatim');
    result.order = options.verbatim ? 'verbatim' : 'ipv4first';
  }
  if (options.order !== undefined && options.order !== null) {
    validators.validateOneOf(options.order, 'options.order', ORDERS);
    result.order = options.order;
  }
  return result;
}

const order = () => defaults.order || 'verbatim';

const entryOf = (address) => ({ address, family: isIP(address) });

/** dns.lookup(): one address of the name, or with { all: true } all. @param {string} hostname
 * @param {number|object} [options] family, hints, all, verbatim @param {function} callback (error, address, family) or
 * (error, list) @returns {object} the request @throws {TypeError} of an argument
 * @see dns.html#dnslookuphostname-options-callback */
function lookup(hostname, options, callback) {
  if (hostname) validators.validateString(hostname, 'hostname');
  if (typeof options === 'function') [options, callback] = [undefined, options];
  else validators.validateFunction(callback, 'callback');
  const { family, hints, all, order: wanted } = optionsOf(options);
  if (!hostname) {
    lookupNothing(hostname, all, family, callback);
    return {};
  }
  const given = isIP(hostname);
  if (given !== 0) {
    if (all) process.nextTick(callback, null, [{ address: hostname, family: given }]);
    else process.nextTick(callback, null, hostname, given);
    return {};
  }
  natives.lookup(toASCII(hostname), family, hints, function lookedUp(code, found) {
    if (code < 0) {
      callback(failure(code, 'getaddrinfo', hostname));
      return;
    }
    const list = found.map(entryOf);
    if (wanted !== 'verbatim') list.sort((a, b) => wanted === 'ipv4first' ? a.family - b.family : b.family - a.family);
    if (all) callback(null, list);
    else callback(null, list[0].address, family || list[0].family);
  });
  return {};
}

const toASCII = (hostname) => /^[\0-\x7f]*$/.test(hostname) ? hostname : require('punycode').toASCII(hostname);

function lookupNothing(hostname, all, family, callback) {
  process.emitWarning(`The provided hostname "${hostname}" is not a valid hostname, and is supported in the dns module ` +
    'solely for compatibility.', 'DeprecationWarning', 'DEP0118');
  if (all) process.nextTick(callback, null, []);
  else process.nextTick(callback, null, null, family === 6 ? 6 : 4);
}

/** dns.lookupService(): the name of a host and of a port. @param {function} callback (error, hostname, service)
 * @throws {TypeError|RangeError} of an argument @see dns.html#dnslookupserviceaddress-port-callback */
function lookupService(address, port, callback) {
  if (arguments.length !== 3) throw errors.error('ERR_MISSING_ARGS', 'address', 'port', 'callback');
  if (isIP(address) === 0) throw errors.invalidValue('address', address);
  port = validators.validatePort(port);
  validators.validateFunction(callback, 'callback');
  natives.lookupService(address, port, function lookedUp(code, hostname, service) {
    if (code < 0) callback(failure(code, 'getnameinfo', address));
    else callback(null, hostname, service);
  });
  return {};
}

/** @param {string} value 'verbatim', 'ipv4first' or 'ipv6first' @see dns.html#dnssetdefaultresultorderorder */
function setDefaultResultOrder(value) {
  validators.validateOneOf(value, 'dnsOrder', ORDERS);
  defaults.order = value;
}

/** @see dns.html#dnsgetdefaultresultorder */
const getDefaultResultOrder = () => order();

module.exports = { lookup, lookupService, setDefaultResultOrder, getDefaultResultOrder, ADDRCONFIG, ALL, V4MAPPED };
