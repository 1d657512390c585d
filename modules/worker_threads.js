/* worker_threads.js -- Worker: JavaScript on several threads.
 *
 * HOW   a worker is a runtime of its own on a thread of its own (src/worker.c); what goes between it and its parent are
 *       messages (src/port.c), copied on the way. Here is the parent's half: the Worker object turns messages, errors and
 *       the end of the thread into events.
 * NODE  env: SHARE_ENV, getHeapSnapshot and moveMessagePortToContext are not there and say so; resourceLimits are kept and
 *       shown, the engine has no limits of that kind; execArgv reaches process.execArgv and has no other effect.
 * READ  with src/worker.c, then internal/worker_start.js: the other half. Follows worker_threads.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* ref(handle, keeps), start({file, text, name}, data, list, exited), terminate(handle), threadId() */
const natives = native('worker');
const EventEmitter = require('events');
const errors = require('internal/errors');
const { BroadcastChannel } = require('internal/broadcast_channel');
const { MessageChannel, MessagePort, markAsUntransferable, receiveMessageOnPort } = require('internal/message_port');

const threadId = natives.threadId();
const isMainThread = threadId === 0;
const inside = isMainThread ? undefined : require('internal/worker_start');
const SHARE_ENV = Symbol.for('nodejs.worker_threads.SHARE_ENV');
const environmentData = new Map(inside?.data.environmentData);
const limitNames = ['maxYoungGenerationSizeMb', 'maxOldGenerationSizeMb', 'codeRangeSizeMb', 'stackSizeMb'];

// ---- the options -----------------------------------------------------------------------------------------------

/* The path of the worker's file: absolute, or relative with a dot, or a file: URL. */
function fileOf(filename) {
  const path = require('path');
  if (filename instanceof URL) return require('url').fileURLToPath(filename);
  if (typeof filename !== 'string') throw errors.invalidType('filename', ['string', 'URL'], filename);
  if (path.isAbsolute(filename)) return filename;
  if (!/^\.\.?[/\\]/.test(filename)) throw errors.error('ERR_WORKER_PATH', filename);
  return path.resolve(filename);
}

function textOf(filename) {
  if (typeof filename !== 'string') {
    throw errors.invalidValue('options.eval', true, 'must be false when \'filename\' is not a string');
  }
  return filename;
}

function environmentOf(env) {
  if (env === SHARE_ENV) throw errors.notYet('Worker with env: SHARE_ENV');
  if (env !== undefined && env !== null && typeof env !== 'object') {
    throw errors.invalidType('options.env', ['object', 'undefined', 'null', 'worker_threads.SHARE_ENV'], env);
  }
  const copy = {};
  for (const [name, value] of Object.entries(env ?? process.env)) copy[name] = String(value);
  return copy;
}

function listOf(options, name) {
  const list = options[name];
  if (list !== undefined && list !== null && !Array.isArray(list)) throw errors.invalidType(`options.${name}`, ['Array'], list);
  return (list ?? []).map(String);
}

function limitsOf(limits) {
  const result = {};
  for (const name of limitNames) if (typeof limits?.[name] === 'number') result[name] = limits[name];
  return result;
}

// ---- the parent's half -----------------------------------------------------------------------------------------

/* The error that internal/worker_start.js has taken apart. */
function putTogether(message) {
  if (!('kind' in message)) return message.value;
  const error = Object.create(globalThis[message.kind].prototype);
  const shown = new globalThis[message.kind](); // so that it is an error to the engine
  Object.setPrototypeOf(shown, Object.getPrototypeOf(error));
  for (const [name, value] of Object.entries(message.properties)) {
    const enumerable = name !== 'stack' && name !== 'message' && name !== 'cause';
    Object.defineProperty(shown, name, { value, writable: true, configurable: true, enumerable });
  }
  return shown;
}

/* A stream that others push into. */
function reader() {
  return new (require('stream').Readable)({ read() {} });
}

/** A thread. Events: 'online', 'message', 'messageerror', 'error', 'exit'. @see worker_threads.html#class-worker */
class Worker extends EventEmitter {
  #handle;
  #threadId;
  #limits;
  #port;
  #control;
  #stdin;
  #readers = {}; // stdout and stderr, once somebody asks for them
  #wishes;       // options.stdout, options.stderr: not for the parent's

