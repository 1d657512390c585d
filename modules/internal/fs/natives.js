/* internal/fs/natives.js -- the C half of fs, made once: its operations and constants.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = native('fs');
