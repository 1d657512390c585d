/* inspector/promises.js -- require('inspector/promises'): the same, with a Session of promises, which is not there.
 *
 * Follows Node's inspector.html. SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = { ...require('inspector'), Session: require('internal/errors').missing('inspector/promises.Session') };
