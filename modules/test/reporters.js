/* test/reporters.js -- require('node:test/reporters'): asynchronous generators from events to text.
 *
 * NODE  left out: lcov. spec is a generator here, in Node a stream that is made with `new`.
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { missing } = require('internal/errors');

/* Each is loaded when it is asked for: a program uses one. */
const lazy = (name) => ({ enumerable: true, get: () => require(`internal/test/${name}`) });

module.exports = Object.defineProperties({ lcov: missing('test/reporters.lcov') },
  { dot: lazy('dot'), junit: lazy('junit'), spec: lazy('spec'), tap: lazy('tap') });
