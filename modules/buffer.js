/* buffer.js -- require('buffer'): the global Buffer (src/buffer.c).
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = { Buffer };
