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
const HandleStream = require('internal/stream_handle');
const { Output } = require('internal/process/output');

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

/** What is typed. @see tty.html#class-ttyreadstream */
class ReadStream extends HandleStream {
  /** @param {number} fd @throws {RangeError|Error} if it is no terminal */
  constructor(fd, options = {}) {
    super(open(fd), { ...options, highWaterMark: 0, manualStart: true, writable: false });
    this.fd = fd;
    this.isRaw = false;
    this.isTTY = true;
  }

  /** Raw: each key at once, and Ctrl-C is a key. @param {boolean} mode @returns {this}
   * @see tty.html#readstreamsetrawmodemode */
  setRawMode(mode) {
    const raw = Boolean(mode);
    const code = this._handle ? this._handle.setRawMode(raw) : native('errors').number('EBADF');
    if (code !== 0) {
      this.emit('error', errors.errno(code, 'setRawMode'));
      return this;
    }
    this.isRaw = raw;
    return this;
  }
}

const cursor = () => require('internal/readline/cursor');

/** What is shown. Emits 'resize'. @see tty.html#class-ttywritestream */
class WriteStream extends Output {
  /** @param {number} fd @throws {RangeError|Error} if it is no terminal */
  constructor(fd) {
    check(fd);
    super(fd);
    [this.columns, this.rows] = system.windowSize(fd) ?? [];
  }

  /** @param {object} [env] @returns {number} 1, 4, 8 or 24 bits @see tty.html#writestreamgetcolordepthenv */
  getColorDepth(env = process.env) {
    return require('internal/tty_colors').getColorDepth(env);
  }

  /** @see tty.html#writestreamhascolorscount-env */
  hasColors(count, env) {
    return require('internal/tty_colors').hasColors((one) => this.getColorDepth(one), count, env);
  }

  /* Asks again how large it is. */
  _refreshSize() {
    const { columns, rows } = this;
    const size = system.windowSize(this.fd);
    if (!size) return;
    [this.columns, this.rows] = size;
    if (this.columns !== columns || this.rows !== rows) this.emit('resize');
  }

  /** @see tty.html#writestreamcursortox-y-callback */
  cursorTo(x, y, callback) { return cursor().cursorTo(this, x, y, callback); }

  moveCursor(dx, dy, callback) { return cursor().moveCursor(this, dx, dy, callback); }

  /** @see tty.html#writestreamclearlinedir-callback */
  clearLine(direction, callback) { return cursor().clearLine(this, direction, callback); }

  clearScreenDown(callback) { return cursor().clearScreenDown(this, callback); }

  /** @returns {number[]} [columns, rows] */
  getWindowSize() { return [this.columns, this.rows]; }

  /** It does not keep the process alive in the first place. */
  ref() { return this; }
  unref() { return this; }
}

WriteStream.prototype.isTTY = true;

module.exports = { isatty, ReadStream, WriteStream };
