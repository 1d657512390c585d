/* internal/process/identity.js -- process.getuid() and its kin: for whom the process runs.
 *
 * HOW   a user or group is a number or a name, which src/native/identity.c looks up.
 * READ  after internal/process/calls.js. Follows process.html#processgetegid and those after it.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const system = native('identity');
const errors = require('internal/errors');
const { validateArray, validateUint32 } = require('internal/validators');

const UNKNOWN = 1; // no such name

function check(id, name) {
  if (typeof id === 'number') validateUint32(id, name);
  else if (typeof id !== 'string') throw errors.invalidType(name, ['number', 'string'], id);
}

/* What the system says to a setter. */
function answer(code, syscall, kind, id) {
  if (code === UNKNOWN) throw errors.error('ERR_UNKNOWN_CREDENTIAL', kind, id);
  if (code < 0) throw errors.errno(code, syscall);
}

const setter = (name, kind) => ({
  [name](id) {
    check(id, 'id');
    answer(system[name](typeof id === 'number' ? id >>> 0 : id), name, kind, id);
  },
})[name];

/** @returns {number[]} @throws {Error} @see process.html#processgetgroups */
function getgroups() {
  const groups = system.getgroups();
  if (typeof groups === 'number') throw errors.errno(groups, 'getgroups');
  return groups;
}

/** @param {Array<number|string>} groups @throws {TypeError|RangeError|Error} @see process.html#processsetgroupsgroups */
function setgroups(groups) {
  validateArray(groups, 'groups');
  groups.forEach((group, i) => check(group, `groups[${i}]`));
  const code = system.setgroups(groups);
  answer(Math.min(code, UNKNOWN), 'setgroups', 'Group', groups[code - 1]);
}

/** @param {number|string} user @param {number|string} extraGroup @throws {TypeError|RangeError|Error}
 * @see process.html#processinitgroupsuser-extragroup */
function initgroups(user, extraGroup) {
  check(user, 'user');
  check(extraGroup, 'extraGroup');
  const code = system.initgroups(user, extraGroup);
  answer(Math.min(code, UNKNOWN), 'initgroups', code === UNKNOWN ? 'User' : 'Group', code === UNKNOWN ? user : extraGroup);
}

module.exports = {
  getuid: () => system.getuid(),
  geteuid: () => system.geteuid(),
  getgid: () => system.getgid(),
  getegid: () => system.getegid(),
  setuid: setter('setuid', 'User'),
  seteuid: setter('seteuid', 'User'),
  setgid: setter('setgid', 'Group'),
  setegid: setter('setegid', 'Group'),
  getgroups,
  setgroups,
  initgroups,
};
