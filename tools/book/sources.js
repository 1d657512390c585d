/* sources.js -- quotes from the sources: a symbol, a named region, or a whole file.
 *
 * HOW   A definition begins in the first column and ends with the first line after it that closes it there (`}`, `};`).
 *       The comment that stands directly above belongs to it. A region stands between two comments,
 *       `region NAME` and `endregion`; the lines that mark one are never quoted.
 * WHY   A quote by name follows the code wherever it moves; one by line number lies after the first edit.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');

const MARK = /^\s*(?:\/\*|\/\/|#)\s*(region\s+(\S+)|endregion)\s*(?:\*\/)?\s*$/;
const DEFINITIONS = {
  c: [
    /^[a-z][\w *]*?\b\**(\w+)\(.*$/, // a function: its name stands before the first parenthesis
    /^(?:static |const |extern )*(?:struct|enum|union) (\w+) \{$/,
    /^#define (\w+)/,
    /^[a-z][\w *]*?\b(\w+)(?:\[.*\])? = \{?/,
  ],
  js: [/^(?:async )?function\*? (\w+)\(/, /^class (\w+)/, /^(?:const|let|var) (\w+) =/],
};
const files = new Map();

const kindOf = (file) => (/\.([ch]|edits)$/.test(file) ? 'c' : 'js');

function linesOf(file) {
  if (!files.has(file)) files.set(file, fs.readFileSync(file, 'utf8').replace(/\n$/, '').split('\n'));
  return files.get(file);
}

/** Where a definition that begins in line `start` ends: both count from 0, the end is not part of it. */
function endOf(lines, start) {
  const head = lines[start];
  if (head.startsWith('#define')) {
    let end = start;
    while (lines[end].endsWith('\\')) ++end;
    return end + 1;
  }
  if (/[;}]\s*(?:\/\*.*\*\/)?$/.test(head)) return start + 1;
  let end = start + 1;
  while (end < lines.length && !/^[})\]]/.test(lines[end])) ++end;
  return end + 1;
}

/** The first line of the comment above `start`, or `start`. */
function withComment(lines, start) {
  const above = start - 1;
  if (above < 0 || MARK.test(lines[above])) return start;
  if (lines[above].startsWith('//')) return withComment(lines, above);
  if (!/\*\/$/.test(lines[above])) return start;
  let first = above;
  while (first > 0 && !lines[first].startsWith('/*')) --first;
  return first === 0 || /^\/\* ----/.test(lines[first]) || MARK.test(lines[first]) ? start : first;
}

const isPrototype = (line) => /\);\s*(?:\/\*.*)?$/.test(line) && !/[{=]/.test(line);

/** All definitions of a file: [{ name, start, end, isFunction }], lines counted from 0, comments included. */
function definitions(file) {
  const lines = linesOf(file), kind = kindOf(file), found = [];
  for (let i = 0; i < lines.length; ++i) {
    if (isPrototype(lines[i]) && kind === 'c') continue;
    const pattern = DEFINITIONS[kind].find((p) => p.test(lines[i]));
    if (!pattern) continue;
    const name = pattern.exec(lines[i])[1], end = endOf(lines, i);
    const isFunction = pattern === DEFINITIONS[kind][0] || (kind === 'js' && /=>/.test(lines[i]));
    found.push({ name, start: withComment(lines, i), end, isFunction });
    i = end - 1;
  }
  return found;
}

/** All regions of a file: [{ name, start, end }]. Throws where one is not closed, or empty. */
function regions(file) {
  const found = [], open = [];
  linesOf(file).forEach((line, i) => {
    const mark = MARK.exec(line);
    if (!mark) return;
    if (mark[2]) open.push({ name: mark[2], start: i + 1 });
    else if (open.length) found.push({ ...open.pop(), end: i });
    else throw new Error(`${file}:${i + 1}: endregion without a region`);
  });
  if (open.length) throw new Error(`${file}: region ${open[0].name} is not closed`);
  const empty = found.find((r) => !linesOf(file).slice(r.start, r.end).some((line) => line.trim() && !MARK.test(line)));
  if (empty) throw new Error(`${file}: region ${empty.name} is empty`);
  return found;
}

function find(file, selector) {
  const region = selector.startsWith('#');
  const list = region ? regions(file) : definitions(file);
  const name = region ? selector.slice(1) : selector;
  const found = list.filter((one) => one.name === name);
  if (found.length !== 1)
    throw new Error(`${file}: ${region ? 'region' : 'definition'} ${name} is there ${found.length} times`);
  return found[0];
}

/** Lines without what all of them are indented by. */
function dedent(lines) {
  const depths = lines.filter((line) => line.trim()).map((line) => /^\s*/.exec(line)[0].length);
  return lines.map((line) => line.slice(Math.min(...depths)));
}

/** What a block quotes: { lines, ranges }; selectors: names of definitions, or #region; none: the whole file. */
function quote(file, selectors) {
  const all = linesOf(file);
  const ranges = selectors.length ? selectors.map((s) => find(file, s)) : [{ start: 0, end: all.length }];
  const parts = ranges.map((r) => dedent(all.slice(r.start, r.end).filter((line) => !MARK.test(line))));
  return { lines: parts.reduce((text, part) => (text.length ? [...text, '', ...part] : part), []), ranges };
}

module.exports = { definitions, linesOf, quote, regions };
