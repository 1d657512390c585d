const fs = require('fs');
const log = [];
const own = {
  open: (path, flags, mode, callback) => { log.push(`open ${path} ${flags} ${mode}`); process.nextTick(callback, null, 42); },
  read: (fd, buffer, offset, length, position, callback) => {
    log.push(`read ${fd} ${length} ${position}`);
    process.nextTick(callback, null, log.length < 4 ? buffer.write('xyz', offset) : 0, buffer);
  },
  write: (fd, buffer, offset, length, position, callback) => { log.push(`write ${buffer} ${position}`); process.nextTick(callback, null, length, buffer); },
  close: (fd, callback) => { log.push(`close ${fd}`); process.nextTick(callback); },
};
fs.createReadStream('p', { fs: own, highWaterMark: 8 }).on('data', (d) => log.push(String(d))).on('close', () => {
  console.log(log.splice(0).join(', '));
  const w = fs.createWriteStream('q', { fs: own, start: 5 });
  w.write('a');
  w.end('b', () => {}).on('close', () => console.log(log.join(', ')));
});
class Mine extends fs.ReadStream {
  open() {
    fs.open(this.path, this.flags, this.mode, (error, fd) => {
      if (error) return this.destroy(error);
      this.fd = fd;
      console.log('own open');
      this.emit('open', fd);
    });
  }
}
fs.writeFileSync('f', 'content');
new Mine('f').on('data', (d) => console.log(String(d)));
try { fs.createReadStream('f', { fs: {} }); } catch (e) { console.log(e.message); }
// expect: The "options.fs.open" property must be of type function. Received undefined
// expect: open p r 438, read 42 8 undefined, xyz, read 42 8 undefined, close 42
// expect: open q w 438, write a 5, write b 6, close 42
// expect: own open
// expect: content
