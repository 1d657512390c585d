/* internal/warning.js -- process.emitWarning.
 *
 * HOW   a warning is an error that is not thrown: on a tick it is printed, and process emits 'warning' with it.
 *       --no-warnings, --disable-warning, --trace-warnings and process.noDeprecation, .traceDeprecation, .throwDeprecation decide what is
 *       printed, with its stack or without.
 * NODE  process.html#processemitwarningwarning-options
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateString } = require('internal/validators');
const options = native('options');

let hinted = false;

/* Prints how to see more, once. */
function hint(isDeprecation) {
  if (hinted) return '';
  hinted = true;
  const option = isDeprecation ? '--trace-deprecation' : '--trace-warnings';
  return `(Use \`orrery ${option} ...\` to show where the warning was created)\n`;
}

function print(warning) {
  const isDeprecation = warning.name === 'DeprecationWarning';
  if (options.noWarnings || (isDeprecation && process.noDeprecation)) return;
  if (options.disabledWarnings.some((one) => one === warning.code || one === warning.name)) return;
  const traces = options.traceWarnings || (isDeprecation && process.traceDeprecation);
  const code = warning.code ? `[${warning.code}] ` : '';
  const text = traces && warning.stack ? warning.stack : warning.toString === Error.prototype.toString || !warning.toString
    ? Error.prototype.toString.call(warning) : warning.toString();
  const detail = typeof warning.detail === 'string' ? `${warning.detail}\n` : '';
  require('internal/process/standard').stream(2).write(`(orrery:${process.pid}) ${code}${text}\n${detail}${traces ? '' : hint(isDeprecation)}`);
}

function make(message, type, code, detail, caller) {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const warning = new Error(message);
  Error.stackTraceLimit = limit;
  warning.name = String(type || 'Warning');
  if (code !== undefined) warning.code = code;
  if (detail !== undefined) warning.detail = detail;
  Error.captureStackTrace(warning, caller);
  return warning;
}

function announce(warning) {
  print(warning);
  process.emit('warning', warning);
}

/* The three ways to call it: (warning, options), (warning, type, code, caller), (warning, type, caller). */
function readArguments(type, code, caller) {
  if (type !== null && typeof type === 'object' && !Array.isArray(type)) {
    const detail = typeof type.detail === 'string' ? type.detail : undefined;
    return { type: type.type || 'Warning', code: type.code, caller: type.ctor, detail };
  }
  if (typeof type === 'function') return { type: 'Warning', caller: type };
  if (typeof code === 'function') return { type, caller: code };
  return { type, code, caller };
}

/**
 * The body of process.emitWarning(warning[, type[, code[, ctor]]] | [, options]).
 * @param {string|Error} warning Throws ERR_INVALID_ARG_TYPE
 */
function emitWarning(warning, ...rest) {
  const { type, code, caller, detail } = readArguments(...rest);
  if (type !== undefined) validateString(type, 'type');
  if (code !== undefined) validateString(code, 'code');
  if (typeof warning === 'string') warning = make(warning, type, code, detail, caller || process.emitWarning);
  else if (!(warning instanceof Error)) throw errors.invalidType('warning', ['Error', 'string'], warning);
  if (warning.name === 'DeprecationWarning') {
    if (process.noDeprecation) return;
    if (process.throwDeprecation) {
      process.nextTick(() => {
        throw warning;
      });
      return;
    }
  }
  process.nextTick(announce, warning);
}

exports.emitWarning = emitWarning;
