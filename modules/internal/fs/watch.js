/* internal/fs/watch.js -- watch: what happens to a file or in a folder.
 *
 * HOW   FSWatcher holds a handle of libuv's (src/native/fs_watch.c), whose events come from the system itself (inotify).
 *       A recursive one holds a handle for each folder below, since the system knows of single folders only: when a folder
 *       appears, it gets one, too.
 * READ  after internal/fs/paths.js. Follows fs.html#fswatchfilename-options-listener, fs.html#class-fsfswatcher.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const EventEmitter = require('events');
const { AbortError, invalidType } = require('internal/errors');
const { validateAbortSignal, validateBoolean, validateObject } = require('internal/validators');
const { checkEncoding, checkOptions, checkPath } = require('internal/fs/arguments');
const natives = require('internal/fs/natives');

class FSWatcher extends EventEmitter {
  constructor() {
    super();
    this._handles = new Map(); // folder, relative to the watched one: handle
    this._closed = false;
  }
  /** @throws {Error} syscall watch, if there is nothing to watch */
  start(path, options) {
    this._path = path;
    this._options = options;
    this._add('');
    if (options.recursive) this._addBelow('');
  }
  _add(folder) {
    const path = folder ? require('path').join(String(this._path), folder) : this._path;
    const handle = natives.watch(path, this._options.encoding === 'buffer');
    if (!this._options.persistent) handle.unref();
    handle.onchange = (error, eventType, name) => this._changed(folder, error, eventType, name);
    this._handles.set(folder, handle);
  }
  /* What disappears meanwhile needs no watching. */
  _addBelow(folder) {
    const { join } = require('path'), { readdirSync } = require('fs');
    const top = join(String(this._path), folder);
    let entries;
    try {
      entries = readdirSync(top, { withFileTypes: true });
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
      return;
    }
    entries.filter((entry) => entry.isDirectory()).forEach((entry) => {
      const inner = join(folder, entry.name);
      if (this._handles.has(inner)) return;
      this._add(inner);
      this._addBelow(inner);
    });
  }
  _changed(folder, error, eventType, name) {
    if (this._closed) return;
    if (error) {
      this.close();
      this.emit('error', error);
      return;
    }
    const shown = folder && name ? require('path').join(folder, String(name)) : name;
    if (this._options.recursive && eventType === 'rename') this._follow(folder);
    const { encoding } = this._options;
    const asked = encoding && encoding !== 'buffer' && !/^utf-?8$/i.test(encoding);
    this.emit('change', eventType, asked && shown ? Buffer.from(shown).toString(encoding) : shown);
  }
  /* Something in the folder came or went. */
  _follow(folder) {
    const { join } = require('path'), { existsSync } = require('fs');
    for (const [inner, handle] of this._handles) {
      if (inner && !existsSync(join(String(this._path), inner))) {
        handle.close();
        this._handles.delete(inner);
      }
    }
    this._addBelow(folder);
  }
  /** Stops; 'close' comes on a tick. */
  close() {
    if (this._closed) return;
    this._closed = true;
    this._handles.forEach((handle) => handle.close());
    process.nextTick(() => this.emit('close'));
  }
  ref() {
    this._handles.forEach((handle) => handle.ref());
    return this;
  }
  unref() {
    this._handles.forEach((handle) => handle.unref());
    return this;
  }
}

/* Closes it when the signal says so. */
function obey(watcher, signal) {
  if (!signal) return;
  if (signal.aborted) {
    process.nextTick(() => watcher.close());
    return;
  }
  const stop = () => watcher.close();
  signal.addEventListener('abort', stop, { once: true });
  watcher.once('close', () => signal.removeEventListener('abort', stop));
}

/**
 * fs.watch(path[, options][, listener (eventType, name)]). Options: persistent, recursive, encoding, signal.
 * @returns {FSWatcher} @throws {Error} nothing to watch
 */
function watch(path, options, listener) {
  if (typeof options === 'function') listener = options;
  options = { persistent: true, recursive: false, ...checkOptions(options) };
  path = checkPath(path);
  const watcher = new FSWatcher();
  watcher.start(path, options);
  if (listener) watcher.on('change', listener);
  obey(watcher, options.signal);
  return watcher;
}

function checkAsyncOptions(options) {
  validateObject(options, 'options');
  const { persistent = true, recursive = false, encoding = 'utf8', signal } = options;
  validateBoolean(persistent, 'options.persistent');
  validateBoolean(recursive, 'options.recursive');
  validateAbortSignal(signal, 'options.signal');
  if (encoding && typeof encoding !== 'string') throw invalidType('encoding', ['string'], encoding);
  checkEncoding(encoding);
  return { persistent, recursive, encoding, signal };
}

/** fs.promises.watch(path[, options]): for `for await`. @returns {AsyncIterable<{eventType, filename}>} */
async function* watchAsync(path, options = {}) {
  const checked = checkAsyncOptions(options), { signal } = checked;
  const refusal = () => new AbortError(undefined, { cause: signal.reason });
  if (signal && signal.aborted) throw refusal();
  const events = [];
  let wake = () => {}, failure;
  const watcher = new FSWatcher();
  const stop = () => {
    failure = refusal();
    wake();
  };
  watcher.on('change', (eventType, filename) => {
    events.push({ eventType, filename });
    wake();
  });
  watcher.on('error', (error) => {
    failure = error;
    wake();
  });
  if (signal) signal.addEventListener('abort', stop, { once: true });
  try {
    watcher.start(checkPath(path), checked);
    for (;;) {
      while (events.length > 0) yield events.shift();
      if (failure) throw failure;
      await new Promise((resolve) => { wake = resolve; });
    }
  } finally {
    watcher.close();
    if (signal) signal.removeEventListener('abort', stop);
  }
}

module.exports = { FSWatcher, watch, watchAsync };
