const fs = require('fs');
fs.writeFileSync('f', 'abcdefghij'.repeat(20000));
const collect = (stream, done) => {
  let text = '', pieces = 0;
  stream.on('data', (piece) => { text += piece; pieces++; });
  stream.on('close', () => done(text, pieces));
};
const s = fs.createReadStream('f', 'latin1');
console.log(s.fd, s.path, s.pending, s.flags, s.mode, s.bytesRead, s.readableHighWaterMark, s instanceof fs.ReadStream, s.autoClose);
for (const event of ['open', 'ready', 'end', 'close']) s.on(event, (fd) => console.log(event, typeof fd, s.pending, s.bytesRead, s.destroyed));
collect(s, (text, pieces) => {
  console.log(text.length, pieces);
  collect(fs.createReadStream('f', { start: 3, end: 12, highWaterMark: 4 }), (text, pieces) => {
    console.log(text, pieces);
    const fd = fs.openSync('f');
    fs.readSync(fd, Buffer.alloc(5));
    collect(fs.createReadStream(null, { fd, end: 3, autoClose: false }).on('end', () => {
      console.log('end', fs.fstatSync(fd).size);
      const whole = fs.createReadStream('ignored', { fd, start: 199995 });
      collect(whole, (text) => {
        console.log(text, whole.path, whole.fd);
        try { fs.fstatSync(fd); } catch (e) { console.log(e.code); }
        missing();
      });
    }), () => {});
  });
});
function missing() {
  const gone = fs.createReadStream('nowhere');
  gone.on('error', (e) => console.log(e.message)).on('open', () => console.log('never')).on('close', () => {
    console.log('close', gone.pending);
    const folder = fs.createReadStream('.').resume();
    folder.on('error', (e) => console.log(e.code, e.syscall)).on('close', () => {
      const early = fs.createReadStream('.').resume();
      early.on('open', () => console.log('open comes')).on('close', () => console.log('destroyed', early.fd)).destroy();
    });
  });
}
// expect: null f true r 438 0 65536 true true
// expect: open number false 0 false
// expect: ready undefined false 0 false
// expect: end undefined false 200000 false
// expect: close undefined true 200000 true
// expect: 200000 4
// expect: defghijabc 3
// expect: end 200000
// expect: fghij undefined null
// expect: EBADF
// expect: ENOENT: no such file or directory, open 'nowhere'
// expect: close true
// expect: EISDIR read
// expect: open comes
// expect: destroyed null
