/* internal/test/suite.js -- describe(): a test whose function only makes other tests.
 *
 * READ  after internal/test/test.js.
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Test, running } = require('internal/test/test');
const { Cause, failure } = require('internal/test/failure');
const { SuiteContext } = require('internal/test/context');
const { runHooks } = require('internal/test/hooks');

class Suite extends Test {
  constructor(options) {
    super({ ...options, isSuite: true });
    this.context = new SuiteContext(this);
    this.built = this.build();
    this.built.catch(() => {});
  }

  /* Runs the function, which makes the subtests; at once, but it may be asynchronous. */
  async build() {
    try {
      await running.run(this, () => this.fn.call(this.context, this.context));
    } catch (error) {
      this.fail(failure(error, Cause.code));
    }
  }

  async run() {
    this.parent.active++;
    this.root.emit('test:dequeue', this, {});
    await this.built;
    this.began ??= require('internal/test/test').now();
    if (this.isAborted()) {
      this.subtests = [];
    } else {
      const watch = this.watch();
      try {
        await runHooks(this.parent, 'before', this.parent.context ?? this.context);
        await runHooks(this, 'before', this.context);
        const subtests = this.skipped ? [] : this.subtests;
        if (this.skipped) this.subtests = [];
        await Promise.race([Promise.all(subtests.map((subtest) => subtest.start())), watch.promise]);
        await runHooks(this, 'after', this.context);
        this.pass();
      } catch (error) {
        if (error?.failureType === Cause.timeout) this.cancel(error);
        else this.fail(error?.code === 'ERR_TEST_FAILURE' ? error : failure(error, Cause.code));
        await runHooks(this, 'after', this.context).catch(() => {});
      } finally {
        watch.stop();
      }
    }
    this.finish();
  }
}

module.exports = { Suite };
