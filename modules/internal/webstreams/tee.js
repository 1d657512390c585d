/* internal/webstreams/tee.js -- one stream becomes two: stream.tee().
 *
 * HOW   both branches pull from one reader, and get the same chunk. The source is cancelled when both have been. A stream
 *       of bytes gives each branch its own copy, and reads into the buffer that a branch brings.
 * READ  after readable.js. Follows the Streams standard, "ReadableStreamTee".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { ByobReaderCore, DefaultReaderCore } = require('internal/webstreams/readable_core');
const { deferred, resolved, setHandled, then } = require('internal/webstreams/shared');

/* What both kinds have: two branches, and what became of them. */
class Tee {
  reading = false;
  canceled = [false, false];
  reasons = [undefined, undefined];
  branches = [];
  cancelled = deferred();

  constructor(stream) {
    this.stream = stream;
    this.reader = new DefaultReaderCore(stream);
  }

  /** The functions of the source of one branch. */
  source(i, pull) {
    return {
      start: () => undefined,
      pull,
      cancel: (reason) => {
        this.canceled[i] = true;
        this.reasons[i] = reason;
        if (this.canceled[1 - i]) this.cancelled.resolve(this.stream.cancel(this.reasons.slice()));
        return this.cancelled.promise;
      },
    };
  }

  /* When the stream fails, both do. */
  forwardErrors() {
    const { reader } = this;
    then(reader.closed.promise, undefined, (error) => {
      if (reader !== this.reader) return; // it was replaced by another
      this.branches.forEach((branch) => branch.controller.error(error));
      this.#settle();
    });
  }

  #settle() {
    if (!this.canceled[0] || !this.canceled[1]) this.cancelled.resolve(undefined);
  }

  each(act) {
    this.branches.forEach((branch, i) => {
      if (!this.canceled[i]) act(branch, i);
    });
  }

  closeBranches() {
    this.each((branch) => branch.controller.close());
    this.#settle();
  }

  /* A chunk could not be copied: all ends. */
  failWith(error) {
    this.branches.forEach((branch) => branch.controller.error(error));
    this.cancelled.resolve(this.stream.cancel(error));
  }
}

/** @param {ReadableCore} stream @param {Function} newBranch (source) => its core @returns {Array} two cores */
function teeDefault(stream, newBranch) {
  const tee = new Tee(stream);
  let again = false;
  const request = {
    chunk: (chunk) => queueMicrotask(() => {
      again = false;
      tee.each((branch) => branch.controller.enqueue(chunk));
      tee.reading = false;
      if (again) pull();
    }),
    close: () => {
      tee.reading = false;
      tee.closeBranches();
    },
    error: () => { tee.reading = false; },
  };
  function pull() {
    if (tee.reading) {
      again = true;
    } else {
      tee.reading = true;
      tee.reader.read(request);
    }
    return resolved(undefined);
  }
  tee.branches = [0, 1].map((i) => newBranch(tee.source(i, pull)));
  tee.forwardErrors();
  return tee.branches;
}

// ---- bytes -------------------------------------------------------------------------------------------------

const copyOf = (view) => new Uint8Array(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength));

class ByteTee extends Tee {
  #again = [false, false];

  /* Reads as this kind of reader from now on. */
  #readAs(Reader) {
    if (this.reader instanceof Reader) return;
    this.reader.release();
    this.reader = new Reader(this.stream);
    this.forwardErrors();
  }

  pull(i) {
    if (this.reading) {
      this.#again[i] = true;
      return resolved(undefined);
    }
    this.reading = true;
    const request = this.branches[i].controller.byobRequest;
    if (request === null) this.#pullChunk();
    else this.#pullInto(request.view, i);
    return resolved(undefined);
  }

  #goOn() {
    this.reading = false;
    if (this.#again[0]) this.pull(0);
    else if (this.#again[1]) this.pull(1);
  }

  #pullChunk() {
    this.#readAs(DefaultReaderCore);
    this.reader.read({
      chunk: (chunk) => queueMicrotask(() => {
        this.#again = [false, false];
        let copy = chunk;
        if (!this.canceled[0] && !this.canceled[1]) {
          try {
            copy = copyOf(chunk);
          } catch (error) {
            this.failWith(error);
            return;
          }
        }
        this.each((branch, i) => branch.controller.enqueue(i === 0 ? chunk : copy));
        this.#goOn();
      }),
      close: () => {
        this.reading = false;
        this.closeBranches();
        this.branches.forEach((branch) => {
          if (branch.waiting(ByobReaderCore) > 0) branch.controller.respond(0);
        });
      },
      error: () => { this.reading = false; },
    });
  }

  /* Into the buffer that branch i was given; the other one gets a copy. */
  #pullInto(view, i) {
    const own = this.branches[i], other = this.branches[1 - i];
    this.#readAs(ByobReaderCore);
    this.reader.read(view, 1, {
      chunk: (chunk) => queueMicrotask(() => {
        this.#again = [false, false];
        if (!this.canceled[1 - i]) {
          let copy;
          try {
            copy = copyOf(chunk);
          } catch (error) {
            this.failWith(error);
            return;
          }
          if (!this.canceled[i]) own.controller.respondWithView(chunk);
          other.controller.enqueue(copy);
        } else if (!this.canceled[i]) {
          own.controller.respondWithView(chunk);
        }
        this.#goOn();
      }),
      close: (chunk) => {
        this.reading = false;
        this.closeBranches();
        if (chunk === undefined) return;
        if (!this.canceled[i]) own.controller.respondWithView(chunk);
        if (!this.canceled[1 - i] && other.waiting(ByobReaderCore) > 0) other.controller.respond(0);
      },
      error: () => { this.reading = false; },
    });
  }
}

/** The same for a stream of bytes. */
function teeBytes(stream, newBranch) {
  const tee = new ByteTee(stream);
  tee.branches = [0, 1].map((i) => newBranch(tee.source(i, () => tee.pull(i))));
  tee.forwardErrors();
  setHandled(tee.cancelled.promise);
  return tee.branches;
}

module.exports = { teeBytes, teeDefault };
