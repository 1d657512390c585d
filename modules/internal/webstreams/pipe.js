/* internal/webstreams/pipe.js -- readable.pipeTo(writable): chunk by chunk, as fast as the slower of them.
 *
 * HOW   a loop: when the writer is ready, read a chunk and write it. Beside it three watchers: the source fails, the
 *       destination fails, the source ends; and a signal. The first one that sees something shuts the pipe down: it
 *       waits for the writes that are under way, tells the other side, and lets both go.
 * READ  after readable_core.js and writable_core.js. Follows the Streams standard, "ReadableStreamPipeTo".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { DefaultReaderCore } = require('internal/webstreams/readable_core');
const { WriterCore } = require('internal/webstreams/writable_core');
const { deferred, invalidState, nothing, resolved, setHandled, then } = require('internal/webstreams/shared');

class Pipe {
  #source;
  #target;
  #options;
  #reader;
  #writer;
  #shuttingDown = false;
  #lastWrite = resolved(undefined);
  #end = deferred();
  #onAbort = null;

  constructor(source, target, options) {
    this.#source = source;
    this.#target = target;
    this.#options = options;
    this.#reader = new DefaultReaderCore(source);
    this.#writer = new WriterCore(target);
    source.disturbed = true;
  }

  /** @returns {Promise<undefined>} */
  run() {
    const { signal } = this.#options;
    if (signal) {
      if (signal.aborted) {
        this.#abort();
        return this.#end.promise;
      }
      this.#onAbort = () => this.#abort();
      signal.addEventListener('abort', this.#onAbort);
    }
    this.#watch();
    this.#next();
    return this.#end.promise;
  }

  // ---- the loop ----

  #next() {
    if (this.#shuttingDown) return;
    then(this.#writer.ready.promise, () => {
      if (this.#shuttingDown) return;
      this.#reader.read({
        chunk: (chunk) => {
          this.#lastWrite = setHandled(this.#writer.write(chunk));
          queueMicrotask(() => this.#next());
        },
        close: nothing,
        error: nothing,
      });
    }, nothing); // the watchers see it, too
  }

  // ---- the watchers ----

  #watch() {
    const { preventAbort, preventCancel, preventClose } = this.#options, source = this.#source, target = this.#target;
    onError(source, this.#reader.closed.promise, (error) => {
      this.#shutdown(preventAbort ? undefined : () => target.abort(error), [error]);
    });
    onError(target, this.#writer.closed.promise, (error) => {
      this.#shutdown(preventCancel ? undefined : () => source.cancel(error), [error]);
    });
    onClose(source, this.#reader.closed.promise, () => {
      this.#shutdown(preventClose ? undefined : () => this.#writer.closeAtEnd());
    });
    if (target.closing || target.state === 'closed') {
      const closed = invalidState('Destination WritableStream is closed');
      this.#shutdown(preventCancel ? undefined : () => source.cancel(closed), [closed]);
    }
  }

  #abort() {
    const { preventAbort, preventCancel, signal } = this.#options, source = this.#source, target = this.#target;
    const error = signal.reason;
    this.#shutdown(() => Promise.all([
      !preventAbort && target.state === 'writable' ? target.abort(error) : resolved(undefined),
      !preventCancel && source.state === 'readable' ? source.cancel(error) : resolved(undefined),
    ]), [error]);
  }

  // ---- the end ----

  /* Ends with the action, and with the error in the list if there is one. */
  #shutdown(action, failure = []) {
    if (this.#shuttingDown) return;
    this.#shuttingDown = true;
    const finish = () => {
      if (!action) this.#finish(failure);
      else then(action(), () => this.#finish(failure), (error) => this.#finish([error]));
    };
    if (this.#target.state === 'writable' && !this.#target.closing) then(this.#written(), finish);
    else finish();
  }

  /* When all that has been read is written. */
  #written() {
    const last = this.#lastWrite;
    return then(then(last, nothing, nothing), () => last === this.#lastWrite ? undefined : this.#written());
  }

  #finish(failure) {
    this.#writer.release();
    this.#reader.release();
    if (this.#onAbort) this.#options.signal.removeEventListener('abort', this.#onAbort);
    if (failure.length > 0) this.#end.reject(failure[0]);
    else this.#end.resolve(undefined);
  }
}

function onError(stream, closed, act) {
  if (stream.state === 'errored') act(stream.storedError);
  else then(closed, undefined, act);
}

function onClose(stream, closed, act) {
  if (stream.state === 'closed') act();
  else then(closed, act, nothing);
}

/** @param {ReadableCore} source @param {WritableCore} target @param {object} options preventAbort, preventCancel,
 * preventClose, signal @returns {Promise<undefined>} */
module.exports = (source, target, options) => new Pipe(source, target, options).run();
