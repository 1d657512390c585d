/* main.js -- keeps the book true: make book-check, make book-update, make book.
 *
 * HOW   orrery tools/book/main.js check|update|site BUILD   (in the folder of the sources)
 *       Every code block is made again from the sources, or by running what it says. `check` compares, `update` writes the
 *       blocks that differ, `site` makes the website and the EPUB with pandoc (site.js).
 *       Fails: a quote that is not found, a region that is empty or that nobody quotes, an output that differs, a block
 *       that is neither quoted nor run (`sketch` is the exception, and counted), a path or a function in the prose that
 *       is not there. Lists the functions of quoted files that no chapter quotes; `--unquoted` names them.
 * READ  markdown.js, sources.js, made.js, site.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const path = require('path');
const { execFileSync } = require('child_process');
const { join, pages, parse } = require('./markdown');
const { definitions, quote, regions } = require('./sources');
const { looseForm, runConsole, runScreen, workshop } = require('./made');

const BOOK = 'book';
const SOURCES = ['src', 'modules', 'visualizer', 'commands'];
const TRIES = 4;
const [task, build, ...flags] = process.argv.slice(2);
const problems = [], quoted = new Map(), used = new Set();
const counts = { quotes: 0, runs: 0, screens: 0, sketches: 0, checks: 0 };

function complain(where, message) {
  problems.push(`${where}: ${message}`);
}

/* ---- blocks ---- */

function noteQuote({ file, selectors }) {
  ++counts.quotes;
  if (!quoted.has(file)) quoted.set(file, []);
  quoted.get(file).push(...quote(file, selectors).ranges);
  for (const selector of selectors) if (selector.startsWith('#')) used.add(`${file}${selector}`);
}

/** The lines that a block should have, or null where its own are all there is to say. */
function freshLines(part, shop) {
  const { meaning } = part;
  if (meaning.kind === 'sketch') {
    ++counts.sketches;
    return null;
  }
  if (meaning.kind === 'quote') {
    noteQuote(meaning);
    return quote(meaning.file, meaning.selectors).lines;
  }
  if (meaning.kind === 'console') {
    ++counts.runs;
    return runConsole(shop, part.lines);
  }
  if (meaning.kind === 'screen') {
    ++counts.screens;
    return runScreen(shop, meaning);
  }
  throw new Error('a code block that is neither quoted nor run nor a sketch');
}

const isLoose = ({ meaning }) => meaning.kind === 'screen' || meaning.loose;

function isSame(part, fresh) {
  const form = isLoose(part) ? looseForm : (lines) => lines.join('\n');
  return form(part.lines, part.meaning) === form(fresh, part.meaning);
}

/* What timers or threads decide may be different on a busy machine: such a run is made again. */
function freshOrAgain(part, shop, remake) {
  let fresh = freshLines(part, shop);
  for (let tries = 1; fresh && remake && tries < TRIES && !isSame(part, fresh); ++tries) {
    shop.traces.clear();
    fresh = part.meaning.kind === 'screen' ? runScreen(shop, part.meaning) : runConsole(shop, part.lines);
  }
  return fresh;
}

function showDifference(part, fresh) {
  const at = fresh.findIndex((line, i) => line !== part.lines[i]);
  const i = at < 0 ? fresh.length : at;
  return `differs in its line ${i + 1}:\n    has ${JSON.stringify(part.lines[i])}\n    now ${JSON.stringify(fresh[i])}`;
}

/** Looks at one block; with `update`, writes what is new into it. */
function checkBlock(name, part, shop) {
  const where = `${BOOK}/${name}.md:${part.number}`;
  try {
    const fresh = freshOrAgain(part, shop, /^(screen|console)$/.test(part.meaning.kind));
    ++counts.checks;
    if (!fresh || isSame(part, fresh)) return;
    if (task === 'update') part.lines = fresh;
    else complain(where, `${part.info}: ${showDifference(part, fresh)}`);
  } catch (error) {
    complain(where, error.message);
  }
}

