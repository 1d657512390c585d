/* trace_events.js -- require('trace_events'): V8's tracing, which is not there. `orrery --trace` writes what the loop does.
 *
 * Follows Node's tracing.html. SPDX-License-Identifier: ISC
 */
'use strict';

module.exports = {
  createTracing: require('internal/errors').missing('trace_events.createTracing'),
  /** @returns {undefined} no category is traced @see tracing.html#trace_eventsgetenabledcategories */
  getEnabledCategories() { return undefined; },
};
