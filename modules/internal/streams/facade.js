/* internal/streams/facade.js -- a Duplex in front of two other streams: what is written goes to one, what is read comes
 * from the other.
 *
 * HOW   each method that has to wait leaves its callback: for the head's 'drain', the tail's 'readable', the end of writing.
 *       over(error) tells it that the streams behind it have ended.
 * READ  with compose.js and duplexify.js, which stand behind it.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const Duplex = require('internal/streams/duplex');
const { AbortError } = require('internal/errors');

const modesOf = (head, tail) => ({ writableObjectMode: Boolean(head?.writableObjectMode),
  readableObjectMode: Boolean(tail?.readableObjectMode) });

/* Makes it. whenWritten(call): calls back when the writable side is over; destroyBehind(error): destroys what is behind. */
function makeFacade({ head, tail, whenWritten, readable, writable, destroyBehind, modes = modesOf(head, tail) }) {
  const waits = { drain: null, finish: null, readable: null, close: undefined };
  const wake = (name) => {
    const call = waits[name];
    waits[name] = null;
    if (call) call();
  };
  const duplex = new Duplex({ readable, writable, ...modes });
  if (writable) whenWritten(() => { wake('finish'); });
  if (writable) writeTo(duplex, head, waits, wake);
  if (readable) readFrom(duplex, tail, waits, wake);

  duplex._destroy = (reason, callback) => {
    if (!reason && waits.close !== null) reason = new AbortError();
    waits.readable = waits.drain = waits.finish = null;
    destroyBehind(reason);
    if (waits.close === null) callback(reason);
    else waits.close = callback;
  };

  /* still: is there a side that goes on? */
  function over(failed, still) {
    const callback = waits.close;
    waits.close = null;
    if (callback) callback(failed);
    else if (failed || !still) duplex.destroy(failed || undefined);
  }
  return { duplex, over };
}

function writeTo(duplex, head, waits, wake) {
  duplex._write = (chunk, encoding, callback) => {
    if (head.write(chunk, encoding)) callback();
    else waits.drain = callback;
  };
  duplex._final = (callback) => {
    head.end();
    waits.finish = callback;
  };
  head.on('drain', () => { wake('drain'); });
}

function readFrom(duplex, tail, waits, wake) {
  tail.on('readable', () => { wake('readable'); });
  tail.on('end', () => { duplex.push(null); });
  duplex._read = () => {
    for (;;) {
      const chunk = tail.read();
      if (chunk === null) {
        waits.readable = duplex._read;
        return;
      }
      if (!duplex.push(chunk)) return;
    }
  };
}

module.exports = makeFacade;
