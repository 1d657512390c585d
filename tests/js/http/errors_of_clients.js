// What a client hears when there is no server, when the server hangs up, when its answer is cut off or is no HTTP; and what
// is wrong with a request before it is sent.
'use strict';
const http = require('http');
const net = require('net');

const answers = {
  '/hangup': '',
  '/cut': 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc',
  '/junk': 'SMTP ready\r\n\r\n',
  '/twice': 'HTTP/1.1 204 No Content\r\nFoo: bar\r\nBad Header\r\n\r\n',
  '/huge': `HTTP/1.1 200 OK\r\nX: ${'y'.repeat(20000)}\r\n\r\n`,
};
const server = net.createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', (bytes) => {
    const path = bytes.toString().split(' ')[1];
    socket.end(answers[path]);
  });
});

function ask(path, callback) {
  const request = http.get({ port: server.address().port, path, agent: false }, (response) => {
    response.on('data', (bytes) => console.log(path, 'data', String(bytes)));
    response.on('aborted', () => console.log(path, 'aborted'));
    response.on('error', (error) => console.log(path, 'response', error.code, error.message));
    response.on('end', () => console.log(path, 'end'));
    response.on('close', () => console.log(path, 'response closed', response.complete));
  });
  request.on('error', (error) => console.log(path, error.name, error.code, error.message.slice(0, 25)));
  request.on('close', () => {
    console.log(path, 'closed', request.destroyed);
    setImmediate(callback);
  });
}

function wrong(options) {
  try {
    http.request(options);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}

wrong({ path: '/a b' });
wrong({ protocol: 'ftp:' });
wrong({ method: 'G T' });
wrong({ method: 5 });
wrong({ host: 5 });
wrong({ agent: 5 });
wrong({ headers: { 'a b': 'c' } });
wrong({ headers: { a: 'c\r\nd: e' } });
wrong({ headers: { a: undefined } });
wrong({ timeout: -1 });
wrong({ maxHeaderSize: 'x' });
wrong({ insecureHTTPParser: 1 });
wrong('nonsense');

server.listen(0, '127.0.0.1', () => {
  const paths = Object.keys(answers);
  (function next() {
    if (paths.length > 0) ask(paths.shift(), next);
    else server.close(refused);
  })();
});

function refused() {
  http.get({ port: 1, host: '127.0.0.1' }).on('error', (error) => console.log(error.code, error.message, error.syscall));
}
// expect: TypeError ERR_UNESCAPED_CHARACTERS Request path contains unescaped characters
// expect: TypeError ERR_INVALID_PROTOCOL Protocol "ftp:" not supported. Expected "http:"
// expect: TypeError ERR_INVALID_HTTP_TOKEN Method must be a valid HTTP token ["G T"]
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.method" property must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.host" property must be of type string or one of undefined or null. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.agent" property must be one of Agent-like Object, undefined, or false. Received type number (5)
// expect: TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["a b"]
// expect: TypeError ERR_INVALID_CHAR Invalid character in header content ["a"]
// expect: TypeError ERR_HTTP_INVALID_HEADER_VALUE Invalid value "undefined" for header "a"
// expect: RangeError ERR_OUT_OF_RANGE The value of "timeout" is out of range. It must be a non-negative finite number. Received -1
// expect: TypeError ERR_INVALID_ARG_TYPE The "maxHeaderSize" argument must be of type number. Received type string ('x')
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.insecureHTTPParser" property must be of type boolean. Received type number (1)
// expect: TypeError ERR_INVALID_URL Invalid URL
// expect: /hangup Error ECONNRESET socket hang up
// expect: /hangup closed true
// expect: /cut data abc
// expect: /cut aborted
// expect: /cut closed true
// expect: /cut response ECONNRESET aborted
// expect: /cut response closed false
// expect: /junk Error HPE_INVALID_CONSTANT Parse Error: Expected HTT
// expect: /junk closed true
// expect: /twice Error HPE_INVALID_HEADER_TOKEN Parse Error: Invalid head
// expect: /twice closed true
// expect: /huge Error HPE_HEADER_OVERFLOW Parse Error: Header overf
// expect: /huge closed true
// expect: ECONNREFUSED connect ECONNREFUSED 127.0.0.1:1 connect
