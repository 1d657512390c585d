/* internal/test/options.js -- what the command line says about tests: --test-reporter and its neighbours.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* The values of an option that may be given several times: --name=value or --name value. */
function valuesOf(name) {
  const found = [];
  process.execArgv.forEach((argument, i, all) => {
    if (argument === name) found.push(all[i + 1]);
    else if (argument.startsWith(`${name}=`)) found.push(argument.slice(name.length + 1));
  });
  return found;
}

/* "/a/i" is a regular expression with flags, anything else the body of one. */
function patternOf(text) {
  const parts = /^\/(.*)\/([a-z]*)$/.exec(text);
  return parts ? new RegExp(parts[1], parts[2]) : new RegExp(text);
}

/* A function that writes text to 'stdout', 'stderr' or a file. */
function writerTo(destination) {
  if (destination === 'stdout' || destination === 'stderr') return (text) => process[destination].write(text);
  const fs = require('fs');
  fs.writeFileSync(destination, '');
  return (text) => fs.appendFileSync(destination, text);
}

const known = ['spec', 'tap', 'dot', 'junit', 'lcov'];

/* A reporter of ours by its name, or what a module exports. */
function reporterOf(name) {
  if (known.includes(name)) return require('test/reporters')[name];
  const path = require('path');
  const file = name.startsWith('.') ? path.resolve(name) : name;
  const loaded = require('module').createRequire(path.join(process.cwd(), 'x'))(file);
  return loaded.default ?? loaded;
}

/* The files and folders behind `orrery --test`; of a program that calls run(), none. */
function named() {
  return process.execArgv.includes('--test') ? process.argv.slice(1) : [];
}

const numberOf = (name) => valuesOf(name).map(Number).pop();

/* "2/3" */
function shardOf(text) {
  const parts = /^(\d+)\/(\d+)$/.exec(text);
  if (!parts) throw require('internal/errors').invalidValue('--test-shard', text, 'must be in the form of <index>/<total>');
  return { index: Number(parts[1]), total: Number(parts[2]) };
}

/* What `orrery --test` passes to run(). */
function forRunning() {
  const shard = valuesOf('--test-shard').pop();
  return { concurrency: numberOf('--test-concurrency') ?? true, timeout: numberOf('--test-timeout'),
    shard: shard === undefined ? undefined : shardOf(shard), forceExit: process.execArgv.includes('--test-force-exit') };
}

/* Reporters that are asynchronous generators are called; one that is a stream is written to. */
function reporters() {
  if (process.env.NODE_TEST_CONTEXT === 'child-v8') { // this is the process of a file
    return [{ reporter: require('internal/test/wire').wire, write: writerTo('stdout') }];
  }
  const names = valuesOf('--test-reporter'), destinations = valuesOf('--test-reporter-destination');
  if (names.length === 0) names.push(process.stdout.isTTY ? 'spec' : 'tap');
  if (destinations.length === 0 && names.length === 1) destinations.push('stdout');
  if (names.length !== destinations.length) {
    throw require('internal/errors').invalidValue('--test-reporter', names,
      'must match the number of specified \'--test-reporter-destination\'');
  }
  return names.map((name, i) => ({ reporter: reporterOf(name), write: writerTo(destinations[i]) }));
}

module.exports = {
  only: process.execArgv.includes('--test-only'),
  namePatterns: valuesOf('--test-name-pattern').map(patternOf),
  forRunning,
  named,
  reporters,
};