/* ---- prose ---- */

const names = new Map();
function isDefined(name) {
  if (!names.size)
    for (const file of sourceFiles().filter((one) => one.startsWith('src/')))
      for (const word of fs.readFileSync(file, 'utf8').matchAll(/\b(\w+)\(/g)) names.set(word[1], true);
  return names.has(name);
}

const PATHS = /^(src|modules|visualizer|examples|book|tools|tests|commands|exercises)\/[\w./-]+$/;

/** What the prose names must be there: links, paths, and functions written with an underscore and parentheses. */
function checkProse(name, { text }) {
  const where = `${BOOK}/${name}.md`;
  for (const [, target] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g))
    if (!/^\w+:/.test(target) && !fs.existsSync(path.join(BOOK, target))) complain(where, `a link to ${target}, which is not there`);
  for (const [, code] of text.matchAll(/`([^`\n]+)`/g)) {
    if (PATHS.test(code) && !fs.existsSync(code)) complain(where, `${code} is not there`);
    const call = /^((?!js_|uv_)[a-z]+_\w+)\(\)$/.exec(code);
    if (call && !isDefined(call[1])) complain(where, `${code} is not in the sources`);
  }
  for (const [, file, region] of text.matchAll(/`([\w./-]+)#(\w+)`/g)) used.add(`${file}#${region}`);
  if (/\n\n {4}(?![ -])/.test(`\n${text}`)) complain(where, 'an indented code block: use a fenced one');
}

/* ---- the whole ---- */

const sourceFiles = () => execFileSync('find', [...SOURCES.filter((folder) => fs.existsSync(folder)), '-type', 'f',
  '-name', '*.[chj]*'], { encoding: 'utf8' }).trim().split('\n').sort();

function checkRegions() {
  for (const file of sourceFiles()) {
    try {
      for (const { name } of regions(file))
        if (!used.has(`${file}#${name}`)) complain(file, `region ${name} is unused: quote it in a chapter, or name it in book/README.md`);
    } catch (error) {
      complain('regions', error.message);
    }
  }
}

function checkPage(name) {
  const file = `${BOOK}/${name}.md`, text = fs.readFileSync(file, 'utf8');
  const shop = workshop(build, name), parts = parse(text);
  for (const part of parts) 'text' in part ? checkProse(name, part) : checkBlock(name, part, shop);
  const fresh = join(parts);
  if (task === 'update' && fresh !== text) {
    fs.writeFileSync(file, fresh);
    console.log(`updated ${file}`);
  }
}

/** What a reader of the chapters does not see of the files that they quote. */
function listUnquoted() {
  for (const [file, ranges] of [...quoted].sort()) {
    if (!/^(src|modules|visualizer)\//.test(file)) continue;
    const functions = definitions(file).filter((one) => one.isFunction);
    const unseen = functions.filter((f) => !ranges.some((r) => r.start <= f.end - 1 && f.end <= r.end));
    const list = flags.includes('--unquoted') ? unseen.map((f) => f.name).join(' ') : '(book-check UNQUOTED=yes names them)';
    if (unseen.length) console.log(`${file}: ${unseen.length} of ${functions.length} functions are not quoted: ${list}`);
  }
}

function check() {
  const list = ['README', ...pages(BOOK).map((page) => page.name)];
  for (const name of list) checkPage(name);
  checkRegions();
  listUnquoted();
  for (const problem of problems) console.log(`FAIL ${problem}`);
  console.log(`${list.length} pages, ${counts.quotes} quotes, ${counts.runs} runs, ${counts.screens} screens, ${counts.sketches} sketches`);
  if (problems.length) console.log('make book-update writes what has changed into the pages; read them again then');
  console.log(`book: ${counts.checks - problems.length} passed, ${problems.length} failed`);
  process.exitCode = problems.length ? 1 : 0;
}

if (task === 'site') require('./site').make(build);
else check();
