/* internal/webstreams/writable_core.js -- what a WritableStream is inside: its state, its writer, its controller.
 *
 *      writable ─▶ erroring ─▶ errored       erroring: it has failed, but a write is still on its way
 *          └─────▶ closed
 *
 * HOW   a writer's chunks wait in the controller's queue; the sink gets one at a time. Backpressure is told through the
 *       writer's `ready`: a promise that is replaced by a new one as long as the queue is full. An abort waits for the
 *       write that is under way.
 * READ  after shared.js. Follows the Streams standard, "Writable streams".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Queue, SizedQueue, deferred, deferredRejected, deferredResolved, invalidState, nothing, rejected, resolved, resolvedAnew,
  setHandled, then } = require('internal/webstreams/shared');

const CLOSE = Symbol('close'); // in the queue, behind the last chunk

class WritableCore {
  state = 'writable';
  storedError = undefined;
  writer = undefined;
  controller = undefined;
  backpressure = false;
  closeRequest = undefined;  // a deferred each
  inFlightClose = undefined;
  inFlightWrite = undefined;
  pendingAbort = undefined;  // { settle, reason, wasErroring }
  requests = new Queue();    // a deferred for each chunk that waits
  finished = deferred();     // for stream.finished(): whoever writes
  self = undefined;

  constructor() {
    setHandled(this.finished.promise);
  }

  get locked() { return this.writer !== undefined; }

  get closing() { return this.closeRequest !== undefined || this.inFlightClose !== undefined; }

  get over() { return this.state === 'closed' || this.state === 'errored'; }

  // ---- what a writer does ----

  /** What is not yet written is dropped. @returns {Promise<undefined>} */
  abort(reason) {
    if (this.over) return resolved(undefined);
    this.controller.signalAbort(reason);
    if (this.over) return resolved(undefined);
    if (this.pendingAbort) return this.pendingAbort.settle.promise;
    const wasErroring = this.state === 'erroring', settle = deferred();
    this.pendingAbort = { settle, reason: wasErroring ? undefined : reason, wasErroring };
    if (!wasErroring) this.startErroring(reason);
    return settle.promise;
  }

  close() {
    if (this.over) return rejected(invalidState(`WritableStream is ${this.state}`));
    this.closeRequest = deferred();
    if (this.writer && this.backpressure && this.state === 'writable') this.writer.ready.resolve(undefined);
    const { promise } = this.closeRequest;
    this.controller.close();
    return promise;
  }

  addRequest() {
    const request = deferred();
    this.requests.push(request);
    return request.promise;
  }

  updateBackpressure(backpressure) {
    if (this.writer && backpressure !== this.backpressure) {
      if (backpressure) this.writer.ready = deferred();
      else this.writer.ready.resolve(undefined);
    }
    this.backpressure = backpressure;
  }

  // ---- how it fails ----

  fail(error) {
    if (this.state === 'writable') this.startErroring(error);
    else this.finishErroring();
  }

  startErroring(reason) {
    this.state = 'erroring';
    this.storedError = reason;
    if (this.writer) this.writer.rejectReady(reason);
    if (!this.inFlightWrite && !this.inFlightClose && this.controller.started) this.finishErroring();
  }

  finishErroring() {
    this.state = 'errored';
    this.controller.forgetQueue();
    this.requests.clear().forEach((request) => request.reject(this.storedError));
    const abort = this.pendingAbort;
    this.pendingAbort = undefined;
    if (!abort || abort.wasErroring) {
      if (abort) abort.settle.reject(this.storedError);
      this.#rejectClosed();
      return;
    }
    then(this.controller.abortSteps(abort.reason), () => {
      abort.settle.resolve(undefined);
      this.#rejectClosed();
    }, (error) => {
      abort.settle.reject(error);
      this.#rejectClosed();
    });
  }

  #rejectClosed() {
    this.finished.reject(this.storedError);
    if (this.closeRequest) this.closeRequest.reject(this.storedError);
    this.closeRequest = undefined;
    if (this.writer) this.writer.rejectClosed(this.storedError);
  }

  // ---- what the controller reports ----

  writeBegins() {
    this.inFlightWrite = this.requests.shift();
  }

  writeEnds() {
    this.inFlightWrite.resolve(undefined);
    this.inFlightWrite = undefined;
  }

  writeFails(error) {
    this.inFlightWrite.reject(error);
    this.inFlightWrite = undefined;
    this.fail(error);
  }

  closeBegins() {
    this.inFlightClose = this.closeRequest;
    this.closeRequest = undefined;
  }

  closeEnds() {
    this.inFlightClose.resolve(undefined);
    this.inFlightClose = undefined;
    if (this.state === 'erroring') { // too late: it is closed
      this.storedError = undefined;
      if (this.pendingAbort) this.pendingAbort.settle.resolve(undefined);
      this.pendingAbort = undefined;
    }
    this.state = 'closed';
    this.finished.resolve();
    if (this.writer) this.writer.closed.resolve(undefined);
  }

  closeFails(error) {
    this.inFlightClose.reject(error);
    this.inFlightClose = undefined;
    if (this.pendingAbort) this.pendingAbort.settle.reject(error);
    this.pendingAbort = undefined;
    this.fail(error);
  }
}

class WriterCore {
  stream = undefined;
  closed = undefined;
  ready = undefined;
  self = undefined;

