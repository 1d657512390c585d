/* internal/net/block_list.js -- net.BlockList: is an address among those of a list of rules?
 *
 * HOW   a rule has the first and the last address, as bytes; a single address is both, a subnet all from its zeros to its
 *       ones. The newest rule is the first.
 * READ  after socket_address.js. Follows Node's net.html#class-netblocklist.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const validators = require('internal/validators');
const { LENGTHS, SocketAddress, checkFamily } = require('internal/net/socket_address');

const parse = native('net').parse;
const NAMES = { ipv4: 'IPv4', ipv6: 'IPv6' };

/* Below 0, 0 or above: as the first byte that differs. */
function compare(a, b) {
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return a[i] - b[i];
  }
  return 0;
}

/* A SocketAddress of what was given: one, or a string and its family. */
function addressOf(address, family, name) {
  if (address instanceof SocketAddress) return address;
  validators.validateString(address, name);
  return new SocketAddress({ address, family: checkFamily(family, 'family') });
}

/* "::ffff:1.2.3.4" is 1.2.3.4, too. */
function mapped(bytes) {
  return bytes.length === 16 && bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255
    ? bytes.slice(12) : null;
}

/* The bytes with all bits from `prefix` on set, or cleared. */
function fill(bytes, prefix, set) {
  return bytes.map((byte, i) => {
    const free = Math.min(8, Math.max(0, (i + 1) * 8 - prefix)), mask = (1 << free) - 1;
    return set ? byte | mask : byte & ~mask;
  });
}

class BlockList {
  #rules = [];

  #add(first, last, text) {
    this.#rules.unshift({ first, last, text });
  }

  /** @param {string|SocketAddress} address @param {string} [family] @see net.html#blocklistaddaddressaddress-type */
  addAddress(address, family = 'ipv4') {
    const one = addressOf(address, family, 'address'), bytes = parse(one.address);
    this.#add(bytes, bytes, `Address: ${NAMES[one.family]} ${one.address}`);
  }

  /** @see net.html#blocklistaddrangestart-end-type @throws {TypeError} start is behind end */
  addRange(start, end, family = 'ipv4') {
    const from = addressOf(start, family, 'start'), to = addressOf(end, family, 'end');
    const first = parse(from.address), last = parse(to.address);
    if (first.length !== last.length || compare(first, last) > 0) {
      throw errors.invalidValue('start', from, 'must come before end');
    }
    this.#add(first, last, `Range: ${NAMES[from.family]} ${from.address}-${to.address}`);
  }

  /** @see net.html#blocklistaddsubnetnet-prefix-type */
  addSubnet(network, prefix, family = 'ipv4') {
    const one = addressOf(network, family, 'network'), bytes = parse(one.address);
    validators.validateInt32(prefix, 'prefix', 0, bytes.length * 8);
    this.#add(fill(bytes, prefix, false), fill(bytes, prefix, true), `Subnet: ${NAMES[one.family]} ${one.address}/${prefix}`);
  }

  /** @returns {boolean} is there a rule for it? @see net.html#blocklistcheckaddress-type */
  check(address, family = 'ipv4') {
    const given = address instanceof SocketAddress;
    if (!given) {
      validators.validateString(address, 'address');
      validators.validateString(family, 'family');
    }
    const bytes = parse(given ? address.address : address);
    if (!given && bytes.length !== LENGTHS[family.toLowerCase()]) return false;
    const forms = [bytes, mapped(bytes)].filter((form) => form !== null);
    return this.#rules.some(({ first, last }) => forms.some((form) =>
      form.length === first.length && compare(first, form) <= 0 && compare(form, last) <= 0));
  }

  get rules() { return this.#rules.map(({ text }) => text); }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
    return depth < 0 ? this : `BlockList ${inspect({ rules: this.rules }, options)}`;
  }
}

module.exports = BlockList;
