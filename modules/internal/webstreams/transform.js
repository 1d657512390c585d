/* internal/webstreams/transform.js -- TransformStream: what is written comes out changed.
 *
 *      writable ─▶ transform(chunk, controller) ─▶ readable
 *          ▲                                          │
 *          └───────── backpressure ◀──────────────────┘    a write waits until somebody wants to read
 *
 * READ  after readable.js and writable.js. Follows the Streams standard, "Transform streams".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { newReadable } = require('internal/webstreams/readable');
const { newWritable } = require('internal/webstreams/writable');
const { CORE, algorithm, coreOf, deferred, finishClass, highWaterMarkOf, invalidState, promiseCall, rejected, resolved, sizeOf, then,
  valueRange } = require('internal/webstreams/shared');

const MAKE = Symbol('make'); // who has it may construct

class TransformCore {
  backpressure = undefined;
  change = undefined;        // a deferred: settled when backpressure changes
  readable = undefined;
  writable = undefined;
  controller = undefined;
  self = undefined;

  /** @param {Promise} started both sides wait for it @param {object} sides of the strategies: high-water marks and sizes */
  constructor(started, sides) {
    const start = () => started;
    this.writable = newWritable({ start, write: (chunk) => this.#write(chunk), close: () => this.#close(),
      abort: (reason) => this.#abort(reason) }, sides.writableHighWaterMark, sides.writableSize);
    this.readable = newReadable({ start, pull: () => this.#pull(), cancel: (reason) => this.#cancel(reason) },
      sides.readableHighWaterMark, sides.readableSize);
    this.setBackpressure(true);
  }

  setBackpressure(backpressure) {
    if (this.change) this.change.resolve(undefined);
    this.change = deferred();
    this.backpressure = backpressure;
  }

  /* The writable side: the one that programs write to. */

  #write(chunk) {
    if (!this.backpressure) return this.controller.perform(chunk);
    return then(this.change.promise, () => {
      if (this.writable.state === 'erroring') throw this.writable.storedError;
      return this.controller.perform(chunk);
    });
  }

  #abort(reason) {
    return this.controller.finishOnce('cancel', [reason], () => {
      if (this.readable.state === 'errored') throw this.readable.storedError;
      this.readable.controller.error(reason);
    }, (error) => this.readable.controller.error(error));
  }

  #close() {
    return this.controller.finishOnce('flush', [], () => {
      if (this.readable.state === 'errored') throw this.readable.storedError;
      this.readable.controller.close();
    }, (error) => this.readable.controller.error(error));
  }

  /* The readable side. */

  #pull() {
    this.setBackpressure(false);
    return this.change.promise;
  }

  #cancel(reason) {
    return this.controller.finishOnce('cancel', [reason], () => {
      if (this.writable.state === 'errored') throw this.writable.storedError;
      this.#failWritable(reason);
    }, (error) => this.#failWritable(error));
  }

  #failWritable(error) {
    this.writable.controller.errorIfNeeded(error);
    if (this.backpressure) this.setBackpressure(false); // a write that waits goes on, and fails
  }

  error(error) {
    this.readable.controller.error(error);
    this.failWritable(error);
  }

  failWritable(error) {
    this.controller.forget();
    this.#failWritable(error);
  }
}

class TransformControllerCore {
  #finish = undefined; // a deferred: flush or cancel has begun
  self = undefined;

  /** @param {object} transformer transform, flush, cancel: functions that give promises */
  constructor(stream, transformer) {
    this.stream = stream;
    this.transformer = transformer;
    stream.controller = this;
  }

  forget() {
    this.transformer = { transform: () => resolved(undefined), flush: () => resolved(undefined), cancel: () => resolved(undefined) };
  }

  perform(chunk) {
    return then(this.transformer.transform(chunk, this.self), undefined, (error) => {
      this.stream.error(error);
      throw error;
    });
  }

