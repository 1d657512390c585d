/* _stream_readable.js -- require('_stream_readable'): stream.Readable, under the name that old packages know.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = require('stream').Readable;
