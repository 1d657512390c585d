/* site.js -- the book as a website and as an EPUB, by pandoc.
 *
 * HOW   Each page of Markdown is written again for pandoc: quotes get a caption that leads to their place in the source,
 *       screens and consoles become HTML (html.js), names of files become links. Every source that is linked gets
 *       a page of its own, with numbered lines. Then all links of all pages are followed.
 * OUT   BUILD/book/site/index.html and its neighbours, BUILD/book/orrery.epub.
 * WHY   The pages need no server and no script: what the script adds is a search, over an index made here.
 * READ  after main.js. The look: page.html, style.css, search.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const path = require('path');
const { execFileSync } = require('child_process');
const { indented, pages, parse } = require('./markdown');
const { linesOf, quote } = require('./sources');
const { runScreen, workshop } = require('./made');
const { consoleHtml, escape, screenHtml } = require('./html');

const BOOK = 'book', HERE = path.dirname(__filename);
const FORMAT = 'markdown-citations-tex_math_dollars-implicit_figures-yaml_metadata_block+gfm_auto_identifiers';
const linked = new Set(); // sources that get a page

const languageOf = (file) => ({ '.c': 'c', '.h': 'c', '.edits': 'c', '.js': 'javascript', '.sh': 'bash' })[path.extname(file)] || 'default';

/** The address of a source, relative to the site; line: counted from 0. */
function sourceLink(file, line) {
  linked.add(file);
  return `source/${file}.html${line === undefined ? '' : `#line-${line + 1}`}`;
}

/* ---- a page for pandoc ---- */

function caption({ file, selectors }, ranges, forBook) {
  const what = selectors.map((s) => s.replace('#', '')).filter((s) => s !== path.basename(file)).join(', ');
  const name = forBook ? escape(file) : `<a href="${sourceLink(file, ranges[0].start)}">${escape(file)}</a>`;
  return `<p class="from">${name}${what ? `, <code>${escape(what)}</code>` : ''}</p>`;
}

const raw = (html) => `\`\`\`{=html}\n${html}\n\`\`\``;

function block(part, shop, forBook) {
  const { meaning, lines, fence } = part;
  if (meaning.kind === 'screen') {
    const alt = `The visualizer's screen of ${meaning.script}`;
    return raw(`<pre class="screen" role="img" aria-label="${escape(alt)}">${screenHtml(runScreen(shop, meaning, true))}</pre>`);
  }
  if (meaning.kind === 'console') return raw(`<pre class="console"><code>${consoleHtml(lines)}</code></pre>`);
  const code = indented(part, [`${fence}{.${meaning.language === 'js' ? 'javascript' : meaning.language}}`, ...lines, fence]);
  if (meaning.kind !== 'quote') return code;
  return `${raw(caption(meaning, quote(meaning.file, meaning.selectors).ranges, forBook))}\n\n${code}`;
}

