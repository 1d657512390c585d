/* internal/worker_start.js -- how a worker begins, and what of `process` is different there.
 *
 * HOW   run before the worker's main file. The parent has sent what it shall be: arguments, environment, workerData. What
 *       it writes goes to the parent as messages of the control port, since there is one standard output for all; so does
 *       an uncaught error, taken apart because a clone would lose its code and its class.
 * READ  with src/worker.c and modules/worker_threads.js. Follows worker_threads.html and process.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* inside(), threadId(), wrote(fd, text) */
const natives = native('worker');
const EventEmitter = require('events');
const errors = require('internal/errors');

const [data, control, parentPort] = natives.inside();

function define(name, value) {
  Object.defineProperty(process, name, { value, writable: true, configurable: true, enumerable: true });
}

/* ---- the environment: a copy, whose values are strings as everywhere ---- */

function environment(from) {
  return new Proxy({ ...from }, {
    set(target, name, value) { return Reflect.set(target, name, String(value)); },
    defineProperty(target, name, descriptor) {
      if ('value' in descriptor) descriptor = { ...descriptor, value: String(descriptor.value) };
      return Reflect.defineProperty(target, name, descriptor);
    },
  });
}

/* ---- output: the parent writes it ---- */

/* process.stdout or process.stderr. */
class Output extends EventEmitter {
  constructor(fd) {
    super();
    this.fd = fd;
    this.writable = true;
  }

  write(chunk, encoding, callback) {
    if (typeof encoding === 'function') [encoding, callback] = [undefined, encoding];
    if (typeof chunk !== 'string' && !ArrayBuffer.isView(chunk)) {
      throw errors.invalidType('chunk', 'of type string or an instance of Buffer or Uint8Array', chunk);
    }
    control.postMessage({ type: 'output', fd: this.fd, chunk, encoding });
    natives.wrote(this.fd, String(typeof chunk === 'string' ? chunk : Buffer.from(chunk)));
    if (typeof callback === 'function') process.nextTick(callback);
    return true;
  }

  end(chunk, encoding, callback) {
    if (chunk !== undefined && typeof chunk !== 'function') this.write(chunk, encoding);
    this.writable = false;
    const done = [chunk, encoding, callback].find((value) => typeof value === 'function');
    if (done) process.nextTick(done);
    process.nextTick(() => this.emit('finish'));
    return this;
  }
}

/* ---- input: what the parent writes to worker.stdin ---- */

/* process.stdin: at its end from the beginning, unless the parent has the other end. Reading keeps the worker alive. */
function input() {
  const { Readable } = require('stream');
  const stream = new Readable({ read() { if (data.stdin) control.ref(); } });
  if (!data.stdin) {
    stream.push(null);
    return stream;
  }
  control.on('message', ({ chunk }) => {
    stream.push(chunk === null ? null : Buffer.from(chunk));
    if (chunk === null) control.unref();
  });
  control.unref();
  return stream;
}

function defineInput() {
  let stream;
  Object.defineProperty(process, 'stdin', { configurable: true, enumerable: true, get: () => stream ??= input() });
}

/* ---- errors: taken apart here, put together by the parent ---- */

const classes = ['EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError', 'Error'];

/* What of an error can be sent: its class as the language has it, and its own properties that can be cloned. */
function takeApart(error) {
  const properties = {};
  for (const name of Object.getOwnPropertyNames(error)) {
    try {
      properties[name] = structuredClone(error[name]);
    } catch {
      continue; // a function, or a getter that throws: what cannot go, stays
    }
  }
  return { type: 'error', kind: classes.find((name) => error instanceof globalThis[name]), name: error.name, properties };
}

/** Tells the parent of an uncaught error. Called by src/worker.c. @param {*} error what was thrown */
exports.report = (error) => {
  if (error instanceof Error) {
    control.postMessage(takeApart(error));
    return;
  }
  try {
    control.postMessage({ type: 'error', value: error });
  } catch {
    control.postMessage({ type: 'error', value: require('internal/inspect').inspect(error) }); // as Node does
  }
};

/* Throws MODULE_NOT_FOUND. */
function requireable(file) {
  try {
    require('module').createRequire(file).resolve(file);
  } catch (error) {
    error.message = error.message.split('\n')[0]; // nobody has required it
    throw error;
  }
}

// ---- what a worker may not do ----------------------------------------------------------------------------------

for (const name of ['abort', 'chdir', 'initgroups', 'setegid', 'seteuid', 'setgid', 'setgroups', 'setuid']) {
  const refuse = () => { throw errors.error('ERR_WORKER_UNSUPPORTED_OPERATION', `process.${name}()`); };
  Object.defineProperty(refuse, 'disabled', { value: true });
  define(name, refuse);
}

const { umask } = process;
define('umask', (mask) => {
  if (mask === undefined) return umask();
  throw errors.error('ERR_WORKER_UNSUPPORTED_OPERATION', 'Setting process.umask()');
});

define('argv', [process.execPath, data.file ?? '[worker eval]', ...data.argv]);
define('execArgv', data.execArgv);
define('env', environment(data.env));
define('stdout', new Output(1));
define('stderr', new Output(2));
defineInput();

if (data.file !== undefined) requireable(data.file);
Object.assign(exports, { data, parentPort });
control.postMessage({ type: 'online' });
