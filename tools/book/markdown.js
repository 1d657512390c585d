/* markdown.js -- a chapter as a list of its parts.
 *
 * HOW   A fenced block's first line says what its content is (the table below); all else is prose.
 *
 *         ```c src/loop.c loop_run            a definition, or several, of a file of sources
 *         ```c src/loop.c #loop_run           a named region
 *         ```js examples/01-runtime/a.js      a whole file
 *         ```console                          lines that begin with `$ ` are run; what they print follows them
 *         ```console times                    the same, but numbers of milliseconds may differ
 *         ```screen 80x24 examples/a.js AT    the visualizer's screen of a run, AT a moment (made.js)
 *         ```c sketch                         neither quoted nor run: the exception, and counted
 *
 * WHY   On a code host these are plain code blocks, coloured by their first word, and complete: the made parts are
 *       stored in the Markdown, and checked.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');

const FENCE = /^( *)(`{3,})(.*)$/;

/** What the first line of a block asks for: { kind, language, ... }; kind 'unknown' if it says nothing. */
function meaningOf(info) {
  const [language = '', first = '', ...rest] = info.trim().split(/\s+/);
  if (first === 'sketch') return { kind: 'sketch', language };
  if (language === 'console') return { kind: 'console', language, loose: first === 'times' };
  if (language === 'screen') return { kind: 'screen', language, size: first, script: rest[0], at: rest.slice(1).join(' ') };
  if (first.includes('/')) return { kind: 'quote', language, file: first, selectors: rest };
  return { kind: 'unknown', language };
}

/** Parts of a Markdown text: { text } for prose; { indent, fence, info, meaning, lines, number } for a block. */
function parse(text) {
  const parts = [], lines = text.replace(/\n$/, '').split('\n');
  let prose = [];
  const flush = () => {
    if (prose.length) parts.push({ text: prose.join('\n') });
    prose = [];
  };
  for (let i = 0; i < lines.length; ++i) {
    const open = FENCE.exec(lines[i]);
    if (!open) {
      prose.push(lines[i]);
      continue;
    }
    const [, indent, fence, info] = open, end = lines.indexOf(indent + fence, i + 1);
    if (end < 0) throw new Error(`line ${i + 1}: a code block is not closed`);
    flush();
    const inside = lines.slice(i + 1, end).map((line) => line.slice(indent.length));
    parts.push({ indent, fence, info: info.trim(), meaning: meaningOf(info), lines: inside, number: i + 1 });
    i = end;
  }
  flush();
  return parts;
}

const indented = (part, lines) => lines.map((line) => (line ? part.indent + line : line)).join('\n');
const show = (part) => ('text' in part ? part.text : indented(part, [part.fence + part.info, ...part.lines, part.fence]));

/** The text that parse() has taken apart. */
const join = (parts) => `${parts.map(show).join('\n')}\n`;

/** The pages of the book in their order, as the links in book/README.md have it: [{ name, title }]. */
function pages(folder) {
  const contents = fs.readFileSync(`${folder}/README.md`, 'utf8');
  return [...contents.matchAll(/\[([^\]]+)\]\(([\w-]+)\.md\)/g)].map(([, title, name]) => ({ name, title }));
}

module.exports = { indented, join, pages, parse };
