/* internal/streams/pipeline.js -- pipeline(): streams in a row, of which all end when one does.
 *
 *      source ─▶ transform ─▶ ... ─▶ destination ─▶ callback(error)
 *         └──────────┴───────────────────┘
 *           the first error destroys all of them
 *
 * HOW   between two streams it is pipe(); a function gets what is before it as something to iterate and gives what comes
 *       after, so that an async generator is a transform. Each stream is waited for with finished(); when the last one is
 *       over the callback is called.
 * WHY   pipe() alone leaves the others open when one fails, which leaks what they hold.
 * READ  after pipe.js and finished.js. Follows stream.html, "stream.pipeline".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const finished = require('internal/streams/finished');
const { destroyer } = require('internal/streams/destroy');
const { isIterable, isNodeStream, isReadable, isReadableFinished, isReadableNodeStream, isTransformStream,
  isWebStream } = require('internal/streams/questions');

/* Destroys a stream unless it is over by itself. */
function destroyerOf(stream, reading, writing) {
  let over = false;
  stream.on('close', () => { over = true; });
  const stop = finished(stream, { readable: reading, writable: writing }, (failed) => { over = !failed; });
  return {
    destroy(reason) {
      if (over) return;
      over = true;
      destroyer(stream, reason || errors.error('ERR_STREAM_DESTROYED', 'pipe'));
    },
    stop
  };
}

/* Nothing is listened to before somebody iterates. */
async function* whatIsRead(stream) {
  yield* require('internal/streams/iterator').iterate(stream);
}

function makeAsyncIterable(value) {
  if (isIterable(value)) return value;
  if (isReadableNodeStream(value)) return whatIsRead(value);
  throw errors.invalidType('val', ['Readable', 'Iterable', 'AsyncIterable'], value);
}

const readableOf = (value) => isTransformStream(value) ? value.readable : value;

function iterableOf(value) {
  const iterable = readableOf(value);
  if (isIterable(iterable)) return iterable;
  throw errors.invalidType('val', ['Readable', 'Iterable', 'AsyncIterable', 'ReadableStream', 'TransformStream'], value);
}

/* Writes all of an iterable to a writer of the web; what fails aborts it. */
async function pumpToWeb(iterable, writer, done, { end }) {
  try {
    for await (const chunk of iterable) {
      await writer.ready;
      writer.write(chunk).catch(() => {}); // the next `ready` tells
    }
    await writer.ready;
    if (end) await writer.close();
    done();
  } catch (reason) {
    writer.abort(reason).then(() => { done(reason); }, done);
  }
}

/* Writes all of an iterable into a stream, at the stream's pace. */
async function pump(iterable, writable, done, { end }) {
  let failed, wake = null;
  const resume = (reason) => {
    if (reason) failed = reason;
    if (wake) {
      const call = wake;
      wake = null;
      call();
    }
  };
  const room = () => new Promise((resolve, reject) => {
    if (failed) reject(failed);
    else wake = () => { if (failed) reject(failed); else resolve(); };
  });
  writable.on('drain', resume);
  const stop = finished(writable, { readable: false }, resume);
  try {
    if (writable.writableNeedDrain) await room();
    for await (const chunk of iterable) {
      if (!writable.write(chunk)) await room();
    }
    if (end) {
      writable.end();
      await room();
    }
    done();
  } catch (reason) {
    done(failed !== reason ? bothOf(failed, reason) : reason);
  } finally {
    stop();
    writable.off('drain', resume);
  }
}

function bothOf(inner, outer) {
  return require('internal/streams/destroy').bothErrors(inner, outer);
}

/* One run: what is to be destroyed, and how many things are waited for. */
class Run {
  constructor(streams, callback, options) {
    this.streams = streams;
    this.callback = callback;
    this.end = options.end !== false;
    this.destroys = [];
    this.lastCleanup = [];
    this.finishCount = 0;
    this.error = undefined;
    this.value = undefined;
    this.ac = new AbortController();
    this.outer = options.signal;
    validateOuter(this);
  }

