/* show.js -- what a learner reads: results, tasks and lists as text for a terminal.
 *
 * HOW   functions from things to text; nothing here writes. Colours only where the terminal has them, and never alone: a
 *       mark or a word says the same.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const os = require('os');
const path = require('path');
const { render } = require('./markdown');

const colours = () => process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
const paint = (code) => (text) => (colours() ? `\x1b[${code}m${text}\x1b[0m` : text);
const green = paint('32'), red = paint('31'), dim = paint('2'), bold = paint('1');

const width = () => Math.min(process.stdout.columns || 80, 110);

/** A path as a person writes it. */
function shortPath(file) {
  const home = os.homedir(), relative = path.relative(process.cwd(), file);
  if (!relative.startsWith('..')) return relative || '.';
  return file.startsWith(`${home}/`) ? `~${file.slice(home.length)}` : file;
}

const indent = (text, by) => text.split('\n').map((line) => (line ? ' '.repeat(by) + line : '')).join('\n');

/* A line as pieces that fit into a column; at least one. */
function pieces(line, room) {
  const result = [];
  do {
    result.push(line.slice(0, room));
    line = line.slice(room);
  } while (line);
  return result;
}

/** Two texts side by side; a mark stands between lines that differ. */
function sideBySide(left, right, room) {
  const column = Math.floor((room - 3) / 2);
  const rows = (text) => text.split('\n');
  const [a, b] = [rows(left), rows(right)];
  const lines = [`${'expected'.padEnd(column)}   actual`, `${'-'.repeat(column)}   ${'-'.repeat(column)}`];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const same = a[i] === b[i], [l, r] = [pieces(a[i] ?? '', column), pieces(b[i] ?? '', column)];
    for (let k = 0; k < Math.max(l.length, r.length); k++) {
      const line = `${(l[k] ?? '').padEnd(column)} ${same ? ' ' : '|'} ${r[k] ?? ''}`.trimEnd();
      lines.push(same ? line : red(line));
    }
  }
  return lines.join('\n');
}

/** The first line of the learner's own file that an error came through: "search.js:4"; '' if there is none. */
function placeOf(test, exercise) {
  for (const name of exercise.files) {
    const found = new RegExp(`${name.replace('.', '\\.')}:\\d+`).exec(test.stack ?? '');
    if (found) return found[0];
  }
  return '';
}

function failure(test, exercise) {
  const place = placeOf(test, exercise);
  const lines = [`${red('✗')} ${bold(test.name)}`, indent(test.message, 4)];
  if (place) lines.push(`    at ${place}`);
  if (test.expected !== undefined) lines.push('', indent(sideBySide(test.expected, test.actual, width() - 4), 4));
  return lines.join('\n');
}

/** The outcome of a check: what passed, and the first thing that did not, in full. */
function result({ exercise, tests, output }) {
  const failed = tests.filter(({ passed }) => !passed);
  const lines = [];
  for (const test of tests) if (test.passed) lines.push(`${green('✓')} ${test.name}`);
  if (failed.length) lines.push(failure(failed[0], exercise));
  if (failed.length > 1) lines.push(dim(`${failed.length - 1} more ${failed.length > 2 ? 'do' : 'does'} not pass yet.`));
  if (output.trim()) lines.push('', dim('Your program wrote:'), indent(output.trimEnd(), 2));
  return lines.join('\n');
}

function heading(exercise) {
  return bold(`${exercise.number} ${exercise.title}`) +
    dim(`   ${exercise.track === 'c' ? 'C' : 'JavaScript'}, chapter ${exercise.chapter}, ${exercise.points} points`);
}

/** The list of exercises, with where the learner is. */
function list(course, progress) {
  const { current } = progress;
  const line = (exercise) => {
    const mark = progress.isSolved(exercise) ? green('✓') : ' ';
    const here = exercise === current ? '>' : ' ';
    const text = `${here} ${mark} ${exercise.number}  ${exercise.title.padEnd(28)}`;
    return `${exercise === current ? bold(text) : text} ${dim(exercise.concepts.join(', '))}`;
  };
  const track = (name, title) => [bold(title), ...course.filter((one) => one.track === name).map(line)];
  const solved = course.filter((one) => progress.isSolved(one)).length;
  return [...track('javascript', 'JavaScript'), '', ...track('c', 'C: pieces of the runtime itself'), '',
    `${solved} of ${course.length} solved. Your files are in ${shortPath(progress.home)}.`].join('\n');
}

/** A task or a hint, which are Markdown, for a terminal. */
const markdown = (text) => render(text, Math.min(width(), 90), { bold, code: colours() && green });

module.exports = { bold, dim, green, heading, indent, list, markdown, red, result, shortPath };
