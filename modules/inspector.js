/* inspector.js -- require('inspector'): whether a debugger is attached. There never is one.
 *
 * LIMIT the protocol of V8's debugger is not spoken: open() and Session say so. To step through a program there is
 *       `orrery --step`.
 * Follows Node's inspector.html. SPDX-License-Identifier: ISC
 */
'use strict';

const { make, missing } = require('internal/errors');

/** What goes to a debugger's console alone: to nobody. @see inspector.html#inspectorconsole */
const silent = {};
for (const name of Object.keys(console)) if (typeof console[name] === 'function') silent[name] = () => {};

module.exports = {
  open: missing('inspector.open'),
  close() {},
  /** @returns {undefined} no debugger can be attached @see inspector.html#inspectorurl */
  url() { return undefined; },
  /** @throws {Error} ERR_INSPECTOR_NOT_ACTIVE @see inspector.html#inspectorwaitfordebugger */
  waitForDebugger() { throw make(Error, 'ERR_INSPECTOR_NOT_ACTIVE', 'Inspector is not active'); },
  console: silent,
  Session: missing('inspector.Session'),
  Network: {
    requestWillBeSent: missing('inspector.Network.requestWillBeSent'),
    responseReceived: missing('inspector.Network.responseReceived'),
    loadingFinished: missing('inspector.Network.loadingFinished'),
    loadingFailed: missing('inspector.Network.loadingFailed'),
  },
};
