/* tty.js -- require('tty'): is it a terminal, and streams that read and write one.
 *
 * HOW   reading goes through a handle of the loop, line by line as the terminal edits it, or key by key in raw mode.
 *       Writing is synchronous. The size is asked from the system, and again when SIGWINCH says that it has changed.
 * READ  beside src/native/pipes.c, after internal/process/output.js. Follows Node's tty.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* tty(fd, name): a handle or a libuv code; windowSize(fd): [columns, rows] or undefined */
const system = native('pipes');
const errors = require('internal/errors');
const Socket = require('internal/net/socket');
const OutputSocket = require('internal/process/output_socket');

/** isatty(fd): whether the descriptor belongs to a terminal. */
function isatty(fd) {
  return Number.isInteger(fd) && fd >= 0 && fd <= 2147483647 && native('stdio').isatty(fd);
}

function failed(code) {
  const { getSystemErrorMap } = require('internal/util/system_errors');
  const [name, message] = getSystemErrorMap().get(code);
  return require('internal/fs/system_error').systemError('ERR_TTY_INIT_FAILED', 'TTY initialization failed',
    { errno: code, code: name, message, syscall: 'uv_tty_init' });
}

/* Throws ERR_INVALID_FD, ERR_TTY_INIT_FAILED. */
function check(fd) {
  if (fd >> 0 !== fd || fd < 0) throw errors.error('ERR_INVALID_FD', fd);
  if (!isatty(fd)) throw failed(native('errors').number('EINVAL'));
}

function open(fd) {
  check(fd);
  const handle = system.tty(fd, fd === 0 ? 'stdin' : 'tty');
  if (typeof handle === 'number') throw failed(handle);
  return handle;
}

/** What is typed. @param {number} fd @param {object} [options] of net.Socket
 * @throws {RangeError|Error} if it is no terminal @see tty.html#class-ttyreadstream */
function ReadStream(fd, options) {
  if (!(this instanceof ReadStream)) return new ReadStream(fd, options);
  Socket.call(this, { ...options, readableHighWaterMark: 0, handle: open(fd), manualStart: true });
  this.fd = fd;
  this.isRaw = false;
  this.isTTY = true;
}
Object.setPrototypeOf(ReadStream.prototype, Socket.prototype);
Object.setPrototypeOf(ReadStream, Socket);

/** Raw: each key at once, and Ctrl-C is a key. @param {boolean} mode @returns {this}
 * @see tty.html#readstreamsetrawmodemode */
ReadStream.prototype.setRawMode = function (mode) {
  const raw = Boolean(mode);
  const code = this._handle ? this._handle.setRawMode(raw) : native('errors').number('EBADF');
  if (code === 0) this.isRaw = raw;
  else this.emit('error', errors.errno(code, 'setRawMode'));
  return this;
};

/* A terminal has no end that its other side could be told of. */
ReadStream.prototype._final = function (callback) {
  callback();
};

const cursor = () => require('internal/readline/cursor');

/** What is shown. Emits 'resize'. @param {number} fd @throws {RangeError|Error} if it is no terminal
 * @see tty.html#class-ttywritestream */
function WriteStream(fd) {
  if (!(this instanceof WriteStream)) return new WriteStream(fd);
  check(fd);
  OutputSocket.call(this, fd);
  [this.columns, this.rows] = system.windowSize(fd) ?? [];
}
Object.setPrototypeOf(WriteStream.prototype, OutputSocket.prototype);
Object.setPrototypeOf(WriteStream, OutputSocket);

const proto = WriteStream.prototype;
proto.isTTY = true;

/** @param {object} [env] @returns {number} 1, 4, 8 or 24 bits @see tty.html#writestreamgetcolordepthenv */
proto.getColorDepth = function (env = process.env) {
  return require('internal/tty_colors').getColorDepth(env);
};

/** @see tty.html#writestreamhascolorscount-env */
proto.hasColors = function (count, env) {
  return require('internal/tty_colors').hasColors((one) => this.getColorDepth(one), count, env);
};

/* Asks again how large it is. */
proto._refreshSize = function () {
  const { columns, rows } = this;
  const size = system.windowSize(this.fd);
  if (!size) return;
  [this.columns, this.rows] = size;
  if (this.columns !== columns || this.rows !== rows) this.emit('resize');
};

/** @returns {number[]} [columns, rows] */
proto.getWindowSize = function () {
  return [this.columns, this.rows];
};

/** cursorTo(x[, y][, callback]), moveCursor(dx, dy[, callback]), clearLine(direction[, callback]),
 * clearScreenDown([callback]): as readline has them. @see tty.html#writestreamcursortox-y-callback */
for (const name of ['cursorTo', 'moveCursor', 'clearLine', 'clearScreenDown']) {
  proto[name] = function (...args) { return cursor()[name](this, ...args); };
}

module.exports = { isatty, ReadStream, WriteStream };
