/* internal/test/failure.js -- why a test failed: an error that says what kind of failure it was.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { make } = require('internal/errors');

const Cause = {
  aborted: 'testAborted',
  callbackAndPromise: 'callbackAndPromisePresent',
  cancelled: 'cancelledByParent',
  code: 'testCodeFailure',
  hook: 'hookFailed',
  parentFinished: 'parentAlreadyFinished',
  subtests: 'subtestsFailed',
  timeout: 'testTimeoutFailure',
  uncaught: 'uncaughtException',
  unhandled: 'unhandledRejection',
};

/* Where the error of the program is shown, not ours around it. */
const unwrapped = new Set([Cause.aborted, Cause.code, Cause.hook, Cause.uncaught, Cause.unhandled]);

/** ERR_TEST_FAILURE. @param {*} cause what was thrown, or a sentence @param {string} failureType of Cause */
function failure(cause, failureType) {
  const message = typeof cause === 'string' ? cause
    : cause?.message ?? require('internal/inspect').inspect(cause);
  const error = make(Error, 'ERR_TEST_FAILURE', message);
  error.stack = error.stack.split('\n    at ')[0]; // where the runner noticed is of no interest
  error.failureType = failureType;
  error.cause = cause;
  return error;
}

module.exports = { Cause, failure, unwrapped };
