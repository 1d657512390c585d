/* internal/child_process/sync.js -- spawnSync, execSync, execFileSync: the program stands still until the child has ended.
 *
 * READ  beside src/native/spawn_sync.c. Follows child_process.html#synchronous-process-creation.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* spawnSync(options) */
const system = native('spawn');
const errors = require('internal/errors');
const { toContainers } = require('internal/child_process/stdio');
const { MAX_BUFFER, failure, normalizeExecArgs } = require('internal/child_process/exec');
const { normalizeSpawnArguments, sanitizeKillSignal, validateMaxBuffer, validateTimeout } =
  require('internal/child_process/options');

/* What the child reads, as bytes. */
function bytesOf(input, i) {
  if (ArrayBuffer.isView(input)) return input;
  if (typeof input === 'string') return Buffer.from(input);
  throw errors.invalidType(`options.stdio[${i}]`, ['Buffer', 'TypedArray', 'DataView', 'string'], input);
}

function containersOf(options) {
  const { containers } = toContainers(options.stdio || 'pipe', true);
  if (options.input !== undefined && options.input !== null) containers[0] = { type: 'pipe', input: options.input };
  return containers.map((one, i) => {
    if (one.input === undefined) return one;
    const bytes = bytesOf(one.input, i);
    return { ...one, input: bytes instanceof Uint8Array ? bytes
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  });
}

/** spawnSync(file[, args][, options]): {pid, output, stdout, stderr, status, signal, error} */
function spawnSync(file, args, options) {
  const all = { maxBuffer: MAX_BUFFER, ...normalizeSpawnArguments(file, args, options) };
  validateTimeout(all.timeout);
  validateMaxBuffer(all.maxBuffer);
  const killSignal = sanitizeKillSignal(all.killSignal);
  const found = system.spawnSync({ ...all, killSignal, stdio: containersOf(all) });
  const { pid, status, signal } = found;
  let { output } = found;
  if (output && all.encoding && all.encoding !== 'buffer') {
    output = output.map((bytes) => bytes && bytes.toString(all.encoding));
  }
  const result = { status, signal, output, pid, stdout: output && output[1], stderr: output && output[2] };
  if (found.error) {
    const error = errors.errno(found.error, `spawnSync ${all.file}`);
    error.path = all.file;
    error.spawnargs = all.args.slice(1);
    return { error, ...result };
  }
  return result;
}

/* The error of a child that was not started or has failed, or undefined. */
function errorOf(result, command) {
  if (result.error) return Object.assign(result.error, result);
  if (result.status === 0) return undefined;
  const said = result.stderr && result.stderr.length > 0 ? `\n${result.stderr}` : '';
  return failure(`Command failed: ${command}${said}`, result);
}

/* What the child has said on its standard error is said on ours, unless the caller took care of it. */
function finish(result, options, command) {
  if (!(options && options.stdio) && result.stderr) require('internal/process/standard').stream(2).write(result.stderr);
  const error = errorOf(result, command);
  if (error) throw error;
  return result.stdout;
}

/** execFileSync(file[, args][, options]): what the child has written. Throws if it fails. */
function execFileSync(file, args, options) {
  const all = normalizeSpawnArguments(file, args, options);
  const given = Array.isArray(args) || args === undefined || args === null ? options : args;
  const list = Array.isArray(args) ? args : [];
  return finish(spawnSync(file, list, given), given, [all.args[0], ...list].join(' '));
}

/** execSync(command[, options]): the same with a shell. */
function execSync(command, options) {
  const all = normalizeExecArgs(command, options).options;
  return finish(spawnSync(command, all), options, command);
}

module.exports = { execFileSync, execSync, spawnSync };
