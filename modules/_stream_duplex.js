/* _stream_duplex.js -- require('_stream_duplex'): stream.Duplex, under the name that old packages know.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = require('stream').Duplex;
