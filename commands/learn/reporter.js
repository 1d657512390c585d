/* reporter.js -- what tests said, one JSON object a line: a reporter of node:test.
 *
 * HOW   check.js starts the tests with --test-reporter=this file and a file of its own as the destination, so that
 *       whatever a learner's program prints cannot be mistaken for a result.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { inspect } = require('util');

const show = (value) => (typeof value === 'string' ? value : inspect(value, { depth: 6, breakLength: 40 }));

/* The parts of a failure that a learner wants to see. */
function describe(error) {
  const cause = error.failureType !== 'testTimeoutFailure' && error.cause instanceof Error ? error.cause : error;
  const compared = 'expected' in cause && cause.operator !== 'throws' && cause.operator !== 'rejects';
  const plain = cause.generatedMessage && compared ? 'They differ:' : cause.message;
  return {
    message: cause.name === 'AssertionError' || cause.code === 'ERR_TEST_FAILURE' ? plain : `${cause.name}: ${plain}`,
    ...(compared && { expected: show(cause.expected), actual: show(cause.actual) }),
    step: cause.step,
    stack: String(cause.stack),
  };
}

module.exports = async function* learn(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const error = type === 'test:fail' ? describe(data.details.error) : {};
    yield `${JSON.stringify({ name: data.name, passed: type === 'test:pass', ...error })}\n`;
  }
};
