/* internal/test/main.js -- `orrery --test [files and folders]`: runs them, reports, exit code 1 if a test has failed.
 *
 * READ  after internal/test/run.js. Follows cli.html#--test.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const settings = require('internal/test/options');
const { Events, report } = require('internal/test/runner');
const { find } = require('internal/test/files');
const { run } = require('internal/test/run');

/* The files; undefined if one is not there, which is said. */
function filesOrComplaint() {
  try {
    return find(settings.named());
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    process.stderr.write(`Could not find '${error.path}'\n`);
    return undefined;
  }
}

const files = filesOrComplaint();
if (files === undefined) {
  process.exitCode = 1;
} else {
  const events = new Events();
  for (const one of settings.reporters()) report(events, one);
  const { concurrency, timeout, shard, forceExit } = settings.forRunning();
  run({ files, concurrency, timeout, shard, forceExit })
    .on('data', ({ type, data }) => events.add(type, data))
    .on('end', () => events.end())
    .on('test:fail', ({ todo }) => { if (todo === undefined) process.exitCode = 1; });
}
