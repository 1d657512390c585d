/* internal/inspect_error.js -- an error as text: its stack, with the right name in front.
 *
 * HOW   the stack is the text; formatError() corrects the class's name in its first line, leaves out the frames
 *       that the cause will show again, and decides which keys still say something new.
 * READ  formatError(), beside internal/inspect.js, which loads it for the first error.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const inspector = require('internal/inspect');
const repeat = require('internal/literals').repeat;

function stackText(error) {
  return error.stack ? String(error.stack) : Error.prototype.toString.call(error);
}

/* An error is its stack; what the stack already says is no key, what lies beneath it (cause, errors) is one. */
function formatError(cx, error, name, keys) {
  const own = error.name !== undefined && error.name !== null ? String(error.name) : 'Error';
  let stack = stackText(error), i;
  if (!cx.showHidden) {
    ['name', 'message', 'stack'].forEach((key) => {
      i = keys.indexOf(key);
      if (i >= 0 && stack.indexOf(error[key]) >= 0) keys.splice(i, 1);
    });
  }
  if ('cause' in error && keys.indexOf('cause') < 0) keys.push('cause');
  if (Array.isArray(error.errors) && keys.indexOf('errors') < 0) keys.push('errors');
  stack = nameInStack(stack, name, own);

  const past = error.message ? stack.indexOf(error.message) : -1;
  const start = stack.indexOf('\n    at', past < 0 ? 0 : past + error.message.length);
  if (start < 0) stack = `[${stack}]`;
  else stack = `${stack.slice(0, start)}\n${stackFrames(cx, error, stack.slice(start + 1)).join('\n')}`;
  return cx.indent === 0 ? stack : stack.split('\n').join(`\n${repeat(' ', cx.indent)}`);
}

/* The first line names the class, also where the class forgot to set its errors' name. */
function nameInStack(stack, name, own) {
  const next = stack.charAt(own.length);
  const starts = stack.indexOf(own) === 0 && (next === '' || next === ':' || next === '\n');
  if (name !== null && !(/Error$/.test(own) && starts)) return stack;
  let length = own.length, fallback = 'Error';
  if (name === null) {
    const found = /^([A-Z][a-z_ A-Z0-9[\]()-]+)(:|\n\s+at)/.exec(stack) || /^([a-z_A-Z0-9-]*Error)$/.exec(stack);
    fallback = found ? found[1] : '';
    length = fallback.length;
  }
  const prefix = inspector.prefixOf(name, fallback || 'Error').slice(0, -1);
  if (prefix === own) return stack;
  if (prefix.indexOf(own) < 0) return `${prefix} [${own}]${stack.slice(length)}`;
  return length === 0 ? `${prefix}: ${stack}` : prefix + stack.slice(length);
}

/* The lines of the stack, without those that its cause will show again. */
function stackFrames(cx, error, text) {
  const frames = text.split('\n'), cause = error.cause;
  if (cause !== null && typeof cause === 'object' && inspector.isError(cause)) {
    const below = stackText(cause), start = below.indexOf('\n    at');
    if (start >= 0) dropShared(cx, frames, below.slice(start + 1).split('\n'));
  }
  return cx.colors ? frames.map((line) => colorFrame(cx, line)) : frames;
}

/* What is not the user's own stands back: grey. */
function colorFrame(cx, line) {
  if (/\(?node:[^ ]*:\d+\)?$/.test(line)) return cx.stylize(line, 'undefined');
  line = line.replace(/([\/\\]node_modules[\/\\])(.+?)(?=[\/\\])/g, (all, folder, name) => folder + cx.stylize(name, 'module'));
  const here = `${process.cwd()}/`, at = line.indexOf(here), end = at + here.length;
  if (at < 0) return line;
  if (line.charAt(at - 1) !== '(') return line.slice(0, at) + cx.stylize(here, 'undefined') + line.slice(end);
  return line.slice(0, at - 1) + cx.stylize(`(${here}`, 'undefined') + line.slice(end, -1) +
    cx.stylize(')', 'undefined');
}

/* A run of more than three equal frames keeps its first and its last. */
function dropShared(cx, frames, below) {
  for (let i = 0; i < frames.length - 3; i++) {
    let j = below.indexOf(frames[i]), n = 1;
    if (j < 0) continue;
    while (i + n < frames.length && j + n < below.length && frames[i + n] === below[j + n]) n++;
    if (n <= 3) continue;
    const note = `    ... ${n - 2} lines matching cause stack trace ...`;
    frames.splice(i + 1, n - 2, cx.stylize(note, 'undefined'));
    return;
  }
}

module.exports = formatError;
