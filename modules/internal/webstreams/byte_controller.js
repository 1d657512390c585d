/* internal/webstreams/byte_controller.js -- the controller of a ReadableStream of bytes, which can be read into a buffer
 * that the reader brings.
 *
 * HOW   a read with a view becomes a descriptor: where to put how many bytes. The source fills the first one directly
 *       through the byobRequest, or enqueues chunks, which are copied into descriptors and else kept in the queue.
 * WHY   bytes go from a socket to their place without a copy between. For that each buffer belongs to one side at a time:
 *       it is transferred at every step, so that what the other side still holds is detached.
 * READ  after default_controller.js. Follows the Streams standard, "ReadableByteStreamController".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { SourceController } = require('internal/webstreams/default_controller');
const { ByobReaderCore, DefaultReaderCore } = require('internal/webstreams/readable_core');
const { Queue, invalidState } = require('internal/webstreams/shared');
const { isDetached, transfer } = native('buffer');

const { invalidValue, make } = require('internal/errors');
const outOfPlace = (name, value) => make(RangeError, 'ERR_INVALID_ARG_VALUE', invalidValue(name, value).message);

/** What a source gets to fill the first descriptor. */
class ByobRequestCore {
  constructor(controller, view) {
    this.controller = controller;
    this.view = view;
    this.self = undefined;
  }

  invalidate() {
    this.controller = undefined;
    this.view = null;
  }
}

class ByteControllerCore extends SourceController {
  #queue = new Queue();    // of { buffer, offset, length }
  #descriptors = [];       // of { buffer, size, offset, length, filled, least, elementSize, View, reader }
  #request = null;
  queueSize = 0;

  constructor(stream, highWaterMark, autoAllocate) {
    super(stream, highWaterMark);
    this.autoAllocate = autoAllocate;
  }

  get open() { return !this.closeRequested && this.stream.state === 'readable'; }

  shouldPull() {
    if (!this.open || !this.started) return false;
    return this.stream.waiting(DefaultReaderCore) > 0 || this.stream.waiting(ByobReaderCore) > 0 || this.desiredSize > 0;
  }

  // ---- what a source does ----

  get byobRequest() {
    const first = this.#descriptors[0];
    if (!this.#request && first) {
      this.#request = new ByobRequestCore(this, new Uint8Array(first.buffer, first.offset + first.filled, first.length - first.filled));
    }
    return this.#request;
  }

  #invalidateRequest() {
    if (this.#request) this.#request.invalidate();
    this.#request = null;
  }

  close() {
    if (!this.open) return;
    if (this.queueSize > 0) {
      this.closeRequested = true;
      return;
    }
    const first = this.#descriptors[0];
    if (first && first.filled % first.elementSize !== 0) {
      const partial = invalidState('Partial read');
      this.error(partial);
      throw partial;
    }
    this.forgetSource();
    this.stream.close();
  }

