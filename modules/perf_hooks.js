/* perf_hooks.js -- how long things take: performance, its timeline of marks and measures, who observes it.
 *
 * HOW   marks and measures stay in one list, ordered by start, and resources in another; observers get theirs in an
 *       immediate.
 * NODE  left out: observing gc, http, net and dns; nodeTiming knows the start and the idle time, the other moments are 0.
 * READ  after src/clock.c and internal/perf/entries.js. Follows Node's perf_hooks.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { error, invalidType } = require('internal/errors');
const { validateFunction, validateObject } = require('internal/validators');
const entries = require('internal/perf/entries');
const resources = require('internal/perf/resources');
const { idleTime } = native('perf_hooks');

const { PerformanceMark, PerformanceMeasure, checkTime, now, own } = entries;
const timeOrigin = Date.now() - now();

// ---- Observers -----------------------------------------------------------------------------------------------

const observable = ['function', 'mark', 'measure', 'resource'];
const observers = new Set();

/** What an observer is given. @see perf_hooks.html#class-performanceobserverentrylist */
class PerformanceObserverEntryList {
  #entries;

  constructor(token, entries) {
    if (token !== own) throw error('ERR_ILLEGAL_CONSTRUCTOR');
    this.#entries = entries.sort((a, b) => a.startTime - b.startTime);
  }

