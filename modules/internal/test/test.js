/* internal/test/test.js -- a test: when it starts, what it waits for, when it is reported.
 *
 * HOW   tests are a tree. A test that is made starts at once if its parent may run one more, and waits in the parent's
 *       `pending` otherwise. One that has ended goes to the parent's `ready` and is reported when all before it are:
 *       the report has the order of the file, whatever the order in which tests end. A suite (suite.js) runs its
 *       function at once, which makes its subtests, and starts them when its turn comes.
 * WHY   what a test's function starts later must still be known as its own: `running`, an AsyncLocalStorage, says which
 *       test the running code belongs to, also in an 'uncaughtException' handler.
 * READ  after modules/test.js; then runner.js. Follows Node's test.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { AsyncLocalStorage } = require('async_hooks');
const { Cause, failure } = require('internal/test/failure');
const { TestContext } = require('internal/test/context');
const { runHooks } = require('internal/test/hooks');
const options = require('internal/test/options');
const { validateAbortSignal, validateNumber, validateUint32 } = require('internal/validators');
const { invalidType } = require('internal/errors');

const running = new AsyncLocalStorage();
const now = () => { const [s, ns] = process.hrtime(); return s * 1e3 + ns / 1e6; };
const nothing = () => {};

/* How many subtests may run at a time. */
function concurrencyOf(value, inherited) {
  if (value === undefined || value === null) return inherited;
  if (typeof value === 'boolean') return value ? Infinity : 1;
  if (typeof value !== 'number') throw invalidType('options.concurrency', ['boolean', 'number'], value);
  validateUint32(value, 'options.concurrency', true);
  return value;
}

/* A function that ends with a callback: what it gave back, as a promise. */
function callWithCallback(fn, self, argument) {
  let done;
  const promise = new Promise((resolve, reject) => { done = (error) => error ? reject(error) : resolve(); });
  const result = fn.call(self, argument, done);
  if (!result || typeof result.then !== 'function') return promise;
  promise.catch(nothing);
  throw failure('passed a callback but also returned a Promise', Cause.callbackAndPromise);
}

class Test {
  /**
   * @param {object} options name, fn, parent (null: the root), place {file, line}; and what a program may give: skip,
   * todo, only, timeout, concurrency, signal, plan
   */
  constructor({ name, fn, parent, place, skip, todo, only, timeout, concurrency, signal, plan, isSuite }) {
    if (timeout !== undefined && timeout !== null && timeout !== Infinity) {
      validateNumber(timeout, 'options.timeout', 0, 2147483647);
    }
    validateAbortSignal(signal, 'options.signal');
    this.parent = parent;
    this.root = parent ? parent.root : this;
    this.nesting = parent && parent.parent ? parent.nesting + 1 : 0;
    this.name = typeof name === 'string' && name !== '' ? name : fn?.name || '<anonymous>';
    this.place = place;
    this.skipped = Boolean(skip);
    this.isTodo = todo !== undefined && todo !== false;
    this.message = [skip, todo].find((why) => typeof why === 'string');
    this.only = Boolean(only);
    this.runsOnly = parent ? Boolean(isSuite && parent.runsOnly) : options.only;
    this.isSuite = Boolean(isSuite);
    this.diagnostics = [];
    if (parent) this.filter();
    this.fn = this.skipped || typeof fn !== 'function' ? nothing : fn;
    this.timeout = timeout ?? parent?.timeout ?? Infinity;
    this.concurrency = concurrencyOf(concurrency, parent ? parent.concurrency : 1);
    this.number = parent ? parent.subtests.length + 1 : 0;
    this.outerSignal = signal;
    this.controller = new AbortController();
    this.expected = plan === undefined ? undefined : { count: plan, seen: 0 };
    this.hooks = { before: [], after: [], beforeEach: [...parent?.hooks.beforeEach ?? []],
      afterEach: [...parent?.hooks.afterEach ?? []] };
    this.subtests = [];
    this.pending = [];
    this.ready = new Map();
    this.active = 0;        // subtests that run
    this.reportedUpTo = 0;  // subtests that were reported
    this.passed = this.cancelled = this.announced = false;
    this.handedOver = false; // to the parent, which reports it
    this.error = this.began = this.ended = null;
  }

