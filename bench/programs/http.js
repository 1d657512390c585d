// 5,000 requests on 20 kept connections, to a server that says hello; the client is http's, or bytes on a socket ("raw").
// Prints the milliseconds.
'use strict';
const http = require('http');
const net = require('net');

const TOTAL = 5000, CONNECTIONS = 20;
const raw = process.argv[2] === 'raw';
const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const request = 'GET /hello HTTP/1.1\r\nHost: localhost\r\nUser-Agent: bench\r\nAccept: */*\r\n\r\n';

const server = http.createServer((incoming, response) => {
  response.setHeader('Content-Type', 'text/plain');
  response.end('hello world\n');
});

server.listen(0, '127.0.0.1', () => {
  const start = process.hrtime(), { port } = server.address();
  let sent = 0, done = 0;
  function finished() {
    if (++done < TOTAL) return;
    const [seconds, ns] = process.hrtime(start);
    console.log(Math.round(seconds * 1e3 + ns / 1e6));
    process.exit();
  }
  function ask() {
    if (sent++ >= TOTAL) return;
    http.get({ port, host: '127.0.0.1', agent }, (response) => {
      response.resume();
      response.on('end', () => {
        finished();
        ask();
      });
    });
  }
  function askRaw() {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(request));
    socket.on('data', () => {
      finished();
      if (++sent <= TOTAL) socket.write(request);
    });
  }
  for (let i = 0; i < CONNECTIONS; i++) (raw ? askRaw : ask)();
});
