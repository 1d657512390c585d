/* internal/streams/destroy.js -- how a stream begins and how it ends: _construct, _destroy, and the errors between.
 *
 *      new ──_construct──▶ constructed ──────────destroy(error)──────────▶ destroyed
 *                                                                             │ _destroy calls back
 *                                                                             ▼
 *                     'error' (if there is one), then 'close'  ◀──a tick── closed
 *
 * HOW   both sides of a Duplex go through it together: what is set is set in each state that is there. destroy() before
 *       _construct has called back waits for it.
 * WHY   the events come on a tick of their own, so that whoever calls destroy() is done before he hears of it.
 * READ  before readable.js and writable.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { IS_DESTROYED, isDestroyed, isFinished, isRequest, isServerRequest } = require('internal/streams/questions');

const { reportEnd } = require('internal/streams/state');

const CONSTRUCTED = Symbol('kConstruct'); // events that no program sees
const DESTROY = Symbol('kDestroy');

const error = (code, ...facts) => require('internal/errors').error(code, ...facts);

/* Remembers the first error. */
function note(reason, w, r) {
  if (!reason) return;
  if (w && !w.errored) w.errored = reason;
  if (r && !r.errored) r.errored = reason;
}

/** stream.destroy(): gives up what the stream holds. @param {Error} [reason] becomes 'error' @returns {this}
 * @see stream.html#readabledestroyerror */
function destroy(reason, callback) {
  const r = this._readableState, w = this._writableState, state = w || r;
  if (w?.destroyed || r?.destroyed) {
    if (typeof callback === 'function') callback();
    return this;
  }
  note(reason, w, r);
  if (w) giveUp(w);
  if (r) giveUp(r);
  if (state.constructed) {
    callDestroy(this, reason, callback);
  } else {
    this.once(DESTROY, (failed) => { callDestroy(this, bothErrors(failed, reason), callback); });
  }
  return this;
}

function giveUp(state) {
  state.destroyed = true;
  if (state.traceId !== 0) reportEnd(state);
}

/* That _construct failed, and why it was destroyed. */
function bothErrors(inner, outer) {
  if (!inner || !outer || inner === outer) return inner || outer;
  if (Array.isArray(outer.errors)) {
    outer.errors.push(inner);
    return outer;
  }
  const both = new AggregateError([outer, inner], outer.message);
  both.code = outer.code;
  return both;
}

function callDestroy(stream, reason, callback) {
  let called = false;
  function onDestroyed(failed) {
    if (called) return;
    called = true;
    const r = stream._readableState, w = stream._writableState;
    note(failed, w, r);
    if (w) w.closed = true;
    if (r) r.closed = true;
    if (typeof callback === 'function') callback(failed);
    if (failed) process.nextTick(emitErrorAndClose, stream, failed);
    else process.nextTick(emitClose, stream);
  }
  try {
    stream._destroy(reason || null, onDestroyed);
  } catch (thrown) {
    onDestroyed(thrown);
  }
}

function emitErrorAndClose(stream, reason) {
  emitError(stream, reason);
  emitClose(stream);
}

function emitClose(stream) {
  const r = stream._readableState, w = stream._writableState;
  if (w) w.closeEmitted = true;
  if (r) r.closeEmitted = true;
  if (w?.emitClose || r?.emitClose) stream.emit('close');
}

/* 'error' comes once. */
function emitError(stream, reason) {
  const r = stream._readableState, w = stream._writableState;
  if (w?.errorEmitted || r?.errorEmitted) return;
  if (w) w.errorEmitted = true;
  if (r) r.errorEmitted = true;
  stream.emit('error', reason);
}

/** stream._undestroy(): as if it had never been destroyed; for those that are used again, as sockets are. */
function undestroy() {
  const r = this._readableState, w = this._writableState;
  const fresh = { constructed: true, closed: false, closeEmitted: false, destroyed: false, errored: null, errorEmitted: false };
  if (r) {
    const none = r.readable === false;
    Object.assign(r, fresh, { reading: false, ended: none, endEmitted: none });
  }
  if (w) {
    const none = w.writable === false;
    Object.assign(w, fresh, { finalCalled: false, prefinished: false, ended: none, ending: none, finished: none });
  }
}

/* Destroys it, or, without autoDestroy, emits the error: at once, or on a tick. */
function errorOrDestroy(stream, reason, onTick) {
  const r = stream._readableState, w = stream._writableState;
  if (w?.destroyed || r?.destroyed) return;
  if (r?.autoDestroy || w?.autoDestroy) {
    stream.destroy(reason);
  } else if (reason) {
    note(reason, w, r);
    if (onTick) process.nextTick(emitError, stream, reason);
    else emitError(stream, reason);
  }
}

/* Calls _construct, if there is one, on a tick, and `ready` when it has called back. Both sides of a Duplex ask; it is
 * called once. */
function construct(stream, ready) {
  if (typeof stream._construct !== 'function') return;
  const r = stream._readableState, w = stream._writableState;
  if (r) r.constructed = false;
  if (w) w.constructed = false;
  stream.once(CONSTRUCTED, ready);
  if (stream.listenerCount(CONSTRUCTED) > 1) return;
  process.nextTick(callConstruct, stream);
}

function callConstruct(stream) {
  let called = false;
  function onConstructed(failed) {
    if (called) {
      errorOrDestroy(stream, failed ?? error('ERR_MULTIPLE_CALLBACK'));
      return;
    }
    called = true;
    const r = stream._readableState, w = stream._writableState;
    if (r) r.constructed = true;
    if (w) w.constructed = true;
    if ((w || r).destroyed) stream.emit(DESTROY, failed);
    else if (failed) errorOrDestroy(stream, failed, true);
    else stream.emit(CONSTRUCTED);
  }
  try {
    stream._construct((failed) => { process.nextTick(onConstructed, failed); });
  } catch (thrown) {
    process.nextTick(onConstructed, thrown);
  }
}

/* Destroys any stream, also old ones and those of HTTP. Without a reason an unfinished one is aborted. */
function destroyer(stream, reason) {
  if (!stream || isDestroyed(stream)) return;
  if (!reason && !isFinished(stream)) reason = new (require('internal/errors').AbortError)();
  if (isServerRequest(stream)) {
    stream.socket = null;
    stream.destroy(reason);
  } else if (isRequest(stream)) {
    stream.abort();
  } else if (isRequest(stream.req)) {
    stream.req.abort();
  } else if (typeof stream.destroy === 'function') {
    stream.destroy(reason);
  } else if (typeof stream.close === 'function') {
    stream.close();
  }
  if (!stream.destroyed) stream[IS_DESTROYED] = true;
}

module.exports = { bothErrors, construct, destroy, destroyer, errorOrDestroy, undestroy };
