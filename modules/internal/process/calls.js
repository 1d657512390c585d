/* internal/process/calls.js -- what the process asks of the system about itself, and asks it to change.
 *
 * HOW   arguments are checked here, src/native/process_calls.c asks, and a libuv code becomes an error.
 * READ  after internal/process.js, which has these as methods of process. Follows process.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* chdir, umask, title, setTitle, resourceUsage, rss, constrainedMemory, availableMemory, abort, exit, activeResources, loaded */
const system = native('process');
const errors = require('internal/errors');
const validators = require('internal/validators');

const LIMIT = Number.MAX_SAFE_INTEGER; // of microseconds

/** @param {string} directory @throws {TypeError|Error} @see process.html#processchdirdirectory */
function chdir(directory) {
  validators.validateString(directory, 'directory');
  const target = directory.split('\0')[0], before = process.cwd();
  const code = system.chdir(target);
  if (code === 0) return;
  const error = native('errors').describe(code, 'chdir');
  error.message += ` '${before}' -> '${target}'`;
  throw Object.assign(error, { path: before, dest: target });
}

/** @param {number|string} [mask] a number, or octal digits @returns {number} the mask before
 * @throws {TypeError|RangeError} @see process.html#processumaskmask */
function umask(mask) {
  if (mask === undefined) return system.umask();
  return system.umask(require('internal/fs/arguments').checkMode(mask ?? undefined, undefined, 'mask') & 0o777);
}

const USAGE = ['userCPUTime', 'systemCPUTime', 'maxRSS', 'sharedMemorySize', 'unsharedDataSize', 'unsharedStackSize',
  'minorPageFault', 'majorPageFault', 'swappedOut', 'fsRead', 'fsWrite', 'ipcSent', 'ipcReceived', 'signalsCount',
  'voluntaryContextSwitches', 'involuntaryContextSwitches'];

function usage() {
  const numbers = system.resourceUsage();
  if (typeof numbers === 'number') throw errors.errno(numbers, 'uv_getrusage');
  return numbers;
}

/** @returns {object} 16 numbers, those of time in microseconds @see process.html#processresourceusage */
function resourceUsage() {
  const numbers = usage();
  return Object.fromEntries(USAGE.map((name, i) => [name, numbers[i]]));
}

function checkTime(value, name) {
  validators.validateNumber(value, name);
  if (value >= 0 && value <= LIMIT) return;
  const { message } = errors.invalidValue(name, value);
  throw errors.make(RangeError, 'ERR_INVALID_ARG_VALUE', message);
}

/** @param {{user: number, system: number}} [prevValue] what it gave before @returns {{user: number, system: number}} the
 * microseconds since then @throws {TypeError|RangeError} @see process.html#processcpuusagepreviousvalue */
function cpuUsage(prevValue) {
  if (prevValue) {
    if (typeof prevValue !== 'object' || Array.isArray(prevValue)) {
      throw errors.invalidType('prevValue', 'of type object', prevValue);
    }
    checkTime(prevValue.user, 'prevValue.user');
    checkTime(prevValue.system, 'prevValue.system');
  }
  const [user, kernel] = usage();
  return prevValue ? { user: user - prevValue.user, system: kernel - prevValue.system } : { user, system: kernel };
}

/** Sends itself what leaves a core file. @see process.html#processabort */
function abort() {
  system.abort();
}

/** @returns {string[]} a name for each thing that keeps the loop alive
 * @see process.html#processgetactiveresourcesinfo */
function getActiveResourcesInfo() {
  return system.activeResources();
}

/* process.exit() without its event. */
function reallyExit(code) {
  system.exit(code === undefined ? 0 : code);
}

/** @returns {number} bytes, 0 if nobody sets a limit @see process.html#processconstrainedmemory */
function constrainedMemory() {
  return system.constrainedMemory();
}

/** @returns {number} bytes that it could still have @see process.html#processavailablememory */
function availableMemory() {
  return system.availableMemory();
}

/** @param {string} id @returns {object|undefined} the core module @throws {TypeError}
 * @see process.html#processgetbuiltinmoduleid */
function getBuiltinModule(id) {
  validators.validateString(id, 'id');
  const { isBuiltin } = require('module');
  return isBuiltin(id) ? require(id.replace(/^node:/, '')) : undefined;
}

/** Adds what the file says to process.env, unless it is there. @param {string|URL|Buffer} [path='./.env']
 * @throws {TypeError|Error} @see process.html#processloadenvfilepath */
function loadEnvFile(path) {
  const file = require('internal/fs/arguments').checkPath(path ?? '.env');
  const found = require('util').parseEnv(require('fs').readFileSync(file, 'utf8'));
  for (const name of Object.keys(found)) process.env[name] ??= found[name];
}

let warnedOfAssert = false;

/** process.assert(value[, message]): deprecated. @throws {Error} */
function assert(value, message) {
  if (!warnedOfAssert) {
    process.emitWarning('process.assert() is deprecated. Please use the `assert` module instead.', 'DeprecationWarning', 'DEP0100');
  }
  warnedOfAssert = true;
  if (value) return;
  throw errors.make(Error, 'ERR_ASSERTION', message || 'assertion error');
}

/** Deprecated: process.stdin, resumed. */
function openStdin() {
  process.stdin.resume();
  return process.stdin;
}

/* Writes to standard error past every stream: for the last words of a program. */
function _rawDebug(...args) {
  native('stdio').write(2, `${require('internal/format').format(...args)}\n`);
}

/** Source maps are read (module.findSourceMap), but stacks are not translated: that is said when it is asked for.
 * @param {boolean} val @throws {TypeError} @see process.html#processsetsourcemapsenabledval */
function setSourceMapsEnabled(val) {
  validators.validateBoolean(val, 'val');
  if (val) process.emitWarning('process.setSourceMapsEnabled(): stack traces are not mapped in Orrery');
}

// ---- Uncaught exceptions ------------------------------------------------------------------------------------

let capture = null;

/** @param {function|null} fn gets each exception that nobody has caught, instead of 'uncaughtException'
 * @throws {TypeError|Error} @see process.html#processsetuncaughtexceptioncapturecallbackfn */
function setUncaughtExceptionCaptureCallback(fn) {
  if (fn !== null && typeof fn !== 'function') throw errors.invalidType('fn', 'of type function or null', fn);
  if (fn !== null && capture !== null) throw errors.error('ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET');
  capture = fn;
  system.setCapture(fn);
}

/** @returns {boolean} @see process.html#processhasuncaughtexceptioncapturecallback */
function hasUncaughtExceptionCaptureCallback() {
  return capture !== null;
}

module.exports = { _rawDebug, abort, assert, availableMemory, chdir, constrainedMemory, cpuUsage, getActiveResourcesInfo,
  getBuiltinModule, hasUncaughtExceptionCaptureCallback, loadEnvFile, openStdin, reallyExit, resourceUsage,
  setSourceMapsEnabled, setUncaughtExceptionCaptureCallback, umask };
