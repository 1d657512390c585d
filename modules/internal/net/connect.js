/* internal/net/connect.js -- how a socket gets its connection: a path, an address, or a name with several addresses.
 *
 *      { path } ────────────────────────────────────────────────▶ attempt ─▶ 'connect'
 *      { port, host: '127.0.0.1' } ── a tick ───────────────────▶ attempt
 *      { port, host: 'localhost' } ── lookup, on the pool ──┬───▶ attempt (one address, or a family was asked for)
 *                                                           └───▶ attempt, and after 250 ms, or when it fails, the next
 *
 * HOW   the socket has a handle from the beginning, for the first attempt; each further attempt has one of its own, and the
 *       socket's is always that of the last.
 * WHY   a machine may have IPv6 addresses that lead nowhere: to try the families in turn, and not to wait for the system to
 *       give up on one, is what RFC 8305 ("happy eyeballs") recommends.
 * READ  after socket.js. Follows Node's net.html#socketconnectoptions-connectlistener.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const validators = require('internal/validators');
const { isIP } = require('internal/net/arguments');
const { _exceptionWithHostPort: exceptionWithHostPort } = require('internal/util/system_errors');

const natives = native('net');
const ETIMEDOUT = native('errors').number('ETIMEDOUT');

/* What setDefaultAutoSelectFamily() and its like have set. */
const defaults = { autoSelectFamily: true, attemptTimeout: 250 };

/** Begins: options are those of connect(). @throws {TypeError|RangeError} of an option */
function connect(socket, options) {
  if (options.path) {
    validators.validateString(options.path, 'options.path');
    attemptPath(socket, options.path);
  } else {
    connectTo(socket, options);
  }
}

/* ---- one attempt ---- */

const stillWanted = (socket) => socket.connecting && !socket.destroyed;

function attemptPath(socket, path) {
  const handle = natives.pipe(path);
  socket.adopt(handle);
  const code = natives.connectPipe(handle.native || handle, path, function connected(status) {
    if (!stillWanted(socket)) return;
    if (status < 0) socket.destroy(exceptionWithHostPort(status, 'connect', path));
    else socket.becomeConnected();
  });
  if (code < 0) socket.destroy(exceptionWithHostPort(code, 'connect', path));
}

/* Where the connection comes from, for the error's sentence. */
function localOf(handle, local) {
  if (!local.address && !local.port) return undefined;
  const name = handle.sockname();
  return typeof name === 'number' ? undefined : `${name.address}:${name.port}`;
}

function bindLocal(handle, family, local) {
  if (!local.address && !local.port) return 0;
  return handle.bind(local.address || (family === 6 ? '::' : '0.0.0.0'), local.port || 0);
}

/* What the handle is called in the trace. */
const nameOf = (host, port) => `${host}`.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;

/* Connects the handle. Gives what is wrong, or null: then done(error) comes later. */
function attempt(handle, { address, port, family }, local, done) {
  const failure = (code) => exceptionWithHostPort(code, 'connect', address, port, localOf(handle, local));
  const bound = bindLocal(handle, family, local);
  const code = bound < 0 ? bound
    : handle.connect(address, port, function connected(status) { done(status < 0 ? failure(status) : null); });
  if (code >= 0) return null;
  return bound < 0 ? exceptionWithHostPort(code, 'bind', local.address || (family === 6 ? '::' : '0.0.0.0'), local.port)
    : exceptionWithHostPort(code, 'connect', address, port);
}

/* The only address. */
function attemptOne(socket, target, local) {
  const { address, port, family } = target;
  socket.emit('connectionAttempt', address, port, family);
  if (!stillWanted(socket)) return;
  const wrong = attempt(socket._handle, target, local, (error) => {
    if (!stillWanted(socket)) return;
    if (error) {
      socket.emit('connectionAttemptFailed', address, port, family, error);
      socket.destroy(error);
    } else {
      socket.becomeConnected();
    }
  });
  if (wrong) socket.destroy(wrong);
}

/* ---- several addresses ---- */

class Race {
  constructor(socket, targets, local, timeout) {
    Object.assign(this, { socket, targets, local, timeout });
    this.next = 0;
    this.errors = [];
    this.timer = undefined;
    socket.autoSelectFamilyAttemptedAddresses = [];
  }

  /* The next address; after the last, all that went wrong. */
  go() {
    const { socket } = this;
    if (this.next === this.targets.length) {
      socket.destroy(this.failure());
      return;
    }
    const target = this.targets[this.next++], { address, port, family } = target;
    socket.autoSelectFamilyAttemptedAddresses.push(`${address}:${port}`);
    socket.emit('connectionAttempt', address, port, family);
    if (!stillWanted(socket)) return;
    if (!socket._handle) socket.adopt(natives.tcp(nameOf(address, port)));
    const handle = socket._handle;
    const wrong = attempt(handle, target, this.local, (error) => { this.answered(target, error, handle); });
    if (wrong) this.lose(target, wrong);
    else if (this.next < this.targets.length) this.timer = setTimeout(() => { this.expire(target); }, this.timeout);
  }

  answered(target, error, handle) {
    if (handle !== this.socket._handle && this.socket._handle) return; // its time was over
    clearTimeout(this.timer);
    if (!stillWanted(this.socket)) return;
    if (error) this.lose(target, error);
    else this.socket.becomeConnected();
  }

