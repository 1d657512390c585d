/* internal/test/run.js -- run(): many files of tests, each in a process of its own, and one stream of their events.
 *
 * HOW   each file is a FileTest below a root whose events go to a TestsStream: as its chunks, and as its events by their
 *       type. `orrery --test` is run() with the reporters of the command line (main.js).
 * NODE  left out: watch, inspectPort.
 * READ  after internal/test/file.js. Follows test.html#runoptions.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Readable } = require('stream');
const errors = require('internal/errors');
const validators = require('internal/validators');
const { FileTest } = require('internal/test/file');
const { Root } = require('internal/test/runner');
const { find } = require('internal/test/files');
const settings = require('internal/test/options');

/** @see test.html#class-testsstream */
class TestsStream extends Readable {
  constructor() {
    super({ objectMode: true, highWaterMark: Number.MAX_SAFE_INTEGER, read() {} });
  }

  /* The same two as those of the events in runner.js. */
  add(type, data) {
    this.emit(type, data);
    this.push({ type, data });
  }

  end() {
    this.push(null);
  }
}

/* How many files run at a time. */
function parallel(concurrency) {
  if (concurrency === true) return Math.max(require('os').availableParallelism() - 1, 1);
  return concurrency || 1;
}

function checkOptions({ files, watch, inspectPort, setup, shard, testNamePatterns, concurrency }) {
  if (files !== undefined) validators.validateArray(files, 'options.files');
  if (watch) throw errors.notYet("test.run's option watch");
  if (inspectPort !== undefined) throw errors.notYet("test.run's option inspectPort");
  if (setup !== undefined && setup !== null) validators.validateFunction(setup, 'options.setup');
  if (typeof concurrency === 'number') validators.validateUint32(concurrency, 'options.concurrency', true);
  if (shard !== undefined) {
    validators.validateObject(shard, 'options.shard');
    validators.validateInteger(shard.total, 'options.shard.total', 1);
    validators.validateInteger(shard.index, 'options.shard.index', 1, shard.total);
  }
  if (testNamePatterns === undefined || testNamePatterns === null) return;
  [].concat(testNamePatterns).forEach((one, i) => {
    if (typeof one !== 'string' && !(one instanceof RegExp)) {
      throw errors.invalidType(`options.testNamePatterns[${i}]`, ['string', 'RegExp'], one);
    }
  });
}

/* What the processes of files get besides this process's options. */
function argumentsFor({ testNamePatterns, only }) {
  const patterns = [].concat(testNamePatterns ?? []).map((one) => `--test-name-pattern=${one}`);
  return only ? [...patterns, '--test-only'] : patterns;
}

async function runAll(root, stream, files, options) {
  await null; // so that the caller has its listeners
  if (options.setup) await options.setup(stream);
  const more = argumentsFor(options), { signal, timeout } = options;
  const tests = files.map((file) => root.addSubtest(FileTest, { file, signal, timeout, more }));
  for (const test of tests) root.emit('test:enqueue', test, {});
  await Promise.all(tests.map((test) => test.start()));
  await root.close();
}

/**
 * @param {object} [options] concurrency, files, forceExit, only, setup, shard, signal, testNamePatterns, timeout
 * @returns {TestsStream} @throws {TypeError|RangeError} @see test.html#runoptions
 */
function run(options) {
  if (options === null || typeof options !== 'object') options = {};
  checkOptions(options);
  const stream = new TestsStream();
  if (process.env.NODE_TEST_CONTEXT !== undefined) {
    process.emitWarning('node:test run() is being called recursively within a test file. skipping running files.');
    stream.end();
    return stream;
  }
  const { shard } = options, all = options.files ?? find(settings.named());
  const files = shard ? all.filter((file, i) => i % shard.total === shard.index - 1) : all;
  const root = new Root(stream, parallel(options.concurrency));
  runAll(root, stream, files, options).then(() => { if (options.forceExit) process.exit(); }, (error) => stream.destroy(error));
  return stream;
}

module.exports = { run };
