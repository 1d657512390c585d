/* internal/webstreams/readable_core.js -- what a ReadableStream is inside: its state, and who reads it.
 *
 *      controller ─▶ queue ─▶ request of a reader           a read() that finds the queue empty waits as a request;
 *                                                           the next chunk goes to the first request that waits
 *
 * HOW   a ReadableCore is readable, closed or errored. It has one controller, which has the queue and asks the source
 *       (default_controller.js, byte_controller.js), and at most one reader. A request is an object with chunk(value),
 *       close(value) and error(reason), one of which is called once.
 * READ  after shared.js, before default_controller.js. Follows the Streams standard, "Readable streams".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Queue, deferred, deferredRejected, deferredResolved, invalidState, rejected, resolved, setHandled, then } =
  require('internal/webstreams/shared');

class ReadableCore {
  state = 'readable';
  disturbed = false;         // somebody read it, or gave it up
  reader = undefined;
  storedError = undefined;
  controller = undefined;
  finished = deferred();     // for stream.finished(): whoever reads
  self = undefined;

  constructor() {
    setHandled(this.finished.promise);
  }

  get locked() { return this.reader !== undefined; }

  /** Nobody wants the rest. @returns {Promise<undefined>} when the source knows */
  cancel(reason) {
    this.disturbed = true;
    if (this.state === 'closed') return resolved(undefined);
    if (this.state === 'errored') return rejected(this.storedError);
    this.close();
    if (this.reader instanceof ByobReaderCore) this.reader.takeRequests().forEach((request) => request.close(undefined));
    return then(this.controller.cancelSteps(reason), () => undefined);
  }

  /** All has been read. */
  close() {
    this.state = 'closed';
    this.finished.resolve();
    if (!this.reader) return;
    this.reader.closed.resolve(undefined);
    if (this.reader instanceof DefaultReaderCore) this.reader.takeRequests().forEach((request) => request.close());
  }

  error(reason) {
    this.state = 'errored';
    this.storedError = reason;
    this.finished.reject(reason);
    if (!this.reader) return;
    this.reader.closed.reject(reason);
    setHandled(this.reader.closed.promise);
    this.reader.fail(reason);
  }

  /** How many reads wait of a reader of that class. */
  waiting(Core) {
    return this.reader instanceof Core ? this.reader.requests.length : 0;
  }

  /** Answers the read that has waited the longest. */
  fulfill(chunk, done) {
    const request = this.reader.requests.shift();
    if (done) request.close(chunk);
    else request.chunk(chunk);
  }
}

/* What both kinds of reader do. */
class ReaderCore {
  stream = undefined;
  requests = new Queue();
  closed = undefined;
  self = undefined;

  /** @throws {TypeError} the stream has a reader already */
  constructor(stream) {
    if (stream.locked) throw invalidState('ReadableStream is locked');
    this.stream = stream;
    stream.reader = this;
    if (stream.state === 'readable') this.closed = deferred();
    else if (stream.state === 'closed') this.closed = deferredResolved(undefined);
    else this.closed = deferredRejected(stream.storedError);
  }

  takeRequests() { return this.requests.clear(); }

  fail(reason) {
    this.takeRequests().forEach((request) => request.error(reason));
  }

  cancel(reason) { return this.stream.cancel(reason); }

  /** The stream is free again; reads that wait fail. */
  release() {
    const stream = this.stream, released = invalidState('Reader released');
    if (!stream) return;
    if (stream.state === 'readable') {
      this.closed.reject(released);
      setHandled(this.closed.promise);
    } else {
      this.closed = deferredRejected(released);
    }
    stream.controller.releaseSteps();
    stream.reader = undefined;
    this.stream = undefined;
    this.fail(invalidState('Releasing reader'));
  }
}

class DefaultReaderCore extends ReaderCore {
  read(request) {
    const stream = this.stream;
    stream.disturbed = true;
    if (stream.state === 'closed') request.close();
    else if (stream.state === 'errored') request.error(stream.storedError);
    else stream.controller.pullSteps(request);
  }
}

class ByobReaderCore extends ReaderCore {
  /** Reads at least `min` elements into a view, whose buffer is taken away from the program. */
  read(view, min, request) {
    const stream = this.stream;
    stream.disturbed = true;
    if (stream.state === 'errored') request.error(stream.storedError);
    else stream.controller.pullInto(view, min, request);
  }
}

/** A request that settles a promise. */
class PromiseRequest {
  #settle = deferred();

  get promise() { return this.#settle.promise; }

  chunk(value) { this.#settle.resolve({ value, done: false }); }

  close(value) { this.#settle.resolve({ value, done: true }); }

  error(reason) { this.#settle.reject(reason); }
}

module.exports = { ByobReaderCore, DefaultReaderCore, PromiseRequest, ReadableCore };
