// A connection that breaks, on either side and at every stage of a request: both sides hear of it, and nothing stays open.
'use strict';
const http = require('http');
const net = require('net');

const reset = (socket) => socket.resetAndDestroy();
let heard = [];
const hear = (what) => (error) => heard.push(error && error.code ? `${what} ${error.code}` : what);

function listenTo(request, response) {
  request.on('aborted', hear('request aborted')).on('error', hear('request error')).on('close', hear('request close'));
  response.on('close', hear('response close')).on('finish', hear('response finish')).on('error', hear('response error'));
}

/* What the server does, and what the client does when it has connected. */
const stages = {
  'the client goes before its head is complete': [null, (socket) => {
    socket.write('GET / HTTP/1.1\r\nHo', () => setImmediate(reset, socket));
  }],
  'the client goes in its body': [(request) => request.resume(), (socket) => {
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc', () => setTimeout(reset, 10, socket));
  }],
  'the client ends in its body': [(request) => request.resume(), (socket) => {
    socket.end('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc');
  }],
  'the client goes before the answer': [() => {}, (socket) => {
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n', () => setTimeout(reset, 10, socket));
  }],
  'the client goes in the answer': [(request, response) => response.write('x'.repeat(1000)), (socket) => {
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    socket.once('data', () => reset(socket));
  }],
  'the client reads nothing and goes': [(request, response) => response.end(Buffer.alloc(8 << 20)), (socket) => {
    socket.pause();
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n', () => setTimeout(reset, 20, socket));
  }],
  'the client goes with three requests waiting': [() => {}, (socket) => {
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(3), () => setTimeout(reset, 10, socket));
  }],
  'the server destroys the request': [(request) => request.destroy(), (socket) => {
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  }],
  'the server destroys the response': [(request, response) => response.destroy(), (socket) => {
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  }],
  'the server destroys the response in the middle': [(request, response) => response.write('x', () => response.destroy()), (socket) => {
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  }],
};

function serverSide(next) {
  const names = Object.keys(stages);
  (function one() {
    if (names.length === 0) return next();
    const name = names.shift(), [serve, act] = stages[name];
    heard = [];
    const server = http.createServer((request, response) => {
      listenTo(request, response);
      serve(request, response);
    });
    server.on('clientError', (error, socket) => {
      heard.push(`clientError ${error.code}`);
      socket.destroy();
    });
    server.listen(0, '127.0.0.1', () => {
      const socket = net.connect(server.address().port, '127.0.0.1', () => act(socket));
      socket.on('error', () => {}).on('close', () => server.close(() => {
        console.log(`${name}:`, [...new Set(heard)].sort().join(', '));
        setImmediate(one);
      })).resume();
    });
  })();
}

/* What a client hears when the server breaks off, or when it breaks off itself. */
const answers = {
  'before the head': (socket) => reset(socket),
  'in the head': (socket) => socket.end('HTTP/1.1 200 O'),
  'in the body': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc'),
  'in a chunk': (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc'),
  'in the body, with a reset': (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc', () => setTimeout(reset, 10, socket)),
  'without a length: that is the end': (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nabc'),
  'the client before the answer': 'request',
  'the client in the body': 'response',
};

function clientSide(next) {
  const names = Object.keys(answers);
  (function one() {
    if (names.length === 0) return next();
    const name = names.shift(), answer = answers[name];
    const server = net.createServer((socket) => {
      socket.on('error', () => {}).once('data', () => {
        if (typeof answer === 'function') answer(socket);
        else if (answer === 'response') socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc');
        else request.destroy();
      });
      socket.on('end', () => socket.end());
    });
    let request;
    heard = [];
    server.listen(0, '127.0.0.1', () => {
      request = http.get({ port: server.address().port, host: '127.0.0.1' }, (response) => {
        response.on('aborted', hear('aborted')).on('error', hear('response error')).on('end', hear('end'));
        response.on('close', hear('response close'));
        response.on('data', () => { if (answer === 'response') response.destroy(); });
      });
      request.on('error', hear('request error')).on('close', () => {
        setImmediate(() => server.close(() => {
          console.log(`${name}:`, heard.join(', '));
          one();
        }));
      });
    });
    return undefined;
  })();
}

serverSide(() => clientSide(() => console.log('done', Object.keys(http.globalAgent.sockets).length,
  Object.keys(http.globalAgent.freeSockets).length)));
// expect: the client goes before its head is complete: clientError HPE_INVALID_EOF_STATE
// expect: the client goes in its body: clientError ECONNRESET, request aborted, request close, request error ECONNRESET, response close
// expect: the client ends in its body: clientError HPE_INVALID_EOF_STATE, request aborted, request close, request error ECONNRESET, response close
// expect: the client goes before the answer: clientError ECONNRESET, request aborted, request close, request error ECONNRESET, response close
// expect: the client goes in the answer: clientError ECONNRESET
// expect: the client reads nothing and goes: clientError ECONNRESET, request aborted, request close, request error ECONNRESET, response close, response finish
// expect: the client goes with three requests waiting: clientError ECONNRESET, request aborted, request close, request error ECONNRESET, response close
// expect: the server destroys the request: request aborted, request close, response close
// expect: the server destroys the response: request aborted, request close, request error ECONNRESET, response close
// expect: the server destroys the response in the middle: request aborted, request close, request error ECONNRESET, response close
// expect: before the head: request error ECONNRESET
// expect: in the head: request error ECONNRESET
// expect: in the body: aborted, response error ECONNRESET, response close
// expect: in a chunk: aborted, response error ECONNRESET, response close
// expect: in the body, with a reset: request error ECONNRESET, aborted, response error ECONNRESET, response close
// expect: without a length: that is the end: end, response close
// expect: the client before the answer: request error ECONNRESET
// expect: the client in the body: aborted, response close
// expect: done 0 0