  /* Leaves it out if the command line, or the parent's runOnly(), asks for others. */
  filter() {
    const { namePatterns } = options;
    if (this.parent.runsOnly && !this.only) {
      this.skipped = true;
      this.message = "'only' option not set";
    } else if (!this.isSuite && namePatterns.length > 0 && !namePatterns.some((one) => one.test(this.fullName))) {
      this.skipped = true;
      this.message = 'test name does not match pattern';
    }
    if (this.only && !this.parent.runsOnly) {
      this.diagnostics.push("'only' and 'runOnly' require the --test-only command-line option.");
    }
  }

  get fullName() {
    return this.parent?.parent ? `${this.parent.fullName} > ${this.name}` : this.name;
  }

  get signal() {
    return this.controller.signal;
  }

  /** A new subtest; it has not started. */
  addSubtest(Kind, options) {
    const test = new Kind({ ...options, parent: this });
    if (this.ended !== null) {
      test.fail(failure('test could not be started because its parent finished', Cause.parentFinished));
    }
    this.subtests.push(test);
    if (this.ended !== null) test.finish();
    return test;
  }

  /** Starts it, or lets it wait for a place. @returns {Promise} fulfilled when it has ended */
  start() {
    if (this.parent.active < this.parent.concurrency) return this.run();
    return new Promise((resolve) => { this.parent.pending.push(() => resolve(this.run())); });
  }

  startPending() {
    while (this.pending.length > 0 && this.active < this.concurrency) this.pending.shift()();
  }

  /* Was it ended before it began? */
  isAborted() {
    if (this.outerSignal?.aborted) this.abortBySignal();
    return this.error !== null || this.signal.aborted;
  }

  abortBySignal() {
    this.cancel(failure(this.outerSignal.reason, Cause.aborted));
  }

  /* Settles only by rejecting: the time is up, or the signal was aborted. stop() takes both back. */
  watch() {
    let timer, stop;
    const promise = new Promise((resolve, reject) => {
      const onAbort = () => {
        if (this.outerSignal?.aborted) this.abortBySignal();
        reject(this.error ?? failure('test was aborted', Cause.aborted));
      };
      if (this.timeout !== Infinity) {
        timer = setTimeout(() => reject(failure(`test timed out after ${this.timeout}ms`, Cause.timeout)), this.timeout);
        timer.unref();
      }
      this.signal.addEventListener('abort', onAbort);
      this.outerSignal?.addEventListener('abort', onAbort);
      stop = () => {
        clearTimeout(timer);
        this.signal.removeEventListener('abort', onAbort);
        this.outerSignal?.removeEventListener('abort', onAbort);
      };
    });
    promise.catch(nothing);
    return { promise, stop };
  }

  async callFunction(context) {
    return running.run(this, () => this.fn.length === 2 ? callWithCallback(this.fn, context, context)
      : this.fn.call(context, context));
  }

  checkPlan() {
    if (!this.expected || this.expected.seen === this.expected.count) return;
    const { count, seen } = this.expected;
    throw failure(`plan expected ${count} assertions but received ${seen}`, Cause.code);
  }

  /* The body between the hooks of the parent; afterwards it has passed, or failed with an error. */
  async runBody(context) {
    const watch = this.watch();
    const eachIsOver = async () => {
      eachIsOver.called = true;
      if (!this.skipped) await runHooks(this.parent, 'afterEach', context);
    };
    try {
      await runHooks(this.parent, 'before', this.parent.context ?? context);
      if (!this.skipped) await runHooks(this.parent, 'beforeEach', context);
      await Promise.race([this.callFunction(context), watch.promise]);
      this.checkPlan();
      await runHooks(this, 'after', context);
      await eachIsOver();
      this.pass();
    } catch (error) {
      if (error?.failureType === Cause.timeout) this.cancel(error);
      else this.fail(error?.code === 'ERR_TEST_FAILURE' ? error : failure(error, Cause.code));
      await runHooks(this, 'after', context).catch(nothing);
      if (!eachIsOver.called) await eachIsOver().catch(nothing);
    } finally {
      watch.stop();
    }
  }

