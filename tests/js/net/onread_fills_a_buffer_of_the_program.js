// The option onread: one buffer, a callback that can stop the reading, resume().
const net = require('net');
const s = net.createServer((c) => { c.end('0123456789abcdef'); c.resume(); }).listen(0, '127.0.0.1', () => {
  const buffer = Buffer.alloc(6);
  let stops = 0;
  const c = net.connect({ port: s.address().port, host: '127.0.0.1', onread: { buffer, callback(n, b) {
    console.log(n, b === buffer, String(b.subarray(0, n)));
    if (stops++ === 0) { setTimeout(() => { console.log('resume'); c.resume(); }, 10); return false; }
  } } });
  c.on('data', () => console.log('never'));
  c.on('end', () => console.log('end', c.bytesRead));
  c.on('close', () => {
    let n = 0;
    const d = net.connect({ port: s.address().port, host: '127.0.0.1', onread: { buffer: () => new Uint8Array(100 + n++), callback(n, b) { console.log(n, b.length >= 100); return true; } } });
    d.on('end', () => console.log('end'));
    d.on('close', () => s.close());
  });
});
// expect: 6 true 012345
// expect: resume
// expect: 6 true 6789ab
// expect: 4 true cdef
// expect: end 16
// expect: 16 true
// expect: end