  getEntries() { return [...this.#entries]; }

  getEntriesByType(type) { return this.#entries.filter((entry) => entry.entryType === `${type}`); }

  getEntriesByName(name, type) { return named(this.#entries, name, type); }
}

const named = (entries, name, type) => entries.filter((entry) => entry.name === `${name}`
  && (type === undefined || entry.entryType === type));

/** Calls back with new entries of the kinds it observes. @see perf_hooks.html#class-performanceobserver */
class PerformanceObserver {
  #callback;
  #types = new Set();
  #buffer = [];
  #waiting = false;

  constructor(callback) {
    validateFunction(callback, 'callback');
    this.#callback = callback;
  }

  static get supportedEntryTypes() { return observable; }

  /** @param {object} options entryTypes: several; or type: one more, and buffered: also what there is already */
  observe(options = {}) {
    validateObject(options, 'options');
    const { entryTypes, type, buffered } = options;
    if (entryTypes === undefined && type === undefined) {
      throw error('ERR_MISSING_ARGS', 'options.entryTypes', 'options.type');
    }
    if (entryTypes !== undefined) this.#types.clear();
    for (const one of entryTypes ?? [type]) if (observable.includes(one)) this.#types.add(one);
    if (this.#types.size > 0) observers.add(this);
    if (buffered && type !== undefined) ofType(type).forEach((entry) => this.take_(entry));
  }

  disconnect() {
    observers.delete(this);
    this.#buffer = [];
    this.#types.clear();
  }

  takeRecords() {
    return this.#buffer.splice(0);
  }

  /* A new entry, if it is of a kind that is observed. */
  take_(entry) {
    if (!this.#types.has(entry.entryType)) return;
    this.#buffer.push(entry);
    if (this.#waiting) return;
    this.#waiting = true;
    setImmediate(() => {
      this.#waiting = false;
      if (this.#buffer.length === 0) return;
      this.#callback.call(this, new PerformanceObserverEntryList(own, this.#buffer.splice(0)), this);
    });
  }
}

// ---- The timeline --------------------------------------------------------------------------------------------

let timeline = [];

function announce(entry) {
  for (const observer of observers) observer.take_(entry);
  return entry;
}

function keep(entry) {
  let i = timeline.length;
  while (i > 0 && timeline[i - 1].startTime > entry.startTime) i--;
  timeline.splice(i, 0, entry);
  return announce(entry);
}

function clear(type, name) {
  timeline = timeline.filter((entry) => entry.entryType !== type || (name !== undefined && entry.name !== `${name}`));
}

/* Resources have a list of their own, which is the first to be full. */
const all = () => timeline.concat(resources.resources()).sort((a, b) => a.startTime - b.startTime);
const ofType = (type) => all().filter((entry) => entry.entryType === `${type}`);

/* A mark's name, or a time, as a time. */
function timeOf(mark) {
  if (typeof mark === 'number') return checkTime(mark);
  const found = timeline.findLast((entry) => entry.entryType === 'mark' && entry.name === `${mark}`);
  if (found) return found.startTime;
  throw new DOMException(`The "${mark}" performance mark has not been set`, 'SyntaxError');
}

/* Start and duration of measure(name, start | options, end). */
function span(given, endMark) {
  const options = given !== null && typeof given === 'object' ? given : { start: given, end: endMark };
  const length = options.duration;
  let end = options.end === undefined ? undefined : timeOf(options.end);
  let start = options.start === undefined ? undefined : timeOf(options.start);
  if (length !== undefined && end === undefined && start !== undefined) end = start + length;
  if (length !== undefined && start === undefined && end !== undefined) start = end - length;
  start ??= 0;
  return { startTime: start, duration: (end ?? now()) - start, detail: options.detail };
}

const nodeTiming = {
  name: 'node',
  entryType: 'node',
  startTime: 0,
  get duration() { return now(); },
  nodeStart: 0,
  v8Start: 0,
  bootstrapComplete: 0,
  environment: 0,
  loopStart: 0,
  loopExit: -1,
  get idleTime() { return idleTime(); },
};

Object.defineProperty(nodeTiming, 'toJSON', { value() { return { ...this }; } });

/** @see perf_hooks.html#perf_hooksperformance */
class Performance extends EventTarget {
  constructor(token) {
    if (token !== own) throw error('ERR_ILLEGAL_CONSTRUCTOR');
    super();
  }

  get timeOrigin() { return timeOrigin; }
  get nodeTiming() { return nodeTiming; }

  /** Milliseconds since the process began. */
  now() { return now(); }

  mark(...args) { return keep(new PerformanceMark(...args)); }

  /** @param {string} name @param {string|number|object} [start] a mark, or {start, end, duration, detail} */
  measure(name, start, end) {
    if (typeof name !== 'string') throw invalidType('name', ['string'], name);
    return keep(new PerformanceMeasure(own, { name, entryType: 'measure', ...span(start, end) }));
  }

  clearMarks(name) { clear('mark', name); }

  clearMeasures(name) { clear('measure', name); }

  clearResourceTimings() { resources.clearResources(); }

  /** How many resources are kept; one more is told by 'resourcetimingbufferfull'. */
  setResourceTimingBufferSize(size) { resources.setRoom(size); }

  /** An entry for what was fetched. @param {object} timing fetch's timing info @param {string} url
   * @param {string} initiatorType 'fetch' @param {object} [global] @param {string} [cacheMode] '', 'local', 'validated' */
  markResourceTiming(timing, url, initiatorType, global, cacheMode) {
    const entry = resources.makeResource(timing, url, initiatorType, cacheMode);
    resources.keepResource(entry, () => this.dispatchEvent(new Event('resourcetimingbufferfull')));
    return announce(entry);
  }

  getEntries() { return all(); }

  getEntriesByName(name, type) { return named(all(), name, type); }

  getEntriesByType(type) { return ofType(type); }

  /** How much of its time the loop has worked; with one or two earlier results, since then. */
  eventLoopUtilization(last, earlier) {
    let idle = idleTime(), active = now() - idle;
    if (earlier) [idle, active] = [last.idle - earlier.idle, last.active - earlier.active];
    else if (last) [idle, active] = [idle - last.idle, active - last.active];
    return { idle, active, utilization: idle + active === 0 ? 0 : active / (idle + active) };
  }

  /** A function that does the same and tells observers of 'function' how long it took. */
  timerify(fn, options = {}) {
    validateFunction(fn, 'fn');
    validateObject(options, 'options');
    const { histogram } = options;
    const report = (start, args) => {
      const duration = now() - start;
      histogram?.record(Math.max(1, Math.ceil(duration * 1e6)));
      announce(new entries.PerformanceNodeEntry(own, { name: fn.name, entryType: 'function', startTime: start, duration, detail: args }));
    };
    function timerified(...args) {
      const start = now();
      const result = new.target ? Reflect.construct(fn, args, fn) : Reflect.apply(fn, this, args);
      if (result && typeof result.finally === 'function') return result.finally(() => report(start, args));
      report(start, args);
      return result;
    }
    return Object.defineProperties(timerified, {
      length: { configurable: false, enumerable: true, value: fn.length },
      name: { configurable: false, enumerable: true, value: `timerified ${fn.name}` },
    });
  }

  toJSON() {
    return { nodeTiming, timeOrigin, eventLoopUtilization: this.eventLoopUtilization() };
  }
}

require('internal/event_target').defineEventHandler(Performance.prototype, 'resourcetimingbufferfull');

const constants = {};
const numbers = { MAJOR: 4, MINOR: 1, INCREMENTAL: 8, WEAKCB: 16, FLAGS_NO: 0, FLAGS_CONSTRUCT_RETAINED: 2,
  FLAGS_FORCED: 4, FLAGS_SYNCHRONOUS_PHANTOM_PROCESSING: 8, FLAGS_ALL_AVAILABLE_GARBAGE: 16,
  FLAGS_ALL_EXTERNAL_MEMORY: 32, FLAGS_SCHEDULE_IDLE: 64 };
for (const [name, value] of Object.entries(numbers)) constants[`NODE_PERFORMANCE_GC_${name}`] = value;

module.exports = {
  Performance,
  PerformanceEntry: entries.PerformanceEntry,
  PerformanceMark,
  PerformanceMeasure,
  PerformanceObserver,
  PerformanceObserverEntryList,
  PerformanceResourceTiming: entries.PerformanceResourceTiming,
  monitorEventLoopDelay(options) { return require('internal/histogram').monitorEventLoopDelay(options); },
  createHistogram(options) { return require('internal/histogram').createHistogram(options); },
  performance: new Performance(own),
  constants: Object.freeze(constants),
};
