/* internal/assert/diff.js -- two values side by side: the message of a failed strictEqual or deepStrictEqual.
 *
 * HOW   both values as text, a line an entry, keys sorted. Equal lines at the end are cut off, then line i is compared
 *       with line i: + what is, - what was expected. Of a run of equal lines only its ends are shown; the lines
 *       expected are held back so that +++ and --- stand together. Two short primitives become "1 !== 2".
 * WHY   no search for the shortest edit: Node 20 has none, and its text is what people know.
 * STATE one Diff a message: the lines so far, what is held back, how many lines were equal.
 * READ  after internal/assert/error.js. Follows Node's assert.html, "Class: assert.AssertionError".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { inspect } = require('internal/inspect');

const SHORT = 12;      // as long may two primitives be together that are shown as "a !== b"
const MOST_LINES = 50; // a longer difference is cut

/* What a value looks like in a message: complete, and the same whatever the order of its keys. */
function inspectValue(value) {
  return inspect(value, { compact: false, customInspect: false, depth: 1000, maxArrayLength: Infinity, showHidden: false,
    showProxy: false, sorted: true, getters: true, breakLength: Infinity });
}

const isObject = (value) => value !== null && typeof value === 'object';

/* A comma behind an entry says only that another one follows. */
const differ = (a, b) => a !== b && a !== `${b},` && `${a},` !== b;

class Diff {
  constructor(colors) {
    this.colors = colors;
    this.out = '';     // shown so far
    this.held = '';    // the expected lines that follow the actual ones
    this.shown = 0;    // lines in both
    this.equal = 0;    // equal lines since the last difference
    this.skipped = false;
  }

  /* Of the equal lines before line i the first two are shown already, and now the last three: the third from the
   * end if it is the only one between, otherwise dots for what is left out. */
  endRun(lines, i) {
    if (this.equal === 5) this.show(`\n  ${lines[i - 3]}`);
    else if (this.equal > 5) {
      this.out += `\n${this.colors.blue}...${this.colors.white}`;
      this.skipped = true;
    }
    if (this.equal > 3) this.show(`\n  ${lines[i - 2]}`);
    if (this.equal > 2) this.show(`\n  ${lines[i - 1]}`);
    this.equal = 0;
  }

  show(text) {
    this.out += text;
    this.shown++;
  }

  actual(line) {
    this.show(`\n${this.colors.green}+${this.colors.white} ${line}`);
  }

  expected(line) {
    this.held += `\n${this.colors.red}-${this.colors.white} ${line}`;
    this.shown++;
  }

  same(line) {
    this.out += this.held;
    this.held = '';
    if (++this.equal <= 2) this.show(`\n  ${line}`);
  }

  /* Line i of both sides, of which one may have ended. */
  compare(actual, expected, i) {
    const both = i < actual.length && i < expected.length;
    if (both && !differ(actual[i], expected[i])) {
      const comma = expected[i] === `${actual[i]},`;
      this.same(comma ? expected[i] : actual[i]);
      return;
    }
    this.endRun(i < actual.length ? actual : expected, i);
    if (i < actual.length) this.actual(actual[i]);
    if (i < expected.length) this.expected(expected[i]);
  }
}

/* Cuts off the equal lines at the end of both; gives how many there were and the text for them: the last three, and
 * the first of all, since it closes what the difference stands in. */
function cutEnd(actual, expected) {
  let end = '', first = '', n = 0;
  while (actual.length > 0 && expected.length > 0 && actual.at(-1) === expected.at(-1)) {
    if (n++ < 3) end = `\n  ${actual.at(-1)}${end}`;
    else first = actual.at(-1);
    actual.pop();
    expected.pop();
  }
  return { end, first: first === '' ? '' : `\n  ${first}`, count: n };
}

/* The first 46 lines and three dots, if there are more than 50. */
function shortened(lines, { blue, white }) {
  return lines.length > 50 ? [...lines.slice(0, 46), `${blue}...${white}`] : lines;
}

/* How many characters two texts begin with alike, if a mark below them would help: it stands under the first that
 * differs; 0 if not. */
function markAt(a, b) {
  const stderr = require('internal/process/standard').stream(2), width = stderr.isTTY ? stderr.columns : 80;
  let i = 0;
  if (a.length + b.length >= width) return 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i > 2 ? i : 0;
}

/* Two values of one line each: { text } if that says all, { mark } for a line below the difference. */
function compareShort(headline, actual, expected, a, b, byReference) {
  if (a.length + b.length <= SHORT) {
    const plain = !isObject(actual) && !isObject(expected) && (actual !== 0 || expected !== 0);
    return plain ? { text: `${headline}\n\n${a} !== ${b}\n` } : {};
  }
  const mark = byReference ? 0 : markAt(a, b);
  return mark > 0 ? { mark: `\n  ${' '.repeat(mark)}^` } : {};
}

/* Where the difference stands between: nothing in common at the end is shown, or dots. */
function tailOf(cut, { blue, white }) {
  const dots = cut.count >= 5 ? `\n${blue}...${white}` : '';
  return cut.first + dots + cut.end;
}

/**
 * The message for two values that are not equal.
 * @param {*} actual @param {*} expected @param {object} titles `different` and `identical`: the first line, where the
 * text of both differs and where it doesn't @param {boolean} byReference equal text can't help
 * @param {object} colors blue, green, red, white: codes, or ''
 */
function difference(actual, expected, titles, byReference, colors) {
  const whole = inspectValue(actual).split('\n'), actualLines = whole.slice(), expectedLines = inspectValue(expected).split('\n');
  let short = {};
  if (actualLines.length === 1 && expectedLines.length === 1 && actualLines[0] !== expectedLines[0]) {
    short = compareShort(titles.different, actual, expected, actualLines[0], expectedLines[0], byReference);
    if (short.text) return short.text;
  }
  const cut = cutEnd(actualLines, expectedLines);
  if (actualLines.length === 0 && expectedLines.length === 0) {
    return `${titles.identical}\n\n${shortened(whole, colors).join('\n')}\n`;
  }
  const { blue, green, red, white } = colors, diff = new Diff(colors);
  const head = `${titles.different}\n${green}+ actual${white} ${red}- expected${white}`;
  const note = ` ${blue}...${white} Lines skipped`, most = Math.max(actualLines.length, expectedLines.length);
  for (let i = 0; i < most; i++) {
    diff.compare(actualLines, expectedLines, i);
    if (diff.shown > MOST_LINES && i < most - 2) {
      return `${head}${note}\n${diff.out}\n${blue}...${white}${diff.held}\n${blue}...${white}`;
    }
  }
  const skipped = diff.skipped || cut.count >= 5;
  return `${head}${skipped ? note : ''}\n${diff.out}${diff.held}${tailOf(cut, colors)}${short.mark || ''}`;
}

exports.difference = difference;
exports.inspectValue = inspectValue;
exports.isObject = isObject;
exports.shortened = shortened;
