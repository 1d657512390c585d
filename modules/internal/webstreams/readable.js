/* internal/webstreams/readable.js -- ReadableStream and the classes around it, as programs see them.
 *
 * HOW   each checks what it is given and asks its core.
 * NODE  a stream cannot be transferred to a worker.
 * READ  after readable_core.js, default_controller.js and byte_controller.js. Follows webstreams.html#class-readablestream.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateObject } = require('internal/validators');
const { ByobReaderCore, DefaultReaderCore, PromiseRequest, ReadableCore } = require('internal/webstreams/readable_core');
const { DefaultControllerCore } = require('internal/webstreams/default_controller');
const { ByobRequestCore, ByteControllerCore } = require('internal/webstreams/byte_controller');
const { CORE, algorithm, coreOf, finishClass, highWaterMarkOf, invalidState, promising, setHandled, sizeOf,
  valueRange } = require('internal/webstreams/shared');

const MAKE = Symbol('make'); // who has it may construct
const ANY_OBJECT = { allowArray: true, allowFunction: true, nullable: true };

// ---- streams -----------------------------------------------------------------------------------------------

/* @param {object} source start, pull, cancel: functions that give promises @returns {ReadableCore} */
function newReadable(source, highWaterMark = 1, size = undefined) {
  const core = new ReadableStream(MAKE)[CORE];
  startDefault(core, source, highWaterMark, sizeOf(size));
  return core;
}

function newReadableBytes(source) {
  const core = new ReadableStream(MAKE)[CORE], controller = new ByteControllerCore(core, 0, undefined);
  controller.self = new ReadableByteStreamController(MAKE, controller);
  controller.begin(source);
  return core;
}

function startDefault(core, source, highWaterMark, size) {
  const controller = new DefaultControllerCore(core, highWaterMark, size);
  controller.self = new ReadableStreamDefaultController(MAKE, controller);
  controller.begin(source);
}

/* The methods of a program's source. */
function methodsOf(source, controllerOf) {
  const { start } = source;
  if (start !== undefined && typeof start !== 'function') throw errors.invalidType('source.start', ['Function'], start);
  return {
    start: () => start === undefined ? undefined : Reflect.apply(start, source, [controllerOf()]),
    pull: algorithm(source, 'pull', 'source'),
    cancel: algorithm(source, 'cancel', 'source'),
  };
}

function startBytes(core, source, highWaterMark) {
  const size = source.autoAllocateChunkSize;
  if (size === 0) throw errors.invalidValue('source.autoAllocateChunkSize', size);
  const methods = methodsOf(source, () => core.controller.self);
  const controller = new ByteControllerCore(core, highWaterMark, size);
  controller.self = new ReadableByteStreamController(MAKE, controller);
  controller.begin(methods);
}

const pipeOptions = (options) => {
  if (options !== undefined) validateObject(options, 'options', { nullable: true });
  const preventAbort = Boolean(options?.preventAbort), preventCancel = Boolean(options?.preventCancel);
  const preventClose = Boolean(options?.preventClose), signal = options?.signal;
  if (signal !== undefined && !require('internal/abort_controller').isAbortSignal(signal)) {
    throw errors.invalidType('options.signal', ['AbortSignal'], signal);
  }
  return { preventAbort, preventCancel, preventClose, signal };
};

/** @see webstreams.html#class-readablestream */
class ReadableStream {
  /** @param {object} [source] start, pull, cancel, type, autoAllocateChunkSize @param {object} [strategy] highWaterMark, size
   * @throws {TypeError|RangeError} */
  constructor(source = {}, strategy = {}) {
    const core = new ReadableCore();
    this[CORE] = core;
    core.self = this;
    if (source === MAKE) return;
    validateObject(source, 'source', { ...ANY_OBJECT, nullable: false });
    validateObject(strategy, 'strategy', ANY_OBJECT);
    const highWaterMark = strategy?.highWaterMark, size = strategy?.size, { type } = source;
    if (`${type}` === 'bytes') {
      if (size !== undefined) throw valueRange('strategy.size', size);
      startBytes(core, source, highWaterMarkOf(highWaterMark, 0));
      return;
    }
    if (type !== undefined) throw errors.invalidValue('source.type', type);
    startDefault(core, methodsOf(source, () => core.controller.self), highWaterMarkOf(highWaterMark, 1), sizeOf(size));
  }

  /** Of an iterable. @param {Iterable|AsyncIterable} iterable @returns {ReadableStream} */
  static from(iterable) {
    return require('internal/webstreams/iterate').streamOf(iterable, newReadable);
  }

