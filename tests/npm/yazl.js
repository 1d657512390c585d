// A zip file is written by yazl, which deflates, and read by yauzl, which inflates and checks the sums.
const fs = require('fs');
const yazl = require('yazl');
const yauzl = require('yauzl');
const zip = new yazl.ZipFile(), when = { mtime: new Date(2020, 1, 2), mode: 0o100644 };
zip.addBuffer(Buffer.from('stored'), 'stored.txt', { ...when, compress: false });
zip.addBuffer(Buffer.alloc(200000, 'deflated '), 'deflated.txt', when);
zip.addReadStream(fs.createReadStream(__filename), 'program.js', when);
zip.addEmptyDirectory('folder', { mtime: when.mtime });
zip.end();
zip.outputStream.pipe(fs.createWriteStream('out.zip')).on('close', () => {
  yauzl.open('out.zip', { lazyEntries: true }, (error, file) => {
    file.on('entry', (entry) => {
      if (entry.fileName.endsWith('/')) {
        console.log(entry.fileName);
        file.readEntry();
        return;
      }
      file.openReadStream(entry, (failed, stream) => {
        const chunks = [];
        stream.on('data', (chunk) => chunks.push(chunk));
        stream.on('end', () => {
          const bytes = Buffer.concat(chunks);
          console.log(entry.fileName, entry.compressionMethod, bytes.length === entry.uncompressedSize, bytes.toString('latin1', 0, 8));
          file.readEntry();
        });
      });
    });
    file.on('end', () => console.log('all', file.entryCount));
    file.readEntry();
  });
});
// expect: stored.txt 0 true stored
// expect: deflated.txt 8 true deflated
// expect: program.js 8 true // A zip
// expect: folder/
// expect: all 4
