/* internal/process/stdio.js -- process.stdin, process.stdout and process.stderr, made when they are first asked for.
 *
 * HOW   what stands at the descriptor decides what the stream is: a file is read on the thread pool and written at once; a
 *       pipe, a socket or a terminal is read by the loop, through a handle, and written at once as well.
 * WHY   standard input begins paused and unread, so that whoever only looks at process.stdin.isTTY neither swallows a byte
 *       nor keeps the process alive; pause() lets it end again.
 * NODE  the same, but for writing to pipes, see internal/process/output.js.
 * READ  after internal/stream_handle.js. Follows process.html#processstdin, #processstdout, #processstderr.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* guess(fd), pipe(fd, name): a handle or a libuv code */
const system = native('pipes');
const errors = require('internal/errors');

// ---- Output -------------------------------------------------------------------------------------------------

/* What takes everything and keeps nothing: there is something at the descriptor that nobody knows. */
function blackHole() {
  const { Writable } = require('stream');
  return new Writable({ write(chunk, encoding, callback) { callback(); } });
}

function makeOutput(fd) {
  const { SyncWriteStream, lasting } = require('internal/process/output');
  switch (system.guess(fd)) {
    case 'tty': return lasting(watchSize(new (require('tty').WriteStream)(fd)), 'tty');
    case 'file': return lasting(new SyncWriteStream(fd, { autoClose: false }), 'fs');
    case 'pipe': case 'tcp': return lasting(new (require('internal/process/output_socket'))(fd), 'pipe');
    default: return Object.assign(blackHole(), { fd });
  }
}

/* The system says by a signal that a terminal has another size. */
function watchSize(stream) {
  process.on('SIGWINCH', () => stream._refreshSize());
  return stream;
}

// ---- Input --------------------------------------------------------------------------------------------------

/* A socket that is read when somebody asks, and not written. */
function openSocket(kind) {
  const Socket = require('internal/net/socket');
  const how = { readable: true, writable: false, manualStart: true };
  if (kind === 'tcp') return new Socket({ ...how, fd: 0 });
  const handle = system.pipe(0, 'stdin');
  if (typeof handle === 'number') throw errors.errno(handle, 'open');
  return new Socket({ ...how, handle });
}

function empty() {
  const { Readable } = require('stream');
  const stream = new Readable({ read() {} });
  stream.push(null);
  return stream;
}

function makeInput() {
  const isChannel = process.channel !== undefined && process.channel.fd === 0; // of messages, which are read elsewhere
  const kind = isChannel ? 'channel' : system.guess(0);
  switch (kind) {
    case 'tty': return new (require('tty').ReadStream)(0);
    case 'file': return new (require('fs').ReadStream)(null, { fd: 0, autoClose: false });
    case 'pipe': case 'tcp': return openSocket(kind);
    default: return empty();
  }
}

/* Whoever pauses waits for nothing: the handle stops, a tick later, when the stream knows that it is paused. */
function stopWhenPaused(stream) {
  stream.on('pause', () => process.nextTick(() => {
    if (!stream._handle || !stream.reading || stream.readableFlowing) return;
    stream._readableState.reading = false;
    stream.stopReading();
  }));
}

function openInput() {
  const stream = makeInput();
  stream.fd = 0;
  if (stream._handle) stopWhenPaused(stream);
  return stream;
}

// ---- The three ----------------------------------------------------------------------------------------------

const streams = [];

/** The body of the getters. @param {number} fd 0, 1 or 2 @returns {Stream} always the same */
exports.get = (fd) => streams[fd] ??= fd === 0 ? openInput() : makeOutput(fd);
