/* _stream_writable.js -- require('_stream_writable'): stream.Writable, under the name that old packages know.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = require('stream').Writable;