  get locked() { return coreOf(this, ReadableCore, 'ReadableStream').locked; }

  /** @returns {Promise<undefined>} */
  cancel(reason = undefined) {
    return promising(() => {
      const core = coreOf(this, ReadableCore, 'ReadableStream');
      if (core.locked) throw invalidState('ReadableStream is locked');
      return core.cancel(reason);
    });
  }

  /** @param {object} [options] mode: 'byob' @throws {TypeError} it is locked */
  getReader(options = {}) {
    coreOf(this, ReadableCore, 'ReadableStream');
    validateObject(options, 'options', ANY_OBJECT);
    const mode = options?.mode;
    if (mode === undefined) return new ReadableStreamDefaultReader(this);
    if (`${mode}` !== 'byob') throw errors.invalidValue('options.mode', mode);
    return new ReadableStreamBYOBReader(this);
  }

  /** @param {object} transform readable, writable @param {object} [options] those of pipeTo() @returns {ReadableStream} */
  pipeThrough(transform, options = {}) {
    const source = coreOf(this, ReadableCore, 'ReadableStream'), { WritableCore } = require('internal/webstreams/writable_core');
    const readable = transform?.readable;
    if (!(readable?.[CORE] instanceof ReadableCore)) throw errors.invalidType('transform.readable', ['ReadableStream'], readable);
    const writable = transform?.writable;
    if (!(writable?.[CORE] instanceof WritableCore)) throw errors.invalidType('transform.writable', ['WritableStream'], writable);
    const checked = pipeOptions(options), target = writable[CORE];
    if (source.locked) throw invalidState('The ReadableStream is locked');
    if (target.locked) throw invalidState('The WritableStream is locked');
    setHandled(require('internal/webstreams/pipe')(source, target, checked));
    return readable;
  }

  /** @param {WritableStream} destination @param {object} [options] preventAbort, preventCancel, preventClose, signal
   * @returns {Promise<undefined>} when all is written */
  pipeTo(destination, options = {}) {
    return promising(() => {
      const source = coreOf(this, ReadableCore, 'ReadableStream'), target = destination?.[CORE];
      const { WritableCore } = require('internal/webstreams/writable_core');
      if (!(target instanceof WritableCore)) throw errors.invalidType('transform.writable', ['WritableStream'], destination);
      const checked = pipeOptions(options);
      if (source.locked) throw invalidState('The ReadableStream is locked');
      if (target.locked) throw invalidState('The WritableStream is locked');
      return require('internal/webstreams/pipe')(source, target, checked);
    });
  }

  /** @returns {Array<ReadableStream>} two that give the same */
  tee() {
    const core = coreOf(this, ReadableCore, 'ReadableStream'), { teeBytes, teeDefault } = require('internal/webstreams/tee');
    if (core.locked) throw invalidState('ReadableStream is locked');
    const branches = core.controller instanceof ByteControllerCore ? teeBytes(core, newReadableBytes) : teeDefault(core, newReadable);
    return branches.map((branch) => branch.self);
  }

  /** @param {object} [options] preventCancel @returns {AsyncIterator} */
  values(options = {}) {
    const core = coreOf(this, ReadableCore, 'ReadableStream');
    validateObject(options, 'options', ANY_OBJECT);
    const preventCancel = Boolean(options?.preventCancel);
    return require('internal/webstreams/iterate').iterate(core, preventCancel);
  }
}

Object.defineProperty(ReadableStream.prototype, Symbol.asyncIterator, {
  configurable: true,
  writable: true,
  value: ReadableStream.prototype.values,
});

/* What stream.isReadable() and its like ask. */
for (const [name, answer] of Object.entries({
  disturbed: (core) => core.disturbed,
  errored: (core) => core.state === 'errored',
  readable: (core) => core.state === 'readable',
})) {
  Object.defineProperty(ReadableStream.prototype, Symbol.for(`nodejs.stream.${name}`), {
    configurable: true,
    get() { return answer(this[CORE]); },
  });
}

// ---- readers -----------------------------------------------------------------------------------------------

const NOT_ATTACHED = 'The reader is not attached to a stream';

function readableOf(stream) {
  const core = stream?.[CORE];
  if (!(core instanceof ReadableCore)) throw errors.invalidType('stream', ['ReadableStream'], stream);
  return core;
}

/* The methods of both readers, on the class of that name. */
function closedOf(reader, Core, name) {
  return promising(() => coreOf(reader, Core, name).closed.promise);
}

