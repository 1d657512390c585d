/* internal/streams/iterator.js -- `for await (const chunk of stream)`.
 *
 * HOW   read() until there is nothing, then wait for 'readable' or the end. Leaving the loop early destroys the stream,
 *       unless iterator({ destroyOnReturn: false }) was asked for.
 * READ  after finished.js. Follows stream.html, "readable[Symbol.asyncIterator]".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const finished = require('internal/streams/finished');
const { destroyer } = require('internal/streams/destroy');

const nothing = () => {};

async function* chunksOf(stream, options) {
  let wake = nothing, over; // over: undefined as long as it goes on, null at the end, an Error
  function onReadable() {
    wake();
    wake = nothing;
  }
  stream.on('readable', onReadable);
  const stop = finished(stream, { writable: false }, (failed) => {
    over = failed || null;
    onReadable();
  });
  try {
    while (true) {
      const chunk = stream.destroyed ? null : stream.read();
      if (chunk !== null) yield chunk;
      else if (over) throw over;
      else if (over === null) return;
      else await new Promise((resolve) => { wake = resolve; });
    }
  } catch (thrown) {
    over = over || thrown;
    throw over;
  } finally {
    if ((over || options?.destroyOnReturn !== false) && (over === undefined || stream._readableState.autoDestroy)) {
      destroyer(stream, null);
    } else {
      stream.removeListener('readable', onReadable);
      stop();
    }
  }
}

function iterate(stream, options) {
  if (typeof stream.read !== 'function') stream = require('internal/streams/wrap').wrapStatic(stream, { objectMode: true });
  const chunks = chunksOf(stream, options);
  chunks.stream = stream;
  return chunks;
}

/** The same with { destroyOnReturn: false }. @see stream.html#readableiteratoroptions */
function iterator(options) {
  if (options !== undefined) require('internal/validators').validateObject(options, 'options');
  return iterate(this, options);
}

module.exports = { iterate, iterator };
