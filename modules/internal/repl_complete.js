/* internal/repl_complete.js -- TAB at the prompt: what may stand where the cursor is.
 *
 * HOW   the end of the line is one of: a .command; the text in require(' or import(': a module or a path; an expression
 *       like a.b.c: the properties of a.b; a word: a global name, a `let`, a keyword. The expression is evaluated if it
 *       is made of names alone, so that nothing is called; a getter on the way is not.
 * NODE  repl.html#commands-and-special-keys
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const prompt = native('prompt');

const keywords = ['async', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do',
  'else', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'import', 'in', 'instanceof', 'let', 'new',
  'null', 'return', 'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'undefined', 'var', 'void', 'while',
  'with', 'yield'];
const name = /^[A-Za-z_$][\w$]*$/;

/* Every name that an object answers to, its own first. Index keys are no names. */
function namesOf(value) {
  const names = new Set();
  let object = value === null || value === undefined ? null : Object(value);
  for (; object; object = Object.getPrototypeOf(object))
    for (const key of Object.getOwnPropertyNames(object)) if (name.test(key)) names.add(key);
  return [...names];
}

/* The property without running a getter; undefined if there is one. */
function read(object, key) {
  let at = Object(object);
  for (; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, key);
    if (found) return 'value' in found ? found.value : at === globalThis ? globalThis[key] : undefined;
  }
  return undefined;
}

/* The value of a.b.c */
function valueOf(path) {
  const [first, ...rest] = path.split(/\??\./);
  let value;
  if (first === 'this') value = globalThis;
  else if (prompt.declared().includes(first)) value = prompt.run(first, '[complete]');
  else value = read(globalThis, first);
  for (const key of rest) {
    if (value === null || value === undefined) return undefined;
    value = read(value, key);
  }
  return value;
}

function pathsLike(start) {
  const fs = require('fs');
  const slash = start.lastIndexOf('/') + 1;
  try {
    return fs.readdirSync(start.slice(0, slash), { withFileTypes: true })
      .map((entry) => start.slice(0, slash) + entry.name + (entry.isDirectory() ? '/' : ''));
  } catch {
    return []; // no such folder: nothing to propose
  }
}

function packages() {
  const found = [];
  for (const folder of globalThis.module ? globalThis.module.paths : []) found.push(...pathsLike(`${folder}/`).map((path) => path.slice(folder.length + 1)));
  return found.filter((one) => !one.startsWith('.')).map((one) => one.replace(/\/$/, ''));
}

function modulesLike(start) {
  if (/^\.{0,2}\//.test(start)) return pathsLike(start);
  const { builtinModules } = require('module');
  const all = start.startsWith('node:') ? builtinModules.map((one) => `node:${one}`) : builtinModules.concat(packages());
  return all.filter((one) => !one.startsWith('_'));
}

/* What may stand at the end of the text: the start of the word there, and all words. */
function candidates(before, commands) {
  let found = /^\s*\.(\w*)$/.exec(before);
  if (found) return [found[1], commands];
  found = /\b(?:require|import)\s*\(\s*(['"`])([^'"`]*)$/.exec(before);
  if (found) return [found[2], modulesLike(found[2])];
  if (/(['"`])(?:(?!\1).)*$/.test(before.replace(/\\./g, '').replace(/(['"`])(?:(?!\1).)*\1/g, ''))) return ['', []];
  found = /([A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*)\??\.([\w$]*)$/.exec(before);
  if (found) return [found[2], namesOf(valueOf(found[1]))];
  found = /(["'`\])])\.([\w$]*)$/.exec(before);
  if (found) return [found[2], found[1] === ']' ? namesOf([]) : found[1] === ')' ? [] : namesOf('')];
  found = /[A-Za-z_$][\w$]*$/.exec(before);
  return [found ? found[0] : '', found || /^\s*$/.test(before) ? prompt.declared().concat(namesOf(globalThis), keywords) : []];
}

function commonStart(words) {
  let start = words[0];
  for (const word of words) while (!word.startsWith(start)) start = start.slice(0, -1);
  return start;
}

/* What may stand there, in order. */
function wordsFor(before, commands) {
  const [start, all] = candidates(before, commands);
  return { start, words: [...new Set(all)].filter((word) => word.startsWith(start)).sort() };
}

/**
 * The same for a readline.Interface: the expression before the last dot belongs to what is completed.
 * @param {string} line @param {string[]} commands without their dot @returns {[string[], string]} completions, of what
 */
function completionsOf(line, commands) {
  const { start, words } = wordsFor(line, commands);
  const owner = /(?:(["'`])(?:(?!\1).)*\1\.|[\])]\.|(?:[A-Za-z_$][\w$]*\??\.)+)$/.exec(line.slice(0, line.length - start.length));
  const before = owner && !/^\s*\.\w*$/.test(line) ? owner[0] : '';
  return [words.map((word) => before + word), before + start];
}

/**
 * What TAB does with the line up to the cursor.
 * @param {string} before @param {string[]} commands without their dot
 * @returns {{insert: string, list: string[]}} what is inserted; what is shown if nothing can be
 */
function complete(before, commands) {
  const { start, words } = wordsFor(before, commands);
  if (words.length === 0) return { insert: '', list: [] };
  const insert = commonStart(words).slice(start.length);
  return { insert, list: insert || words.length === 1 ? [] : words };
}

exports.commonStart = commonStart;
exports.complete = complete;
exports.completionsOf = completionsOf;
