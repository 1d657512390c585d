/* internal/process/standard.js -- where a line of text goes: process.stdout and process.stderr without making them.
 *
 * HOW   stream(fd) is the program's stream if the program has asked for it or has put something else in its place;
 *       before that it is a stand-in that writes to the descriptor, at once and without a stream.
 * WHY   console.log('x') is what a first program does: it must cost a write and no more, also where something has looked at
 *       process.stdout (writeDirectly). A program that replaces process.stdout.write gets every line.
 * READ  with src/native/stdio.c; console.js is its user.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* write(fd, text), isatty(fd), isMade(fd) */
const system = native('stdio');

/* Errors are dropped: who listens for them has the stream. */
function StandIn(fd) {
  this.fd = fd;
  this.isTTY = system.isatty(fd);
}

StandIn.prototype.write = function (text) {
  return system.write(this.fd, text) === 0;
};

StandIn.prototype.getColorDepth = function () {
  return require('internal/tty_colors').getColorDepth();
};

Object.defineProperty(StandIn.prototype, 'columns', {
  get: function () {
    const size = this.isTTY ? native('pipes').windowSize(this.fd) : undefined;
    return size ? size[0] : undefined;
  },
});

const standIns = [];

/** @param {number} fd 1 or 2 @returns {{write: function(string), isTTY: boolean}} */
function stream(fd) {
  if (system.isMade(fd)) return fd === 1 ? process.stdout : process.stderr;
  if (!standIns[fd]) standIns[fd] = new StandIn(fd);
  return standIns[fd];
}

/* A stream of the process's own has there its methods as they were made: { write, _write }. */
const UNTOUCHED = Symbol('orrery.untouched');

/** Writes to the descriptor what would get there anyway: the stream is the process's own, idle, and nobody has changed it
 * or listens to its errors. @returns {boolean} false: it is not so, and nothing was written */
function writeDirectly(stream, text) {
  const before = stream[UNTOUCHED], state = stream._writableState;
  if (before === undefined || stream.write !== before.write || stream._write !== before._write || state.corked > 0
    || state.ending || state.length > 0 || stream.listenerCount('error') > 0) return false;
  system.write(stream.fd, text);
  return true;
}

exports.UNTOUCHED = UNTOUCHED;
exports.stream = stream;
exports.writeDirectly = writeDirectly;
