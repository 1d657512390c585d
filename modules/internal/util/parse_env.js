/* internal/util/parse_env.js -- util.parseEnv: the text of an .env file as an object.
 *
 * HOW   one NAME=value after the other. A value in quotes of any kind may go over many lines; in double quotes \n is a
 *       new line. Without quotes it ends with its line or at a #. A name reaches back to the last value: a line
 *       without `=` becomes a part of the next one's name, unless it is a comment.
 * READ  parseEnv(). Follows Node's util.html, "util.parseEnv".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* The value that begins at `at`, behind the blanks: [value, where the next line begins] */
function valueAt(text, at) {
  const quote = text[at], close = '\'"`'.includes(quote) && quote !== undefined ? text.indexOf(quote, at + 1) : -1;
  const lineEnd = text.indexOf('\n', close >= 0 ? close : at), next = lineEnd < 0 ? text.length : lineEnd + 1;
  if (close >= 0) {
    const inside = text.slice(at + 1, close);
    return [quote === '"' ? inside.replace(/\\n/g, '\n') : inside, next];
  }
  const line = text.slice(at, lineEnd < 0 ? text.length : lineEnd).replace(/#[^]*$/, '').trim();
  return ['\'"`'.includes(line[0]) ? line.slice(1) : line, next];
}

/** @param {string} content @returns {object} names and values @throws {TypeError} if it is no string
 * @see util.html#utilparseenvcontent */
function parseEnv(content) {
  require('internal/validators').validateString(content, 'content');
  const text = content.replace(/\r\n?/g, '\n'), env = {};
  let at = 0;
  while (at < text.length) {
    const line = text.indexOf('\n', at);
    if (text[at] === '\n' || text[at] === '#') {
      at = line < 0 ? text.length : line + 1;
      continue;
    }
    const equals = text.indexOf('=', at);
    if (equals < 0) break;
    const name = text.slice(at, equals).trim().replace(/^export\s+/, '');
    const start = equals + 1 + /^[ \t]*/.exec(text.slice(equals + 1))[0].length;
    if (name === '') break;
    [env[name], at] = valueAt(text, start);
  }
  return Object.fromEntries(Object.entries(env).sort(([a], [b]) => a < b ? -1 : 1)); // Node sorts by name
}

exports.parseEnv = parseEnv;
