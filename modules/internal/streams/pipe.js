/* internal/streams/pipe.js -- readable.pipe(): chunks go one way, pressure the other.
 *
 *      source 'data' ──▶ destination.write() ── false: full ──▶ source.pause()
 *                                                                    │
 *      source.resume() ◀── no other destination is full ◀── destination 'drain'
 *
 * HOW   a source may have several destinations and waits for the slowest: `awaitDrainWriters` are those that are full,
 *       one of them or a Set. Each pipe is a handful of listeners, which cleanup() takes off again.
 * WHY   an error of either side does not end the other: that is what pipeline() is for.
 * READ  after readable.js. Follows stream.html, "readable.pipe".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { errorOrDestroy } = require('internal/streams/destroy');
const { prependListener } = require('internal/streams/legacy');

/** Writes all that is read into the destination. @param {Writable} destination @param {{end: boolean}} [options] end
 * false: leaves it open @returns {Writable} the destination @see stream.html#readablepipedestination-options */
function pipe(destination, options) {
  const source = this, state = source._readableState;
  let onDrain, cleaned = false;

  if (state.pipes.length === 1 && !state.multiAwaitDrain) {
    state.multiAwaitDrain = true;
    state.awaitDrainWriters = new Set(state.awaitDrainWriters ? [state.awaitDrainWriters] : []);
  }
  state.pipes.push(destination);

  const ends = (!options || options.end !== false) && !isStandardStream(destination);
  const whenEnded = ends ? onEnd : unpipe;
  if (state.endEmitted) process.nextTick(whenEnded);
  else source.once('end', whenEnded);
  destination.on('unpipe', onUnpipe);

  function onUnpipe(readable, info) {
    if (readable !== source || !info || info.hasUnpiped !== false) return;
    info.hasUnpiped = true;
    cleanup();
  }

  function onEnd() {
    destination.end();
  }

  function cleanup() {
    destination.removeListener('close', onClose);
    destination.removeListener('finish', onFinish);
    if (onDrain) destination.removeListener('drain', onDrain);
    destination.removeListener('error', onError);
    destination.removeListener('unpipe', onUnpipe);
    source.removeListener('end', onEnd);
    source.removeListener('end', unpipe);
    source.removeListener('data', onData);
    cleaned = true;
    // Others may have waited for this one to drain.
    if (onDrain && state.awaitDrainWriters && (!destination._writableState || destination._writableState.needDrain)) onDrain();
  }

  function wait() {
    if (!cleaned) {
      if (state.pipes.length === 1 && state.pipes[0] === destination) {
        state.awaitDrainWriters = destination;
        state.multiAwaitDrain = false;
      } else if (state.pipes.length > 1 && state.pipes.includes(destination)) {
        state.awaitDrainWriters.add(destination);
      }
      source.pause();
    }
    if (!onDrain) {
      onDrain = whenDrained(source, destination);
      destination.on('drain', onDrain);
    }
  }

  source.on('data', onData);
  function onData(chunk) {
    if (destination.write(chunk) === false) wait();
  }

  // The destination failed: it is let go. If nobody else listens, it is an error all the same.
  function onError(reason) {
    unpipe();
    destination.removeListener('error', onError);
    if (destination.listenerCount('error') > 0) return;
    const s = destination._writableState || destination._readableState;
    if (s && !s.errorEmitted) errorOrDestroy(destination, reason);
    else destination.emit('error', reason);
  }
  prependListener(destination, 'error', onError);

  function onClose() {
    destination.removeListener('finish', onFinish);
    unpipe();
  }
  destination.once('close', onClose);

  function onFinish() {
    destination.removeListener('close', onClose);
    unpipe();
  }
  destination.once('finish', onFinish);

  function unpipe() {
    source.unpipe(destination);
  }

  destination.emit('pipe', source);
  if (destination.writableNeedDrain === true) wait();
  else if (!state.flowing) source.resume();
  return destination;
}

/* They stay open to the end of the process. */
function isStandardStream(stream) {
  return stream === process.stdout || stream === process.stderr;
}

function whenDrained(source, destination) {
  return function onDrain() {
    const state = source._readableState;
    if (state.awaitDrainWriters === destination) state.awaitDrainWriters = null;
    else if (state.multiAwaitDrain) state.awaitDrainWriters.delete(destination);
    if ((!state.awaitDrainWriters || state.awaitDrainWriters.size === 0) && source.listenerCount('data') > 0) source.resume();
  };
}

/** Takes one destination off, or all. @param {Writable} [destination] @returns {this}
 * @see stream.html#readableunpipedestination */
function unpipe(destination) {
  const state = this._readableState;
  if (state.pipes.length === 0) return this;
  if (!destination) {
    const all = state.pipes;
    state.pipes = [];
    this.pause();
    all.forEach((one) => { one.emit('unpipe', this, { hasUnpiped: false }); });
    return this;
  }
  const index = state.pipes.indexOf(destination);
  if (index < 0) return this;
  state.pipes.splice(index, 1);
  if (state.pipes.length === 0) this.pause();
  destination.emit('unpipe', this, { hasUnpiped: false });
  return this;
}

module.exports = { pipe, unpipe };
