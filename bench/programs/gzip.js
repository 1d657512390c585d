// gzip of 64 MB, and back, as streams; prints milliseconds.
'use strict';
const zlib = require('zlib');
const { Readable, Writable, pipeline } = require('stream');

const piece = Buffer.from(Array.from({ length: 65536 }, (_, i) => (i * 7919) % 251 ^ (i >> 5)));
let left = 1024;
const source = new Readable({ read() { this.push(left-- > 0 ? piece : null); } });
const nowhere = new Writable({ write(chunk, encoding, done) { done(); } });
const start = process.hrtime();
pipeline(source, zlib.createGzip({ level: 1 }), zlib.createGunzip(), nowhere, (error) => {
  if (error) throw error;
  const [s, ns] = process.hrtime(start);
  console.log(s * 1e3 + ns / 1e6);
});
