/* internal/test/dot.js -- a dot for a test that passes, an X for one that fails, twenty a line; then the failures.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { failureText } = require('internal/test/spec');
const WIDTH = 20;

/** The reporter: events in, text out. */
module.exports = async function* dot(events) {
  const failed = [];
  let count = 0;
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    if (event.type === 'test:fail') failed.push(event);
    yield event.type === 'test:pass' ? '.' : 'X';
    if (++count % WIDTH === 0) yield '\n';
  }
  yield '\n';
  if (failed.length > 0) yield `\nFailed tests:\n\n${failed.map(failureText).join('')}`;
};
