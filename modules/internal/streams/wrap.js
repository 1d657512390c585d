/* internal/streams/wrap.js -- wrap(): a stream of the oldest kind, which only emits, behind a Readable.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { errorOrDestroy, destroyer } = require('internal/streams/destroy');

/** Takes the data of an old stream as this one's. @param {Stream} source @returns {this}
 * @see stream.html#readablewrapstream */
function wrap(source) {
  let paused = false;
  source.on('data', (chunk) => {
    if (this.push(chunk) || !source.pause) return;
    paused = true;
    source.pause();
  });
  source.on('end', () => { this.push(null); });
  source.on('error', (reason) => { errorOrDestroy(this, reason); });
  source.on('close', () => { this.destroy(); });
  source.on('destroy', () => { this.destroy(); });
  this._read = () => {
    if (!paused || !source.resume) return;
    paused = false;
    source.resume();
  };
  Object.keys(source).forEach((name) => {
    if (this[name] === undefined && typeof source[name] === 'function') this[name] = source[name].bind(source);
  });
  return this;
}

/* Readable.wrap() */
function wrapStatic(source, options) {
  const { Readable } = require('internal/streams/readable');
  return new Readable({
    objectMode: source.readableObjectMode ?? source.objectMode ?? true,
    ...options,
    destroy(reason, callback) {
      destroyer(source, reason);
      callback(reason);
    }
  }).wrap(source);
}

module.exports = { wrap, wrapStatic };
