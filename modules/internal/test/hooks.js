/* internal/test/hooks.js -- before, after, beforeEach, afterEach.
 *
 * HOW   a hook is a test that is not reported. before and after run once, however many tests ask for them; a subtest
 *       takes over the beforeEach and afterEach that its parent has when the subtest is made.
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Cause, failure } = require('internal/test/failure');

/* Ends with the function's result, or when its time is up. */
function withTimeout(promise, timeout) {
  if (timeout === undefined || timeout === null || timeout === Infinity) return promise;
  let timer;
  const late = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(failure(`hook timed out after ${timeout}ms`, Cause.timeout)), timeout);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function call({ fn, options }, context) {
  if (fn.length < 2) return withTimeout(Promise.resolve(fn.call(context, context)), options?.timeout);
  return withTimeout(new Promise((resolve, reject) => {
    fn.call(context, context, (error) => error ? reject(error) : resolve());
  }), options?.timeout);
}

/**
 * Runs a test's hooks of one kind, one after the other. A promise; rejects with ERR_TEST_FAILURE (hookFailed).
 * @param {Test} test @param {string} kind @param {object} context what they get
 */
async function runHooks(test, kind, context) {
  const { running } = require('internal/test/test');
  const once = kind === 'before' || kind === 'after';
  for (const hook of test.hooks[kind]) {
    try {
      if (!once) await running.run(test, () => call(hook, context));
      else await (hook.result ??= running.run(test, async () => call(hook, context)));
    } catch (error) {
      throw failure(error?.code === 'ERR_TEST_FAILURE' && error.cause !== undefined ? error.cause : error, Cause.hook);
    }
  }
}

module.exports = { runHooks };
