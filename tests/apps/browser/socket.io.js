// A page with Socket.IO's own client, in Chromium without a window, talks to a server that Orrery runs.
// expect: page asked for
// expect: the browser is connected by polling
// expect: upgraded to websocket
// expect: the browser says { hello: 'wörld', bytes: <Buffer 01 02 ff> }
// expect: acknowledged
// expect: gone
'use strict';

const { spawn } = require('child_process');
const fs = require('fs');
const http = require('http');
const { Server } = require('socket.io-4');

const page = `<!doctype html><meta charset="utf-8"><script src="/socket.io/socket.io.js"></script><script>
  const socket = io();
  socket.io.engine.on('upgrade', () => {
    socket.emit('say', { hello: 'wörld', bytes: new Uint8Array([1, 2, 255]).buffer }, (answer) => socket.emit('done', answer));
  });
</script>`;

const server = http.createServer((req, res) => {
  if (req.url === '/') console.log('page asked for');
  res.writeHead(req.url === '/' ? 200 : 404, { 'Content-Type': 'text/html' }).end(req.url === '/' ? page : '');
});
const hub = new Server(server);

hub.on('connection', (socket) => {
  console.log('the browser is connected by', socket.conn.transport.name);
  socket.conn.on('upgrade', (transport) => console.log('upgraded to', transport.name));
  socket.on('say', (what, done) => {
    console.log('the browser says', what);
    done('acknowledged');
  });
  socket.on('done', (answer) => {
    console.log(answer);
    browser.kill();
  });
});

let browser;
server.listen(0, '127.0.0.1', () => {
  browser = spawn('chromium', ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${fs.mkdtempSync('chromium-')}`,
    '--remote-debugging-port=0', `http://127.0.0.1:${server.address().port}/`], { stdio: 'ignore' });
  browser.on('exit', () => {
    console.log('gone');
    hub.close();
    server.closeAllConnections();
  });
});
