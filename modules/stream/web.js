/* stream/web.js -- the streams of the web: not there yet; each name says so.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { missing } = require('internal/errors');

['ReadableStream', 'ReadableStreamDefaultReader', 'ReadableStreamBYOBReader', 'ReadableStreamBYOBRequest',
  'ReadableByteStreamController', 'ReadableStreamDefaultController', 'TransformStream', 'TransformStreamDefaultController',
  'WritableStream', 'WritableStreamDefaultWriter', 'WritableStreamDefaultController', 'ByteLengthQueuingStrategy',
  'CountQueuingStrategy', 'TextEncoderStream', 'TextDecoderStream', 'CompressionStream', 'DecompressionStream'].forEach((name) => {
  exports[name] = missing(`stream/web.${name}`);
});
