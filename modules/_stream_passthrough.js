/* _stream_passthrough.js -- require('_stream_passthrough'): stream.PassThrough, under the name that old packages know.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = require('stream').PassThrough;
