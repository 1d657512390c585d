const fs = require('fs');
(async () => {
  const h = await fs.promises.open('f', 'w+');
  console.log(h.constructor.name, typeof h.fd, (await h.write('hello world')).bytesWritten, (await h.write(Buffer.from('J'), 0, 1, 0)).bytesWritten);
  const { bytesRead, buffer } = await h.read(Buffer.alloc(5), 0, 5, 0);
  console.log(bytesRead, buffer.toString(), (await h.read({ buffer: Buffer.alloc(3), position: 8 })).buffer.toString());
  console.log((await h.stat()).size, await h.truncate(5), await h.chmod(0o600), await h.sync(), await h.datasync(), await h.utimes(1, 2));
  console.log(await h.readFile('utf8'), (await h.writev([Buffer.from('a'), Buffer.from('b')])).bytesWritten, (await h.readv([Buffer.alloc(2)], 0)).buffers.toString());
  await h.appendFile('!');
  console.log(await fs.promises.readFile('f', 'latin1').then(JSON.stringify));
  const reading = h.read(Buffer.alloc(2), 0, 2, 0);
  h.on('close', () => console.log('close'));
  const closing = h.close();
  console.log((await reading).bytesRead, await closing, h.fd, await h.close());
  for (const name of ['read', 'stat', 'readFile', 'truncate', 'sync']) await h[name]().catch((e) => console.log(e.code, e.message, e.syscall));
  const again = await fs.promises.open('f');
  console.log((await fs.promises.readFile(again)).length, await again.readFile('latin1'));
  await again.write('x').catch((e) => console.log(e.message));
  await again.write(5).catch((e) => console.log(e.code));
  await again.close();
  await fs.promises.open('nowhere').catch((e) => console.log(e.message));
  await fs.promises.readFile(5).catch((e) => console.log(e.message));
})();
// expect: FileHandle number 11 1
// expect: 5 Jello rld
// expect: 11 undefined undefined undefined undefined undefined
// expect:  2 Je
// expect: "Jello\u0000\u0000\u0000\u0000\u0000\u0000ab!"
// expect: close
// expect: 2 undefined -1 undefined
// expect: EBADF file closed read
// expect: EBADF file closed fstat
// expect: EBADF file closed readFile
// expect: EBADF file closed ftruncate
// expect: EBADF file closed fsync
// expect: 14 
// expect: EBADF: bad file descriptor, write
// expect: ERR_INVALID_ARG_TYPE
// expect: ENOENT: no such file or directory, open 'nowhere'
// expect: The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
