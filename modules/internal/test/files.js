/* internal/test/files.js -- which files are tests, for `orrery --test` and run().
 *
 * HOW   below a folder: every file in a folder `test`, and those named test, test-x, x.test, x-test or x_test, with the
 *       ending of a program; not in node_modules. A file that is named itself is taken whatever it is called.
 * READ  before run.js. Follows test.html#test-runner-execution-model.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const path = require('path');

const PROGRAM = /\.[cm]?js$/;
const TEST = /^(test|test-.+|.+[.\-_]test)\.[cm]?js$/;

const isTest = (file, below) => PROGRAM.test(file) && (below || TEST.test(path.basename(file)));

/* below: is the folder in one that is called `test`? */
function searchFolder(folder, below, found) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') searchFolder(full, below || entry.name === 'test', found);
    } else if (entry.isFile() && isTest(full, below)) {
      found.add(full);
    }
  }
}

/** @param {string[]} named files and folders; none: the current folder @returns {string[]} full paths, sorted
 * @throws {Error} of the system for what is not there, with `path` */
function find(named) {
  const found = new Set();
  for (const name of named.length > 0 ? named : ['.']) {
    const full = path.resolve(name);
    if (fs.statSync(full).isDirectory()) searchFolder(full, path.basename(full) === 'test', found);
    else found.add(full);
  }
  return [...found].sort();
}

module.exports = { find };
