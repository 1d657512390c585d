/* internal/child_process/options.js -- the arguments of spawn and its relatives: checked, and made into one form.
 *
 * READ  before child_process.js. Follows child_process.html#child_processspawncommand-args-options.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateObject, validateString, validateBoolean } = require('internal/validators');
const { toNumber } = require('internal/process/signals');

/** Throws ERR_INVALID_ARG_VALUE for a string that C would cut short. */
function checkNoZero(value, name) {
  if (typeof value === 'string' && value.includes('\0')) {
    throw errors.invalidValue(name, value, 'must be a string without null bytes');
  }
}

function checkId(value, name) {
  if (value !== undefined && value !== null && value !== (value | 0)) throw errors.invalidType(name, ['int32'], value);
}

function checkOptional(value, name, check, types) {
  if (value === undefined || value === null) return;
  if (types && !types.includes(typeof value)) throw errors.invalidType(name, types, value);
  if (check) check(value, name);
}

function pathOf(value) {
  if (value === undefined || value === null) return undefined;
  if (value instanceof URL) return require('url').fileURLToPath(value);
  if (ArrayBuffer.isView(value)) return Buffer.from(value).toString();
  if (typeof value !== 'string') throw errors.invalidType('options.cwd', ['string', 'Buffer', 'URL'], value);
  checkNoZero(value, 'options.cwd');
  return value;
}

/** Throws ERR_OUT_OF_RANGE unless it is an unsigned integer, or missing. */
function validateTimeout(timeout) {
  if (timeout !== undefined && timeout !== null && !(Number.isInteger(timeout) && timeout >= 0)) {
    throw errors.outOfRange('timeout', 'an unsigned integer', timeout);
  }
}

/** Throws ERR_OUT_OF_RANGE unless it is a number of bytes, or missing. */
function validateMaxBuffer(maxBuffer) {
  if (maxBuffer !== undefined && maxBuffer !== null && !(typeof maxBuffer === 'number' && maxBuffer >= 0)) {
    throw errors.outOfRange('options.maxBuffer', 'a positive number', maxBuffer);
  }
}

/** A signal's number by its name or number; undefined for none. Throws ERR_UNKNOWN_SIGNAL or ERR_INVALID_ARG_TYPE. */
function sanitizeKillSignal(signal) {
  if (typeof signal === 'string' || typeof signal === 'number') return toNumber(signal);
  if (signal !== undefined && signal !== null) {
    throw errors.invalidType('options.killSignal', ['string', 'number'], signal);
  }
  return undefined;
}

function checkOptions(options) {
  validateObject(options, 'options');
  const { argv0, detached, gid, shell, uid, windowsHide, windowsVerbatimArguments } = options;
  checkOptional(detached, 'options.detached', validateBoolean);
  checkId(uid, 'options.uid');
  checkId(gid, 'options.gid');
  checkOptional(shell, 'options.shell', checkNoZero, ['boolean', 'string']);
  checkOptional(argv0, 'options.argv0', (value, name) => {
    validateString(value, name);
    checkNoZero(value, name);
  });
  checkOptional(windowsHide, 'options.windowsHide', validateBoolean);
  checkOptional(windowsVerbatimArguments, 'options.windowsVerbatimArguments', validateBoolean);
}

/* 'NAME=value' for each variable; those that are undefined are left out. */
function pairsOf(env) {
  const pairs = [];
  for (const key in env) {
    if (env[key] === undefined) continue;
    checkNoZero(key, `options.env['${key}']`);
    checkNoZero(`${env[key]}`, `options.env['${key}']`);
    pairs.push(`${key}=${env[key]}`);
  }
  return pairs;
}

/** (file[, args][, options]) as one object with all of it: file, args (with argv0), envPairs, cwd, and the options. */
function normalizeSpawnArguments(file, args, options) {
  validateString(file, 'file');
  checkNoZero(file, 'file');
  if (file.length === 0) throw errors.invalidValue('file', file, 'cannot be empty');
  if (Array.isArray(args)) args = args.slice();
  else if (args === undefined || args === null) args = [];
  else if (typeof args !== 'object') throw errors.invalidType('args', ['object'], args);
  else [args, options] = [[], args];
  args = args.map((one, i) => {
    checkNoZero(one, `args[${i}]`);
    return String(one);
  });
  if (options === undefined) options = {};
  checkOptions(options);
  const cwd = pathOf(options.cwd);
  if (options.shell) {
    args = ['-c', [file, ...args].join(' ')];
    file = typeof options.shell === 'string' ? options.shell : '/bin/sh';
  }
  args.unshift(typeof options.argv0 === 'string' ? options.argv0 : file);
  return { ...options, args, cwd, detached: Boolean(options.detached), envPairs: pairsOf(options.env || process.env), file };
}

module.exports = { checkNoZero, normalizeSpawnArguments, sanitizeKillSignal, validateMaxBuffer, validateTimeout };
