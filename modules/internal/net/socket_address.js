/* internal/net/socket_address.js -- net.SocketAddress: an IP address with a port, checked once.
 *
 * READ  before block_list.js. Follows Node's net.html#class-netsocketaddress.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const validators = require('internal/validators');

const parse = native('net').parse;
const LENGTHS = { ipv4: 4, ipv6: 16 }; // bytes

/** @returns {string} 'ipv4' or 'ipv6' @throws {TypeError} it is neither */
function checkFamily(family, name) {
  validators.validateString(family, name);
  const lower = family.toLowerCase();
  if (LENGTHS[lower] === undefined) throw errors.invalidValue(name, family);
  return lower;
}

class SocketAddress {
  #address;
  #port;
  #family;
  #flowlabel;

  /** @param {object} [options] address, port, family 'ipv4' or 'ipv6', flowlabel @throws {TypeError|RangeError|Error} */
  constructor(options = {}) {
    validators.validateObject(options, 'options');
    const family = checkFamily(options.family ?? 'ipv4', 'options.family');
    const { address = family === 'ipv4' ? '127.0.0.1' : '::', port = 0, flowlabel = 0 } = options;
    validators.validateString(address, 'options.address');
    this.#port = validators.validatePort(port, 'options.port');
    validators.validateUint32(flowlabel, 'options.flowlabel');
    if (parse(address).length !== LENGTHS[family]) throw errors.error('ERR_INVALID_ADDRESS');
    this.#address = address;
    this.#family = family;
    this.#flowlabel = flowlabel;
  }

  get address() { return this.#address; }

  get port() { return this.#port; }

  get family() { return this.#family; }

  get flowlabel() { return this.#flowlabel; }

  toJSON() {
    return { address: this.#address, port: this.#port, family: this.#family, flowlabel: this.#flowlabel };
  }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
    return depth < 0 ? this : `SocketAddress ${inspect(this.toJSON(), options)}`;
  }
}

module.exports = { LENGTHS, SocketAddress, checkFamily };
