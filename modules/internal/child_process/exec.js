/* internal/child_process/exec.js -- exec and execFile: a child whose output is collected and given to a callback.
 *
 * HOW   spawn(), two lists of chunks, and an end that comes once: by 'close', by 'error', by the timeout or by too much
 *       output. The last two kill the child, and its 'close' brings the callback.
 * READ  after child_process.js. Follows child_process.html#child_processexeccommand-options-callback.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateAbortSignal, validateFunction, validateObject, validateString } = require('internal/validators');
const { sanitizeKillSignal, validateMaxBuffer, validateTimeout } = require('internal/child_process/options');

const MAX_BUFFER = 1024 * 1024;

/** An Error with further properties. */
const failure = (message, properties) => Object.assign(new Error(message), properties);

/* What a child writes on one of its streams, up to a limit. */
class Collector {
  constructor(stream, name, encoding, limit, onTooMuch) {
    this.chunks = [];
    this.length = 0;
    this.encoding = encoding;
    if (!stream) return;
    if (encoding) stream.setEncoding(encoding);
    stream.on('data', (chunk) => {
      const length = encoding ? Buffer.byteLength(chunk, encoding) : chunk.length;
      this.length += length;
      if (this.length <= limit) {
        this.chunks.push(chunk);
        return;
      }
      this.chunks.push(chunk.slice(0, limit - (this.length - length)));
      onTooMuch(errors.error('ERR_CHILD_PROCESS_STDIO_MAXBUFFER', name));
    });
  }

  get result() {
    return this.encoding ? this.chunks.join('') : Buffer.concat(this.chunks);
  }
}

/* (file[, args][, options][, callback]) */
function normalizeExecFileArgs(file, args, options, callback) {
  if (Array.isArray(args)) args = args.slice();
  else if (args !== null && typeof args === 'object') [callback, options, args] = [options, args, null];
  else if (typeof args === 'function') [callback, options, args] = [args, null, null];
  if (args === undefined || args === null) args = [];
  if (typeof options === 'function') [callback, options] = [options, null];
  if (options === undefined || options === null) options = {};
  validateObject(options, 'options');
  if (callback !== undefined && callback !== null) validateFunction(callback, 'callback');
  if (options.argv0 !== undefined && options.argv0 !== null) validateString(options.argv0, 'options.argv0');
  return { file, args, options, callback };
}

/* The error of a child that has failed, unless something else has ended it. */
function errorOf(child, command, code, signal, killed, stderr) {
  const name = code < 0 ? native('errors').name(code) : code;
  return failure(`Command failed: ${command}\n${stderr}`, { code: name, killed: child.killed || killed, signal });
}

/**
 * execFile(file[, args][, options][, callback]): callback(error, stdout, stderr). @returns {ChildProcess}
 * child_process.html#child_processexecfilefile-args-options-callback
 */
function execFile(...all) {
  const { file, args, options: given, callback } = normalizeExecFileArgs(...all);
  const options = { encoding: 'utf8', timeout: 0, maxBuffer: MAX_BUFFER, killSignal: 'SIGTERM', cwd: null, env: null,
    shell: false, ...given };
  validateTimeout(options.timeout);
  validateMaxBuffer(options.maxBuffer);
  validateAbortSignal(options.signal, 'options.signal');
  const killSignal = sanitizeKillSignal(options.killSignal);
  const { cwd, env, gid, shell, signal, uid, argv0, windowsHide } = options;
  const child = require('child_process').spawn(file, args,
    { cwd, env, gid, shell, signal, uid, argv0, windowsHide: Boolean(windowsHide) });
  const encoding = options.encoding !== 'buffer' && Buffer.isEncoding(options.encoding) ? options.encoding : null;
  const command = [file, ...args].join(' ');
  let timer = null, killed = false, ended = false, problem = null;

  const end = (code, signalCode) => {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    if (!callback) return;
    if (!problem && code === 0 && signalCode === null) {
      callback(null, stdout.result, stderr.result);
      return;
    }
    if (!problem) problem = errorOf(child, command, code, signalCode, killed, stderr.result);
    problem.cmd = command;
    callback(problem, stdout.result, stderr.result);
  };
  const closeStreams = () => {
    for (const stream of [child.stdout, child.stderr]) if (stream) stream.destroy();
  };
  const kill = () => {
    closeStreams();
    killed = true;
    try {
      child.kill(killSignal);
    } catch (error) {
      problem = error;
      end();
    }
  };
  const tooMuch = (error) => {
    problem = error;
    kill();
  };
  const stdout = new Collector(child.stdout, 'stdout', encoding, options.maxBuffer, tooMuch);
  const stderr = new Collector(child.stderr, 'stderr', encoding, options.maxBuffer, tooMuch);

  if (options.timeout > 0) timer = setTimeout(kill, options.timeout);
  child.addListener('close', end);
  child.addListener('error', (error) => {
    problem = error;
    closeStreams();
    end();
  });
  return child;
}

/** (command[, options][, callback]) as arguments of execFile. */
function normalizeExecArgs(command, options, callback) {
  validateString(command, 'command');
  if (command.includes('\0')) throw errors.invalidValue('command', command, 'must be a string without null bytes');
  if (typeof options === 'function') [callback, options] = [options, undefined];
  const shell = options && typeof options.shell === 'string' ? options.shell : true;
  return { options: { ...options, shell }, callback };
}

/** exec(command[, options][, callback]): execFile with a shell. @returns {ChildProcess} */
function exec(command, ...rest) {
  const { options, callback } = normalizeExecArgs(command, ...rest);
  return execFile(command, options, callback);
}

/* What util.promisify makes of them: a promise of {stdout, stderr}, with `child`. */
const promised = (run) => (...args) => {
  let child;
  const promise = new Promise((resolve, reject) => {
    child = run(...args, (error, stdout, stderr) => {
      if (error === null) resolve({ stdout, stderr });
      else reject(Object.assign(error, { stdout, stderr }));
    });
  });
  promise.child = child;
  return promise;
};

for (const run of [exec, execFile]) {
  const key = Symbol.for('nodejs.util.promisify.custom');
  Object.defineProperty(run, key, { value: promised(run), enumerable: false });
}

module.exports = { MAX_BUFFER, exec, execFile, failure, normalizeExecArgs };
