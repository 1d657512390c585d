/* internal/streams/passthrough.js -- PassThrough: a Transform that changes nothing. For looking, and for buffers.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const Transform = require('internal/streams/transform');

/** @see stream.html#class-streampassthrough */
function PassThrough(options) {
  if (!(this instanceof PassThrough)) return new PassThrough(options);
  Transform.call(this, options);
}

Object.setPrototypeOf(PassThrough.prototype, Transform.prototype);
Object.setPrototypeOf(PassThrough, Transform);

PassThrough.prototype._transform = function (chunk, encoding, callback) {
  callback(null, chunk);
};

module.exports = PassThrough;
