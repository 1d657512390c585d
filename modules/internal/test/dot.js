/* internal/test/dot.js -- a dot for a test that passes, an X for one that fails, twenty a line.
 * SPDX-License-Identifier: ISC
 */
'use strict';

const WIDTH = 20;

/** The reporter: events in, text out. */
module.exports = async function* dot(events) {
  let count = 0;
  for await (const { type } of events) {
    if (type === 'test:pass') yield '.';
    else if (type === 'test:fail') yield 'X';
    else continue;
    if (++count % WIDTH === 0) yield '\n';
  }
  yield '\n';
};
