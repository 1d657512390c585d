/* internal/process/signals.js -- process.on('SIGINT', ...), process.kill().
 *
 * HOW   the first listener of a signal's name opens a handle that catches it, the last one that goes closes it: then the
 *       signal does again what the system has it do. The handle is unref'ed: waiting for a signal keeps nothing alive.
 * NODE  the same; what a listener gets is the signal's name and number.
 * READ  beside src/native/signal.c. Follows process.html#signal-events.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* numbers(), watch(number), send(pid, number) */
const system = native('signal');
const errors = require('internal/errors');

const numbers = system.numbers();
const handles = new Map();

const isSignal = (name) => typeof name === 'string' && name in numbers;

/** A listener of that name is about to be added. Throws if the signal cannot be caught (SIGKILL). */
function listen(name) {
  if (!isSignal(name) || handles.has(name)) return;
  const handle = system.watch(numbers[name]);
  if (typeof handle === 'number') throw errors.errno(handle, 'uv_signal_start');
  handle.unref();
  handle.onsignal = (number) => process.emit(name, name, number);
  handles.set(name, handle);
}

/** A listener of that name was removed. */
function unlisten(name) {
  if (!handles.has(name) || process.listenerCount(name) > 0) return;
  handles.get(name).close();
  handles.delete(name);
}

/** The number of a signal by its name or number. Throws ERR_UNKNOWN_SIGNAL, also for the names in small letters. */
function toNumber(signal) {
  if (typeof signal === 'number' && Object.values(numbers).includes(signal)) return signal;
  if (typeof signal === 'string') {
    const number = numbers[signal.toUpperCase()];
    if (number) return number;
  }
  throw errors.error('ERR_UNKNOWN_SIGNAL', signal);
}

/** The name of a signal's number, or undefined. */
const nameOf = (number) => Object.keys(numbers).find((name) => numbers[name] === number);

/**
 * process.kill(pid[, signal]): sends a signal; 0 only asks whether there is such a process. @returns {boolean} true
 * Throws TypeErrors for arguments and the system's error. process.html#processkillpid-signal
 */
function kill(pid, signal) {
  // eslint-disable-next-line eqeqeq -- '12' is a pid as well
  if (pid != (pid | 0)) throw errors.invalidType('pid', ['number'], pid);
  let number = 15;
  if (typeof signal === 'number') number = signal;
  else if (signal) {
    if (!isSignal(signal)) throw errors.error('ERR_UNKNOWN_SIGNAL', signal);
    number = numbers[signal];
  }
  const code = system.send(pid | 0, number);
  if (code !== 0) throw errors.errno(code, 'kill');
  return true;
}

module.exports = { kill, listen, nameOf, numbers, toNumber, unlisten };
