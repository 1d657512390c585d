/* internal/webstreams/finished.js -- stream.finished() and stream.addAbortSignal() for streams of the web.
 *
 * READ  after readable_core.js. Follows stream.html#streamfinishedstream-options-callback.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { CORE, nothing, then } = require('internal/webstreams/shared');

/** Calls back when the stream is over. @param {object} core of the stream @returns {Function} stops waiting */
function finishedWeb(core, { signal }, callback) {
  let listening = null, call = callback;
  const stop = () => { call = nothing; };
  const tell = (...args) => {
    if (listening) listening[Symbol.dispose]();
    process.nextTick(() => Reflect.apply(call, core.self, args));
  };
  then(core.finished.promise, () => tell(), (error) => tell(error));
  if (signal) {
    const abort = () => {
      const told = call;
      stop();
      Reflect.apply(told, core.self, [new errors.AbortError(undefined, { cause: signal.reason })]);
    };
    if (signal.aborted) process.nextTick(abort);
    else listening = require('internal/events/helpers').addAbortListener(signal, abort);
  }
  return stop;
}

/** The stream fails when the signal says so. */
function followSignal(signal, core) {
  const abort = () => {
    const error = new errors.AbortError(undefined, { cause: signal.reason });
    if (core.controller.errorIfNeeded) core.controller.errorIfNeeded(error);
    else core.controller.error(error);
  };
  if (signal.aborted) {
    abort();
    return;
  }
  const listening = require('internal/events/helpers').addAbortListener(signal, abort), stop = () => listening[Symbol.dispose]();
  then(core.finished.promise, stop, stop);
}

/** The core of a stream of the web, undefined for anything else. */
const webCoreOf = (stream) => stream?.[CORE]?.finished && stream[CORE];

module.exports = { finishedWeb, followSignal, webCoreOf };
