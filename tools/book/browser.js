/* browser.js -- the website in a real browser: no script error, nothing that fails to load, a search that finds.
 *
 * HOW   orrery tools/book/browser.js SITE: chromium, without a window, loads each page and says on standard error what a
 *       console would show. On one page a word is typed into the search, by a script that is added to a copy of it; what
 *       it finds must be links that lead somewhere. Part of `make book-look`, which needs chromium.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');

const site = path.resolve(process.argv[2]);
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];
const OPTIONS = ['--headless', '--no-sandbox', '--disable-gpu', '--enable-logging=stderr', '--virtual-time-budget=2000', '--dump-dom'];
const LIMIT = 60000; // ms for one page
const TYPING = `<script>addEventListener('load', () => {
  const box = document.querySelector('input');
  box.value = 'threadpool';
  box.dispatchEvent(new Event('input', { bubbles: true }));
});</script>`;

const browser = BROWSERS.find((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0);
const problems = [];

/** The page as it is when its scripts have run. What the browser complains about is noted. */
function load(page) {
  const { stdout, stderr, error } = spawnSync(browser, [...OPTIONS, `file://${path.join(site, page)}`],
    { encoding: 'utf8', timeout: LIMIT, maxBuffer: 1 << 26 });
  if (error) problems.push(`${page}: ${error.message}`);
  for (const line of String(stderr).split('\n'))
    if (/CONSOLE|ERR_FILE_NOT_FOUND/.test(line)) problems.push(`${page}: ${line}`);
  return String(stdout);
}

function checkSearch(page) {
  const copy = 'search-check.html', text = fs.readFileSync(path.join(site, page), 'utf8');
  fs.writeFileSync(path.join(site, copy), text.replace('</body>', `${TYPING}</body>`));
  const found = /<ul class="found">(.*?)<\/ul>/s.exec(load(copy));
  fs.unlinkSync(path.join(site, copy));
  const links = found ? [...found[1].matchAll(/href="([^"#]*)/g)].map((match) => match[1]) : [];
  if (!links.length || !links.every((link) => fs.existsSync(path.join(site, link)))) problems.push('the search finds nothing');
}

if (!browser) {
  console.log(`book-look: there is no ${BROWSERS[0]} here`);
  process.exitCode = 1;
} else {
  const pages = fs.readdirSync(site).filter((file) => file.endsWith('.html'));
  pages.forEach(load);
  checkSearch('index.html');
  for (const problem of problems) console.log(`FAIL ${problem}`);
  console.log(`book-look: ${pages.length} pages looked at, ${problems.length} problems`);
  process.exitCode = problems.length ? 1 : 0;
}
