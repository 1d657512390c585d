/* internal/fs/handle.js -- FileHandle: an open file, as fs.promises.open() gives it.
 *
 * HOW   each method is the promise of an operation on the descriptor. close() waits for those that are under way: the
 *       handle counts them.
 * NODE  a handle that is forgotten is not closed by the collector.
 * READ  after internal/fs/promises.js. Follows fs.html#class-filehandle.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const EventEmitter = require('events');
const errors = require('internal/errors');
const { validateInteger } = require('internal/validators');
const { checkId, checkMode, toUnixTimestamp } = require('internal/fs/arguments');
const { readAction, readvAction, writeAction, writevAction } = require('internal/fs/descriptors');
const files = require('internal/fs/files');
const { promised } = require('internal/fs/forms');
const { statsFor } = require('internal/fs/stats');
const natives = require('internal/fs/natives');

const FD = Symbol('kFd'), REFS = Symbol('kRefs'), CLOSING = Symbol('kClosePromise'), DONE = Symbol('kCloseResolve'),
  LOCKED = Symbol('kLocked');

function closedError(syscall) {
  return Object.assign(new Error('file closed'), { code: 'EBADF', syscall });
}

/* Runs an operation on an open handle, and closes it after the last one if that has been asked for. */
async function using(handle, name, start) {
  if (handle.fd === -1) throw closedError(name);
  handle[REFS]++;
  try {
    return await start(handle.fd);
  } finally {
    release(handle);
  }
}

function release(handle) {
  handle[REFS]--;
  if (handle[REFS] > 0) return;
  const fd = handle[FD], done = handle[DONE];
  handle[FD] = -1;
  promised({ op: natives.close, args: [fd] }).then(done.resolve, done.reject);
}

const plain = (name, op, check = () => []) => function (...args) {
  return using(this, name, async (fd) => promised({ op, args: [fd, ...check(...args)] }));
};

/* read and its kin have two results. */
const counted = (name, makeAction, count, subject) => function (...args) {
  return using(this, name, async (fd) => {
    const action = makeAction(fd, ...args);
    const n = action.empty ? 0 : await promised(action);
    return { [count]: n, [subject]: action[subject] };
  });
};

const whole = (name, makeAction) => function (...args) {
  return using(this, name, async (fd) => promised(makeAction(fd, ...args)));
};

const methods = {
  appendFile: whole('appendFile', files.writeAction('w')),
  writeFile: whole('writeFile', files.writeAction('w')),
  readFile: whole('readFile', files.readAction),
  read: counted('read', readAction, 'bytesRead', 'buffer'),
  readv: counted('readv', readvAction, 'bytesRead', 'buffers'),
  write: counted('write', writeAction, 'bytesWritten', 'buffer'),
  writev: counted('writev', writevAction, 'bytesWritten', 'buffers'),
  chmod: plain('fchmod', natives.fchmod, (mode) => [checkMode(mode)]),
  chown: plain('fchown', natives.fchown, (uid, gid) => [checkId(uid, 'uid'), checkId(gid, 'gid')]),
  datasync: plain('fdatasync', natives.fdatasync),
  sync: plain('fsync', natives.fsync),
  utimes: plain('futimes', natives.futimes, (atime, mtime) => [toUnixTimestamp(atime), toUnixTimestamp(mtime)]),
  truncate: plain('ftruncate', natives.ftruncate, (length = 0) => {
    validateInteger(length, 'len');
    return [Math.max(0, length)];
  }),
  stat(options) {
    return using(this, 'fstat', async (fd) => {
      return promised({ op: natives.fstat, args: [fd], convert: statsFor(options) });
    });
  },
};

class FileHandle extends EventEmitter {
  constructor(fd) {
    super();
    this[FD] = fd;
    this[REFS] = 1;
    this[CLOSING] = null;
  }
  get fd() { return this[FD]; }
  getAsyncId() { return 0; }
  /** Closes the file once nothing is under way on it any more. @returns {Promise} */
  close() {
    if (this[FD] === -1) return Promise.resolve();
    if (this[CLOSING]) return this[CLOSING];
    this[CLOSING] = new Promise((resolve, reject) => { this[DONE] = { resolve, reject }; });
    release(this);
    this.emit('close');
    return this[CLOSING];
  }
  /** @see fs.html#filehandlecreatereadstreamoptions */
  createReadStream(options = undefined) {
    return new (require('internal/fs/streams').ReadStream)(undefined, { ...options, fd: this });
  }
  createWriteStream(options = undefined) {
    return new (require('internal/fs/streams').WriteStream)(undefined, { ...options, fd: this });
  }
  /** What is left of the file, as a stream of the web; once. @param {object} [options] type: 'bytes'
   * @see fs.html#filehandlereadablewebstreamoptions */
  readableWebStream(options = {}) {
    if (this[FD] === -1) throw errors.error('ERR_INVALID_STATE', 'The FileHandle is closed');
    if (this[CLOSING]) throw errors.error('ERR_INVALID_STATE', 'The FileHandle is closing');
    if (this[LOCKED]) throw errors.error('ERR_INVALID_STATE', 'The FileHandle is locked');
    this[LOCKED] = true;
    return new ReadableStream({
      type: options.type,
      autoAllocateChunkSize: 16384,
      pull: async (controller) => {
        const request = controller.byobRequest || null, view = request ? request.view : new Uint8Array(16384);
        const { bytesRead } = await this.read(view, 0, view.byteLength);
        if (bytesRead === 0) controller.close();
        if (request) request.respond(bytesRead);
        else if (bytesRead > 0) controller.enqueue(view.subarray(0, bytesRead));
      },
    }, { highWaterMark: 0 });
  }
  /** The file's lines, for `for await`. @see fs.html#filehandlereadlinesoptions */
  readLines(options = undefined) {
    return require('readline').createInterface({ input: this.createReadStream(options), crlfDelay: Infinity });
  }
}

Object.keys(methods).forEach((name) => {
  const method = methods[name];
  Object.defineProperty(method, 'name', { value: name, configurable: true });
  Object.defineProperty(FileHandle.prototype, name, { value: method, writable: true, configurable: true });
});
if (Symbol.asyncDispose) {
  Object.defineProperty(FileHandle.prototype, Symbol.asyncDispose, {
    value() { return this.close(); }, writable: true, configurable: true
  });
}

module.exports = { FileHandle };
