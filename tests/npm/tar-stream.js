// An archive is packed, compressed, decompressed and unpacked, all as streams.
const tar = require('tar-stream');
const zlib = require('zlib');
const pack = tar.pack(), extract = tar.extract();
pack.entry({ name: 'folder', type: 'directory' });
pack.entry({ name: 'folder/small.txt' }, 'a few words');
pack.entry({ name: 'folder/large.bin', mode: 0o600 }, Buffer.alloc(300000, 'large '));
pack.finalize();
extract.on('entry', (header, stream, next) => {
  let size = 0;
  stream.on('data', (chunk) => { size += chunk.length; });
  stream.on('end', () => {
    console.log(header.name, header.type, header.mode.toString(8), size === header.size, size);
    next();
  });
  stream.resume();
});
extract.on('finish', () => console.log('finished'));
pack.pipe(zlib.createGzip()).pipe(zlib.createGunzip()).pipe(extract);
// expect: folder directory 755 true 0
// expect: folder/small.txt file 644 true 11
// expect: folder/large.bin file 600 true 300000
// expect: finished
