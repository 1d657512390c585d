const fs = require('fs');
const fd = fs.openSync('f', 'w+');
console.log(typeof fd, fs.writeSync(fd, 'hello'), fs.writeSync(fd, Buffer.from(' world'), 0, 3), fs.writeSync(fd, 'J', 0));
const b = Buffer.alloc(8);
console.log(fs.readSync(fd, b, 0, 8, 0), b.toString());
console.log(fs.readSync(fd, b, { position: 6, length: 2, offset: 1 }), b.toString(), fs.readSync(fd, b, 0, 1, 100));
console.log(fs.writeSync(fd, 'c3a9', 1, 'hex'), fs.readFileSync('f', 'utf8'), fs.fstatSync(fd).size);
const words = new Uint16Array(2);
console.log(fs.readSync(fd, words, 0, 4, 0), words[0].toString(16), fs.readSync(fd, new DataView(new ArrayBuffer(4)), 1, 2, 0));
fs.closeSync(fd);
for (const f of [() => fs.closeSync(fd), () => fs.readSync(fd, b), () => fs.writeSync(fd, 'x'), () => fs.fstatSync(fd),
  () => fs.ftruncateSync(fd), () => fs.fsyncSync(fd), () => fs.writevSync(fd, [b]), () => fs.futimesSync(fd, 1, 1)]) {
  try { f(); } catch (e) { console.log(e.message, e.errno, e.syscall, e.path); }
}
fs.open('f', (error, fd) => {
  fs.read(fd, { buffer: Buffer.alloc(3), position: 2 }, (error, n, buffer) => {
    console.log(error, n, buffer.toString());
    fs.read(fd, (error, n, buffer) => {
      console.log(error, n, buffer.length);
      fs.write(fd, 'x', (error, n, text) => {
        console.log(error.code, n, text);
        fs.read(fd, Buffer.alloc(0), (error, n, buffer) => {
          console.log(error, n, buffer.length);
          fs.close(fd, (...args) => console.log(args));
        });
      });
    });
  });
});
fs.open('no/where', 'wx', (error) => console.log(error.message));

// expect: number 5 3 1
// expect: 8 Jello wo
// expect: 2 Jwolo wo 0
// expect: 2 Jélo wo 8
// expect: 4 c34a 2
// expect: EBADF: bad file descriptor, close -9 close undefined
// expect: EBADF: bad file descriptor, read -9 read undefined
// expect: EBADF: bad file descriptor, write -9 write undefined
// expect: EBADF: bad file descriptor, fstat -9 fstat undefined
// expect: EBADF: bad file descriptor, ftruncate -9 ftruncate undefined
// expect: EBADF: bad file descriptor, fsync -9 fsync undefined
// expect: EBADF: bad file descriptor, write -9 write undefined
// expect: EBADF: bad file descriptor, futime -9 futime undefined
// expect: ENOENT: no such file or directory, open 'no/where'
// expect: null 3 �lo
// expect: null 8 16384
// expect: EBADF 0 x
// expect: null 0 0
// expect: [ null ]
