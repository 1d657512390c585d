/* os.js -- require('os'): what the system says of itself.
 *
 * HOW   src/native/os.c asks the system; here its answers get Node's form. The numbers behind the names of errors and
 *       signals are the compiler's (src/native/os_constants.c).
 * READ  beside src/native/os.c. Follows Node's os.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* system(), homedir(), memory(), uptime(), loadavg(), cpus(), userInfo(), addresses(), constants(), getPriority(pid),
 * setPriority(pid, priority) */
const system = native('os');

const constants = system.constants();
Object.setPrototypeOf(constants, null);
for (const name of ['dlopen', 'errno', 'signals', 'priority']) Object.setPrototypeOf(constants[name], null);

/** arch(): the machine's architecture, as process.arch. */
const arch = () => process.arch;

/** platform(): the system's name, as process.platform. */
const platform = () => process.platform;

/** type(), release(), version(), machine(), hostname(): what uname says. */
const type = () => system.system().type;
const release = () => system.system().release;
const version = () => system.system().version;
const machine = () => system.system().machine;
const hostname = () => system.system().hostname;

/** freemem(), totalmem(): in bytes. */
const freemem = () => system.memory()[0];
const totalmem = () => system.memory()[1];

/** tmpdir(): the folder for temporary files, without a slash at the end. */
function tmpdir() {
  const path = process.env.TMPDIR || process.env.TMP || process.env.TEMP || '/tmp';
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

/** userInfo([options]): who runs the process. */
function userInfo() {
  return Object.assign(Object.create(null), system.userInfo());
}

/** endianness(): 'LE' or 'BE'. */
function endianness() {
  return new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 'LE' : 'BE';
}

/** availableParallelism(): how many threads can run at once. */
const availableParallelism = () => Math.max(1, system.cpus().length);

// ---- Interfaces --------------------------------------------------------------------------------------------------

/* How many bits of a network's mask are set. */
function bitsOf(netmask, family) {
  const numbers = family === 'IPv4' ? netmask.split('.').map(Number)
    : netmask.split(':').map((piece) => parseInt(piece || '0', 16));
  return numbers.reduce((sum, n) => sum + n.toString(2).replace(/0/g, '').length, 0);
}

/** networkInterfaces(): by name, the addresses: address, netmask, family, mac, internal, cidr, scopeid. */
function networkInterfaces() {
  const interfaces = {};
  for (const { name, address, netmask, family, mac, internal, scopeid } of system.addresses()) {
    const entry = { address, netmask, family, mac, internal, cidr: `${address}/${bitsOf(netmask, family)}` };
    if (family === 'IPv6') entry.scopeid = scopeid;
    (interfaces[name] ??= []).push(entry);
  }
  return interfaces;
}

// ---- Priorities --------------------------------------------------------------------------------------------------

/* Throws what the system said. */
function systemError(errno, syscall) {
  const [code, message] = require('util').getSystemErrorMap().get(errno);
  const error = require('internal/errors').make(Error, 'ERR_SYSTEM_ERROR', `A system error occurred: ${syscall} returned ${code} (${message})`);
  Object.defineProperty(error, 'name', { value: 'SystemError', writable: true, configurable: true });
  return Object.assign(error, { info: { errno, code, message, syscall }, errno, syscall });
}

/** getPriority([pid]): the scheduling priority of a process, 0 or none: this one. Throws ERR_SYSTEM_ERROR. */
function getPriority(pid = 0) {
  require('internal/validators').validateInt32(pid, 'pid');
  const [errno, priority] = system.getPriority(pid);
  if (errno < 0) throw systemError(errno, 'uv_os_getpriority');
  return priority;
}

/** setPriority([pid, ]priority): from -20 (first) to 19. Throws ERR_SYSTEM_ERROR. */
function setPriority(...args) {
  const { validateInt32 } = require('internal/validators'), [pid, priority] = args.length > 1 && args[1] !== undefined ? args : [0, args[0]];
  validateInt32(pid, 'pid');
  validateInt32(priority, 'priority', -20, 19);
  const errno = system.setPriority(pid, priority);
  if (errno < 0) throw systemError(errno, 'uv_os_setpriority');
}

module.exports = {
  arch, availableParallelism, cpus: system.cpus, endianness, freemem, getPriority, homedir: system.homedir, hostname,
  loadavg: system.loadavg, networkInterfaces, platform, release, setPriority, tmpdir, totalmem, type, userInfo,
  uptime: system.uptime, version, machine, constants, EOL: '\n', devNull: '/dev/null'
};
