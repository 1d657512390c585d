/* internal/process.js -- what of the process object is written in JavaScript: events and warnings.
 *
 * HOW   process is an EventEmitter, but most programs never listen to it, so node:events is loaded by the first
 *       call of one of its methods; until then each stands for itself.
 * SPDX-License-Identifier: ISC
 */
'use strict';

const methods = ['on', 'once', 'addListener', 'prependListener', 'prependOnceListener', 'off', 'removeListener',
  'removeAllListeners', 'emit', 'listeners', 'rawListeners', 'listenerCount', 'eventNames', 'setMaxListeners',
  'getMaxListeners'];
const proto = Object.getPrototypeOf(process);

function define(object, name, value) {
  Object.defineProperty(object, name, { value, writable: true, configurable: true, enumerable: false });
}

/* Makes process the EventEmitter that it says it is. */
function adopt() {
  const EventEmitter = require('events');
  methods.forEach((name) => {
    define(proto, name, EventEmitter.prototype[name]);
  });
  if (!process._events) EventEmitter.call(process);
}

methods.forEach((name) => {
  define(proto, name, function () {
    adopt();
    return proto[name].apply(process, arguments);
  });
});

function print(warning) {
  const code = warning.code ? `[${warning.code}] ` : '';
  const text = String(warning.stack ? warning.stack.split('\n    at ')[0] : warning);
  process.stderr.write(`(orrery:${process.pid}) ${code}${text}\n${warning.detail ? `${warning.detail}\n` : ''}`);
}

/**
 * process.emitWarning(warning[, type[, code]] | [, options]): prints it and emits 'warning', on a tick.
 * Throws a TypeError if the warning is neither a string nor an Error. process.html#processemitwarningwarning-options
 */
define(process, 'emitWarning', function emitWarning(warning, type, code) {
  const options = type !== null && typeof type === 'object' ? type : { type, code };
  let error;
  if (typeof warning === 'string') {
    error = new Error(warning);
    define(error, 'name', String(options.type || 'Warning'));
    if (options.code !== undefined) error.code = options.code;
    if (options.detail !== undefined) error.detail = options.detail;
    error.stack = error.stack.replace(/^Error/, error.name);
  } else if (warning instanceof Error) {
    error = warning;
  } else {
    error = new TypeError(`The "warning" argument must be of type string or an instance of Error. Received ${ 
      warning === null ? 'null' : typeof warning}`);
    error.code = 'ERR_INVALID_ARG_TYPE';
    throw error;
  }
  process.nextTick(() => {
    print(error);
    process.emit('warning', error);
  });
});
