/* html.js -- what a terminal shows, as HTML.
 *
 * HOW   Escape sequences of a 256-colour terminal become spans; reversed text gets a class, so that it follows the
 *       page's light or dark ground.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (c) => ENTITIES[c]);

/** The colour of that number among a terminal's 256, as #rrggbb; the first sixteen are not used. */
function colour256(n) {
  const level = (i) => (i ? 55 + 40 * i : 0);
  const rgb = n >= 232 ? Array(3).fill(8 + 10 * (n - 232))
    : [Math.floor((n - 16) / 36), Math.floor((n - 16) / 6) % 6, (n - 16) % 6].map(level);
  return `#${rgb.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

/** What the parameters of one sequence ask for: { bold, reverse, text, ground }. */
function styleOf(parameters) {
  const style = {}, codes = parameters.split(';').map(Number);
  for (let i = 0; i < codes.length; ++i) {
    if (codes[i] === 1) style.bold = true;
    else if (codes[i] === 7) style.reverse = true;
    else if (codes[i] === 38) style.text = colour256(codes[i += 2]);
    else if (codes[i] === 48) style.ground = colour256(codes[i += 2]);
  }
  return style;
}

function span(style, text) {
  const classes = [style.bold && 'b', style.reverse && 'r'].filter(Boolean).join(' ');
  const css = [style.text && `color:${style.text}`, style.ground && `background:${style.ground}`].filter(Boolean).join(';');
  if (!text || !(classes || css)) return escape(text);
  return `<span${classes ? ` class="${classes}"` : ''}${css ? ` style="${css}"` : ''}>${escape(text)}</span>`;
}

/** Lines with escape sequences as HTML. */
function screenHtml(lines) {
  return lines.map((line) => {
    const [first, ...rest] = line.split(/\x1b\[([\d;]*)m/);
    let html = escape(first);
    for (let i = 0; i < rest.length; i += 2) html += span(styleOf(rest[i]), rest[i + 1]);
    return html;
  }).join('\n');
}

/** Commands stand out from what they print. */
const consoleHtml = (lines) => lines.map((line) => (line.startsWith('$ ') ? `<b>${escape(line)}</b>` : escape(line))).join('\n');

module.exports = { consoleHtml, escape, screenHtml };
