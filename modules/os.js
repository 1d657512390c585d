/* os.js -- require('os'): what the system says of itself.
 *
 * LIMIT no network interfaces yet; priorities cannot be set.
 * READ  beside src/native/os.c. Follows Node's os.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* system(), homedir(), memory(), uptime(), loadavg(), cpus(), userInfo() */
const system = native('os');

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGILL: 4, SIGTRAP: 5, SIGABRT: 6, SIGBUS: 7, SIGFPE: 8, SIGKILL: 9,
  SIGUSR1: 10, SIGSEGV: 11, SIGUSR2: 12, SIGPIPE: 13, SIGALRM: 14, SIGTERM: 15, SIGCHLD: 17, SIGCONT: 18, SIGSTOP: 19,
  SIGTSTP: 20, SIGTTIN: 21, SIGTTOU: 22, SIGWINCH: 28 };

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

/** networkInterfaces(): not there yet. */
function networkInterfaces() {
  throw new Error('Orrery does not list network interfaces yet: os.networkInterfaces');
}

module.exports = {
  arch, availableParallelism, cpus: system.cpus, endianness, freemem, homedir: system.homedir, hostname,
  loadavg: system.loadavg, machine, networkInterfaces, platform, release, tmpdir, totalmem, type, uptime: system.uptime,
  userInfo, version, constants: { signals: SIGNALS }, EOL: '\n', devNull: '/dev/null'
};