  async run() {
    this.parent.active++;
    this.root.emit('test:dequeue', this, {});
    this.began = now();
    if (!this.isAborted()) {
      this.context = new TestContext(this);
      await this.runBody(this.context);
    }
    this.finish();
  }

  pass() {
    if (this.error === null && this.ended === null) this.passed = true;
    this.ended ??= now();
  }

  /** Fails it, unless it has failed already. */
  fail(error) {
    if (this.error !== null) return;
    this.passed = false;
    this.error = error;
    this.ended ??= this.began === null ? null : now();
  }

  /** Ends it from outside. */
  cancel(error) {
    if (this.error !== null || (this.ended !== null && this.parent !== null)) return;
    this.fail(error ?? failure('test did not finish before its parent and was cancelled', Cause.cancelled));
    this.cancelled = true;
    this.controller.abort();
  }

  /* Ends the subtests that have not, and says how many have failed. */
  closeSubtests(why) {
    let failed = 0;
    this.pending = [];
    for (const subtest of this.subtests) {
      if (!subtest.handedOver) {
        subtest.cancel(why);
        subtest.finish(why);
      }
      if (!subtest.passed && !subtest.isTodo) failed++;
    }
    if (failed === 0 || !(this.passed || this.parent === null)) return;
    this.fail(failure(`${failed} subtest${failed > 1 ? 's' : ''} failed`, Cause.subtests));
  }

  /* It has ended: hands it to the parent, once. */
  finish(why) {
    if (this.handedOver) return;
    this.handedOver = true;
    this.began ??= this.ended ?? now();
    this.ended ??= this.cancelled && !this.context ? this.began : now();
    this.closeSubtests(why);
    this.context?.mock_?.reset();
    if (this.parent === null) return;
    this.root.emit('test:complete', this, { ...this.facts(), details: { ...this.details(), passed: this.passed } });
    if (this.parent.active > 0) this.parent.active--;
    this.parent.ready.set(this.number, this);
    this.parent.reportReady();
    this.parent.startPending();
  }

  /* May what belongs to it be written now? */
  isNext() {
    return this.parent === null || (this.parent.reportedUpTo + 1 === this.number && this.parent.isNext());
  }

  /** Reports the subtests that have ended, as far as those before them have been reported. */
  reportReady(force = false) {
    if (!force && !this.isNext()) return;
    let next;
    while ((next = this.ready.get(this.reportedUpTo + 1))) {
      this.ready.delete(next.number);
      this.announce();
      next.report();
      this.reportedUpTo++;
    }
    const following = this.subtests[this.reportedUpTo];
    if (following) following.reportReady();
  }

  /* Says that it has begun, after its parents. */
  announce() {
    if (this.announced || this.parent === null) return;
    this.announced = true;
    this.parent.announce();
    this.root.emit('test:start', this, {});
  }

  details() {
    const details = { duration_ms: Number((this.ended - this.began).toFixed(6)) };
    if (this.isSuite) details.type = 'suite';
    if (!this.passed) details.error = this.error;
    return details;
  }

  /* What is said of it at its end. */
  facts() {
    const facts = { name: this.name, testNumber: this.number, details: this.details() };
    if (this.skipped) facts.skip = this.message ?? true;
    else if (this.isTodo) facts.todo = this.message ?? true;
    return facts;
  }

  report() {
    this.reportReady(true);
    this.announce();
    if (this.subtests.length > 0) {
      this.root.emit('test:plan', this.subtests[0], { count: this.subtests.length });
    }
    this.root.count(this);
    this.root.emit(this.passed ? 'test:pass' : 'test:fail', this, this.facts());
    for (const message of this.diagnostics) this.root.emit('test:diagnostic', this, { message });
  }
}

module.exports = { Test, running, now };
