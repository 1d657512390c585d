/* internal/histogram.js -- how often which value was seen, to three figures, in little memory.
 *
 * HOW   up to 2047 each value has a count of its own; from there on, as many values share one as keeps 1024 counts for
 *       each power of two. What is reported of a count is its lowest, highest or middle value, as HdrHistogram does it.
 * WHY   a mean hides what a percentile shows: the one request in a hundred that took a second.
 * READ  after modules/perf_hooks.js. Follows Node's perf_hooks.html, "Class: Histogram".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { error, outOfRange } = require('internal/errors');
const { validateInteger, validateNumber, validateObject } = require('internal/validators');
const custom = Symbol.for('nodejs.util.inspect.custom');

const EMPTY_MIN = 9223372036854776000; // what Node says when nothing was recorded

/* How many values share the count of this one. */
const widthAt = (value) => value < 2048 ? 1 : 2 ** (Math.floor(Math.log2(value)) - 10);
const lowest = (value) => Math.floor(value / widthAt(value)) * widthAt(value);
const highest = (value) => lowest(value) + widthAt(value) - 1;
const middle = (value) => lowest(value) + Math.floor(widthAt(value) / 2);

class Histogram {
  #counts = new Map(); // of the lowest value of each group
  #sorted = null;      // its keys
  #count = 0;
  #exceeds = 0;

  constructor(token) {
    if (token !== Histogram.token_) throw error('ERR_ILLEGAL_CONSTRUCTOR');
  }

  get count() { return this.#count; }
  get exceeds() { return this.#exceeds; }

  /* For those that count what happens: no checks. */
  add_(value, times = 1) {
    const key = lowest(value);
    if (!this.#counts.has(key)) this.#sorted = null;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + times);
    this.#count += times;
  }

  #keys() {
    return this.#sorted ??= [...this.#counts.keys()].sort((a, b) => a - b);
  }

  get min() {
    return this.#count === 0 ? EMPTY_MIN : this.#keys()[0];
  }

  get max() {
    return this.#count === 0 ? 0 : highest(this.#keys().at(-1));
  }

  get mean() {
    let sum = 0;
    for (const [value, n] of this.#counts) sum += middle(value) * n;
    return sum / this.#count;
  }

  get stddev() {
    const mean = this.mean;
    let sum = 0;
    for (const [value, n] of this.#counts) sum += (middle(value) - mean) ** 2 * n;
    return Math.sqrt(sum / this.#count);
  }

  /** The value below which `percentile` percent of all are, or equal. Throws ERR_OUT_OF_RANGE. */
  percentile(percentile) {
    validateNumber(percentile, 'percentile');
    if (!(percentile > 0 && percentile <= 100)) throw outOfRange('percentile', '> 0 && <= 100', percentile);
    const wanted = Math.max(1, Math.floor(percentile / 100 * this.#count + 0.5));
    let seen = 0;
    for (const key of this.#keys()) {
      seen += this.#counts.get(key);
      if (seen >= wanted) return highest(key);
    }
    return 0;
  }

  /** A Map from percentile to value: each step halves what is left, up to 100. */
  get percentiles() {
    const result = new Map();
    const last = this.#keys().at(-1);
    let seen = 0, next = 0;
    for (const key of this.#keys()) {
      seen += this.#counts.get(key);
      while (100 * seen / this.#count >= next && next < 100) {
        result.set(next, key);
        next += 100 / 2 ** (Math.floor(Math.log2(100 / (100 - next))) + 1);
        if (key === last) break;
      }
    }
    return result.set(100, last ?? 0);
  }

  reset() {
    this.#counts.clear();
    this.#sorted = null;
    this.#count = this.#exceeds = 0;
  }

  toJSON() {
    const { count, min, max, mean, exceeds, stddev, percentiles } = this;
    return { count, min, max, mean, exceeds, stddev, percentiles: Object.fromEntries(percentiles) };
  }

  [custom](depth, options) {
    const { min, max, mean, exceeds, stddev, count, percentiles } = this;
    const inspect = require('internal/inspect').inspect;
    return `Histogram ${inspect({ min, max, mean, exceeds, stddev, count, percentiles }, options)}`;
  }
}

Object.defineProperty(Histogram, 'token_', { value: Symbol('token') });

/** A histogram that a program writes to. @see perf_hooks.html#class-recordablehistogram-extends-histogram */
class RecordableHistogram extends Histogram {
  #last;

  record(val) {
    validateInteger(val, 'val', 1);
    this.add_(val);
  }

  /** Records the nanoseconds since it was called last. */
  recordDelta() {
    const [s, ns] = process.hrtime(), now = s * 1e9 + ns;
    if (this.#last !== undefined) this.add_(Math.max(1, now - this.#last));
    this.#last = now;
  }
}

/** Measures how late the loop is: the time between two rounds of a timer. @see perf_hooks.html */
class ELDHistogram extends Histogram {
  #timer;
  #resolution;

  constructor(token, resolution) {
    super(token);
    this.#resolution = resolution;
  }

  /** @returns {boolean} false if it is enabled already */
  enable() {
    if (this.#timer) return false;
    let last = process.hrtime();
    this.#timer = setInterval(() => {
      const [s, ns] = process.hrtime(last);
      last = process.hrtime();
      this.add_(Math.max(1, s * 1e9 + ns));
    }, this.#resolution).unref();
    return true;
  }

  disable() {
    if (!this.#timer) return false;
    clearInterval(this.#timer);
    this.#timer = undefined;
    return true;
  }
}

/** An empty histogram. @see perf_hooks.html#perf_hookscreatehistogramoptions */
function createHistogram(options = {}) {
  validateObject(options, 'options');
  return new RecordableHistogram(Histogram.token_);
}

/** A histogram of the loop's delay, not enabled. @see perf_hooks.html#perf_hooksmonitoreventloopdelayoptions */
function monitorEventLoopDelay(options = {}) {
  validateObject(options, 'options');
  const { resolution = 10 } = options;
  validateInteger(resolution, 'options.resolution', 1);
  return new ELDHistogram(Histogram.token_, resolution);
}

module.exports = { createHistogram, monitorEventLoopDelay };
