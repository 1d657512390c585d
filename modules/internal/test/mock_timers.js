/* internal/test/mock_timers.js -- time that stands still until a test lets it go on.
 *
 * HOW   setTimeout, setInterval, setImmediate and Date are replaced, as globals and in their modules. What is set stands
 *       in a list, ordered by when it is due; tick() moves the clock and then calls what is due, in that order: all of
 *       them see the new time.
 * WHY   a test of a timeout of an hour should not take one, and should not fail on a slow machine.
 * READ  after internal/test/mock.js. Follows Node's test.html, "Class: MockTimers".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { error, invalidValue } = require('internal/errors');
const { validateArray, validateNumber } = require('internal/validators');

const supported = ['setTimeout', 'setInterval', 'setImmediate', 'Date'];

/* What setTimeout gives while it is mocked. */
class MockTimeout {
  constructor(timer, clear) {
    this.timer_ = timer;
    this.close = () => {
      clear(this);
      return this;
    };
    let refed = true;
    this.ref = () => {
      refed = true;
      return this;
    };
    this.unref = () => {
      refed = false;
      return this;
    };
    this.hasRef = () => refed;
  }
}

/* A Date whose present is now(). */
function mockDate(Real, now) {
  function MockDate(...args) {
    if (!new.target) return new Real(now()).toString();
    return Reflect.construct(Real, args.length === 0 ? [now()] : args, new.target);
  }
  MockDate.prototype = Real.prototype;
  Object.defineProperty(MockDate, 'name', { value: 'Date' });
  return Object.assign(MockDate, { now, parse: Real.parse, UTC: Real.UTC });
}

/** @see test.html#class-mocktimers */
class MockTimers {
  #enabled = false;
  #now = 0;
  #order = 0;
  #timers = [];
  #restores = [];

  /** @param {object} [options] apis: which of them, all by default; now: what Date says at first */
  enable({ apis = supported, now = 0 } = {}) {
    if (this.#enabled) throw error('ERR_INVALID_STATE', 'MockTimers is already enabled!');
    const start = now instanceof Date ? now.getTime() : now;
    validateNumber(start, 'initialTime');
    if (start < 0) throw invalidValue('time', 'positive integer', `${start}`);
    validateArray(apis, 'options.apis');
    for (const api of apis) {
      if (!supported.includes(api)) throw invalidValue('options.apis', api, `option ${api} is not supported`);
    }
    this.#now = start;
    this.#enabled = true;
    for (const api of apis) this.#replace(api);
  }

  #replace(api) {
    if (api === 'Date') {
      this.#set(globalThis, 'Date', mockDate(Date, () => this.#now));
      return;
    }
    const clear = `clear${api.slice(3)}`;
    const set = (fn, delay, ...args) => this.#add(api, fn, delay, args);
    const start = api === 'setImmediate' ? (fn, ...args) => set(fn, -1, ...args) : set;
    for (const where of [globalThis, require('timers')]) {
      this.#set(where, api, start);
      this.#set(where, clear, (timer) => this.#remove(timer));
    }
    const promises = require('timers/promises');
    if (api === 'setTimeout') this.#set(promises, api, (ms, value) => new Promise((done) => { start(done, ms, value); }));
    if (api === 'setImmediate') this.#set(promises, api, (value) => new Promise((done) => { start(done, value); }));
  }

  #set(object, name, value) {
    const before = Object.getOwnPropertyDescriptor(object, name);
    this.#restores.push(() => Object.defineProperty(object, name, before));
    Object.defineProperty(object, name, { value, writable: true, configurable: true, enumerable: before.enumerable });
  }

  #add(api, fn, delay = 1, args) {
    const ms = Number.isFinite(+delay) ? Math.trunc(+delay) : 1;
    const timer = { fn, args, due: this.#now + ms, order: this.#order++, every: api === 'setInterval' ? ms : undefined };
    this.#timers.push(timer);
    return new MockTimeout(timer, (handle) => this.#remove(handle));
  }

  #remove(handle) {
    this.#timers = this.#timers.filter((timer) => timer !== handle?.timer_);
  }

  /* The one that is due next, if it is due. */
  #next() {
    const first = this.#timers.reduce((best, one) => !best || one.due < best.due
      || (one.due === best.due && one.order < best.order) ? one : best, undefined);
    return first && first.due <= this.#now ? first : undefined;
  }

  #check() {
    if (!this.#enabled) {
      throw error('ERR_INVALID_STATE', 'You should enable MockTimers first by calling the .enable function');
    }
  }

  /** Lets that many milliseconds go by, and calls what is due then. */
  tick(time = 1) {
    this.#check();
    if (time < 0) throw invalidValue('time', 'positive integer', `${time}`);
    this.#now += time;
    for (let timer; (timer = this.#next());) {
      if (timer.every === undefined) {
        this.#timers.splice(this.#timers.indexOf(timer), 1);
      } else {
        timer.due += Math.max(timer.every, 1);
        timer.order = this.#order++;
      }
      timer.fn(...timer.args);
    }
  }

  /** Sets the clock; calls nothing. */
  setTime(time) {
    this.#check();
    validateNumber(time, 'time');
    this.#now = time;
  }

  /** Lets so much time go by that everything that is set now is called. */
  runAll() {
    this.#check();
    const last = Math.max(...this.#timers.map((timer) => timer.due));
    if (this.#timers.length > 0) this.tick(Math.max(0, last - this.#now));
  }

  /** The real ones again. */
  reset() {
    for (const restore of this.#restores.reverse()) restore();
    this.#restores = [];
    this.#timers = [];
    this.#enabled = false;
    this.#now = 0;
  }
}

module.exports = { MockTimers };
