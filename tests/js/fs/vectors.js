const fs = require('fs');
const { promisify } = require('util');
const fd = fs.openSync('f', 'w+');
console.log(fs.writevSync(fd, [Buffer.from('ab'), new Uint8Array([99]), Buffer.from('defg')]));
const parts = [Buffer.alloc(3), Buffer.alloc(2)];
console.log(fs.readvSync(fd, parts, 1), parts.join('|'));
fs.writev(fd, [Buffer.from('XY')], 0, (error, n, buffers) => {
  console.log(error, n, buffers.length, fs.readFileSync('f', 'latin1'));
  fs.readv(fd, parts, 0, async (error, n, buffers) => {
    console.log(error, n, buffers === parts, parts.join('|'));
    const { bytesRead, buffer } = await promisify(fs.read)(fd, Buffer.alloc(2), 0, 2, 0);
    console.log(bytesRead, buffer.toString(), Object.keys(await promisify(fs.write)(fd, 'z')),
      Object.keys(await promisify(fs.readv)(fd, parts)), Object.keys(await promisify(fs.writev)(fd, parts)));
  });
});
// expect: 7
// expect: 5 bcd|ef
// expect: null 2 1 XYcdefg
// expect: null 5 true XYc|de
// expect: 2 XY [ 'bytesWritten', 'buffer' ] [ 'bytesRead', 'buffers' ] [ 'bytesWritten', 'buffer' ]
