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

/* The first listener of a signal catches it, see internal/process/signals.js. */
function watchSignals() {
  const signals = () => require('internal/process/signals');
  process.on('newListener', function startListeningIfSignal(name) {
    if (typeof name === 'string' && name.startsWith('SIG')) signals().listen(name);
  });
  process.on('removeListener', function stopListeningIfSignal(name) {
    if (typeof name === 'string' && name.startsWith('SIG')) signals().unlisten(name);
  });
}

/* Makes process the EventEmitter that it says it is. */
function adopt() {
  const EventEmitter = require('events');
  methods.forEach((name) => {
    define(proto, name, EventEmitter.prototype[name]);
  });
  if (!process._events) EventEmitter.call(process);
  watchSignals();
}

process.kill = function kill(pid, signal) {
  return require('internal/process/signals').kill(pid, signal);
};

methods.forEach((name) => {
  define(proto, name, function () {
    adopt();
    return proto[name].apply(process, arguments);
  });
});

/* What makes and prints a warning is loaded by the first one. */
define(process, 'emitWarning', function emitWarning(...args) {
  require('internal/warning').emitWarning(...args);
});

/* A child of fork() finds its channel there. */
if (process.env.NODE_CHANNEL_FD) require('internal/child_process/ipc').adopt(Number(process.env.NODE_CHANNEL_FD));
