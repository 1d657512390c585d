// send(message, handle): a server, a connection and a datagram socket that a child goes on with.
const { fork } = require('child_process');
const net = require('net');
const dgram = require('dgram');
if (process.argv[2] === 'child') {
  process.on('message', (m, handle) => {
    if (m === 'server') {
      handle.on('connection', (s) => { s.end(`child's server: ${handle instanceof net.Server}`); handle.close(); });
      process.send('listening');
    } else if (m === 'socket') {
      handle.end(`child's socket: ${handle instanceof net.Socket} ${handle.readyState}`);
    } else if (m === 'udp') {
      handle.once('message', (d, from) => { handle.send(`child got ${d}`, from.port, from.address, () => handle.close()); });
      process.send('receiving');
    } else if (m === 'none') {
      process.send(['none', handle === undefined]);
      process.disconnect();
    }
  });
} else {
  const child = fork(process.argv[1], ['child']);
  const server = net.createServer();
  const read = (port, done) => { let text = ''; net.connect(port, '127.0.0.1').setEncoding('utf8').on('data', (d) => { text += d; }).on('end', () => { console.log(text); done(); }); };
  const steps = {
    listening: () => { const { port } = server.address(); server.close(); read(port, second); },
    receiving: () => {
      const { port } = udp.address();
      udp.close();
      const c = dgram.createSocket('udp4');
      c.on('message', (m) => { console.log(String(m)); c.close(); child.send('none'); });
      c.send('a datagram', port, '127.0.0.1');
    },
  };
  child.on('message', (m) => { console.log('parent:', m); if (steps[m]) steps[m](); });
  child.on('exit', (code) => console.log('exit', code));
  try { child.send('x', {}); } catch (e) { console.log(e.code, e.message); }
  server.listen(0, '127.0.0.1', () => console.log(child.send('server', server)));
  function second() {
    const own = net.createServer((s) => {
      child.send('socket', s);
      own.close();
    }).listen(0, '127.0.0.1', () => read(own.address().port, third));
  }
  let udp;
  function third() {
    udp = dgram.createSocket('udp4');
    udp.bind(0, '127.0.0.1', () => child.send('udp', udp));
  }
}
// expect: ERR_INVALID_HANDLE_TYPE This handle type cannot be sent
// expect: true
// expect: parent: listening
// expect: child's server: true
// expect: child's socket: true open
// expect: parent: receiving
// expect: child got a datagram
// expect: parent: [ 'none', true ]
// expect: exit 0