function cancelReader(reader, Core, name, reason) {
  return promising(() => {
    const core = coreOf(reader, Core, name);
    if (!core.stream) throw invalidState(NOT_ATTACHED);
    return core.cancel(reason);
  });
}

/** @see webstreams.html#class-readablestreamdefaultreader */
class ReadableStreamDefaultReader {
  /** @param {ReadableStream} stream @throws {TypeError} it is locked */
  constructor(stream) {
    this[CORE] = new DefaultReaderCore(readableOf(stream));
    this[CORE].self = this;
  }

  /** @returns {Promise<object>} done, value */
  read() {
    return promising(() => {
      const core = coreOf(this, DefaultReaderCore, 'ReadableStreamDefaultReader'), request = new PromiseRequest();
      if (!core.stream) throw invalidState(NOT_ATTACHED);
      core.read(request);
      return request.promise;
    });
  }

  releaseLock() { coreOf(this, DefaultReaderCore, 'ReadableStreamDefaultReader').release(); }

  get closed() { return closedOf(this, DefaultReaderCore, 'ReadableStreamDefaultReader'); }

  /** @returns {Promise<undefined>} */
  cancel(reason = undefined) { return cancelReader(this, DefaultReaderCore, 'ReadableStreamDefaultReader', reason); }
}

const lengthOf = (view) => view instanceof DataView ? view.byteLength : view.length;

function checkView(view) {
  if (!ArrayBuffer.isView(view)) throw errors.invalidType('view', ['Buffer', 'TypedArray', 'DataView'], view);
  if (view.byteLength === 0) throw invalidState('View or Viewed ArrayBuffer is zero-length or detached');
}

/** @see webstreams.html#class-readablestreambyobreader */
class ReadableStreamBYOBReader {
  /** @param {ReadableStream} stream of bytes @throws {TypeError} it is locked, or not of bytes */
  constructor(stream) {
    const core = readableOf(stream);
    if (core.locked) throw invalidState('ReadableStream is locked');
    if (!(core.controller instanceof ByteControllerCore)) throw errors.invalidValue('stream', stream, 'must be a byte stream');
    this[CORE] = new ByobReaderCore(core);
    this[CORE].self = this;
  }

  /** @param {ArrayBufferView} view @param {object} [options] min: how many elements at least @returns {Promise<object>} */
  read(view, options = {}) {
    return promising(() => {
      const core = coreOf(this, ByobReaderCore, 'ReadableStreamBYOBReader'), request = new PromiseRequest();
      checkView(view);
      validateObject(options, 'options', ANY_OBJECT);
      const min = options?.min === undefined ? 1 : options.min;
      if (typeof min !== 'number') throw errors.invalidType('options.min', ['number'], min);
      if (!Number.isInteger(min)) throw errors.outOfRange('options.min', 'an integer', min);
      if (min <= 0) throw errors.invalidValue('options.min', min, 'must be greater than 0');
      if (min > lengthOf(view)) throw errors.outOfRange('options.min', `<= ${lengthOf(view)}`, min);
      if (!core.stream) throw invalidState(NOT_ATTACHED);
      core.read(view, min, request);
      return request.promise;
    });
  }

  releaseLock() { coreOf(this, ByobReaderCore, 'ReadableStreamBYOBReader').release(); }

  get closed() { return closedOf(this, ByobReaderCore, 'ReadableStreamBYOBReader'); }

  /** @returns {Promise<undefined>} */
  cancel(reason = undefined) { return cancelReader(this, ByobReaderCore, 'ReadableStreamBYOBReader', reason); }
}

// ---- controllers -------------------------------------------------------------------------------------------

/* They are made by their streams only. */
function adopt(object, key, core) {
  if (key !== MAKE) throw errors.error('ERR_ILLEGAL_CONSTRUCTOR');
  object[CORE] = core;
}

/** @see webstreams.html#class-readablestreamdefaultcontroller */
class ReadableStreamDefaultController {
  constructor() { adopt(this, arguments[0], arguments[1]); }

  get desiredSize() { return coreOf(this, DefaultControllerCore, 'ReadableStreamDefaultController').desiredSize; }

  close() {
    const core = coreOf(this, DefaultControllerCore, 'ReadableStreamDefaultController');
    core.checkOpen();
    core.close();
  }

  enqueue(chunk = undefined) {
    const core = coreOf(this, DefaultControllerCore, 'ReadableStreamDefaultController');
    core.checkOpen();
    core.enqueue(chunk);
  }

