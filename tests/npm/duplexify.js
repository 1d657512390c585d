// duplexify: a Duplex whose two sides are given to it later.
const duplexify = require('duplexify');
const { PassThrough, Writable, finished } = require('stream');
const duplex = duplexify();
duplex.on('data', (data) => console.log('read', String(data))).on('finish', () => console.log('finish')).on('end', () => console.log('end'));
console.log(duplex.write('early'), duplex.write(' bird'));
const readable = new PassThrough(), written = [];
setTimeout(() => {
  duplex.setReadable(readable);
  duplex.setWritable(new Writable({
    write(chunk, encoding, ready) {
      written.push(String(chunk));
      setImmediate(ready);
    }
  }));
  readable.write('answer');
  duplex.end('!', () => {
    console.log(written.join('|'));
    readable.end();
  });
}, 2);
finished(duplex, (error) => {
  console.log('over', error ? error.message : 'well');
  const broken = duplexify(new PassThrough(), new PassThrough());
  broken.on('error', (reason) => console.log('error', reason.message)).on('close', () => console.log('close'));
  broken.destroy(new Error('cut'));
});
// expect: true true
// expect: read answer
// expect: finish
// expect: early| bird|!
// expect: end
// expect: over well
// expect: error cut
// expect: close