  /** @throws {TypeError} a buffer is detached, or cannot be */
  enqueue(chunk) {
    if (!this.open) return;
    const { buffer, byteOffset, byteLength } = chunk, first = this.#descriptors[0];
    if (isDetached(buffer)) throw invalidState('chunk buffer is detached');
    const own = transfer(buffer);
    if (first) {
      if (isDetached(first.buffer)) throw invalidState('Destination ArrayBuffer is detached');
      this.#invalidateRequest();
      first.buffer = transfer(first.buffer);
      if (first.reader === 'none') this.#keepFilled(first);
    }
    if (this.stream.reader instanceof DefaultReaderCore) {
      this.#answerReads();
      if (this.stream.waiting(DefaultReaderCore) === 0) {
        this.#keep(own, byteOffset, byteLength);
      } else {
        if (this.#descriptors.length > 0) this.#descriptors.shift();
        this.stream.fulfill(new Uint8Array(own, byteOffset, byteLength), false);
      }
    } else {
      this.#keep(own, byteOffset, byteLength);
      if (this.stream.reader instanceof ByobReaderCore) this.#fillDescriptors();
    }
    this.callPullIfNeeded();
  }

  error(reason) {
    if (this.stream.state !== 'readable') return;
    this.#forgetAll();
    this.forgetSource();
    this.stream.error(reason);
  }

  /** So many bytes are in the view of the byobRequest. @throws {TypeError|RangeError} */
  respond(written) {
    const first = this.#descriptors[0];
    if (this.stream.state === 'closed') {
      if (written !== 0) throw invalidValue('bytesWritten', written);
    } else {
      if (written === 0) throw invalidValue('bytesWritten', written);
      if (first.filled + written > first.length) throw outOfPlace('bytesWritten', written);
    }
    first.buffer = transfer(first.buffer);
    this.#respond(written);
  }

  /** The same with a view of a buffer that the source took over meanwhile. @throws {TypeError|RangeError} */
  respondWithView(view) {
    const first = this.#descriptors[0], { byteLength, byteOffset, buffer } = view;
    if (isDetached(buffer)) throw invalidState('Viewed ArrayBuffer is detached');
    if (this.stream.state === 'closed') {
      if (byteLength !== 0) throw invalidState('View is not zero-length');
    } else if (byteLength === 0) {
      throw invalidState('View is zero-length');
    }
    if (first.offset + first.filled !== byteOffset) throw outOfPlace('view', view);
    if (first.size !== buffer.byteLength) throw outOfPlace('view', view);
    if (first.filled + byteLength > first.length) throw outOfPlace('view', view);
    first.buffer = transfer(buffer);
    this.#respond(byteLength);
  }

  #respond(written) {
    const first = this.#descriptors[0];
    this.#invalidateRequest();
    if (this.stream.state === 'closed') this.#respondClosed(first);
    else this.#respondReadable(first, written);
    this.callPullIfNeeded();
  }

