/* stream/promises.js -- pipeline() and finished() as promises. @see stream.html#streams-promises-api
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

exports.finished = function finished(stream, options) {
  return require('internal/streams/finished').promise(stream, options);
};

exports.pipeline = function pipeline(...streams) {
  return require('internal/streams/pipeline').promise(...streams);
};
