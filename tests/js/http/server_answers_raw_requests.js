// A server answers what arrives on a connection, in order: a body with a length, one in chunks, a pipelined second request.
'use strict';
const http = require('http');
const net = require('net');

const server = http.createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (text) => { body += text; });
  request.on('end', () => {
    response.sendDate = false;
    response.setHeader('X-Method', request.method);
    response.end(`${request.url} ${body} ${JSON.stringify(request.trailers)}`);
  });
});
server.listen(0, '127.0.0.1', () => {
  const socket = net.connect(server.address().port, '127.0.0.1', () => {
    socket.write('POST /length HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhel');
    socket.write('loPOST /chunks HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nT: u\r\n\r\n');
    socket.write('GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  });
  socket.setEncoding('latin1');
  let all = '';
  socket.on('data', (text) => { all += text; });
  socket.on('end', () => {
    console.log(all.replace(/\r/g, ''));
    server.close(() => console.log('closed'));
  });
});
// expect: HTTP/1.1 200 OK
// expect: X-Method: POST
// expect: Connection: keep-alive
// expect: Keep-Alive: timeout=5
// expect: Content-Length: 16
// expect:
// expect: /length hello {}HTTP/1.1 200 OK
// expect: X-Method: POST
// expect: Connection: keep-alive
// expect: Keep-Alive: timeout=5
// expect: Content-Length: 23
// expect:
// expect: /chunks abcde {"t":"u"}HTTP/1.1 200 OK
// expect: X-Method: GET
// expect: Connection: close
// expect: Content-Length: 9
// expect:
// expect: /last  {}
// expect: closed
