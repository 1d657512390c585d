/* internal/fs/realpath.js -- realpath: a path without links, '.' and '..'.
 *
 * HOW   from the root down, one name at a time: is it a link, the walk begins again with where it leads. A walk as long
 *       as the system's own limit of links is given up. realpath.native asks the system in one call.
 * READ  after internal/fs/folders.js. Follows fs.html#fsrealpathpath-options-callback.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { checkOptions, checkPath } = require('internal/fs/arguments');
const { forms } = require('internal/fs/forms');
const { namedAs } = require('internal/fs/paths');
const natives = require('internal/fs/natives');
const S_IFMT = natives.constants.S_IFMT, S_IFLNK = natives.constants.S_IFLNK;

const LINKS_MAX = 40;

function* walk(path) {
  const { resolve } = require('path');
  let names = resolve(String(path)).split('/').filter(Boolean), done = '', links = 0;
  while (names.length > 0) {
    const next = `${done}/${names[0]}`;
    const stats = yield { op: natives.lstat, args: [next] };
    if ((stats[1] & S_IFMT) !== S_IFLNK) {
      done = next;
      names = names.slice(1);
      continue;
    }
    if (++links > LINKS_MAX) yield { op: natives.stat, args: [next] }; // fails with ELOOP
    const target = yield { op: natives.readlink, args: [next, false] };
    names = resolve(done || '/', target, ...names.slice(1)).split('/').filter(Boolean);
    done = '';
  }
  return done || '/';
}

/* As the program wants it. */
function* encoded(steps, encoding) {
  const path = yield* steps;
  if (!encoding || /^utf-?8$/i.test(encoding)) return path;
  return encoding === 'buffer' ? Buffer.from(path) : Buffer.from(path).toString(encoding);
}

/** fs.realpath(path[, options], callback (error, path)) @see fs.html#fsrealpathpath-options-callback */
const realpath = forms('realpath', 1, 1, (path, options) => {
  const { encoding } = checkOptions(options);
  return { steps: encoded(walk(checkPath(path)), encoding) };
});

const asked = forms('native', 1, 1, (path, options) => {
  const { raw, name } = namedAs(checkOptions(options).encoding);
  return { op: natives.realpath, args: [checkPath(path), raw], convert: name };
});

realpath.callback.native = asked.callback;
realpath.sync.native = asked.sync;
realpath.promise = asked.promise; // as in Node

module.exports = { forms: [realpath] };
