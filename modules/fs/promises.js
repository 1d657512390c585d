/* fs/promises.js -- require('fs/promises'): the functions of fs that give promises.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = require('fs').promises;
