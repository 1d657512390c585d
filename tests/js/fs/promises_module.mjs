import { readFile, writeFile, unlink, access } from 'node:fs/promises';
import fs from 'node:fs';
import promises from 'fs/promises';

await writeFile('note.txt', 'hello');
console.log(await readFile('note.txt', 'utf8'), promises === fs.promises);
await unlink('note.txt');
await access('note.txt').catch((error) => console.log(error.code));
// expect: hello true
// expect: ENOENT
