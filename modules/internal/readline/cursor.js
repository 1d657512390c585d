/* internal/readline/cursor.js -- moving a terminal's cursor, and how wide a text is on it.
 *
 * READ  first of internal/readline. Follows Node's readline.html#readlineclearlinestream-dir-callback and what follows it.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateFunction } = require('internal/validators');

const CSI = '\x1b[';
const CLEAR_BELOW = `${CSI}0J`;
const control = /\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07]*\x07|\x1b[@-_]/g;

/* Writes the text, and calls back in any case. Is there room for more? */
function write(stream, text, callback) {
  if (callback !== undefined) validateFunction(callback, 'callback');
  if (stream === null || stream === undefined || text === '') {
    if (typeof callback === 'function') process.nextTick(callback, null);
    return true;
  }
  return callback === undefined ? stream.write(text) : stream.write(text, callback);
}

/** The text that moves the cursor to a column, and to a row if one is given. Throws ERR_INVALID_ARG_VALUE */
function cursorToText(x, y) {
  if (Number.isNaN(x)) throw errors.invalidValue('x', x);
  if (Number.isNaN(y)) throw errors.invalidValue('y', y);
  if (typeof x !== 'number' && typeof y !== 'number') return '';
  if (typeof x !== 'number') throw errors.error('ERR_INVALID_CURSOR_POS');
  return typeof y === 'number' ? `${CSI}${y + 1};${x + 1}H` : `${CSI}${x + 1}G`;
}

function cursorTo(stream, x, y, callback) {
  if (callback !== undefined) validateFunction(callback, 'callback');
  if (typeof y === 'function') [callback, y] = [y, undefined];
  return write(stream, cursorToText(x, y), callback);
}

function moveCursorText(dx, dy) {
  const across = dx < 0 ? `${CSI}${-dx}D` : dx > 0 ? `${CSI}${dx}C` : '';
  return across + (dy < 0 ? `${CSI}${-dy}A` : dy > 0 ? `${CSI}${dy}B` : '');
}

/** moveCursor(stream, dx, dy[, callback]): relative to where it is. */
function moveCursor(stream, dx, dy, callback) {
  return write(stream, moveCursorText(dx, dy), callback);
}

function clearLineText(direction) {
  return `${CSI}${direction < 0 ? 1 : direction > 0 ? 0 : 2}K`;
}

/** clearLine(stream, direction[, callback]): -1 to the left of the cursor, 1 to the right, 0 all of it. */
function clearLine(stream, direction, callback) {
  return write(stream, clearLineText(direction), callback);
}

/** clearScreenDown(stream[, callback]): from the cursor on. */
function clearScreenDown(stream, callback) {
  return write(stream, CLEAR_BELOW, callback);
}

function isWide(code) {
  return code >= 0x1100 && (code <= 0x115f || (code >= 0x2e80 && code <= 0x303e) || (code >= 0x3041 && code <= 0xa4cf)
    || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f)
    || (code >= 0xff00 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6) || (code >= 0x1f300 && code <= 0x1f64f)
    || (code >= 0x1f900 && code <= 0x1f9ff) || (code >= 0x20000 && code <= 0x3fffd));
}

function isZeroWidth(code) {
  return code <= 0x1f || (code >= 0x7f && code <= 0x9f) || (code >= 0x300 && code <= 0x36f)
    || (code >= 0x200b && code <= 0x200f) || (code >= 0x20d0 && code <= 0x20ff) || (code >= 0xfe00 && code <= 0xfe0f)
    || (code >= 0xfe20 && code <= 0xfe2f) || (code >= 0xe0100 && code <= 0xe01ef);
}

/** How many columns of a terminal the character takes. */
function widthOf(character) {
  const code = character.codePointAt(0);
  return isZeroWidth(code) ? 0 : isWide(code) ? 2 : 1;
}

/** @param {string} text without what steers the terminal (stripControl) */
function stringWidth(text) {
  let width = 0;
  for (const character of stripControl(text)) width += widthOf(character);
  return width;
}

function stripControl(text) {
  return text.includes('\x1b') ? text.replace(control, '') : text;
}

module.exports = { CLEAR_BELOW, clearLine, clearLineText, clearScreenDown, cursorTo, cursorToText, moveCursor, moveCursorText,
  stringWidth, stripControl, widthOf };
