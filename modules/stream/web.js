/* stream/web.js -- require('stream/web'): the streams of the web, which browsers have, too. They are globals as well.
 *
 * HOW   each part is a file of internal/webstreams/, loaded when one of its classes is first used.
 * READ  shared.js, readable_core.js, default_controller.js, writable_core.js, transform.js. Follows webstreams.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const PARTS = {
  readable: ['ReadableStream', 'ReadableStreamDefaultReader', 'ReadableStreamBYOBReader', 'ReadableStreamBYOBRequest',
    'ReadableByteStreamController', 'ReadableStreamDefaultController'],
  transform: ['TransformStream', 'TransformStreamDefaultController'],
  writable: ['WritableStream', 'WritableStreamDefaultWriter', 'WritableStreamDefaultController'],
  strategies: ['ByteLengthQueuingStrategy', 'CountQueuingStrategy'],
  text: ['TextEncoderStream', 'TextDecoderStream'],
  compression: ['CompressionStream', 'DecompressionStream'],
};

for (const [part, names] of Object.entries(PARTS)) {
  for (const name of names) {
    Object.defineProperty(exports, name, {
      configurable: true,
      enumerable: true,
      get() { return require(`internal/webstreams/${part}`)[name]; },
    });
  }
}
