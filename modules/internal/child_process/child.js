/* internal/child_process/child.js -- ChildProcess: a child as the parent sees it.
 *
 * HOW   spawn() asks src/native/spawn.c for the process and the pipes to it, and puts a stream on each pipe. The process's
 *       end is 'exit'; when the streams have ended, too, it is 'close': the counter says how many are still missing.
 * READ  after child_process.js. Follows child_process.html#class-childprocess.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* spawn(options): {code, handle, pipes, pid} */
const system = native('spawn');
const EventEmitter = require('events');
const errors = require('internal/errors');
const { validateObject, validateString, validateArray } = require('internal/validators');
const { toNumber } = require('internal/process/signals');
const { toContainers } = require('internal/child_process/stdio');

const codeOf = (name) => native('errors').number(name);
// These are told by 'error', as it may not be the program's fault; others are thrown.
const runTimeErrors = ['EACCES', 'EAGAIN', 'EMFILE', 'ENFILE', 'ENOENT'].map(codeOf);

const outOfDescriptors = ['EMFILE', 'ENFILE'].map(codeOf);

/* What was not read before the child's end will not be read by anybody: so that its 'end' comes, and with it 'close'. */
function flushStdio(child) {
  for (const stream of child.stdio || []) {
    if (stream && stream.readable && !stream.usedAsStdio) stream.resume();
  }
}

function maybeClose(child) {
  child._closesGot += 1;
  if (child._closesGot === child._closesNeeded) child.emit('close', child.exitCode, child.signalCode);
}

function makeStream(child, handle, readable) {
  const stream = new (require('net').Socket)({ handle, readable });
  child._closesNeeded += 1;
  stream.on('close', () => maybeClose(child));
  return stream;
}

class ChildProcess extends EventEmitter {
  constructor() {
    super();
    this._closesNeeded = 1;
    this._closesGot = 0;
    this.connected = false;
    this.signalCode = null;
    this.exitCode = null;
    this.killed = false;
    this.spawnfile = null;
    this._handle = null;
  }

  #onExit(exitCode, signalCode) {
    if (signalCode) this.signalCode = signalCode;
    else this.exitCode = exitCode;
    if (this.stdin) this.stdin.destroy();
    this._handle.close();
    this._handle = null;
    if (exitCode < 0) {
      const error = errors.errno(exitCode, this.spawnfile ? `spawn ${this.spawnfile}` : 'spawn');
      if (this.spawnfile) error.path = this.spawnfile;
      error.spawnargs = this.spawnargs.slice(1);
      this.emit('error', error);
    } else {
      this.emit('exit', this.exitCode, this.signalCode);
    }
    process.nextTick(flushStdio, this);
    maybeClose(this);
  }

  /* Puts streams on the ends of the pipes. */
  #adoptPipes(containers, pipes) {
    this.stdio = containers.map((container, i) => {
      if (container.type === 'pipe') return makeStream(this, pipes[i], i > 0);
      return null;
    });
    [this.stdin, this.stdout, this.stderr] = [0, 1, 2].map((i) => this.stdio[i] === undefined ? null : this.stdio[i]);
  }

  /**
   * Starts the child. @param {object} options {file, args, envPairs, cwd, detached, uid, gid, stdio, serialization}
   * Throws for arguments, and what the system says unless it is about the file.
   */
  spawn(options) {
    validateObject(options, 'options');
    const { containers, ipc } = toContainers(options.stdio || 'pipe');
    if (options.serialization !== undefined && !['json', 'advanced'].includes(options.serialization)) {
      throw errors.invalidValue('options.serialization', options.serialization, "must be one of: undefined, 'json', 'advanced'");
    }
    const envPairs = options.envPairs === undefined ? [] : options.envPairs;
    validateArray(envPairs, 'options.envPairs');
    if (ipc !== undefined) envPairs.push(`NODE_CHANNEL_FD=${ipc}`, 'NODE_CHANNEL_SERIALIZATION_MODE=json');
    validateString(options.file, 'options.file');
    this.spawnfile = options.file;
    if (options.args === undefined) this.spawnargs = [];
    else validateArray(options.args, 'options.args');
    this.spawnargs = options.args || [];

    const { code, handle, pipes, pid } = system.spawn({ ...options, envPairs, args: this.spawnargs, stdio: containers });
    if (code !== 0 && !runTimeErrors.includes(code)) {
      for (const pipe of pipes) if (pipe) pipe.close();
      throw errors.errno(code, 'spawn');
    }
    this._handle = handle;
    handle.onexit = (exitCode, signalCode) => this.#onExit(exitCode, signalCode);
    if (code !== 0) process.nextTick(() => this.#onExit(code, null));
    else process.nextTick(() => this.emit('spawn'));
    if (code === 0) this.pid = pid;
    if (outOfDescriptors.includes(code)) { // then there are no pipes, either
      for (const pipe of pipes) if (pipe) pipe.close();
      return code;
    }
    this.#adoptPipes(containers, pipes);
    if (ipc !== undefined && code === 0) require('internal/child_process/ipc').connect(this, pipes[ipc]);
    else if (ipc !== undefined) pipes[ipc].close();
    return code;
  }

  /** kill([signal]): whether the signal was sent. child_process.html#subprocesskillsignal */
  kill(signal) {
    const number = signal === 0 ? 0 : toNumber(signal === undefined ? 'SIGTERM' : signal);
    if (!this._handle || this.pid === undefined) return false;
    const code = this._handle.kill(number);
    if (code === 0) {
      this.killed = this.killed || number !== 0;
      return true;
    }
    if (code === codeOf('ESRCH')) return false;
    if (code === codeOf('EINVAL') || code === codeOf('ENOSYS')) throw errors.errno(code, 'kill');
    this.emit('error', errors.errno(code, 'kill'));
    return false;
  }

  /** ref(), unref(): does the child keep this process alive? */
  ref() {
    if (this._handle) this._handle.ref();
  }

  unref() {
    if (this._handle) this._handle.unref();
  }

  [Symbol.for('nodejs.dispose')]() {
    if (!this.killed) this.kill();
  }
}

module.exports = ChildProcess;
