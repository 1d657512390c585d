/* internal/webstreams/default_controller.js -- the controller of a ReadableStream of any chunks.
 *
 * HOW   it has the queue. As long as there is room below the high-water mark, or a read waits, it calls the source's
 *       pull(), never twice at a time: what becomes wanted meanwhile is remembered in pullAgain.
 * READ  after readable_core.js. Follows the Streams standard, "ReadableStreamDefaultController".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { DefaultReaderCore } = require('internal/webstreams/readable_core');
const { SizedQueue, invalidState, nothing, resolvedAnew, then } = require('internal/webstreams/shared');

/* What the controllers of both kinds of stream have: a source that is asked once at a time. */
class SourceController {
  started = false;
  closeRequested = false;
  pullAgain = false;
  pulling = false;
  self = undefined;
  stream = undefined;
  highWaterMark = undefined;
  pull = undefined;
  cancel = undefined;

  /** @param {object} stream its core @param {number} highWaterMark */
  constructor(stream, highWaterMark) {
    this.stream = stream;
    this.highWaterMark = highWaterMark;
    stream.controller = this;
  }

  /** Begins. @param {object} source start, pull, cancel: functions, the last two of promises */
  begin({ start, pull, cancel }) {
    this.pull = pull;
    this.cancel = cancel;
    then(resolvedAnew(start()), () => {
      this.started = true;
      this.callPullIfNeeded();
    }, (reason) => this.error(reason));
  }

  callPullIfNeeded() {
    if (!this.shouldPull()) return;
    if (this.pulling) {
      this.pullAgain = true;
      return;
    }
    this.pulling = true;
    then(this.pull(this.self), () => {
      this.pulling = false;
      if (!this.pullAgain) return;
      this.pullAgain = false;
      this.callPullIfNeeded();
    }, (reason) => this.error(reason));
  }

  /* The source is not needed any more; it may be freed. */
  forgetSource() {
    this.pull = undefined;
    this.cancel = undefined;
  }

  /** Room in the queue; null when the stream has failed. */
  get desiredSize() {
    if (this.stream.state === 'errored') return null;
    return this.stream.state === 'closed' ? 0 : this.highWaterMark - this.queueSize;
  }
}

class DefaultControllerCore extends SourceController {
  #queue = new SizedQueue();
  #sizeOf;

  constructor(stream, highWaterMark, sizeOf) {
    super(stream, highWaterMark);
    this.#sizeOf = sizeOf;
  }

  get queueSize() { return this.#queue.size; }

  get open() { return !this.closeRequested && this.stream.state === 'readable'; }

  shouldPull() {
    return this.open && this.started
      && ((this.stream.locked && this.stream.waiting(DefaultReaderCore) > 0) || this.desiredSize > 0);
  }

  forgetSource() {
    super.forgetSource();
    this.#sizeOf = undefined;
  }

  /** What is in the queue can still be read. */
  close() {
    if (!this.open) return;
    this.closeRequested = true;
    if (this.#queue.length > 0) return;
    this.forgetSource();
    this.stream.close();
  }

  /** @throws what the strategy's size() throws, ERR_INVALID_ARG_VALUE for its answer */
  enqueue(chunk) {
    if (!this.open) return;
    if (this.stream.locked && this.stream.waiting(DefaultReaderCore) > 0) this.stream.fulfill(chunk, false);
    else this.#keep(chunk);
    this.callPullIfNeeded();
  }

  #keep(chunk) {
    try {
      const size = Reflect.apply(this.#sizeOf, undefined, [chunk]);
      this.#queue.push(chunk, size);
    } catch (error) {
      this.error(error);
      throw error;
    }
  }

  error(reason) {
    if (this.stream.state !== 'readable') return;
    this.#queue.clear();
    this.forgetSource();
    this.stream.error(reason);
  }

  cancelSteps(reason) {
    this.#queue.clear();
    const cancelled = this.cancel(reason);
    this.forgetSource();
    return cancelled;
  }

  pullSteps(request) {
    if (this.#queue.length === 0) {
      this.stream.reader.requests.push(request);
      this.callPullIfNeeded();
      return;
    }
    const chunk = this.#queue.shift();
    if (this.closeRequested && this.#queue.length === 0) {
      this.forgetSource();
      this.stream.close();
    } else {
      this.callPullIfNeeded();
    }
    request.chunk(chunk);
  }

  releaseSteps() { nothing(); }

  /** For controller.close() and enqueue(). @throws {TypeError} ERR_INVALID_STATE */
  checkOpen() {
    if (!this.open) throw invalidState('Controller is already closed');
  }
}

module.exports = { DefaultControllerCore, SourceController };