  error(error = undefined) { coreOf(this, DefaultControllerCore, 'ReadableStreamDefaultController').error(error); }
}

function checkOpenBytes(core) {
  if (core.closeRequested) throw invalidState('Controller is already closed');
  if (core.stream.state !== 'readable') throw invalidState('ReadableStream is already closed');
}

/** @see webstreams.html#class-readablebytestreamcontroller */
class ReadableByteStreamController {
  constructor() { adopt(this, arguments[0], arguments[1]); }

  get byobRequest() {
    const request = coreOf(this, ByteControllerCore, 'ReadableByteStreamController').byobRequest;
    if (request && !request.self) request.self = new ReadableStreamBYOBRequest(MAKE, request);
    return request && request.self;
  }

  get desiredSize() { return coreOf(this, ByteControllerCore, 'ReadableByteStreamController').desiredSize; }

  close() {
    const core = coreOf(this, ByteControllerCore, 'ReadableByteStreamController');
    checkOpenBytes(core);
    core.close();
  }

  /** @param {ArrayBufferView} chunk its buffer is taken away */
  enqueue(chunk) {
    const core = coreOf(this, ByteControllerCore, 'ReadableByteStreamController');
    if (!ArrayBuffer.isView(chunk)) throw errors.invalidType('buffer', ['Buffer', 'TypedArray', 'DataView'], chunk);
    if (chunk.byteLength === 0 || chunk.buffer.byteLength === 0) throw invalidState('chunk ArrayBuffer is zero-length or detached');
    checkOpenBytes(core);
    core.enqueue(chunk);
  }

  error(error = undefined) { coreOf(this, ByteControllerCore, 'ReadableByteStreamController').error(error); }
}

/** @see webstreams.html#class-readablestreambyobrequest */
class ReadableStreamBYOBRequest {
  constructor() { adopt(this, arguments[0], arguments[1]); }

  get view() { return coreOf(this, ByobRequestCore, 'BYOBRequest').view; }

  /** @param {number} bytesWritten */
  respond(bytesWritten) {
    const { controller, view } = coreOf(this, ByobRequestCore, 'BYOBRequest');
    if (!controller) throw invalidState('This BYOB request has been invalidated');
    if (native('buffer').isDetached(view.buffer)) throw invalidState('Viewed ArrayBuffer is detached');
    const written = Number(bytesWritten);
    if (!(written >= 0 && written < Infinity)) throw errors.invalidValue('bytesWritten', bytesWritten);
    controller.respond(Math.trunc(written));
  }

  /** @param {ArrayBufferView} view */
  respondWithNewView(view) {
    const { controller } = coreOf(this, ByobRequestCore, 'BYOBRequest');
    if (!controller) throw invalidState('This BYOB request has been invalidated');
    if (!ArrayBuffer.isView(view)) throw errors.invalidType('view', ['Buffer', 'TypedArray', 'DataView'], view);
    if (native('buffer').isDetached(view.buffer)) throw invalidState('Viewed ArrayBuffer is detached');
    controller.respondWithView(view);
  }
}

finishClass(ReadableStream, ['cancel', 'getReader', 'locked', 'pipeThrough', 'pipeTo', 'tee', 'values'], (stream) => ({
  locked: stream.locked, state: stream[CORE].state, supportsBYOB: stream[CORE].controller instanceof ByteControllerCore }));
Object.defineProperty(ReadableStream, 'from', { enumerable: true });
finishClass(ReadableStreamDefaultReader, ['closed', 'read', 'releaseLock', 'cancel'], (reader) => ({
  stream: reader[CORE].stream?.self, readRequests: reader[CORE].requests.length, close: reader.closed }));
finishClass(ReadableStreamBYOBReader, ['closed', 'read', 'releaseLock', 'cancel'], (reader) => ({
  stream: reader[CORE].stream?.self, readIntoRequests: reader[CORE].requests.length, close: reader.closed }));
finishClass(ReadableStreamDefaultController, ['close', 'desiredSize', 'enqueue', 'error'], () => ({}));
finishClass(ReadableByteStreamController, ['byobRequest', 'close', 'desiredSize', 'enqueue', 'error'], () => ({}));
finishClass(ReadableStreamBYOBRequest, ['respond', 'respondWithNewView', 'view'], (request) => ({
  view: request.view, controller: request[CORE].controller?.self }));

module.exports = { ReadableByteStreamController, ReadableStream, ReadableStreamBYOBReader, ReadableStreamBYOBRequest,
  ReadableStreamDefaultController, ReadableStreamDefaultReader, newReadable };
