/* watch.js -- says when one of some files was saved.
 *
 * HOW   fs.watch on their folder says so at once. Beside it, the files are looked at once a second: on network drives and in
 *       some containers a watcher is never told anything, and there is no way to know.
 * WHY   the folder, and not the file: many editors write a new file and rename it over the old one.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const path = require('path');

const QUIET = 60, LOOK = 1000; /* ms: a save is several events; how often to look */

/* What changes when a file is saved. */
function stampOf(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size} ${stat.ino}` : 'none';
}

/**
 * Calls `saved` after a file was saved. @param {string[]} files in one folder @param {function()} saved
 * @returns {function()} ends it
 */
function watch(files, saved) {
  const stamps = () => files.map(stampOf).join();
  let seen = stamps(), timer, watcher;
  const look = () => {
    const now = stamps();
    if (now === seen || now.includes('none')) return; /* gone for a moment: it is being renamed */
    seen = now;
    saved();
  };
  try {
    watcher = fs.watch(path.dirname(files[0]), () => {
      clearTimeout(timer);
      timer = setTimeout(look, QUIET);
    });
    watcher.on('error', () => watcher.close()); /* looking goes on */
  } catch (error) {
    if (!error.syscall) throw error; /* too many watchers, or none here: looking will do */
  }
  const interval = setInterval(look, LOOK);
  return () => {
    clearTimeout(timer);
    clearInterval(interval);
    watcher?.close();
  };
}

module.exports = { watch };
