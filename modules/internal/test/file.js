/* internal/test/file.js -- a test that is a whole file: a process of its own, whose events join the report.
 *
 * HOW   the tests of the file stand in the report where the file's own line would be; the file has a line only if it has no
 *       tests, or fails apart from them. Files run side by side but are reported one after the other: what comes too early
 *       waits.
 * READ  after internal/test/wire.js and test.js. Follows test.html#test-runner-execution-model.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Test } = require('internal/test/test');
const { Cause, failure } = require('internal/test/failure');
const { reader } = require('internal/test/wire');

/* The last lines of a report, which are made again of all files. */
const sums = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /;
const cancellations = [Cause.cancelled, Cause.aborted, Cause.timeout];
const ownOptions = ['--test', '--test-reporter', '--test-reporter-destination', '--test-concurrency', '--test-timeout',
  '--test-shard'];

/* The options of this process that a file's process has as well. */
function inheritedOptions() {
  return process.execArgv.filter((argument, i, all) => {
    const isValue = i > 0 && ownOptions.slice(1).includes(all[i - 1]);
    return !isValue && !ownOptions.includes(argument.split('=')[0]);
  });
}

class FileTest extends Test {
  #waiting = [];
  #reported = 0;  // tests at the top of the file
  #failed = false;

  constructor(options) {
    super({ ...options, name: options.file, place: { file: options.file, line: 1, column: 1 } });
    this.fn = (context) => this.#runFile(options.file, options.more, context.signal);
  }

  /* Fulfilled when the process has ended well, and all that it wrote was read. */
  async #runFile(file, more, signal) {
    const { spawn } = require('child_process');
    const child = spawn(process.execPath, [...inheritedOptions(), ...more, file],
      { signal, env: { ...process.env, NODE_TEST_CONTEXT: 'child-v8' } });
    const take = reader((event) => this.add(event), (message) => this.add({ type: 'test:stdout', data: { file, message } }));
    let wrong;
    child.on('error', (error) => { wrong = error; });
    child.stdout.on('data', take);
    const errors = require('readline').createInterface({ input: child.stderr });
    errors.on('line', (line) => this.add({ type: 'test:stderr', data: { file, message: `${line}\n` } }));
    const [code, how] = await new Promise((resolve) => child.on('close', (...ended) => resolve(ended)));
    take(null);
    if (wrong) throw wrong;
    if (code === 0 && how === null) return;
    const error = failure('test failed', this.#failed ? Cause.subtests : Cause.code);
    throw Object.assign(error, { exitCode: code, signal: how });
  }

  /** An event of the file. */
  add(event) {
    if (this.isNext()) this.#handle(event);
    else this.#waiting.push(event);
  }

  #handle({ type, data }) {
    if (data.nesting === 0) {
      if (type === 'test:plan' || (type === 'test:diagnostic' && sums.test(data.message))) return;
      if (type === 'test:pass' || type === 'test:fail') {
        this.#reported++;
        data.testNumber = ++this.root.topLevel;
      }
    }
    if (type === 'test:pass' || type === 'test:fail') this.#count(type, data);
    this.root.push(type, data);
  }

  #count(type, { details, skip, todo }) {
    const error = details.error;
    if (type === 'test:fail' && todo === undefined) this.#failed = true;
    this.root.count({ isSuite: details.type === 'suite', skipped: skip !== undefined, isTodo: todo !== undefined,
      cancelled: cancellations.includes(error?.failureType), passed: type === 'test:pass' });
  }

  /* Its turn has come. */
  reportReady(force = false) {
    if (!force && !this.isNext()) return;
    for (const event of this.#waiting.splice(0)) this.#handle(event);
  }

  report() {
    this.reportReady(true);
    const ownFailure = this.error !== null && this.error.failureType !== Cause.subtests;
    if (this.#reported > 0 && !ownFailure) return;
    this.root.topLevel++;
    super.report();
  }

  announce() {
    if (this.handedOver && (this.#reported === 0 || this.error?.failureType !== Cause.subtests)) super.announce();
  }
}

module.exports = { FileTest };
