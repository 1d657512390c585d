/* internal/test/runner.js -- the root of a program's tests: makes tests, counts them, hands their events to reporters.
 *
 * HOW   the first test() makes the root, which stays until nothing keeps the loop alive ('beforeExit'): what has not
 *       ended by then is cancelled, the sums are reported, and the exit code is 1 if a test has failed. The events
 *       stand in a queue that each reporter reads, an asynchronous generator that gives text.
 * READ  with internal/test/test.js; then tap.js and spec.js. Follows Node's test.html, "Test reporters".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Test, running, now } = require('internal/test/test');
const { Suite } = require('internal/test/suite');
const { Cause, failure } = require('internal/test/failure');
const { runHooks } = require('internal/test/hooks');
const options = require('internal/test/options');

let root;

// ---- Events --------------------------------------------------------------------------------------------------

/* What reporters read: events in their order, to be iterated over once by each. Reading goes on in a tick: what tests
 * write themselves in one go stands before the report of them, as with Node's stream. */
class Events {
  #list = [];
  #wake = [];
  #over = false;

  add(type, data) {
    this.#list.push({ type, data });
    this.#tell();
  }

  end() {
    this.#over = true;
    this.#tell();
  }

  #tell() {
    for (const wake of this.#wake.splice(0)) process.nextTick(wake);
  }

  async* [Symbol.asyncIterator]() {
    for (let i = 0; ; i++) {
      while (i === this.#list.length) {
        if (this.#over) return;
        await new Promise((resolve) => this.#wake.push(resolve));
      }
      yield this.#list[i];
    }
  }
}

async function report(events, { reporter, write }) {
  await null;
  await new Promise((resolve) => process.nextTick(resolve)); // when no microtask is left, the first tests' neither
  for await (const text of reporter(events)) write(text);
}

// ---- The root ------------------------------------------------------------------------------------------------

class Root extends Test {
  /** @param {{add: function(string, object), end: function}} events where they go */
  constructor(events, concurrency = 1) {
    super({ name: '<root>', parent: null, concurrency });
    this.events = events;
    this.topLevel = 0;  // tests that were reported without a parent
    this.counts = { tests: 0, suites: 0, pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 };
    this.began = now();
    // Tests start when the main script has run, so that hooks and suites below them are known.
    this.begun = Promise.resolve();
  }

  emit(type, test, facts) {
    const place = test.place ? { line: test.place.line, column: test.place.column, file: test.place.file } : {};
    const data = { nesting: test.nesting, name: test.name, ...facts, ...place };
    if (type === 'test:plan' || type === 'test:diagnostic') delete data.name;
    this.push(type, data);
  }

  push(type, data) {
    this.events.add(type, data);
  }

  count(test) {
    const counts = this.counts;
    if (test.isSuite) {
      counts.suites++;
      return;
    }
    counts.tests++;
    if (test.skipped) counts.skipped++;
    else if (test.isTodo) counts.todo++;
    else if (test.cancelled) counts.cancelled++;
    else counts[test.passed ? 'pass' : 'fail']++;
  }

  /* When all have been reported, the hooks that come last are run; a test that is made later will not undo that. */
  reportReady(force) {
    super.reportReady(force);
    if (this.subtests.length > this.reportedUpTo) return;
    runHooks(this, 'after', this).catch((error) => this.fail(error));
  }

  /* Nothing keeps the loop alive. */
  async close() {
    await runHooks(this, 'before', this).catch((error) => this.fail(error));
    await runHooks(this, 'after', this).catch((error) => this.fail(error));
    this.finish(failure('Promise resolution is still pending but the event loop has already resolved', Cause.cancelled));
    this.emit('test:plan', this, { count: this.topLevel });
    for (const [what, n] of Object.entries(this.counts)) this.emit('test:diagnostic', this, { message: `${what} ${n}` });
    const duration = Number((now() - this.began).toFixed(6));
    this.emit('test:diagnostic', this, { message: `duration_ms ${duration}` });
    this.events.end();
  }
}

/* That of the program itself: its exit code says whether a test has failed. */
class ProgramRoot extends Root {
  push(type, data) {
    if (type === 'test:fail' && data.todo === undefined) process.exitCode = 1;
    super.push(type, data);
  }

  async close() {
    this.topLevel = this.subtests.length;
    await super.close();
    if (this.error !== null) process.exitCode = 1;
  }
}

/* An error that nobody caught belongs to the test whose code threw it. */
function onUncaught(error, kind) {
  const test = running.getStore();
  if (!test || test.ended !== null) {
    const name = test ? `Test "${test.name}"` : 'A test';
    root.emit('test:diagnostic', root, { message: `Warning: ${name} generated asynchronous activity after the test ` +
      `ended. This activity created the error "${error}" and would have caused the test to fail, but instead ` +
      `triggered an ${kind} event.` });
    process.exitCode = 1;
    return;
  }
  test.fail(failure(error, kind));
  test.controller.abort();
}

function theRoot() {
  if (root) return root;
  const events = new Events();
  root = new ProgramRoot(events);
  for (const one of options.reporters()) report(events, one);
  process.once('beforeExit', () => root.close());
  process.on('uncaughtException', (error) => onUncaught(error, Cause.uncaught));
  process.on('unhandledRejection', (reason) => onUncaught(reason, Cause.unhandled));
  return root;
}

// ---- Making tests --------------------------------------------------------------------------------------------

/* Where the test was made: the first frame outside the runtime's own files. */
function placeOfCaller() {
  const frame = new Error().stack.split('\n').find((line) => /^ +at /.test(line) && !/\(?node:|native/.test(line));
  const parts = frame && /\(?([^() ]+?):(\d+)(?::(\d+))?\)?$/.exec(frame);
  return parts ? { file: parts[1], line: Number(parts[2]), column: parts[3] && Number(parts[3]) } : undefined;
}

/* test([name][, options][, fn]) */
function sortArguments([name, given, fn]) {
  if (typeof name === 'function') return { fn: name };
  if (name !== null && typeof name === 'object') return { ...name, fn: given };
  if (typeof given === 'function') return { name, fn: given };
  return { ...given, name, fn };
}

/**
 * Makes a test in `parent` (undefined: of the running code, or the root) and starts it unless a suite will.
 * @param {string} kind 'test' or 'suite' @param {Array} args name, options, fn @param {object} [more] options that count
 * @returns {Promise} fulfilled when it has ended
 */
async function addTest(parent, kind, args, more) {
  parent ??= running.getStore() ?? theRoot();
  const test = parent.addSubtest(kind === 'suite' ? Suite : Test,
    { ...sortArguments(args), ...more, place: placeOfCaller() });
  test.root.emit('test:enqueue', test, {});
  if (parent.isSuite) return;
  if (parent === root) await root.begun;
  await test.start();
}

/** A hook of the running test or suite, or of the root. */
function addHook(kind, fn, given) {
  (running.getStore() ?? theRoot()).hooks[kind].push({ fn, options: given });
}

module.exports = { addTest, addHook, Events, Root, report };