  /** @param {string|URL} filename @param {object} [options] eval, workerData, transferList, argv, env, execArgv, name,
   * resourceLimits, stdin, stdout, stderr @throws {TypeError|DOMException}
   * @see worker_threads.html#new-workerfilename-options */
  constructor(filename, options = {}) {
    super();
    const file = options.eval ? undefined : fileOf(filename);
    const text = options.eval ? textOf(filename) : undefined;
    const name = options.name === undefined ? '' : String(options.name);
    const data = { file, argv: listOf(options, 'argv'), execArgv: listOf(options, 'execArgv'), env: environmentOf(options.env),
      workerData: options.workerData, resourceLimits: limitsOf(options.resourceLimits),
      environmentData: Array.from(environmentData), stdin: Boolean(options.stdin) };
    const transfer = options.transferList === undefined ? undefined : Array.from(options.transferList);
    [this.#handle, this.#threadId, this.#control, this.#port] =
      natives.start({ file, text, name }, data, transfer, (code) => this.#exited(code));
    this.#limits = data.resourceLimits;
    this.#wishes = { stdout: Boolean(options.stdout), stderr: Boolean(options.stderr) };
    this.#stdin = options.stdin ? this.#writer() : null;
    if (options.stdout) this.#readers.stdout = reader();
    if (options.stderr) this.#readers.stderr = reader();
    this.#control.on('message', (message) => this.#hear(message));
    this.#control.unref();
    this.#port.on('message', (value) => this.emit('message', value));
    this.#port.on('messageerror', (error) => this.emit('messageerror', error));
    process.nextTick(() => process.emit('worker', this));
  }

  /* What the runtime of the worker has to say. */
  #hear(message) {
    if (message.type === 'online') this.emit('online');
    if (message.type === 'output') this.#pass(message.fd === 1 ? 'stdout' : 'stderr', message);
    if (message.type === 'error') this.emit('error', putTogether(message));
  }

  #pass(name, { chunk, encoding }) {
    this.#readers[name]?.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk));
    if (!this.#wishes[name]) process[name].write(chunk, encoding);
  }

  /* What is written arrives at the worker's process.stdin. */
  #writer() {
    const { Writable } = require('stream');
    const send = (chunk, done) => {
      if (this.#handle !== null) this.#control.postMessage({ type: 'input', chunk });
      done();
    };
    return new Writable({ decodeStrings: true, write: (chunk, encoding, done) => send(chunk, done),
      final: (done) => send(null, done) });
  }

  /** @returns {number} -1 when it has ended @see worker_threads.html#workerthreadid_1 */
  get threadId() { return this.#threadId; }

  /** @returns {object} empty when it has ended @see worker_threads.html#workerresourcelimits_1 */
  get resourceLimits() { return this.#limits; }

  /** @returns {Writable|null} the worker's process.stdin, with the option `stdin` @see worker_threads.html#workerstdin */
  get stdin() { return this.#stdin; }

  /** @returns {Readable} what the worker writes; also the parent's, unless the option says otherwise
   * @see worker_threads.html#workerstdout */
  get stdout() { return this.#readers.stdout ??= reader(); }
  get stderr() { return this.#readers.stderr ??= reader(); }

  #exited(code) {
    Object.values(this.#readers).forEach((stream) => stream.push(null));
    this.#threadId = -1;
    this.#limits = {};
    this.#handle = null;
    if (code < 0) this.emit('error', errors.error('ERR_WORKER_INIT_FAILED', native('errors').name(code))); // it never began
    this.emit('exit', Math.max(code, 0));
  }

  /** @param {*} value @param {Iterable} [transfer] @throws {DOMException}
   * @see worker_threads.html#workerpostmessagevalue-transferlist */
  postMessage(...args) {
    if (this.#handle !== null) this.#port.postMessage(...args);
  }

  /** Ends it, also out of an endless loop. @returns {Promise<number|undefined>} its exit code
   * @see worker_threads.html#workerterminate */
  terminate() {
    if (this.#handle === null) return Promise.resolve();
    this.ref();
    natives.terminate(this.#handle);
    return new Promise((resolve) => { this.once('exit', resolve); });
  }

  ref() { this.#keep(true); }
  unref() { this.#keep(false); }

  #keep(keeps) {
    if (this.#handle === null) return;
    natives.ref(this.#handle, keeps);
    if (keeps) this.#port.ref();
    else this.#port.unref();
  }
}
Worker.prototype.getHeapSnapshot = errors.missing('worker.getHeapSnapshot');
Worker.prototype.performance = { eventLoopUtilization: errors.missing('worker.performance.eventLoopUtilization') };

// ---- data that workers inherit ---------------------------------------------------------------------------------

/** @param {*} key @param {*} [value] undefined deletes it @see worker_threads.html#workersetenvironmentdatakey-value */
function setEnvironmentData(key, value) {
  if (value === undefined) environmentData.delete(key);
  else environmentData.set(key, value);
}

/** @param {*} key @see worker_threads.html#workergetenvironmentdatakey */
function getEnvironmentData(key) {
  return environmentData.get(key);
}

module.exports = {
  isMainThread,
  MessagePort,
  MessageChannel,
  markAsUntransferable,
  moveMessagePortToContext: errors.missing('worker_threads.moveMessagePortToContext'),
  receiveMessageOnPort,
  resourceLimits: inside ? inside.data.resourceLimits : {},
  postMessageToThread: errors.missing('worker_threads.postMessageToThread'),
  threadId,
  SHARE_ENV,
  Worker,
  BroadcastChannel,
  parentPort: inside ? inside.parentPort : null,
  workerData: inside ? inside.data.workerData : null,
  setEnvironmentData,
  getEnvironmentData,
};
