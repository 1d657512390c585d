/* internal/streams/abort.js -- addAbortSignal(): a stream that is destroyed when a signal says so.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { isNodeStream } = require('internal/streams/questions');

/* The stream's constructor calls it: before it is done. */
function follow(signal, stream) {
  if (typeof signal !== 'object' || signal === null || !('aborted' in signal)) return stream;
  const onAbort = () => { stream.destroy(new errors.AbortError(undefined, { cause: signal.reason })); };
  if (signal.aborted) {
    onAbort();
  } else {
    const stop = require('internal/events/helpers').addAbortListener(signal, onAbort);
    require('internal/streams/finished')(stream, () => { stop[Symbol.dispose](); });
  }
  return stream;
}

/** @param {AbortSignal} signal @param {Stream} stream @returns {Stream} @throws {TypeError}
 * @see stream.html#streamaddabortsignalsignal-stream */
function addAbortSignal(signal, stream) {
  if (signal === null || typeof signal !== 'object' || !('aborted' in signal)) {
    throw errors.invalidType('signal', ['AbortSignal'], signal);
  }
  if (!isNodeStream(stream)) {
    const { followSignal, webCoreOf } = require('internal/webstreams/finished'), core = webCoreOf(stream);
    if (!core) throw errors.invalidType('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
    followSignal(signal, core);
    return stream;
  }
  return follow(signal, stream);
}

module.exports = { addAbortSignal, follow };
