/* exports.js -- which of Node's functions are here? Makes the table in the book's appendix.
 *
 * HOW   node tools/exports.js --list > tools/node-exports.json     what Node 20 exports, class members too
 *       orrery tools/exports.js > book/core-modules.md             the same question asked of Orrery, side by side
 *       orrery tools/exports.js --missing [module]                 what is not here, a name a line
 *       orrery tools/exports.js --silent [module]                  the same, of what does not say so: there must be nothing
 *       A name is `fn`, `Class#method`, or `object.member`; those with an underscore in front are nobody's business.
 *       What is exported but only says that it is not there yet (internal/errors.js, missing()) counts as not there.
 * WHY   a table written by hand would be wrong by the next commit.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const path = require('path');

const MODULES = ['assert', 'assert/strict', 'async_hooks', 'buffer', 'child_process', 'cluster', 'console', 'crypto', 'dgram',
  'diagnostics_channel', 'dns', 'dns/promises', 'domain', 'events', 'fs', 'fs/promises', 'http', 'http2', 'https',
  'inspector', 'module', 'net', 'os', 'path', 'path/posix', 'path/win32', 'perf_hooks', 'process', 'punycode',
  'querystring', 'readline', 'readline/promises', 'repl', 'stream', 'stream/consumers', 'stream/promises', 'stream/web',
  'string_decoder', 'node:test', 'node:test/reporters', 'timers', 'timers/promises', 'tls', 'tty', 'url', 'util',
  'util/types', 'v8', 'vm', 'wasi', 'worker_threads', 'zlib'];
const PLAIN = new Set(['constructor', 'length', 'name', 'prototype', 'arguments', 'caller']);
const MISSING = Symbol.for('orrery.missing');

/* What Node's own files tell each other and no documentation names; and a property of each module. */
const INTERNAL = new Set(['Dir#processReadResult', 'Dir#readSyncRecursive', 'Module#parent']);

const isPublic = (name) => !name.startsWith('_') && !PLAIN.has(name);

/* Its own names. */
function ownNames(object) {
  return Object.getOwnPropertyNames(object).filter(isPublic);
}

/* The value, also of a getter that a module has for what it loads late; some getters have effects. */
function valueOf(object, name) {
  const { value, get } = Object.getOwnPropertyDescriptor(object, name);
  const late = object === process ? /^(binding|dlopen)$/ : /^[A-Z]|^create/;
  return get && late.test(name) ? object[name] : value;
}

const marksItself = (value) => typeof value === 'function' && value[MISSING];

/* Is the name of an export, or of a member of a class, there: 'yes'; 'says so': it throws and names itself; or 'no'? */
function presence(exported, name) {
  const [first, member] = name.split('#');
  const owner = [exported, Object.getPrototypeOf(exported)].find((one) => one && Object.hasOwn(one, first));
  if (!owner) return 'no';
  const value = valueOf(owner, first);
  if (marksItself(value)) return 'says so';
  if (member === undefined) return 'yes';
  return value.prototype && member in value.prototype ? presenceOfMember(value.prototype, member) : 'no';
}

/* Members that are getters are not called: they want an instance. */
function presenceOfMember(prototype, member) {
  let owner = prototype;
  while (!Object.hasOwn(owner, member)) owner = Object.getPrototypeOf(owner);
  return marksItself(Object.getOwnPropertyDescriptor(owner, member).value) ? 'says so' : 'yes';
}

/* The names that an export adds: itself, and, where it is a class, its members. */
function namesOf(exported, name) {
  const value = valueOf(exported, name);
  if (typeof value !== 'function' || !/^[A-Z]/.test(name)) return [name];
  return [name, ...ownNames(value.prototype || {}).map((member) => `${name}#${member}`)];
}

/* What a module exports, sorted. */
function exportsOf(module) {
  const exported = require(module);
  const owners = [exported];
  if (module === 'process') owners.push(Object.getPrototypeOf(exported));
  return owners.flatMap((owner) => ownNames(owner).flatMap((name) => namesOf(owner, name))).sort();
}

/* A module; null if it cannot be loaded and says so by its name. */
function load(module) {
  try {
    return require(module);
  } catch (error) {
    if (error.code !== 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM' || !error.message.includes(module)) throw error;
    return null;
  }
}

/* For each module: missing, the names that are not there; silent, those of them that do not say so. */
function compare(wanted) {
  return Object.keys(wanted).map((module) => {
    const exported = load(module), names = wanted[module].filter((name) => !INTERNAL.has(name));
    const missing = names.filter((name) => !exported || presence(exported, name) !== 'yes');
    const silent = exported ? missing.filter((name) => presence(exported, name) === 'no') : [];
    return { module, loads: exported !== null, of: names.length, missing, silent };
  });
}

/* Classes whose every member is missing are named once. */
function shorten(missing) {
  const whole = new Set(missing.filter((name) => !name.includes('#')));
  return missing.filter((name) => !whole.has(name.split('#')[0]) || !name.includes('#'));
}

function table(rows) {
  const lines = ['# Appendix: the core modules', '',
    'Every name that Node 20 exports, and the members of its classes: how many of them Orrery has. Made by asking the',
    'running program (`tools/exports.js`); what is left out throws an error that names it.', '',
    '| module | has | of | left out |', '|---|--:|--:|---|'];
  for (const { module, loads, of, missing } of rows) {
    const names = loads ? shorten(missing).map((name) => `\`${name}\``).join(' ') : 'not there yet';
    lines.push(`| ${module.replace('node:', '')} | ${of - missing.length} | ${of} | ${names} |`);
  }
  return lines.join('\n');
}

function main([option, only]) {
  if (option === '--list') {
    const list = {};
    for (const module of MODULES) list[module] = exportsOf(module);
    console.log(JSON.stringify(list, null, 1));
    return;
  }
  const rows = compare(JSON.parse(fs.readFileSync(path.join(__dirname, 'node-exports.json'), 'utf8')));
  if (option !== '--missing' && option !== '--silent') {
    console.log(table(rows));
    return;
  }
  for (const row of rows) {
    const names = option === '--silent' ? row.silent : row.missing;
    if (!only || only === row.module) names.forEach((name) => console.log(`${row.module}.${name}`));
  }
}

main(process.argv.slice(2));
