const fs = require('fs');
const w = fs.createWriteStream('f');
console.log(w.fd, w.path, w.pending, w.flags, w.bytesWritten, w.writableHighWaterMark, w instanceof fs.WriteStream);
for (const event of ['open', 'ready', 'finish', 'close', 'drain']) w.on(event, (fd) => console.log(event, typeof fd, w.pending, w.bytesWritten));
console.log(w.write('hello '), w.write('77c3b6', 'hex'), w.write(Buffer.alloc(20000, '.')));
w.end('!', () => console.log('end callback'));
w.on('close', () => {
  const text = fs.readFileSync('f', 'utf8');
  console.log(text.length, text.slice(0, 10), text.slice(-2));
  const patch = fs.createWriteStream('f', { flags: 'r+', start: 6, encoding: 'latin1' });
  patch.write('W');
  patch.close(() => {
    console.log(fs.readFileSync('f', 'utf8').slice(0, 9), patch.bytesWritten, patch.closed);
    const more = fs.createWriteStream('f', { flags: 'a', flush: true });
    more.cork();
    more.write('a');
    more.write('b');
    more.end('c').on('finish', () => {
      console.log(fs.readFileSync('f', 'utf8').slice(-4), more.bytesWritten);
      errors();
    });
  });
});
function errors() {
  const full = fs.createWriteStream('/dev/full');
  full.on('error', (e) => console.log(e.message)).on('close', () => {
    const folder = fs.createWriteStream('.');
    folder.on('error', (e) => console.log(e.message)).on('close', () => {
      console.log('close', folder.fd);
      const ended = fs.createWriteStream('g');
      ended.on('error', (e) => console.log(e.code)).end();
      ended.write('late');
      try { fs.createWriteStream('x', { start: 'x' }); } catch (e) { console.log(e.message); }
    });
  });
  full.write('x');
}
// expect: null f true w 0 16384 true
// expect: true true false
// expect: open number false 0
// expect: ready undefined false 0
// expect: end callback
// expect: finish undefined false 20010
// expect: close undefined true 20010
// expect: 20009 hello wö.. .!
// expect: hello Wö. 1 true
// expect: !abc 3
// expect: ENOSPC: no space left on device, write
// expect: EISDIR: illegal operation on a directory, open '.'
// expect: close null
// expect: The "start" argument must be of type number. Received type string ('x')
// expect: ERR_STREAM_WRITE_AFTER_END
