/* child_process.js -- require('child_process'): programs that run beside this one.
 *
 * HOW   everything is spawn(): exec() and execFile() collect what the child writes, fork() runs another JavaScript file
 *       with a channel for messages, and the Sync forms wait. Here are the ways in; how it is done is in
 *       internal/child_process/: options.js, stdio.js, child.js, ipc.js, exec.js, sync.js.
 * LIMIT 'advanced' serialization and the sending of sockets are not there.
 * READ  first of these. Follows Node's child_process.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateAbortSignal } = require('internal/validators');
const ChildProcess = require('internal/child_process/child');
const { toList } = require('internal/child_process/stdio');
const { checkNoZero, normalizeSpawnArguments, sanitizeKillSignal, validateTimeout } =
  require('internal/child_process/options');

/* Kills the child when its time is over. */
function limitTime(child, timeout, killSignal) {
  let timer = setTimeout(() => {
    timer = null;
    try {
      child.kill(killSignal);
    } catch (error) {
      child.emit('error', error);
    }
  }, timeout);
  child.once('exit', () => clearTimeout(timer));
}

function abort(child, killSignal, reason) {
  try {
    if (child.kill(killSignal)) child.emit('error', new errors.AbortError(undefined, { cause: reason }));
  } catch (error) {
    child.emit('error', error);
  }
}

/* Kills the child when the signal is aborted. */
function obey(child, signal, killSignal) {
  const onAbort = () => abort(child, killSignal, signal.reason);
  if (signal.aborted) {
    process.nextTick(onAbort);
    return;
  }
  signal.addEventListener('abort', onAbort, { once: true });
  child.once('exit', () => signal.removeEventListener('abort', onAbort));
}

/**
 * spawn(command[, args][, options]). @returns {ChildProcess}
 * child_process.html#child_processspawncommand-args-options
 */
function spawn(file, args, options) {
  const all = normalizeSpawnArguments(file, args, options);
  validateTimeout(all.timeout);
  validateAbortSignal(all.signal, 'options.signal');
  const killSignal = sanitizeKillSignal(all.killSignal);
  const child = new ChildProcess();
  child.spawn(all);
  if (all.timeout > 0) limitTime(child, all.timeout, killSignal);
  if (all.signal) obey(child, all.signal, killSignal);
  return child;
}

/* (modulePath[, args][, options]) */
function forkArguments(args, options) {
  if (args !== undefined && args !== null && !Array.isArray(args)) {
    if (typeof args !== 'object' && options === undefined) throw errors.invalidValue('args', args);
    [args, options] = [[], args];
  }
  if (options !== undefined && options !== null) require('internal/validators').validateObject(options, 'options');
  return { args: args || [], options: { ...options, shell: false } };
}

/**
 * fork(modulePath[, args][, options]): runs a JavaScript file in a process of its own, with a channel for messages.
 * @returns {ChildProcess} child_process.html#child_processforkmodulepath-args-options
 */
function fork(modulePath, ...rest) {
  if (modulePath instanceof URL) modulePath = require('url').fileURLToPath(modulePath);
  if (typeof modulePath !== 'string') throw errors.invalidType('modulePath', ['string', 'Buffer', 'URL'], modulePath);
  checkNoZero(modulePath, 'modulePath');
  const { args, options } = forkArguments(...rest);
  let { stdio } = options;
  if (typeof stdio === 'string') stdio = toList(stdio, ['ipc']);
  else if (!Array.isArray(stdio)) stdio = toList(options.silent ? 'pipe' : 'inherit', ['ipc']);
  else if (!stdio.includes('ipc')) throw errors.error('ERR_CHILD_PROCESS_IPC_REQUIRED', 'options.stdio');
  const execArgv = options.execArgv || process.execArgv;
  return spawn(options.execPath || process.execPath, [...execArgv, modulePath, ...args], { ...options, stdio });
}

const lazily = (file, name) => {
  const call = (...args) => require(file)[name](...args);
  Object.defineProperty(call, 'name', { value: name, configurable: true });
  return call;
};

const { exec, execFile } = require('internal/child_process/exec');

/* For Node's cluster module: process fd is the channel. */
function _forkChild(fd) {
  require('internal/child_process/ipc').adopt(fd);
}

module.exports = {
  _forkChild,
  ChildProcess,
  exec,
  execFile,
  execFileSync: lazily('internal/child_process/sync', 'execFileSync'),
  execSync: lazily('internal/child_process/sync', 'execSync'),
  fork,
  spawn,
  spawnSync: lazily('internal/child_process/sync', 'spawnSync'),
};
