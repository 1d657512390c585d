import { pathToFileURL } from 'node:url';
import path from 'node:path';

console.log(Object.keys(import.meta).join());
console.log(path.basename(import.meta.filename), import.meta.dirname === path.dirname(import.meta.filename));
console.log(import.meta.url === pathToFileURL(import.meta.filename).href);
console.log(import.meta.resolve('./fixtures/a b.mjs').slice(-25), import.meta.resolve('fs'));
console.log(Object.getPrototypeOf(import.meta), (() => import.meta)() === import.meta);
// expect: dirname,filename,resolve,url
// expect: import_meta.mjs true
// expect: true
// expect: js/esm/fixtures/a%20b.mjs node:fs
// expect: null true
