// Under pressure: many connections at once are all answered; a reader that is slow holds back who writes, in both directions,
// so that memory stays flat.
'use strict';
const http = require('http');
const net = require('net');

const BIG = Number(process.env.ORRERY_TEST_BYTES) || 64 << 20; // tried with 1 GB as well
const MANY = 1000;
const part = Buffer.alloc(64 << 10, 'x');

let most = 0, base = 0;
const look = () => { most = Math.max(most, process.memoryUsage().rss - base); };

function crowd(next) {
  const server = http.createServer((request, response) => { waiting.push(response); });
  const waiting = [];
  let answered = 0, open = MANY;
  function end() {
    console.log('answered', answered);
    server.close(next);
  }
  server.listen(0, '127.0.0.1', 1024, () => {
    for (let i = 0; i < MANY; i++) {
      const socket = net.connect(server.address().port, '127.0.0.1');
      socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
      socket.on('data', (bytes) => { if (String(bytes).startsWith('HTTP/1.1 200 OK')) answered++; });
      socket.on('close', () => { if (--open === 0) end(); });
    }
  });
  const timer = setInterval(() => {
    if (waiting.length < MANY) return;
    clearInterval(timer);
    for (const response of waiting) response.end('x');
  }, 5);
}

/* Writes BIG bytes to a stream as fast as it says. */
function pour(stream) {
  let sent = 0;
  (function more() {
    look();
    while (sent < BIG) {
      sent += part.length;
      if (!stream.write(part)) return stream.once('drain', more);
    }
    return stream.end();
  })();
}

/* Reads with a pause now and then. */
function sip(stream, done) {
  let got = 0, pauses = 0;
  stream.on('data', (bytes) => {
    got += bytes.length;
    if (got > pauses * (BIG / 32)) {
      pauses++;
      stream.pause();
      setTimeout(() => stream.resume(), 2);
    }
  });
  stream.on('end', () => done(got));
}

function down(next) {
  base = process.memoryUsage().rss;
  const server = http.createServer((request, response) => pour(response)).listen(0, () => {
    http.get({ port: server.address().port, agent: false }, (response) => sip(response, (got) => {
      console.log('down', got === BIG, 'memory is flat', most < 150 << 20);
      server.close(next);
    }));
  });
}

function up(next) {
  base = process.memoryUsage().rss;
  most = 0;
  const server = http.createServer((request, response) => sip(request, (got) => response.end(String(got)))).listen(0, () => {
    const request = http.request({ port: server.address().port, method: 'POST', agent: false }, (response) => {
      response.on('data', (text) => {
        console.log('up', Number(text) === BIG, 'memory is flat', most < 150 << 20);
        server.close(next);
      });
    });
    pour(request);
  });
}

crowd(() => down(() => up(() => console.log('done'))));
// expect: answered 1000
// expect: down true memory is flat true
// expect: up true memory is flat true
// expect: done
