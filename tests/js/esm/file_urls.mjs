import blank from './fixtures/a b.mjs';
import again from './fixtures/a%20b.mjs';
import percent from './fixtures/100%25.mjs';
import umlaut from './fixtures/ü.mjs';

console.log(blank, again, percent, umlaut);
const { default: byUrl } = await import(new URL('./fixtures/a%20b.mjs', import.meta.url));
console.log(byUrl);
// expect: blank blank percent %C3%BC.mjs
// expect: blank
