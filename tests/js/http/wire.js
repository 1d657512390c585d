// What a server says, byte for byte, to some two hundred requests, well-formed and not: the same as is recorded in
// fixtures/wire.txt, which is what Node says. Each request has a connection of its own. `node wire.js record` writes the file.
'use strict';
const fs = require('fs');
const http = require('http');
const net = require('net');
const path = require('path');
const requests = require('./fixtures/requests.js');
const answers = require('./fixtures/answers.js');

const file = path.join(__dirname, 'fixtures', 'wire.txt');
const last = 'GET /bye HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
const DATE = /\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/g;

const server = http.createServer((request, response) => {
  const answer = answers[request.url] || answers['/'];
  if (request.url === '/unread') {
    response.end('unread\n');
    return;
  }
  let text = '';
  request.setEncoding('latin1');
  request.on('data', (part) => { text += part; });
  request.on('error', () => {});
  request.on('end', () => answer(response, request, text));
});

/* Sends the bytes and gives all that comes back. */
function exchange(bytes, how, callback) {
  let text = '';
  const socket = net.connect({ port: server.address().port, host: '127.0.0.1', allowHalfOpen: true }, () => {
    if (how === 'alone') socket.write(bytes, 'latin1');
    else if (how === 'end') socket.end(bytes, 'latin1');
    else socket.write(bytes + last, 'latin1');
  });
  socket.setEncoding('latin1');
  socket.setTimeout(20000, () => { socket.destroy(new Error('nothing came')); });
  socket.on('data', (part) => { text += part; });
  socket.on('error', (error) => { if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') text += error.message; });
  socket.on('end', () => socket.end());
  socket.on('close', () => callback(text.replace(DATE, '\r\nDate: now\r\n')));
}

function show(what, text) {
  return `== ${what}\n${text.replace(/[^\n\x20-\x7e]/g, (c) => c === '\r' ? '' : `\\x${c.charCodeAt(0).toString(16)}`)}\n`;
}

function compare(results) {
  if (process.argv[2] === 'record') {
    fs.writeFileSync(file, results.join(''));
    return;
  }
  const recorded = fs.readFileSync(file, 'utf8').split(/^(?=== )/m);
  let same = 0;
  results.forEach((result, i) => {
    if (result === recorded[i]) same++;
    else console.log(`${result}-- but recorded is:\n${recorded[i]}`);
  });
  console.log('at least 120:', requests.length >= 120, 'recorded:', recorded.length === requests.length);
  console.log('different:', requests.length - same);
}

server.listen(0, '127.0.0.1', () => {
  const results = [];
  let next = 0, done = 0;
  function one() {
    if (next === requests.length) return;
    const i = next++, [what, bytes, how] = requests[i];
    exchange(bytes, how, (text) => {
      results[i] = show(what, text);
      if (++done === requests.length) server.close(() => compare(results));
      else one();
    });
  }
  for (let i = 0; i < 20; i++) one();
});
// expect: at least 120: true recorded: true
// expect: different: 0