  /** @throws {TypeError} the stream has a writer already */
  constructor(stream) {
    if (stream.locked) throw invalidState('WritableStream is locked');
    this.stream = stream;
    stream.writer = this;
    const { state, storedError } = stream;
    if (state === 'writable') this.ready = stream.backpressure && !stream.closing ? deferred() : deferredResolved(undefined);
    else this.ready = state === 'closed' ? deferredResolved(undefined) : deferredRejected(storedError);
    if (state === 'errored') this.closed = deferredRejected(storedError);
    else this.closed = state === 'closed' ? deferredResolved(undefined) : deferred();
  }

  get desiredSize() {
    const { state } = this.stream;
    if (state === 'errored' || state === 'erroring') return null;
    return state === 'closed' ? 0 : this.stream.controller.desiredSize;
  }

  write(chunk) {
    const stream = this.stream, size = stream.controller.sizeOfChunk(chunk);
    if (stream !== this.stream) return rejected(invalidState('Mismatched WritableStreams'));
    if (stream.state === 'errored') return rejected(stream.storedError);
    if (stream.closing || stream.state === 'closed') return rejected(invalidState('WritableStream is closed'));
    if (stream.state === 'erroring') return rejected(stream.storedError);
    const written = stream.addRequest();
    stream.controller.write(chunk, size);
    return written;
  }

  /** For pipes: a stream that is closing already is no mistake. */
  closeAtEnd() {
    const { stream } = this;
    if (stream.closing || stream.state === 'closed') return resolved(undefined);
    return stream.state === 'errored' ? rejected(stream.storedError) : stream.close();
  }

  rejectReady(error) {
    this.ready = rejectNow(this.ready, error);
  }

  rejectClosed(error) {
    this.closed = rejectNow(this.closed, error);
  }

  release() {
    const released = invalidState('Writer has been released');
    if (!this.stream) return;
    this.rejectReady(released);
    this.rejectClosed(released);
    this.stream.writer = undefined;
    this.stream = undefined;
  }
}

/* The same deferred if it can still be rejected, else another one. */
function rejectNow(pending, error) {
  if (pending.settled) return deferredRejected(error);
  pending.reject(error);
  setHandled(pending.promise);
  return pending;
}

class WritableControllerCore {
  started = false;
  self = undefined;
  stream = undefined;
  highWaterMark = undefined;
  writeSink = undefined;
  closeSink = undefined;
  abortSink = undefined;
  #queue = new SizedQueue();
  #sizeOf;
  #abortController = undefined;

  constructor(stream, highWaterMark, sizeOf) {
    this.stream = stream;
    this.highWaterMark = highWaterMark;
    this.#sizeOf = sizeOf;
    stream.controller = this;
  }

  /** Begins. @param {object} sink start, write, close, abort: functions, all but the first of promises */
  begin({ start, write, close, abort }) {
    this.writeSink = write;
    this.closeSink = close;
    this.abortSink = abort;
    this.stream.updateBackpressure(this.desiredSize <= 0);
    then(resolvedAnew(start()), () => {
      this.started = true;
      this.#advance();
    }, (error) => {
      this.started = true;
      this.stream.fail(error);
    });
  }

  get desiredSize() { return this.highWaterMark - this.#queue.size; }

  get signal() { return this.#aborter().signal; }

  /* Made when somebody looks at it. */
  #aborter() {
    if (!this.#abortController) this.#abortController = new (require('internal/abort_controller').AbortController)();
    return this.#abortController;
  }

  signalAbort(reason) {
    this.#aborter().abort(reason);
  }

  sizeOfChunk(chunk) {
    if (!this.#sizeOf) return 1;
    try {
      return Reflect.apply(this.#sizeOf, undefined, [chunk]);
    } catch (error) {
      this.errorIfNeeded(error);
      return 1;
    }
  }

  write(chunk, size) {
    try {
      this.#queue.push(chunk, size);
    } catch (error) {
      this.errorIfNeeded(error);
      return;
    }
    if (!this.stream.closing && this.stream.state === 'writable') this.stream.updateBackpressure(this.desiredSize <= 0);
    this.#advance();
  }

  close() {
    this.#queue.push(CLOSE, 0);
    this.#advance();
  }

  #advance() {
    if (!this.started || this.stream.inFlightWrite) return;
    if (this.stream.state === 'erroring') this.stream.finishErroring();
    else if (this.#queue.length > 0 && !this.stream.over) this.#process(this.#queue.first);
  }

  #process(chunk) {
    if (chunk === CLOSE) this.#processClose();
    else this.#processWrite(chunk);
  }

  #processClose() {
    this.stream.closeBegins();
    this.#queue.shift();
    const closed = this.closeSink();
    this.#forgetSink();
    then(closed, () => this.stream.closeEnds(), (error) => this.stream.closeFails(error));
  }

  #processWrite(chunk) {
    const { stream } = this;
    stream.writeBegins();
    then(this.writeSink(chunk, this.self), () => {
      stream.writeEnds();
      this.#queue.shift();
      if (!stream.closing && stream.state === 'writable') stream.updateBackpressure(this.desiredSize <= 0);
      this.#advance();
    }, (error) => {
      if (stream.state === 'writable') this.#forgetSink();
      stream.writeFails(error);
    });
  }

  error(reason) {
    this.#forgetSink();
    this.stream.startErroring(reason);
  }

  errorIfNeeded(reason) {
    if (this.stream.state === 'writable') this.error(reason);
  }

  abortSteps(reason) {
    const aborted = this.abortSink(reason);
    this.#forgetSink();
    return aborted;
  }

  forgetQueue() {
    this.#queue.clear();
  }

  #forgetSink() {
    this.writeSink = this.closeSink = nothing;
    this.#sizeOf = undefined;
  }
}

module.exports = { WritableControllerCore, WritableCore, WriterCore };