  /* One more that is waited for; gives the function that says it is over. */
  wait() {
    this.finishCount++;
    return (failed) => { this.over(failed, --this.finishCount === 0); };
  }

  over(failed, final) {
    if (failed && (!this.error || this.error.code === 'ERR_STREAM_PREMATURE_CLOSE')) this.error = failed;
    if (!this.error && !final) return;
    while (this.destroys.length > 0) this.destroys.shift()(this.error);
    if (this.listening) this.listening[Symbol.dispose]();
    this.ac.abort();
    if (!final) return;
    if (!this.error) this.lastCleanup.forEach((stop) => { stop(); });
    process.nextTick(this.callback, this.error, this.value);
  }

  abort() {
    this.over(new errors.AbortError(undefined, this.outer ? { cause: this.outer.reason } : undefined), this.finishCount === 0);
  }

  start() {
    let current;
    this.streams.forEach((stream, i) => { current = this.join(current, stream, i); });
    if (this.ac.signal.aborted || this.outer?.aborted) process.nextTick(() => { this.abort(); });
    return current;
  }

  join(current, stream, i) {
    const last = this.streams.length - 1, reading = i < last, writing = i > 0;
    const end = reading || this.end, isLast = i === last;
    if (isNodeStream(stream)) this.guard(stream, reading, writing, end, isLast);
    if (i === 0) return this.source(stream);
    if (typeof stream === 'function') return this.through(current, stream, reading);
    if (isNodeStream(stream)) return this.into(current, stream, end);
    if (isWebStream(stream)) return this.intoWeb(current, stream, end);
    return require('internal/streams/duplexify')(stream, 'body');
  }

  guard(stream, reading, writing, end, isLast) {
    if (end) {
      const { destroy, stop } = destroyerOf(stream, reading, writing);
      this.destroys.push(destroy);
      if (isReadable(stream) && isLast) this.lastCleanup.push(stop);
    }
    // An error after the end of the pipeline has nobody else to go to.
    const onError = (reason) => {
      if (reason && reason.name !== 'AbortError' && reason.code !== 'ERR_STREAM_PREMATURE_CLOSE') this.over(reason, this.finishCount === 0);
    };
    stream.on('error', onError);
    if (isReadable(stream) && isLast) this.lastCleanup.push(() => { stream.removeListener('error', onError); });
  }

  source(stream) {
    if (typeof stream === 'function') {
      const made = stream({ signal: this.ac.signal });
      if (!isIterable(made)) throw badReturn('Iterable, AsyncIterable or Stream', 'source', made);
      return made;
    }
    if (isIterable(stream) || isReadableNodeStream(stream) || isTransformStream(stream)) return stream;
    return require('internal/streams/duplexify')(stream, 'body');
  }

  through(current, stream, reading) {
    const made = stream(makeAsyncIterable(readableOf(current)), { signal: this.ac.signal });
    if (!reading) return this.lastFunction(made);
    if (!isIterable(made, true)) throw badReturn('AsyncIterable', `transform[${this.streams.indexOf(stream) - 1}]`, made);
    return made;
  }

  /* The last function gives a promise of the result, or something to iterate; a PassThrough stands for it. */
  lastFunction(made) {
    const PassThrough = require('internal/streams/passthrough'), through = new PassThrough({ objectMode: true });
    const then = made?.then;
    if (typeof then === 'function') {
      const done = this.wait();
      then.call(made, (value) => {
        this.value = value;
        if (value !== null && value !== undefined) through.write(value);
        if (this.end) through.end();
        process.nextTick(done);
      }, (reason) => {
        through.destroy(reason);
        process.nextTick(done, reason);
      });
    } else if (isIterable(made, true)) {
      pump(made, through, this.wait(), { end: this.end });
    } else {
      throw badReturn('AsyncIterable or Promise', 'destination', made);
    }
    const { destroy, stop } = destroyerOf(through, false, true);
    this.destroys.push(destroy);
    this.lastCleanup.push(stop);
    return through;
  }

