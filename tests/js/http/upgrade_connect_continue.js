// A connection that becomes something else (upgrade, CONNECT), what is sent before the answer (100, 102, 103), and what a server
// says of an expectation.
'use strict';
const http = require('http');

const server = http.createServer((request, response) => {
  if (request.url === '/hints') {
    response.writeProcessing();
    response.writeEarlyHints({ link: '</a.css>; rel=preload', 'x-a': 'b' });
  }
  let length = 0;
  request.on('data', (bytes) => { length += bytes.length; });
  request.on('end', () => response.end(`${request.url} ${length}`));
});

server.on('upgrade', (request, socket, head) => {
  console.log('server upgrade', request.headers.upgrade, String(head), request.upgrade, socket === request.socket);
  socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\nfirst ');
  socket.pipe(socket);
});
server.on('connect', (request, socket, head) => {
  console.log('server connect', request.method, request.url, head.length);
  socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
  socket.pipe(socket);
});
server.on('checkContinue', (request, response) => {
  console.log('checkContinue', request.headers.expect);
  if (request.url === '/no') {
    response.writeHead(413);
    response.end('too large');
    return;
  }
  response.writeContinue();
  server.emit('request', request, response);
});
server.on('checkExpectation', (request, response) => {
  console.log('checkExpectation', request.headers.expect);
  response.statusCode = 417;
  response.end();
});

const options = (more) => ({ port: server.address().port, ...more });

function upgrade(next) {
  const request = http.request(options({ headers: { Connection: 'Upgrade', Upgrade: 'echo' } }));
  request.on('upgrade', (response, socket, head) => {
    console.log('client upgrade', response.statusCode, response.headers.upgrade, request.socket === socket);
    let text = String(head);
    socket.on('data', (bytes) => {
      text += bytes;
      if (text.endsWith('!')) socket.end();
    });
    socket.on('close', () => {
      console.log('echoed', text);
      next();
    });
    socket.write('hello!');
  });
  request.on('close', () => console.log('request closed', request.destroyed));
  request.end();
}

function connect(next) {
  const request = http.request(options({ method: 'CONNECT', path: 'example.com:80' })).end();
  request.on('connect', (response, socket, head) => {
    console.log('client connect', response.statusCode, head.length);
    socket.on('data', (bytes) => {
      console.log('tunnel', String(bytes));
      socket.end();
    });
    socket.on('close', next);
    socket.write('through');
  });
}

function expect(path, value, next) {
  const request = http.request(options({ method: 'POST', path, headers: { Expect: value, 'Content-Length': 4 } }));
  request.on('continue', () => {
    console.log('continue');
    request.end('body');
  });
  request.on('response', (response) => {
    let text = '';
    response.on('data', (part) => { text += part; });
    response.on('end', () => console.log(response.statusCode, text, response.headers.connection));
    response.on('close', () => {
      request.destroy();
      next();
    });
  });
  request.on('error', (error) => console.log(error.code));
}

function hints(next) {
  const request = http.request(options({ path: '/hints', agent: false }));
  request.on('information', (info) => console.log('information', info.statusCode, info.statusMessage, info.headers));
  request.on('response', (response) => {
    response.on('data', (text) => console.log(String(text)));
    response.on('end', next);
  });
  request.end();
}

/* Nobody listens: the upgrade is a request like any other, a CONNECT is refused. */
function unheard(next) {
  server.removeAllListeners('upgrade');
  server.removeAllListeners('connect');
  http.get(options({ agent: false, headers: { Connection: 'Upgrade', Upgrade: 'echo' } }), (response) => {
    response.on('data', (text) => console.log('no upgrade', String(text)));
    response.on('end', () => {
      http.request(options({ method: 'CONNECT', agent: false })).on('error', (error) => {
        console.log(error.code, error.message);
        next();
      }).end();
    });
  });
}

const steps = [upgrade, connect, (next) => expect('/yes', '100-continue', next), (next) => expect('/no', '100-continue', next),
  (next) => expect('/x', 'tea', next), hints, unheard];
server.listen(0, function next() {
  const step = steps.shift();
  if (step) step(next);
  else server.close(() => console.log('closed'));
});
// expect: server upgrade echo  true true
// expect: client upgrade 101 echo true
// expect: request closed true
// expect: echoed first hello!
// expect: server connect CONNECT example.com:80 0
// expect: client connect 200 0
// expect: tunnel through
// expect: checkContinue 100-continue
// expect: continue
// expect: 200 /yes 4 keep-alive
// expect: checkContinue 100-continue
// expect: 413 too large close
// expect: checkExpectation tea
// expect: 417  keep-alive
// expect: information 102 Processing {}
// expect: information 103 Early Hints { link: '</a.css>; rel=preload', 'x-a': 'b' }
// expect: /hints 0
// expect: no upgrade / 0
// expect: ECONNRESET socket hang up
// expect: closed
