// An echo server and its client: the events of both ends, in Node's order; what is written early waits.
const net = require('net');
const server = net.createServer((s) => {
  console.log('connection', s.readyState, s.remoteAddress, typeof s.remotePort);
  s.on('data', (d) => { console.log('server got', String(d)); s.write('echo ' + d); });
  s.on('end', () => console.log('server end'));
  s.on('close', (e) => { console.log('server socket close', e); server.close(() => console.log('server closed')); });
});
server.listen(0, '127.0.0.1', () => {
  const { address, family } = server.address();
  console.log('listening', address, family);
  const c = net.connect({ port: server.address().port, host: 'localhost' }, () => { console.log('connected', c.readyState, c.pending); });
  c.on('lookup', (error, address, family, host) => family === 4 && console.log('lookup', error, address, family, host)); // hosts may know ::1 as well
  c.on('ready', () => console.log('ready'));
  c.write('early');
  console.log(c.readyState, c.pending, c.connecting);
  c.on('data', (d) => { console.log('client got', String(d), c.bytesRead, c.bytesWritten); c.end(); });
  c.on('end', () => console.log('client end'));
  c.on('close', (e) => console.log('client close', e, c.readyState, c.bytesRead, c.bytesWritten, c.remoteAddress));
});
// expect: listening 127.0.0.1 IPv4
// expect: opening true true
// expect: lookup null 127.0.0.1 4 localhost
// expect: connection open 127.0.0.1 number
// expect: connected open false
// expect: ready
// expect: server got early
// expect: client got echo early 10 5
// expect: server end
// expect: server socket close false
// expect: server closed
// expect: client end
// expect: client close false closed 10 5 undefined