  /* Whichever of flush and cancel comes first ends the transformer: for all who ask, once. */
  finishOnce(name, args, done, failed) {
    if (this.#finish) return this.#finish.promise;
    this.#finish = deferred();
    const { promise, resolve, reject } = this.#finish;
    const ended = name === 'flush' ? this.transformer.flush(this.self) : this.transformer.cancel(...args);
    this.forget();
    then(then(ended, done, (error) => {
      failed(error);
      throw error;
    }), resolve, reject);
    return promise;
  }

  get desiredSize() { return this.stream.readable.controller.desiredSize; }

  /** @throws the error of the readable side */
  enqueue(chunk) {
    const { readable } = this.stream, { controller } = readable;
    if (!controller.open) throw invalidState('Unable to enqueue');
    try {
      controller.enqueue(chunk);
    } catch (error) {
      this.stream.failWritable(error);
      throw readable.storedError;
    }
    if (!controller.shouldPull() !== this.stream.backpressure) this.stream.setBackpressure(true);
  }

  terminate() {
    this.stream.readable.controller.close();
    this.stream.failWritable(invalidState('TransformStream has been terminated'));
  }
}

/* The methods of a program's transformer. */
function methodsOf(transformer, controllerOf) {
  const fn = transformer?.transform;
  if (fn !== undefined && typeof fn !== 'function') throw errors.invalidType('transformer.transform', ['Function'], fn);
  return {
    flush: algorithm(transformer, 'flush', 'transformer'),
    cancel: algorithm(transformer, 'cancel', 'transformer'),
    transform: fn ? (...args) => promiseCall(fn, transformer, ...args) : (chunk) => {
      try {
        controllerOf().enqueue(chunk);
        return resolved(undefined);
      } catch (error) {
        return rejected(error);
      }
    },
  };
}

/** A transform stream of the runtime's own. @param {object} transformer transform(chunk, controller), flush(controller)
 * @returns {TransformStream} */
function newTransform(transformer) {
  return new TransformStream(transformer);
}

/** @see webstreams.html#class-transformstream */
class TransformStream {
  /** @param {object} [transformer] start, transform, flush, cancel @param {object} [writableStrategy] @param {object}
   * [readableStrategy] highWaterMark, size @throws {TypeError|RangeError} */
  constructor(transformer = {}, writableStrategy = {}, readableStrategy = {}) {
    for (const side of ['readableType', 'writableType']) {
      if (transformer?.[side] !== undefined) throw valueRange(`transformer.${side}`, transformer[side]);
    }
    const started = deferred();
    const core = new TransformCore(started.promise, {
      readableHighWaterMark: highWaterMarkOf(readableStrategy?.highWaterMark, 0), readableSize: readableStrategy?.size,
      writableHighWaterMark: highWaterMarkOf(writableStrategy?.highWaterMark, 1), writableSize: writableStrategy?.size });
    this[CORE] = core;
    core.self = this;
    const start = transformer?.start, controller = new TransformControllerCore(core, methodsOf(transformer, () => controller));
    if (start !== undefined && typeof start !== 'function') throw errors.invalidType('transformer.start', ['Function'], start);
    controller.self = new TransformStreamDefaultController(MAKE, controller);
    started.resolve(start ? Reflect.apply(start, transformer, [controller.self]) : undefined);
  }

  get readable() { return coreOf(this, TransformCore, 'TransformStream').readable.self; }

  get writable() { return coreOf(this, TransformCore, 'TransformStream').writable.self; }
}

/** @see webstreams.html#class-transformstreamdefaultcontroller */
class TransformStreamDefaultController {
  constructor() {
    if (arguments[0] !== MAKE) throw errors.error('ERR_ILLEGAL_CONSTRUCTOR');
    this[CORE] = arguments[1];
  }

  get desiredSize() { return coreOf(this, TransformControllerCore, 'TransformStreamDefaultController').desiredSize; }

  enqueue(chunk = undefined) { coreOf(this, TransformControllerCore, 'TransformStreamDefaultController').enqueue(chunk); }

  error(reason = undefined) { coreOf(this, TransformControllerCore, 'TransformStreamDefaultController').stream.error(reason); }

  terminate() { coreOf(this, TransformControllerCore, 'TransformStreamDefaultController').terminate(); }
}

finishClass(TransformStream, ['readable', 'writable'], (stream) => ({
  readable: stream.readable, writable: stream.writable, backpressure: stream[CORE].backpressure }));
finishClass(TransformStreamDefaultController, ['desiredSize', 'enqueue', 'error', 'terminate'], (controller) => ({
  stream: controller[CORE].stream.self }));

module.exports = { TransformStream, TransformStreamDefaultController, newTransform };