/** Links to sources lead to their pages; names of files in the prose become such links. */
function prose(text, forBook) {
  if (forBook)
    return text.replace(/\[([^\]]+)\]\(\.\.\/[^)]+\)/g, '`$1`').replace(/\]\(([\w-]+)\.md(#[\w-]+)?\)/g, (all, name, id) => `](${id || `#page-${name}`})`);
  return text
    .replace(/(^|[^[])`([\w./-]+\.(?:c|h|js|sh))(?:#(\w+))?`/gm, (all, before, file, region) => {
      if (!fs.existsSync(file)) return all;
      const line = region ? quote(file, [`#${region}`]).ranges[0].start : undefined;
      return `${before}[\`${region ? `${path.basename(file)}: ${region}` : file}\`](${sourceLink(file, line)})`;
    })
    .replace(/\]\(\.\.\/([^)]+)\)/g, (all, target) => (/\.\w+$/.test(target) ? `](${sourceLink(target)})` : all))
    .replace(/\]\(README\.md\)/g, '](index.html)')
    .replace(/\]\(([\w-]+)\.md(#[\w-]+)?\)/g, ']($1.html$2)');
}

function forPandoc(text, name, build, forBook) {
  const shop = workshop(build, `site-${name}`);
  return parse(text).map((part) => ('text' in part ? prose(part.text, forBook) : block(part, shop, forBook))).join('\n');
}

const pandoc = (args, input) => execFileSync('pandoc', args, { input, encoding: 'utf8', maxBuffer: 1 << 26 });

/* ---- the website ---- */

function navigation(list, current) {
  const item = ({ name, title }) => `<li${name === current ? ' class="here"' : ''}><a href="${name}.html"${
    name === current ? ' aria-current="page"' : ''}>${escape(title)}</a></li>`;
  const chapters = list.filter((page) => /^\d/.test(page.name)), rest = list.filter((page) => !/^\d|^index$/.test(page.name));
  return `<ol>${chapters.map(item).join('')}</ol><ul>${rest.map(item).join('')}</ul>`;
}

function around(list, index) {
  const link = (page, rel, arrow) => (page ? `<a rel="${rel}" href="${page.name}.html">${arrow(escape(page.title))}</a>` : '<span></span>');
  return link(list[index - 1], 'prev', (t) => `← ${t}`) + link(list[index + 1], 'next', (t) => `${t} →`);
}

function writePage(site, list, index, markdown) {
  const page = list[index];
  const body = markdown.replace(/^# .*\n/, '');
  const html = pandoc(['-f', FORMAT, '-t', 'html5', '--template', path.join(HERE, 'page.html'), '--toc', '--toc-depth=2',
    '-M', `pagetitle=${page.title}`, '-V', `heading=${escape(page.title)}`, '-V', `nav=${navigation(list, page.name)}`,
    '-V', `around=${around(list, index)}`, ...(page.name === 'index' ? ['-V', 'first=yes'] : [])], body);
  fs.writeFileSync(path.join(site, `${page.name}.html`), html);
  return html;
}

function writeSource(site, file) {
  const out = path.join(site, 'source', `${file}.html`), root = path.relative(path.dirname(`source/${file}`), '.');
  const fence = '`'.repeat(8), text = linesOf(file).join('\n');
  const code = pandoc(['-f', 'markdown', '-t', 'html5'], `${fence}{#line .${languageOf(file)} .numberLines .lineAnchors}\n${text}\n${fence}\n`);
  fs.mkdirSync(path.dirname(out), { recursive: true });
  fs.writeFileSync(out, `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`
    + `<title>${file}</title><link rel="stylesheet" href="${root}/style.css"></head><body class="listing"><header><a href="${
      root}/index.html">The Orrery book</a> · <code>${file}</code></header>${code}</body></html>\n`);
}

/** Every section as { title, url, text }, for search.js. */
function indexOf(name, title, html) {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const plain = (s) => s.replace(/<[^>]*>/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"')
    .replace(/&#39;/g, '\'').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();
  return main.split(/(?=<h2 )/).map((section) => {
    const [, id, heading] = /^<h2 .*?id="([^"]*)"[^>]*>(.*?)<\/h2>/s.exec(section) || [];
    return { title: heading ? `${title}: ${plain(heading)}` : title, url: `${name}.html${id ? `#${id}` : ''}`, text: plain(section) };
  });
}

function makeSite(site, list, texts, build) {
  const index = [];
  list.forEach((page, i) => {
    const html = writePage(site, list, i, forPandoc(texts[page.name], page.name, build, false));
    index.push(...indexOf(page.name, page.title, html));
  });
  for (const file of linked) writeSource(site, file);
  for (const file of ['style.css', 'search.js']) fs.copyFileSync(path.join(HERE, file), path.join(site, file));
  fs.writeFileSync(path.join(site, 'search-index.js'), `window.bookIndex = ${JSON.stringify(index)};\n`);
}

/* ---- the EPUB ---- */

function makeEpub(file, list, texts, build) {
  const markdown = list.map(({ name }) => {
    const text = forPandoc(texts[name], `epub-${name}`, build, true);
    return text.replace(/^# (.*)$/m, `# $1 {#page-${name}}`);
  }).join('\n\n');
  pandoc(['-f', FORMAT, '-t', 'epub3', '-o', file, '--toc', '--toc-depth=2', '--css', path.join(HERE, 'style.css'),
    '-M', 'title=The Orrery book', '-M', 'lang=en'], markdown);
}

/* ---- no broken link ---- */

function checkLinks(site) {
  const files = execFileSync('find', [site, '-name', '*.html'], { encoding: 'utf8' }).trim().split('\n');
  const ids = new Map(files.map((file) => [file, new Set([...fs.readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map((m) => m[1]))]));
  const broken = [];
  for (const file of files)
    for (const [, target] of fs.readFileSync(file, 'utf8').matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (/^\w+:/.test(target)) continue;
      const [where, id] = target.split('#');
      const full = where ? path.join(path.dirname(file), where) : file;
      if (!fs.existsSync(full) || (id && ids.has(full) && !ids.get(full).has(id))) broken.push(`${file}: ${target}`);
    }
  return { broken, count: files.length };
}

/** Makes both. build: the folder with the programs. */
function make(build) {
  const site = path.join(build, 'book', 'site');
  fs.rmSync(site, { recursive: true, force: true });
  fs.mkdirSync(site, { recursive: true });
  const made = { 'core-modules': execFileSync(path.resolve(build, 'orrery'), ['tools/exports.js'], { encoding: 'utf8' }) };
  const list = [{ name: 'index', title: 'The Orrery book' }, ...pages(BOOK), { name: 'core-modules', title: 'The core modules' }];
  const texts = {};
  for (const { name } of list)
    texts[name] = made[name] || fs.readFileSync(path.join(BOOK, `${name === 'index' ? 'README' : name}.md`), 'utf8');
  texts.index = texts.index.replace(/^- The core modules: .*(\n {2}.*)*/m, '- [The core modules](core-modules.md): what of Node\'s is there');
  makeSite(site, list, texts, build);
  const epub = path.join(build, 'book', 'orrery.epub');
  makeEpub(epub, list, texts, build);
  const { broken, count } = checkLinks(site);
  for (const link of broken) console.log(`FAIL a broken link: ${link}`);
  console.log(`${count} pages in ${site}/index.html, and ${epub}`);
  process.exitCode = broken.length ? 1 : 0;
}

module.exports = { make };
