/* finish.js -- loaded before the tests: when all of them are through, the process ends, whatever a learner's program has
 * left behind to keep it alive.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { after } = require('node:test');

/* The last results are still on their way to the reporter. A second is long for that, and on the fast clock it is short. */
after(() => { setTimeout(() => process.exit(), 1000).unref(); });
