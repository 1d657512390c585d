// flush() keeps its place among the writes, also beside end(); what is written behind the end of the data is taken.
const zlib = require('zlib');
const gzip = zlib.createGzip(), parts = [];
gzip.on('error', (error) => console.log(error.code));
for (const text of ['abc', 'def', 'ghi']) {
  gzip.write(text, () => console.log('written', text));
  gzip.flush(zlib.constants.Z_PARTIAL_FLUSH, () => {
    const part = gzip.read();
    if (part) parts.push(part);
    console.log('flushed', part !== null);
  });
}
gzip.end(() => {
  const rest = gzip.read();
  if (rest) parts.push(rest);
  console.log('end', zlib.gunzipSync(Buffer.concat(parts)).toString());

  const inflate = zlib.createInflateRaw();
  inflate.on('data', (data) => console.log(data.toString())).on('end', () => console.log('no more'));
  inflate.write(zlib.deflateRawSync('Welcome'), () => console.log(1));
  inflate.write(Buffer.from([0]), () => console.log(2));
  inflate.write(Buffer.from([0]), () => console.log(3));
  inflate.flush(() => console.log(4));
});
// expect: written abc
// expect: flushed true
// expect: written def
// expect: flushed true
// expect: written ghi
// expect: flushed true
// expect: end abcdefghi
// expect: Welcome
// expect: 1
// expect: no more
// expect: 2
// expect: 3
// expect: 4