  into(current, stream, end) {
    if (isReadableNodeStream(current)) {
      this.finishCount += 2;
      const stop = connect(current, stream, () => (failed) => { this.over(failed, --this.finishCount === 0); }, end);
      if (isReadable(stream) && stream === this.streams[this.streams.length - 1]) this.lastCleanup.push(stop);
    } else {
      pump(iterableOf(current), stream, this.wait(), { end });
    }
    return stream;
  }

  intoWeb(current, stream, end) {
    const source = isReadableNodeStream(current) ? makeAsyncIterable(current) : iterableOf(current);
    pumpToWeb(source, (isTransformStream(stream) ? stream.writable : stream).getWriter(), this.wait(), { end });
    return stream;
  }
}

function badReturn(expected, name, value) {
  return errors.error('ERR_INVALID_RETURN_VALUE', expected, name, value);
}

function validateOuter(run) {
  require('internal/validators').validateAbortSignal(run.outer, 'options.signal');
  if (run.outer) run.listening = require('internal/events/helpers').addAbortListener(run.outer, () => { run.abort(); });
}

/* pipe() between two, both waited for: twice over() is called. */
function connect(source, destination, over, end) {
  let ended = false;
  const sourceOver = over(), destinationOver = over();
  destination.on('close', () => {
    if (!ended) destinationOver(errors.error('ERR_STREAM_PREMATURE_CLOSE')); // before the source ended
  });
  source.pipe(destination, { end: false }); // pipe() would not end it if the source is over already
  if (end) {
    const endIt = () => {
      ended = true;
      destination.end();
    };
    if (isReadableFinished(source)) process.nextTick(endIt);
    else source.once('end', endIt);
  } else {
    destinationOver();
  }
  finished(source, { readable: true, writable: false }, (failed) => {
    const r = source._readableState;
    if (failed && failed.code === 'ERR_STREAM_PREMATURE_CLOSE' && r && r.ended && !r.errored && !r.errorEmitted) {
      // It was destroyed as soon as it had ended; what it had pushed will still come.
      source.once('end', sourceOver).once('error', sourceOver);
    } else {
      sourceOver(failed);
    }
  });
  return finished(destination, { readable: false, writable: true }, destinationOver);
}

const once = (callback) => {
  let called = false;
  return function (...args) {
    if (called) return;
    called = true;
    callback.apply(this, args);
  };
};

/* pipeline() with an array and options. */
function run(streams, callback, options = {}) {
  if (streams.length === 1 && Array.isArray(streams[0])) streams = streams[0];
  if (streams.length < 2) throw errors.error('ERR_MISSING_ARGS', 'streams');
  return new Run(streams, callback, options).start();
}

/** Joins streams, iterables and functions. @param {...(Stream|Iterable|function)} streams @param {function} callback
 * (error, value of the last function) @returns {Stream} the last one
 * @see stream.html#streampipelinesource-transforms-destination-callback */
function pipeline(...streams) {
  const callback = streams.pop();
  require('internal/validators').validateFunction(callback, 'streams[stream.length - 1]');
  return run(streams, once(callback));
}

/** The same as a promise; the last argument may be { signal, end }. */
pipeline.promise = function (...streams) {
  return new Promise((resolve, reject) => {
    const last = streams[streams.length - 1];
    const hasOptions = last && typeof last === 'object' && !isNodeStream(last) && !isIterable(last) && !isWebStream(last);
    const options = hasOptions ? streams.pop() : {};
    run(streams, once((failed, value) => {
      if (failed) reject(failed);
      else resolve(value);
    }), options);
  });
};

pipeline.run = run;
module.exports = pipeline;
