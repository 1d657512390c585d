/* constants.js -- require('constants'): the numbers of os, fs and crypto in one object. Deprecated in Node, and used by
 * packages that are older than fs.constants.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { dlopen, errno, priority, signals } = require('os').constants ?? {};

module.exports = Object.freeze(Object.assign({}, dlopen, errno, priority, signals, require('fs').constants,
  require('crypto').constants));
