/* internal/assert/expression.js -- the source of a failed assert(): "The expression evaluated to a falsy value".
 *
 * HOW   the caller's frame gives a file and a line. In that line a call of assert or ok is looked for, and from its
 *       name the text is followed to the parenthesis that closes it, past strings, templates, regular expressions
 *       and comments.
 * WHY   "false == true" tells nothing; `assert(left.length < max)` tells all, without a message to write.
 * NODE  knows the column, Orrery the line: where two such calls begin in one line, neither is shown.
 * READ  after assert.js. Follows Node's assert.html, "assert.ok".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* What is passed over as one piece; a slash begins a regular expression only where a value may begin. */
const PIECE = new RegExp([
  '//[^\\n]*', '/\\*[^]*?\\*/', // comments
  "'(?:[^'\\\\\\n]|\\\\[^])*'", '"(?:[^"\\\\\\n]|\\\\[^])*"', // strings
  '[A-Za-z0-9_$]+', '\\s+', '[^]'
].join('|'), 'y');
const REGEXP = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const VALUE_MAY_FOLLOW = /^(?:[-({[,;=:!?&|+*%<>~^}]|return|typeof|in|of|case|void|delete|instanceof|do|else)$/;

/* Runs the pattern exactly at `at`; the text that it matches, or ''. */
function matchAt(pattern, source, at) {
  pattern.lastIndex = at;
  const found = pattern.exec(source);
  return found ? found[0] : '';
}

/* The end of a template whose first backtick stands at `at`: code in ${ } may hold templates itself. */
function endOfTemplate(source, at) {
  for (let i = at + 1; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '`') return i + 1;
    else if (source.startsWith('${', i)) i = endOfBrackets(source, i + 1) - 1;
  }
  return source.length;
}

/* The end of what opens at `at` with a bracket; the source's end if nothing closes it. */
function endOfBrackets(source, at) {
  let depth = 0, before = '(';
  for (let i = at; i < source.length;) {
    if (source[i] === '`') {
      i = endOfTemplate(source, i);
      before = '`';
      continue;
    }
    const regexp = source[i] === '/' && VALUE_MAY_FOLLOW.test(before) ? matchAt(REGEXP, source, i) : '';
    const comment = /^\/[/*]/.test(source.substr(i, 2));
    const piece = regexp !== '' && !comment ? regexp : matchAt(PIECE, source, i);
    i += piece.length;
    if ('([{'.includes(piece)) depth++;
    else if (')]}'.includes(piece) && --depth === 0) return i;
    if (!comment && piece.trim() !== '') before = piece;
  }
  return source.length;
}

/* Where the calls begin that may be meant: assert(...), assert.ok(...), ok(...), any x.ok(...). */
function callsIn(line) {
  return Array.from(line.matchAll(/(?:\b[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*\.)?\b(?:assert|ok|strict)\s*\(/g))
    .map((found) => ({ start: found.index, open: found.index + found[0].length - 1 }));
}

/* The call at that line (from 1) of the source, or undefined. The line of a frame is that of the call's last argument
 * where its arguments are on many: so the lines before are tried, until one has such a call. */
function callAt(source, number) {
  const lines = source.split('\n');
  for (let i = number - 1; i >= 0 && i > number - 20; i--) {
    const calls = callsIn(lines[i] || '');
    if (calls.length > 1) return undefined;
    if (calls.length === 0) continue;
    const before = lines.slice(0, i).reduce((sum, line) => sum + line.length + 1, 0);
    const [{ start, open }] = calls;
    return { column: start, text: source.slice(before + start, endOfBrackets(source, before + open)) };
  }
  return undefined;
}

/* Lines behind the first lose the call's own indentation. */
function unindented({ text, column }) {
  return text.split('\n').map((line, i) => {
    const indent = /^[ \t]*/.exec(line)[0].length;
    return i === 0 ? line : line.slice(Math.min(indent, column));
  }).join('\n  ');
}

/* The frame that called `fn`: { file, line }. */
function callerOf(fn) {
  const { prepareStackTrace, stackTraceLimit } = Error, holder = {};
  Error.prepareStackTrace = (error, frames) => frames;
  Error.stackTraceLimit = 1;
  Error.captureStackTrace(holder, fn);
  const [frame] = holder.stack;
  Error.stackTraceLimit = stackTraceLimit;
  Error.prepareStackTrace = prepareStackTrace;
  return frame && { file: frame.getFileName(), line: frame.getLineNumber() };
}

function sourceOf(file) {
  const path = String(file).startsWith('file://') ? require('url').fileURLToPath(file) : String(file);
  const fs = require('fs');
  return path.startsWith('/') && fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : '';
}

/**
 * The message for a value that is falsy.
 * @param {function} fn the function of assert that was called @returns {string|undefined} nothing where there is no source
 */
function falsyMessage(fn) {
  const caller = callerOf(fn);
  const call = caller && callAt(sourceOf(caller.file), caller.line);
  return call && `The expression evaluated to a falsy value:\n\n  ${unindented(call)}\n`;
}

module.exports = falsyMessage;
