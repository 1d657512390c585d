/* child_process.js -- require('child_process'): not there yet, but programs load it for a case that may never come.
 *
 * READ  Follows the names of Node's child_process.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

for (const name of ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync']) {
  exports[name] = require('internal/errors').missing(`child_process.${name}`);
}
