/* markdown.js -- a task or a hint, which are Markdown, on a terminal.
 *
 * HOW   the text is cut into blocks (title, code, table, list, paragraph), and each is laid out for the width of the
 *       terminal. Knows what the texts of the exercises use, and no more.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* How wide it looks: marks of colour have no width. */
const widthOf = (text) => text.replace(/\x1b\[\d+m/g, '').length;

/* Words in lines of at most `room`; the first line begins with `first`, the others with as many spaces. */
function fill(words, room, first) {
  const lines = [], margin = ' '.repeat(first.length);
  let line = '';
  for (const word of words) {
    if (line && widthOf(line) + 1 + widthOf(word) > room - first.length) {
      lines.push(line);
      line = word;
    } else {
      line += (line && ' ') + word;
    }
  }
  lines.push(line);
  return lines.map((text, i) => (i ? margin : first) + text);
}

/* The words of a text, each painted as its marks say: **bold**, *weight*, `code`, which keeps its marks without a paint. */
function wordsOf(text, { bold, code }) {
  const painted = (paint) => (all, inner) => inner.split(' ').map(paint).join(' ');
  const parts = text.split(/(`[^`]+`)/).map((part) => {
    if (part.startsWith('`')) return code ? painted(code)(part, part.slice(1, -1)) : part;
    return part.replace(/\*\*(.+?)\*\*/g, painted(bold)).replace(/(^|[^\w*])\*([^\s*](?:[^*]*[^\s*])?)\*/g, '$1$2');
  });
  return parts.join('').split(/\s+/).filter(Boolean);
}

function table(rows, paints) {
  const cells = rows.filter((row) => !/^\|[-|\s]+\|$/.test(row))
    .map((row) => row.slice(1, -1).split('|').map((cell) => wordsOf(cell, paints).join(' ')));
  const widths = cells[0].map((none, i) => Math.max(...cells.map((row) => widthOf(row[i]))));
  return cells.map((row) => `  ${row.map((cell, i) => cell + ' '.repeat(widths[i] - widthOf(cell))).join('   ')}`.trimEnd());
}

/* The items of a list; a line that begins no item belongs to the one before. */
function items(lines, room, paints) {
  const texts = [];
  for (const line of lines) {
    if (line.startsWith('- ')) texts.push(line.slice(2));
    else texts[texts.length - 1] += ` ${line.trim()}`;
  }
  return texts.flatMap((text) => fill(wordsOf(text, paints), room, '- '));
}

function layOut(block, room, paints) {
  const lines = block.split('\n');
  if (block.startsWith('```')) return lines.slice(1, -1).map((line) => `    ${line}`.trimEnd());
  if (lines.every((line) => line.startsWith('    ') || line === '')) return lines;
  if (block.startsWith('#')) return [paints.bold(block.replace(/^#+ /, ''))];
  if (block.startsWith('|')) return table(lines, paints);
  if (block.startsWith('- ')) return items(lines, room, paints);
  return fill(wordsOf(lines.join(' '), paints), room, '');
}

/** A Markdown text as lines for a terminal. @param {{bold: function, code: ?function}} paints from text to text */
function render(text, room, paints) {
  const blocks = text.match(/^```[^]*?^```|(?:^.+\n?)+/gm);
  return blocks.map((block) => layOut(block.trimEnd(), room, paints).join('\n')).join('\n\n');
}

module.exports = { render };
