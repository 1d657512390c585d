/* internal/streams/readable_properties.js -- what a Readable says of itself, and what is loaded when it is first used.
 *
 * READ  as a list. The fields are those of ReadableState in readable.js. Follows stream.html, "Readable streams".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* A property that looks into the state; undefined without one, as on the prototype itself. */
function ask(prototype, name, get, set = undefined) {
  Object.defineProperty(prototype, name, { get, set, configurable: true, enumerable: false });
}

function define(Readable) {
  const prototype = Readable.prototype;
  const ofState = (name, field) => ask(prototype, name, function () { return this._readableState?.[field]; });

  ask(prototype, 'readable', function () {
    const r = this._readableState; // r.readable is false where a Duplex was made without this side
    return Boolean(r) && r.readable !== false && !r.destroyed && !r.errorEmitted && !r.endEmitted;
  }, function (value) {
    if (this._readableState) this._readableState.readable = Boolean(value);
  });
  ofState('readableDidRead', 'dataEmitted');
  ask(prototype, 'readableAborted', function () {
    const r = this._readableState;
    return r.readable !== false && Boolean(r.destroyed || r.errored) && !r.endEmitted;
  });
  ofState('readableHighWaterMark', 'highWaterMark');
  ofState('readableBuffer', 'buffer');
  ask(prototype, 'readableFlowing', function () { return this._readableState.flowing; }, function (value) {
    if (this._readableState) this._readableState.flowing = value;
  });
  ofState('readableLength', 'length');
  ask(prototype, 'readableObjectMode', function () { return this._readableState ? this._readableState.objectMode : false; });
  ask(prototype, 'readableEncoding', function () { return this._readableState ? this._readableState.encoding : null; });
  ask(prototype, 'errored', function () { return this._readableState ? this._readableState.errored : null; });
  ask(prototype, 'closed', function () { return this._readableState ? this._readableState.closed : false; });
  ask(prototype, 'destroyed', function () { return this._readableState ? this._readableState.destroyed : false; },
    function (value) { if (this._readableState) this._readableState.destroyed = value; });
  ask(prototype, 'readableEnded', function () { return this._readableState ? this._readableState.endEmitted : false; });
}

/* Methods that a program may never need: their file is loaded by the first call. */
function late(target, file, names, enumerable = true) {
  Object.keys(names).forEach((name) => {
    const { [name]: method } = { [name]() { return require(file)[name].apply(this, arguments); } }; // no constructor
    Object.defineProperty(method, 'length', { value: names[name], configurable: true });
    Object.defineProperty(target, name, { value: method, writable: true, configurable: true, enumerable });
  });
}

function defineLate(Readable) {
  late(Readable, 'internal/streams/from', { from: 2 });
  Readable.wrap = (source, options) => require('internal/streams/wrap').wrapStatic(source, options);
  late(Readable.prototype, 'internal/streams/wrap', { wrap: 1 });
  late(Readable.prototype, 'internal/streams/iterator', { iterator: 1 });
  late(Readable.prototype, 'internal/streams/operators', { asIndexedPairs: 0, drop: 1, filter: 2, flatMap: 2, map: 2, take: 1,
    compose: 2, every: 1, forEach: 2, reduce: 3, toArray: 1, some: 1, find: 2 }, false);
  Readable.prototype[Symbol.asyncIterator] = function () {
    return require('internal/streams/iterator').iterate(this);
  };
  Readable.fromWeb = (readableStream, options) => require('internal/webstreams/from_web').readableFromWeb(readableStream, options);
  Readable.toWeb = (streamReadable, options) => require('internal/webstreams/adapters').readableToWeb(streamReadable, options);
}

module.exports = { ask, define, defineLate };
