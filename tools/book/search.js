/* search.js -- finds sections of the book while you type. Without it the pages lack nothing but this box.
 *
 * HOW   search-index.js holds each section's words; a section is found if it has all of those that were typed. One with
 *       them in its title comes first.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

(function search() {
  const LIMIT = 12, AROUND = 60;
  const box = document.querySelector('.search'), list = document.querySelector('.found');
  const chapters = document.querySelector('.chapters');

  function excerpt(text, word) {
    const at = Math.max(0, text.toLowerCase().indexOf(word) - AROUND);
    return (at ? '…' : '') + text.slice(at, at + 3 * AROUND) + '…';
  }

  function find(words) {
    const has = (text, word) => text.toLowerCase().includes(word);
    const found = window.bookIndex.filter((s) => words.every((word) => has(s.text, word) || has(s.title, word)));
    const inTitle = (s) => (words.every((word) => has(s.title, word)) ? 0 : 1);
    return found.sort((a, b) => inTitle(a) - inTitle(b)).slice(0, LIMIT);
  }

  function item(section, word) {
    const entry = document.createElement('li'), link = document.createElement('a'), text = document.createElement('small');
    link.href = section.url;
    link.textContent = section.title;
    text.textContent = excerpt(section.text, word);
    entry.append(link, text);
    return entry;
  }

  function show() {
    const words = box.firstChild.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = words.length ? find(words) : [];
    list.replaceChildren(...found.map((section) => item(section, words[0])));
    if (words.length && !found.length) list.append(Object.assign(document.createElement('li'), { textContent: 'nothing found' }));
    list.hidden = words.length === 0;
    chapters.hidden = words.length > 0;
  }

  box.hidden = false;
  box.addEventListener('input', show);
}());
