/* tty.js -- require('tty'): is it a terminal?
 *
 * LIMIT streams on terminals are not there yet; process.stdout and process.stderr know their size.
 * READ  beside src/native/os.c. Follows Node's tty.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* isatty(fd) */
const system = native('os');

/** isatty(fd): whether the descriptor belongs to a terminal. */
function isatty(fd) {
  return Number.isInteger(fd) && fd >= 0 && fd <= 2147483647 && system.isatty(fd);
}

/* What a class is until it is there. */
const missing = (name) => class {
  constructor() {
    throw new Error(`Orrery does not have streams on terminals yet: tty.${name}`);
  }
};

module.exports = { isatty, ReadStream: missing('ReadStream'), WriteStream: missing('WriteStream') };
