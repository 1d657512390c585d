/* internal/webstreams/writable.js -- WritableStream and the classes around it, as programs see them.
 *
 * READ  after writable_core.js. Follows webstreams.html#class-writablestream.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateObject } = require('internal/validators');
const { WritableControllerCore, WritableCore, WriterCore } = require('internal/webstreams/writable_core');
const { CORE, algorithm, coreOf, finishClass, highWaterMarkOf, invalidState, promising, sizeOf } = require('internal/webstreams/shared');

const MAKE = Symbol('make'); // who has it may construct

function begin(core, sink, highWaterMark, size) {
  const controller = new WritableControllerCore(core, highWaterMark, size);
  controller.self = new WritableStreamDefaultController(MAKE, controller);
  controller.begin(sink);
}

/* @param {object} sink start, write, close, abort: functions that give promises @returns {WritableCore} */
function newWritable(sink, highWaterMark = 1, size = undefined) {
  const core = new WritableStream(MAKE)[CORE];
  begin(core, sink, highWaterMark, sizeOf(size));
  return core;
}

/* The methods of a program's sink. */
function methodsOf(sink, core) {
  const { start } = sink;
  const methods = { write: algorithm(sink, 'write', 'sink'), close: algorithm(sink, 'close', 'sink'), abort: algorithm(sink, 'abort', 'sink') };
  if (start !== undefined && typeof start !== 'function') throw errors.invalidType('sink.start', ['Function'], start);
  methods.start = () => start === undefined ? undefined : Reflect.apply(start, sink, [core.controller.self]);
  return methods;
}

/** @see webstreams.html#class-writablestream */
class WritableStream {
  /** @param {object} [sink] start, write, close, abort @param {object} [strategy] highWaterMark, size
   * @throws {TypeError|RangeError} */
  constructor(sink = {}, strategy = {}) {
    const core = new WritableCore();
    this[CORE] = core;
    core.self = this;
    if (sink === MAKE) return;
    const type = sink?.type;
    if (type !== undefined) throw errors.make(RangeError, 'ERR_INVALID_ARG_VALUE', errors.invalidValue('type', type).message);
    const highWaterMark = strategy?.highWaterMark, size = sizeOf(strategy?.size);
    begin(core, methodsOf(sink ?? {}, core), highWaterMarkOf(highWaterMark, 1), size);
  }

  get locked() { return coreOf(this, WritableCore, 'WritableStream').locked; }

  /** @returns {Promise<undefined>} */
  abort(reason = undefined) {
    return promising(() => {
      const core = coreOf(this, WritableCore, 'WritableStream');
      if (core.locked) throw invalidState('WritableStream is locked');
      return core.abort(reason);
    });
  }

  /** @returns {Promise<undefined>} */
  close() {
    return promising(() => {
      const core = coreOf(this, WritableCore, 'WritableStream');
      if (core.locked) throw invalidState('WritableStream is locked');
      if (core.closing) throw invalidState('Failure closing WritableStream');
      return core.close();
    });
  }

  /** @throws {TypeError} it is locked */
  getWriter() {
    coreOf(this, WritableCore, 'WritableStream');
    return new WritableStreamDefaultWriter(this);
  }
}

/* A writer that has its stream. */
function attached(writer, locked) {
  const core = coreOf(writer, WriterCore, 'WritableStreamDefaultWriter');
  if (!core.stream) throw invalidState(locked);
  return core;
}

const NOT_BOUND = 'Writer is not bound to a WritableStream';

/** @see webstreams.html#class-writablestreamdefaultwriter */
class WritableStreamDefaultWriter {
  /** @param {WritableStream} stream @throws {TypeError} it is locked */
  constructor(stream) {
    const core = stream?.[CORE];
    if (!(core instanceof WritableCore)) throw errors.invalidType('stream', ['WritableStream'], stream);
    this[CORE] = new WriterCore(core);
    this[CORE].self = this;
  }

  get closed() { return promising(() => coreOf(this, WriterCore, 'WritableStreamDefaultWriter').closed.promise); }

  get ready() { return promising(() => coreOf(this, WriterCore, 'WritableStreamDefaultWriter').ready.promise); }

  get desiredSize() { return attached(this, NOT_BOUND).desiredSize; }

  /** @returns {Promise<undefined>} */
  abort(reason = undefined) { return promising(() => attached(this, NOT_BOUND).stream.abort(reason)); }

  /** @returns {Promise<undefined>} */
  close() {
    return promising(() => {
      const { stream } = attached(this, NOT_BOUND);
      if (stream.closing) throw invalidState('Failure to close WritableStream');
      return stream.close();
    });
  }

  releaseLock() { coreOf(this, WriterCore, 'WritableStreamDefaultWriter').release(); }

  /** @returns {Promise<undefined>} when the sink has taken it */
  write(chunk = undefined) { return promising(() => attached(this, NOT_BOUND).write(chunk)); }
}

/** @see webstreams.html#class-writablestreamdefaultcontroller */
class WritableStreamDefaultController {
  constructor() {
    if (arguments[0] !== MAKE) throw errors.error('ERR_ILLEGAL_CONSTRUCTOR');
    this[CORE] = arguments[1];
  }

  get signal() { return coreOf(this, WritableControllerCore, 'WritableStreamDefaultController').signal; }

  error(error = undefined) { coreOf(this, WritableControllerCore, 'WritableStreamDefaultController').errorIfNeeded(error); }
}

finishClass(WritableStream, ['abort', 'close', 'getWriter', 'locked'], (stream) => ({ locked: stream.locked, state: stream[CORE].state }));
finishClass(WritableStreamDefaultWriter, ['closed', 'ready', 'desiredSize', 'abort', 'close', 'releaseLock', 'write'], (writer) => ({
  stream: writer[CORE].stream?.self, close: writer.closed, ready: writer.ready,
  desiredSize: writer[CORE].stream && writer.desiredSize }));
finishClass(WritableStreamDefaultController, ['error', 'signal'], (controller) => ({ stream: controller[CORE].stream.self }));

module.exports = { WritableStream, WritableStreamDefaultController, WritableStreamDefaultWriter, newWritable };
