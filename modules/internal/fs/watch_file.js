/* internal/fs/watch_file.js -- watchFile: asks for a file's Stats again and again.
 *
 * HOW   one StatWatcher a path, however many listeners: stat on the threadpool, a timer, stat. A file that isn't there has
 *       Stats of zeros.
 * WHY   it sees what the system does not report, as on a network's disk, and sees it late. What libuv has for it
 *       (uv_fs_poll) would be out of sight; so the trips to the pool and the timers are those of everybody.
 * READ  after internal/fs/watch.js. Follows fs.html#fswatchfilefilename-options-listener.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const EventEmitter = require('events');
const { validateFunction, validateUint32 } = require('internal/validators');
const { checkPath } = require('internal/fs/arguments');
const { operate } = require('internal/fs/forms');
const { statsFor } = require('internal/fs/stats');
const natives = require('internal/fs/natives');

const NOTHING = new Array(18).fill(0);

/* What counts as a change: everything but the time of the last access. */
const COMPARED = ['ctimeMs', 'mtimeMs', 'birthtimeMs', 'size', 'mode', 'uid', 'gid', 'ino', 'dev'];

class StatWatcher extends EventEmitter {
  constructor(path, persistent, interval, convert) {
    super();
    Object.assign(this, { _path: path, _convert: convert, _refed: persistent, _interval: interval, _last: null, _timer: null, _stopped: false });
  }
  start() {
    const action = { op: natives.stat, args: [this._path], convert: this._convert };
    operate(action, (error, stats) => {
      if (this._stopped) return;
      this._compare(error ? this._convert(NOTHING) : stats, Boolean(error));
      this._timer = setTimeout(() => this.start(), this._interval);
      if (!this._refed) this._timer.unref();
    });
  }
  /* The first answer is no change, unless it is that there is no file. */
  _compare(stats, missing) {
    const last = this._last;
    this._last = stats;
    if (last === null ? missing : COMPARED.some((key) => last[key] !== stats[key])) this.emit('change', stats, last ?? stats);
  }
  stop() {
    if (this._stopped) return;
    this._stopped = true;
    clearTimeout(this._timer);
    process.nextTick(() => this.emit('stop'));
  }
  ref() {
    this._refed = true;
    if (this._timer) this._timer.ref();
    return this;
  }
  unref() {
    this._refed = false;
    if (this._timer) this._timer.unref();
    return this;
  }
}

const watchers = new Map();

/**
 * fs.watchFile(path[, options], listener (now, before)). Options: persistent, interval (5007 ms), bigint.
 * @returns {StatWatcher}
 */
function watchFile(path, options, listener) {
  path = require('path').resolve(String(checkPath(path, 'filename')));
  if (options === null || typeof options !== 'object') [options, listener] = [{}, options];
  const { persistent = true, interval = 5007 } = options;
  validateFunction(listener, 'listener');
  let watcher = watchers.get(path);
  if (!watcher) {
    validateUint32(interval, 'interval');
    watcher = new StatWatcher(path, persistent, interval, statsFor(options));
    watcher.start();
    watchers.set(path, watcher);
  }
  watcher.on('change', listener);
  return watcher;
}

/** fs.unwatchFile(path[, listener]): without one, none hears of it any more. */
function unwatchFile(path, listener) {
  path = require('path').resolve(String(checkPath(path, 'filename')));
  const watcher = watchers.get(path);
  if (!watcher) return;
  if (typeof listener === 'function') watcher.removeListener('change', listener);
  else watcher.removeAllListeners('change');
  if (watcher.listenerCount('change') > 0) return;
  watcher.stop();
  watchers.delete(path);
}

module.exports = { StatWatcher, unwatchFile, watchFile };
