import fs, { readFileSync } from 'node:fs';
import * as path from 'path';
import { EventEmitter } from 'node:events';
import process, { argv } from 'node:process';
import { format } from 'util';

console.log(readFileSync === fs.readFileSync, path.default.join === path.join, argv === process.argv);
console.log(new EventEmitter() instanceof EventEmitter, format('%s', 1), process === globalThis.process);
// expect: true true true
// expect: true 1 true
