/* internal/test/spec.js -- the events of tests for people: a tree with marks, and the failures again at the end.
 *
 * HOW   a test with subtests is headed by its name when the first of them ends, so the names of those that have begun
 *       wait in a list until then.
 * READ  after internal/test/runner.js.
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { inspect } = require('internal/inspect');

const marks = { 'test:fail': '\u2716 ', 'test:pass': '\u2714 ', 'test:diagnostic': '\u2139 ', skip: '\uFE63 ', parent: '\u25B6 ' };
const codes = { 'test:fail': 31, 'test:pass': 32, 'test:diagnostic': 34, skip: 90, parent: 0, duration: 90 };

const colored = () => process.stdout.isTTY && !process.env.NO_COLOR && !process.env.NODE_DISABLE_COLORS;
const paint = (kind, text) => colored() && codes[kind] ? `\x1b[${codes[kind]}m${text}\x1b[39m` : text;
const indentOf = (nesting) => '  '.repeat(nesting);

/* The error of the program, every line indented. */
function errorText(error, indent) {
  const shown = error?.code === 'ERR_TEST_FAILURE' ? error.cause : error;
  return inspect(shown, { colors: colored(), breakLength: Infinity }).split('\n').map((line) => `${indent}  ${line}`)
    .join('\n');
}

function headline(type, data, indent) {
  const duration = data.details?.duration_ms ? ` ${paint('duration', `(${data.details.duration_ms}ms)`)}` : '';
  const why = data.skip ?? data.todo;
  const word = data.skip !== undefined ? 'SKIP' : 'TODO';
  const note = why === undefined ? '' : ` # ${typeof why === 'string' && why !== '' ? why : word}`;
  const kind = data.skip !== undefined ? 'skip' : type;
  return `${indent}${paint(kind, `${marks[kind]}${data.name}${duration}${note}`)}\n`;
}

function placeOf({ file, line, column }) {
  return `${require('path').relative(process.cwd(), file)}:${line}${column === undefined ? '' : `:${column}`}`;
}

const failureText = ({ type, data }) => `${headline(type, data, '')}${errorText(data.details.error, '')}\n`;

/* All failures, each with its place. */
function summary(failed) {
  if (failed.length === 0) return '';
  const parts = failed.map(({ type, data }) => {
    const place = data.file ? `test at ${placeOf(data)}\n` : '';
    return `${place}${failureText({ type, data })}`;
  });
  return `\n${paint('test:fail', `${marks['test:fail']}failing tests:`)}\n\n${parts.join('\n')}`;
}

/** The reporter: events in, text out. */
module.exports = async function* spec(events) {
  const begun = [], failed = [];
  for await (const event of events) {
    const { type, data } = event, indent = indentOf(data.nesting ?? 0);
    if (type === 'test:start') {
      begun.push({ data, headed: false });
    } else if (type === 'test:pass' || type === 'test:fail') {
      const own = begun.pop();
      let text = '';
      for (const parent of begun.filter((one) => !one.headed)) {
        parent.headed = true;
        text += `${indentOf(parent.data.nesting)}${paint('parent', `${marks.parent}${parent.data.name}`)}\n`;
      }
      text += headline(type, data, indent);
      const ofSubtests = data.details.error?.failureType === 'subtestsFailed';
      if (type === 'test:fail' && !ofSubtests) {
        failed.push(event);
        if (!own?.headed) text += `${errorText(data.details.error, indent)}\n\n`;
      }
      yield text;
    } else if (type === 'test:stdout' || type === 'test:stderr') {
      yield data.message;
    } else if (type === 'test:diagnostic') {
      yield `${indent}${paint(type, `${marks[type]}${data.message}`)}\n`;
    }
  }
  yield summary(failed);
};

module.exports.failureText = failureText;
