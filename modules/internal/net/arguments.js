/* internal/net/arguments.js -- connect(port, host, callback), listen({ path }), ...: one form for all of them.
 *
 * READ  before socket.js and server.js. Follows Node's net.html#netcreateconnection.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const parse = native('net').parse;

const NORMALIZED = Symbol('normalizedArgs'); // what normalizeArgs() has made: it may be given to connect()

/* A number, or false. */
function toNumber(value) {
  const number = Number(value);
  return number >= 0 ? number : false;
}

const isPath = (value) => typeof value === 'string' && toNumber(value) === false;

/** ([port | path | options][, host][, ...][, callback]) @returns {Array} [options, callback or null] */
function normalizeArgs(args) {
  const first = args[0], last = args[args.length - 1];
  let options = {};
  if (typeof first === 'object' && first !== null) {
    options = first;
  } else if (isPath(first)) {
    options.path = first;
  } else if (args.length > 0) {
    options.port = first;
    if (args.length > 1 && typeof args[1] === 'string') options.host = args[1];
  }
  const result = [options, typeof last === 'function' ? last : null];
  result[NORMALIZED] = true;
  return result;
}

/** net.isIP(): 4, 6, or 0 for what is no address. @see net.html#netisipinput */
function isIP(input) {
  const bytes = parse(`${input}`).length;
  return bytes === 4 ? 4 : bytes === 16 ? 6 : 0;
}

/** @see net.html#netisipv4input */
const isIPv4 = (input) => isIP(input) === 4;

/** @see net.html#netisipv6input */
const isIPv6 = (input) => isIP(input) === 6;

module.exports = { NORMALIZED, isIP, isIPv4, isIPv6, isPath, normalizeArgs, toNumber };