  lose(target, error) {
    const { socket } = this;
    this.drop();
    this.errors.push(error);
    socket.emit('connectionAttemptFailed', target.address, target.port, target.family, error);
    if (stillWanted(socket)) this.go();
  }

  expire(target) {
    const { socket } = this;
    if (!stillWanted(socket)) return;
    this.drop();
    this.errors.push(exceptionWithHostPort(ETIMEDOUT, 'connect', target.address, target.port));
    socket.emit('connectionAttemptTimeout', target.address, target.port, target.family);
    if (stillWanted(socket)) this.go();
  }

  /* The attempt has failed, and its handle is of no use any more. */
  drop() {
    this.socket._handle.close();
    this.socket._handle = null;
  }

  failure() {
    const all = new AggregateError(this.errors);
    all.code = this.errors[0].code;
    return all;
  }
}

/* First one of the first address's family, then one of the other, and so on. */
function interleave(targets) {
  const first = targets.filter(({ family }) => family === targets[0].family);
  const other = targets.filter(({ family }) => family !== targets[0].family);
  const result = [];
  for (let i = 0; i < Math.max(first.length, other.length); i++) {
    if (i < first.length) result.push(first[i]);
    if (i < other.length) result.push(other[i]);
  }
  return result;
}

/* ---- names ---- */

function checkLocal({ localAddress, localPort }) {
  if (localAddress && isIP(localAddress) === 0) throw errors.error('ERR_INVALID_IP_ADDRESS', localAddress);
  if (localPort) validators.validateNumber(localPort, 'options.localPort');
  return { address: localAddress, port: localPort };
}

function checkPort(port) {
  if (typeof port !== 'number' && typeof port !== 'string') {
    throw errors.invalidType('options.port', ['number', 'string'], port);
  }
  return validators.validatePort(port);
}

function checkAttempts({ autoSelectFamily, autoSelectFamilyAttemptTimeout }) {
  if (autoSelectFamily !== undefined && autoSelectFamily !== null) {
    validators.validateBoolean(autoSelectFamily, 'options.autoSelectFamily');
  }
  if (autoSelectFamilyAttemptTimeout === undefined || autoSelectFamilyAttemptTimeout === null) {
    return defaults.attemptTimeout;
  }
  validators.validateInt32(autoSelectFamilyAttemptTimeout, 'options.autoSelectFamilyAttemptTimeout', 1);
  return Math.max(autoSelectFamilyAttemptTimeout, 10);
}

function connectTo(socket, options) {
  const local = checkLocal(options), host = options.host || 'localhost', port = checkPort(options.port);
  const timeout = checkAttempts(options), family = isIP(host);
  if (options.lookup !== undefined && options.lookup !== null) {
    validators.validateFunction(options.lookup, 'options.lookup');
  }
  socket.adopt(natives.tcp(nameOf(host, port)));
  if (family !== 0) {
    process.nextTick(attemptLater, socket, { address: host, port, family }, local);
    return;
  }
  const several = (options.autoSelectFamily ?? defaults.autoSelectFamily) && options.family !== 4 && options.family !== 6
    && !options.localAddress;
  socket._host = host;
  look(socket, { host, port, several, local, timeout, ...lookupOf(options) });
}

function attemptLater(socket, target, local) {
  if (socket.connecting) attemptOne(socket, target, local);
}

function lookupOf({ lookup, family, hints }) {
  const dns = require('dns');
  hints ||= family === 4 || family === 6 ? 0 : dns.ADDRCONFIG;
  return { lookup: lookup || dns.lookup, question: { family: socketFamily(family), hints } };
}

const socketFamily = (family) => family === 'IPv4' ? 4 : family === 'IPv6' ? 6 : family;

function look(socket, { host, port, several, local, timeout, lookup, question }) {
  if (several) {
    question.all = true;
    lookup(host, question, (error, list) => { foundSeveral(socket, error, list, { host, port, local, timeout }); });
    return;
  }
  lookup(host, question, (error, address, family) => {
    socket.emit('lookup', error, address, family, host);
    if (!socket.connecting) return;
    const wrong = error || checkFound(address, family);
    if (wrong) fail(socket, wrong);
    else attemptOne(socket, { address, port, family }, local);
  });
}

const isFamily = (family) => family === 4 || family === 6;

function checkFound(address, family) {
  if (isIP(address) === 0) return errors.error('ERR_INVALID_IP_ADDRESS', address);
  if (!isFamily(family)) return errors.error('ERR_INVALID_ADDRESS_FAMILY', family);
  return null;
}

function foundSeveral(socket, error, list, { host, port, local, timeout }) {
  if (!socket.connecting) return;
  if (error) {
    socket.emit('lookup', error, undefined, undefined, host);
    fail(socket, error);
    return;
  }
  const targets = [];
  let wrong = null;
  for (const { address, family } of list) {
    socket.emit('lookup', null, address, family, host);
    if (!socket.connecting) return;
    const reason = checkFound(address, family);
    if (reason) wrong ??= reason;
    else targets.push({ address, port, family });
  }
  if (targets.length === 0) fail(socket, wrong);
  else if (targets.length === 1) attemptOne(socket, targets[0], local);
  else new Race(socket, interleave(targets), local, timeout).go();
}

/* On a tick, as Node does it. */
function fail(socket, error) {
  process.nextTick(() => { socket.destroy(error); });
}

module.exports = { connect, defaults };
