/* finish.js -- loaded before the tests: when all of them are through, the process ends, whatever a learner's program has
 * left behind to keep it alive.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { after } = require('node:test');

/* The last results are still on their way to the reporter. */
after(() => { setTimeout(() => process.exit(), 10).unref(); });
