/* internal/streams/compose.js -- compose(): several streams in a row that look like one Duplex.
 *
 * HOW   pipeline() joins them; a facade writes to the first and reads from the last. Streams of the web stand behind one of
 *       Node's; they carry values, so it is in object mode, the facade is not.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const finished = require('internal/streams/finished');
const duplexify = require('internal/streams/duplexify');
const makeFacade = require('internal/streams/facade');
const { destroyer } = require('internal/streams/destroy');
const { isNodeStream, isReadable, isReadableStream, isTransformStream, isWebStream, isWritable, isWritableStream } = require('internal/streams/questions');

function check(streams, given) {
  streams.forEach((stream, i) => {
    if (!isNodeStream(stream) && !isWebStream(stream)) return;
    const through = isTransformStream(stream);
    const unfit = (what) => { throw errors.invalidValue(`streams[${i}]`, given[i], `must be ${what}`); };
    if (i < streams.length - 1 && !through && !isReadable(stream) && !isReadableStream(stream)) unfit('readable');
    if (i > 0 && !through && !isWritable(stream) && !isWritableStream(stream)) unfit('writable');
  });
}

/** @param {...(Stream|Iterable|function)} streams @returns {Duplex} @see stream.html#streamcomposestreams */
module.exports = function compose(...streams) {
  if (streams.length === 0) throw errors.error('ERR_MISSING_ARGS', 'streams');
  if (streams.length === 1) return duplexify(streams[0], 'streams[0]');
  const given = streams.slice(), last = streams.length - 1;
  if (typeof streams[0] === 'function') streams[0] = duplexify(streams[0], 'streams[0]');
  if (typeof streams[last] === 'function') streams[last] = duplexify(streams[last], `streams[${last}]`);
  check(streams, given);

  const modes = { writableObjectMode: Boolean(streams[0]?.writableObjectMode),
    readableObjectMode: Boolean(streams[last]?.readableObjectMode) };
  streams = streams.map((stream) => isWebStream(stream) ? duplexify.ofWeb(stream, { objectMode: true }) : stream);
  const head = streams[0];
  const tail = require('internal/streams/pipeline').run(streams, (failed) => { facade.over(failed, readable || writable); });
  const writable = Boolean(isWritable(head)), readable = Boolean(isReadable(tail));
  const facade = makeFacade({ head, tail, readable, writable, modes,
    whenWritten(call) { finished(tail, call); },
    destroyBehind(reason) { if (isNodeStream(tail)) destroyer(tail, reason); } });
  return facade.duplex;
};
