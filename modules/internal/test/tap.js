/* internal/test/tap.js -- the events of tests in the Test Anything Protocol, version 13; details as YAML.
 *
 * READ  after internal/test/runner.js. Follows testanything.org and what Node writes.
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { inspect } = require('internal/inspect');
const { unwrapped } = require('internal/test/failure');

const escape = (text) => String(text).replace(/\\/g, '\\\\').replace(/#/g, '\\#').replace(/\n/g, '\\n')
  .replace(/\r/g, '\\r').replace(/\t/g, '\\t').replace(/[\b\f\v]/g, '');

const indentOf = (nesting) => '    '.repeat(nesting);

/* A value under a key: text of several lines as a block, an object as keys one level deeper. */
function yaml(indent, key, value, seen = new Set()) {
  if (value === undefined) return '';
  const head = `${indent}${key}:`;
  if (typeof value === 'string' && value.includes('\n')) {
    return `${head} |-\n${value.split('\n').map((line) => `${indent}  ${line}\n`).join('')}`;
  }
  if (value === null) return `${head} ~\n`;
  if (typeof value !== 'object') return `${head} ${inspect(value)}\n`;
  if (value instanceof Date) return `${head} ${value.toISOString()}\n`;
  if (seen.has(value)) return `${head} <Circular>\n`;
  const inside = new Set([...seen, value]);
  const lines = Object.entries(value).map(([name, one]) => yaml(`${indent}  `, name, one, inside));
  return `${head}\n${lines.join('')}`;
}

/* "at f (file:1)" of each frame, without "at". */
function framesOf(stack) {
  return String(stack).split('\n').filter((line) => /^ +at /.test(line)).map((line) => line.replace(/^ +at /, ''));
}

const isAssertion = (error) => error !== null && typeof error === 'object' && 'expected' in error && 'actual' in error;

/* What went wrong: the program's error where there is one. */
function errorDetails(indent, error) {
  const cause = error.cause, shown = unwrapped.has(error.failureType);
  const inner = shown && cause !== null && typeof cause === 'object' ? cause : {};
  let text = yaml(indent, 'failureType', error.failureType);
  text += yaml(indent, 'exitCode', error.exitCode) + yaml(indent, 'signal', error.signal); // of a file's process
  text += yaml(indent, 'error', inner.message ?? error.message);
  text += yaml(indent, 'code', inner.code ?? error.code);
  if (inner.name && inner.name !== 'Error') text += yaml(indent, 'name', inner.name);
  if (isAssertion(inner)) {
    text += yaml(indent, 'expected', inner.expected) + yaml(indent, 'actual', inner.actual);
    if (inner.operator) text += yaml(indent, 'operator', inner.operator);
  }
  const frames = framesOf(inner.stack ?? '');
  if (frames.length === 0) return text;
  return `${text}${indent}stack: |-\n${frames.map((frame) => `${indent}  ${frame}\n`).join('')}`;
}

function directive({ skip, todo }) {
  const [word, why] = skip !== undefined ? ['SKIP', skip] : todo !== undefined ? ['TODO', todo] : [];
  return word ? ` # ${word}${typeof why === 'string' && why !== '' ? ` ${escape(why)}` : ''}` : '';
}

function place({ file, line, column }) {
  return `${file}:${line}${column === undefined ? '' : `:${column}`}`;
}

function result(ok, data) {
  const indent = indentOf(data.nesting), { details } = data;
  let text = `${indent}${ok ? 'ok' : 'not ok'} ${data.testNumber} - ${escape(data.name)}${directive(data)}\n`;
  text += `${indent}  ---\n${yaml(`${indent}  `, 'duration_ms', details.duration_ms)}`;
  if (details.type) text += yaml(`${indent}  `, 'type', details.type);
  if (!ok && data.file) text += yaml(`${indent}  `, 'location', place(data));
  if (details.error) text += errorDetails(`${indent}  `, details.error);
  return `${text}${indent}  ...\n`;
}

/* What a file's process has printed. */
const printed = ({ message }) => message.split('\n').filter((line) => line.trim() !== '')
  .map((line) => `# ${escape(line)}\n`).join('');

const lines = {
  'test:start': (data) => `${indentOf(data.nesting)}# Subtest: ${escape(data.name)}\n`,
  'test:pass': (data) => result(true, data),
  'test:fail': (data) => result(false, data),
  'test:plan': (data) => `${indentOf(data.nesting)}1..${data.count}\n`,
  'test:stdout': printed,
  'test:stderr': printed,
  'test:diagnostic': (data) => `${indentOf(data.nesting)}# ${escape(data.message)}\n`,
};

/** The reporter: events in, lines of TAP out. */
module.exports = async function* tap(events) {
  yield 'TAP version 13\n';
  for await (const { type, data } of events) if (lines[type]) yield lines[type](data);
};
