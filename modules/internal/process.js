/* internal/process.js -- what of the process object is written in JavaScript: events, and what is loaded late.
 *
 * HOW   process is an EventEmitter, but most programs never listen to it, so node:events is loaded by the first
 *       call of one of its methods; until then each stands for itself. So it is with the rest: it is in the files of
 *       internal/process/, each of which is loaded by the first call of one of its functions.
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

/* The first listener of a signal catches it, see internal/process/signals.js. One event is deprecated. */
function watchListeners() {
  const signals = () => require('internal/process/signals');
  process.on('newListener', function startListeningIfSignal(name) {
    if (typeof name === 'string' && name.startsWith('SIG')) signals().listen(name);
    if (name === 'multipleResolves') process.emitWarning('The multipleResolves event has been deprecated.',
      'DeprecationWarning', 'DEP0160');
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
  watchListeners();
}

methods.forEach((name) => {
  define(proto, name, function () {
    adopt();
    return proto[name].apply(process, arguments);
  });
});

// ---- What is loaded when it is first used ---------------------------------------------------------------------

const calls = {
  'internal/process/calls': ['_rawDebug', 'abort', 'assert', 'availableMemory', 'chdir', 'constrainedMemory', 'cpuUsage',
    'getActiveResourcesInfo', 'getBuiltinModule', 'hasUncaughtExceptionCaptureCallback', 'loadEnvFile', 'openStdin',
    'reallyExit', 'resourceUsage', 'setSourceMapsEnabled', 'setUncaughtExceptionCaptureCallback', 'umask'],
  'internal/process/identity': ['getegid', 'geteuid', 'getgid', 'getgroups', 'getuid', 'initgroups', 'setegid', 'seteuid',
    'setgid', 'setgroups', 'setuid'],
  'internal/process/signals': ['kill'],
  'internal/warning': ['emitWarning'],
};

/* Plain ES5 from here on, as all that runs at every start: what newer syntax is lowered to has to be loaded first. */
Object.keys(calls).forEach(function (file) {
  calls[file].forEach(function (name) {
    process[name] = function () { return require(file)[name].apply(process, arguments); };
    Object.defineProperty(process[name], 'name', { value: name, configurable: true });
  });
});

['allowedNodeEnvironmentFlags', 'binding', 'config', 'dlopen', 'features', 'release', 'report'].forEach(function (name) {
  Object.defineProperty(process, name, {
    get: function () {
      const value = require('internal/process/facts')[name]();
      Object.defineProperty(process, name, { value, writable: false, configurable: true, enumerable: true });
      return value;
    },
    configurable: true,
    enumerable: true,
  });
});

Object.defineProperty(process, 'moduleLoadList', {
  get: function () { return require('internal/process/facts').moduleLoadList(); }, configurable: true, enumerable: true,
});

Object.defineProperty(process, 'title', {
  get: function () { return native('process').title(); },
  set: function (title) { native('process').setTitle(String(title)); },
  configurable: true,
  enumerable: true,
});

process.memoryUsage.rss = function rss() {
  return native('process').rss();
};

Object.defineProperty(process, Symbol.toStringTag, { value: 'process', configurable: true });
Object.assign(process, { argv0: process.title, debugPort: 9229, domain: null, sourceMapsEnabled: false });

/* A child of fork() finds its channel there. */
if (process.env.NODE_CHANNEL_FD) require('internal/child_process/ipc').adopt(Number(process.env.NODE_CHANNEL_FD));
