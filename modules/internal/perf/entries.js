/* internal/perf/entries.js -- what stands in the timeline of performance: marks, measures, resources.
 *
 * HOW   an entry is a record of facts, name, kind, start and duration first, in milliseconds since the process began, on
 *       the clock that JavaScript sees. The classes show each fact by a getter. Who makes an entry shows `own`, marks aside.
 * READ  before perf_hooks.js. Follows Node's perf_hooks.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { error, invalidType, make } = require('internal/errors');
const { validateObject } = require('internal/validators');

const own = Symbol('made here'), FACTS = Symbol('facts');
const now = () => process.uptime() * 1e3;

/** @see perf_hooks.html#class-performanceentry */
class PerformanceEntry {
  constructor(token, facts) {
    if (token !== own) throw error('ERR_ILLEGAL_CONSTRUCTOR');
    Object.defineProperty(this, FACTS, { value: facts });
  }

  toJSON() {
    const { name, entryType, startTime, duration } = this[FACTS];
    return { name, entryType, startTime, duration };
  }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options) {
    return `${this.constructor.name} ${require('internal/inspect').inspect(this.toJSON(), options)}`;
  }
}

/* Gives a class a getter for each of the facts, and, where it has more than every entry, a toJSON() of all. */
function show(Class, names) {
  for (const name of names) {
    Object.defineProperty(Class.prototype, name, {
      get() { return this[FACTS][name]; }, configurable: true, enumerable: true
    });
  }
  if (Class === PerformanceEntry) return;
  Object.defineProperty(Class.prototype, 'toJSON', {
    value: function toJSON() { return { ...this[FACTS] }; }, configurable: true, writable: true
  });
  Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true });
}

/** @param {number} time @throws {TypeError} for what is no time */
function checkTime(time) {
  if (typeof time !== 'number') throw invalidType('startTime', ['number'], time);
  if (time >= 0) return time;
  throw make(TypeError, 'ERR_PERFORMANCE_INVALID_TIMESTAMP', `${time} is not a valid timestamp`);
}

const copyOf = (detail) => detail == null ? null : structuredClone(detail);

/** A moment with a name. @see perf_hooks.html#class-performancemark */
class PerformanceMark extends PerformanceEntry {
  constructor(name, options = {}) {
    if (arguments.length === 0) throw error('ERR_MISSING_ARGS', 'name');
    if (options !== null) validateObject(options, 'options');
    const startTime = options?.startTime === undefined ? now() : checkTime(options.startTime);
    super(own, { name: `${name}`, entryType: 'mark', startTime, duration: 0, detail: copyOf(options?.detail) });
  }
}

/** The time between two moments. @see perf_hooks.html#class-performancemeasure */
class PerformanceMeasure extends PerformanceEntry {
  constructor(token, facts) {
    super(token, facts && { ...facts, detail: copyOf(facts.detail) });
  }
}

/** A call of a function: its arguments are the detail, and its indices. @see perf_hooks.html#performancetimerifyfn-options */
class PerformanceNodeEntry extends PerformanceEntry {
  constructor(token, facts) {
    super(token, facts);
    Object.assign(this, facts.detail);
  }
}

/** What was fetched over the network. @see perf_hooks.html#class-performanceresourcetiming */
class PerformanceResourceTiming extends PerformanceEntry {}

show(PerformanceEntry, ['name', 'entryType', 'startTime', 'duration']);
for (const Class of [PerformanceMark, PerformanceMeasure, PerformanceNodeEntry]) show(Class, ['detail']);
show(PerformanceResourceTiming, ['initiatorType', 'nextHopProtocol', 'workerStart', 'redirectStart', 'redirectEnd',
  'fetchStart', 'domainLookupStart', 'domainLookupEnd', 'connectStart', 'connectEnd', 'secureConnectionStart', 'requestStart',
  'responseStart', 'responseEnd', 'transferSize', 'encodedBodySize', 'decodedBodySize']);

module.exports = { PerformanceEntry, PerformanceMark, PerformanceMeasure, PerformanceNodeEntry, PerformanceResourceTiming,
  checkTime, now, own };
