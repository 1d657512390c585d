/* _stream_transform.js -- require('_stream_transform'): stream.Transform, under the name that old packages know.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = require('stream').Transform;