  #respondClosed(first) {
    if (first.reader === 'none') this.#descriptors.shift();
    while (this.stream.waiting(ByobReaderCore) > 0) this.#commit(this.#descriptors.shift());
  }

  #respondReadable(first, written) {
    first.filled += written;
    if (first.reader === 'none') {
      this.#keepFilled(first);
      this.#fillDescriptors();
      return;
    }
    if (first.filled < first.least) return;
    this.#descriptors.shift();
    const rest = first.filled % first.elementSize;
    if (rest > 0) this.#keepCopy(first.buffer, first.offset + first.filled - rest, rest);
    first.filled -= rest;
    const filled = this.#takeFilled();
    this.#commit(first);
    filled.forEach((descriptor) => this.#commit(descriptor));
  }

  // ---- what a reader does ----

  pullSteps(request) {
    if (this.queueSize > 0) {
      this.#answer(request);
      return;
    }
    if (this.autoAllocate !== undefined) {
      let buffer;
      try {
        buffer = new ArrayBuffer(this.autoAllocate);
      } catch (error) {
        request.error(error);
        return;
      }
      this.#descriptors.push({ buffer, size: this.autoAllocate, offset: 0, length: this.autoAllocate, filled: 0, least: 1,
        elementSize: 1, View: Uint8Array, reader: 'default' });
    }
    this.stream.reader.requests.push(request);
    this.callPullIfNeeded();
  }

  pullInto(view, min, request) {
    const View = view.constructor, elementSize = View === DataView ? 1 : View.BYTES_PER_ELEMENT;
    const { byteOffset: offset, byteLength: length } = view;
    let buffer;
    try {
      buffer = transfer(view.buffer);
    } catch (error) {
      request.error(error);
      return;
    }
    const descriptor = { buffer, size: buffer.byteLength, offset, length, filled: 0, least: min * elementSize, elementSize,
      View, reader: 'byob' };
    if (this.#descriptors.length > 0) this.#wait(descriptor, request);
    else if (this.stream.state === 'closed') request.close(new View(buffer, offset, 0));
    else if (this.queueSize > 0 && this.#fill(descriptor)) this.#give(descriptor, request);
    else if (this.closeRequested) this.#refuse(request);
    else this.#wait(descriptor, request, true);
  }

  #wait(descriptor, request, first = false) {
    this.#descriptors.push(descriptor);
    this.stream.reader.requests.push(request);
    if (first) this.callPullIfNeeded();
  }

  #give(descriptor, request) {
    const view = this.#viewOf(descriptor);
    this.#drained();
    request.chunk(view);
  }

  /* It will never be filled. */
  #refuse(request) {
    const error = invalidState('ReadableStream closed');
    this.error(error);
    request.error(error);
  }

  cancelSteps(reason) {
    this.#forgetAll();
    const cancelled = this.cancel(reason);
    this.forgetSource();
    return cancelled;
  }

  /* The reader goes; what the source has begun to fill goes to the queue later. */
  releaseSteps() {
    const first = this.#descriptors[0];
    if (!first) return;
    first.reader = 'none';
    this.#descriptors = [first];
  }

  // ---- queue and descriptors ----

  #forgetAll() {
    this.#invalidateRequest();
    this.#descriptors = [];
    this.#queue.clear();
    this.queueSize = 0;
  }

  #keep(buffer, offset, length) {
    this.#queue.push({ buffer, offset, length });
    this.queueSize += length;
  }

  #keepCopy(buffer, offset, length) {
    try {
      this.#keep(buffer.slice(offset, offset + length), 0, length);
    } catch (error) {
      this.error(error);
      throw error;
    }
  }

  /* What is in the first descriptor, whose reader has gone. */
  #keepFilled(first) {
    if (first.filled > 0) this.#keepCopy(first.buffer, first.offset, first.filled);
    this.#descriptors.shift();
  }

  #drained() {
    if (this.queueSize === 0 && this.closeRequested) {
      this.forgetSource();
      this.stream.close();
    } else {
      this.callPullIfNeeded();
    }
  }

  #answer(request) {
    const { buffer, offset, length } = this.#queue.shift();
    this.queueSize -= length;
    this.#drained();
    request.chunk(new Uint8Array(buffer, offset, length));
  }

  #answerReads() {
    const { requests } = this.stream.reader;
    while (requests.length > 0 && this.queueSize > 0) this.#answer(requests.shift());
  }

  /* Copies from the queue; true if it has enough whole elements then. */
  #fill(descriptor) {
    const { filled, elementSize } = descriptor;
    let left = Math.min(this.queueSize, descriptor.length - filled);
    const aligned = filled + left - (filled + left) % elementSize, ready = aligned >= descriptor.least;
    if (ready) left = aligned - filled;
    while (left > 0) {
      const head = this.#queue.first, n = Math.min(left, head.length);
      new Uint8Array(descriptor.buffer, descriptor.offset + descriptor.filled, n).set(new Uint8Array(head.buffer, head.offset, n));
      if (head.length === n) this.#queue.shift();
      head.offset += n;
      head.length -= n;
      this.queueSize -= n;
      descriptor.filled += n;
      left -= n;
    }
    return ready;
  }

  #takeFilled() {
    const filled = [];
    while (this.#descriptors.length > 0 && this.queueSize > 0) {
      if (this.#fill(this.#descriptors[0])) filled.push(this.#descriptors.shift());
    }
    return filled;
  }

  #fillDescriptors() {
    this.#takeFilled().forEach((descriptor) => this.#commit(descriptor));
  }

  #viewOf({ View, buffer, offset, filled, elementSize }) {
    const memory = transfer(buffer);
    return View === Buffer ? Buffer.from(memory, offset, filled) : new View(memory, offset, filled / elementSize);
  }

  #commit(descriptor) {
    this.stream.fulfill(this.#viewOf(descriptor), this.stream.state === 'closed');
  }
}

module.exports = { ByobRequestCore, ByteControllerCore };
