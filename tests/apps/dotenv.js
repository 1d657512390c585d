// dotenv: quotes, comments, many lines, what is set already stays.
'use strict';

const fs = require('fs');
const dotenv = require('dotenv');

fs.writeFileSync('.env', 'A=1\n# comment\nB="two\\nlines" # why\nC=\'single $x\'\nexport D = spaced \nE=`back "ticks"`\nEMPTY=\nKEY="line one\nline two"\nHASH=a#b\nSET=file\n');
process.env.SET = 'before';
console.log(dotenv.config({ quiet: true }).parsed, process.env.SET, process.env.B);
console.log(dotenv.parse(Buffer.from('X=1\r\nY: 2')));
// expect: {
// expect:   A: '1',
// expect:   B: 'two\nlines',
// expect:   C: 'single $x',
// expect:   D: 'spaced',
// expect:   E: 'back "ticks"',
// expect:   EMPTY: '',
// expect:   KEY: 'line one\nline two',
// expect:   HASH: 'a',
// expect:   SET: 'file'
// expect: } before two
// expect: lines
// expect: { X: '1', Y: '2' }
